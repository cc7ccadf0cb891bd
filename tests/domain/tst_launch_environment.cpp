#include "core/domain/error.h"
#include "core/domain/launch_environment.h"

#include <QTest>

#include <map>
#include <string>

using namespace detdiffusion;

namespace {

using Variables = std::map<std::string, std::string>;

constexpr const char* kAll[] = { "RANK", "WORLD_SIZE", "LOCAL_RANK", "SLURM_PROCID", "SLURM_NTASKS",
    "SLURM_LOCALID", "SLURM_STEP_NUM_TASKS", "OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE",
    "OMPI_COMM_WORLD_LOCAL_RANK", "OMPI_COMM_WORLD_LOCAL_SIZE", "PMIX_NAMESPACE", "SLURM_JOB_ID",
    "SLURM_STEP_ID", "SLURM_STEP_NUM_NODES", "MASTER_ADDR", "MASTER_PORT", "DETDIFFUSION_TIMEOUT" };

void setOnly(const Variables& variables)
{
    for (const char* name : kAll)
        qunsetenv(name);
    for (const auto& [name, value] : variables)
        qputenv(name.c_str(), value.c_str());
}

LaunchEnvironment environmentOf(const Variables& variables)
{
    setOnly(variables);
    return launchEnvironment();
}

std::string errorOf(const Variables& variables)
{
    setOnly(variables);
    try {
        launchEnvironment();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

/// The last of four tasks.
Variables slurm(const std::string& job)
{
    return { { "SLURM_PROCID", "3" }, { "SLURM_NTASKS", "4" }, { "SLURM_STEP_NUM_TASKS", "4" },
        { "SLURM_LOCALID", "2" }, { "SLURM_JOB_ID", job }, { "SLURM_STEP_ID", "0" },
        { "SLURM_STEP_NUM_NODES", "1" } };
}

} // namespace

class TestLaunchEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { setOnly({}); }
    void cleanupTestCase() { setOnly({}); }

    void isOneProcessWithoutALauncher()
    {
        const auto environment = launchEnvironment();
        QCOMPARE(environment, LaunchEnvironment {});
        QVERIFY(!environment.isDistributed());
        QVERIFY(environment.owns(0) && environment.owns(17));
    }

    void readsTorchrun()
    {
        const auto environment = environmentOf({ { "RANK", "5" }, { "WORLD_SIZE", "8" },
            { "LOCAL_RANK", "1" }, { "MASTER_ADDR", "10.0.0.7" }, { "MASTER_PORT", "1234" } });
        QCOMPARE(environment, (LaunchEnvironment { 5, 8, 1, "10.0.0.7", 1234 }));
        QVERIFY(environment.isDistributed());
        QVERIFY(environment.owns(5) && environment.owns(13));
        QVERIFY(!environment.owns(0) && !environment.owns(6));
    }

    void readsThePatience()
    {
        QVERIFY(launchEnvironment().patience == std::chrono::minutes(30));
        QVERIFY(environmentOf({ { "DETDIFFUSION_TIMEOUT", "90" } }).patience
            == std::chrono::seconds(90));
        QVERIFY(errorOf({ { "DETDIFFUSION_TIMEOUT", "0" } }).find("DETDIFFUSION_TIMEOUT")
            != std::string::npos);
    }

    void readsSlurm()
    {
        const auto environment = environmentOf(slurm("7"));
        QCOMPARE(environment.rank, 3);
        QCOMPARE(environment.worldSize, 4);
        QCOMPARE(environment.localRank, 2);
        QCOMPARE(environment.masterAddress, std::string("127.0.0.1"));
    }

    void scriptOfSbatchIsOneProcess()
    {
        QCOMPARE(environmentOf({ { "SLURM_PROCID", "0" }, { "SLURM_NTASKS", "4" } }),
            LaunchEnvironment {});
        QCOMPARE(environmentOf({ { "SLURM_PROCID", "0" }, { "SLURM_NTASKS", "4" },
                     { "SLURM_STEP_NUM_TASKS", "1" } }),
            LaunchEnvironment {});
    }

    void readsMpirun()
    {
        QCOMPARE(environmentOf({ { "OMPI_COMM_WORLD_RANK", "1" }, { "OMPI_COMM_WORLD_SIZE", "2" },
                     { "OMPI_COMM_WORLD_LOCAL_RANK", "1" } }),
            (LaunchEnvironment { 1, 2, 1, "127.0.0.1", 29500 }));
    }

    void mpirunInATaskOfSlurmCounts()
    {
        const auto environment = environmentOf(
            { { "SLURM_PROCID", "0" }, { "SLURM_NTASKS", "1" }, { "SLURM_STEP_NUM_TASKS", "1" },
                { "OMPI_COMM_WORLD_RANK", "1" }, { "OMPI_COMM_WORLD_SIZE", "2" } });
        QCOMPARE(environment.rank, 1);
        QCOMPARE(environment.worldSize, 2);
    }

    void jobsOfOneMachineMeetAtPortsOfTheirOwn()
    {
        const int port = environmentOf(slurm("7")).masterPort;
        QVERIFY(port >= 20000 && port < 30000);
        QCOMPARE(environmentOf(slurm("7")).masterPort, port);
        QVERIFY(environmentOf(slurm("8")).masterPort != port);
        auto told = slurm("7");
        told["MASTER_PORT"] = "1234";
        QCOMPARE(environmentOf(told).masterPort, 1234);
        Variables mpirun { { "OMPI_COMM_WORLD_RANK", "1" }, { "OMPI_COMM_WORLD_SIZE", "2" },
            { "PMIX_NAMESPACE", "1082130433" } };
        const int first = environmentOf(mpirun).masterPort;
        mpirun["PMIX_NAMESPACE"] = "1082195969";
        QVERIFY(environmentOf(mpirun).masterPort != first);
    }

    void severalMachinesAskForAnAddress()
    {
        auto tasks = slurm("7");
        tasks["SLURM_STEP_NUM_NODES"] = "2";
        const Variables mpirun { { "OMPI_COMM_WORLD_RANK", "1" }, { "OMPI_COMM_WORLD_SIZE", "2" },
            { "OMPI_COMM_WORLD_LOCAL_SIZE", "1" } };
        for (auto variables : { tasks, mpirun }) {
            const auto environment = environmentOf(variables); // enough for shares of the work
            QVERIFY_EXCEPTION_THROWN(requireMeetingPlace(environment), Error);
            variables["MASTER_ADDR"] = "node1";
            requireMeetingPlace(environmentOf(variables));
        }
        requireMeetingPlace(environmentOf(slurm("7")));
    }

    void torchrunUnderSlurmCounts()
    {
        const auto environment = environmentOf({ { "RANK", "2" }, { "WORLD_SIZE", "6" },
            { "SLURM_PROCID", "0" }, { "SLURM_NTASKS", "2" }, { "SLURM_STEP_NUM_TASKS", "2" } });
        QCOMPARE(environment.rank, 2);
        QCOMPARE(environment.worldSize, 6);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addRow("no number") << "RANK"
                                   << "first";
        QTest::addRow("a number and more") << "RANK"
                                           << "1st";
        QTest::addRow("negative") << "RANK"
                                  << "-1";
        QTest::addRow("rank beyond the world") << "RANK"
                                               << "4";
        QTest::addRow("empty world") << "WORLD_SIZE"
                                     << "0";
        QTest::addRow("too large to hold") << "WORLD_SIZE"
                                           << "99999999999999999999";
        QTest::addRow("local rank beyond the world") << "LOCAL_RANK"
                                                     << "4";
        QTest::addRow("port zero") << "MASTER_PORT"
                                   << "0";
        QTest::addRow("port too large") << "MASTER_PORT"
                                        << "65536";
    }
    void refusesNonsense()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Variables variables { { "RANK", "0" }, { "WORLD_SIZE", "4" } };
        variables[name.toStdString()] = value.toStdString();
        const auto error = QString::fromStdString(errorOf(variables));
        QVERIFY2(error.contains(" " + name + " is \"" + value + "\""), qPrintable(error));
    }

    void refusesHalfAPair_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("missing");
        QTest::addRow("RANK") << "RANK"
                              << "WORLD_SIZE";
        QTest::addRow("WORLD_SIZE") << "WORLD_SIZE"
                                    << "RANK";
        QTest::addRow("mpirun") << "OMPI_COMM_WORLD_RANK"
                                << "OMPI_COMM_WORLD_SIZE";
    }
    void refusesHalfAPair()
    {
        QFETCH(QString, set);
        QFETCH(QString, missing);
        const auto error = QString::fromStdString(errorOf({ { set.toStdString(), "1" } }));
        QVERIFY2(error.contains(set + " is set, but " + missing + " is not"), qPrintable(error));
    }
};

QTEST_GUILESS_MAIN(TestLaunchEnvironment)
#include "tst_launch_environment.moc"
