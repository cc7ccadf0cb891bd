#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/weights/diffusers_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace detdiffusion;
namespace fs = std::filesystem;

class DiffusersFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jsonErrorsNameTheFile();
    void hashCoversEveryPartInOrder();
    void partsWithoutTheVariantUseTheirBest();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    void put(const fs::path& name, const std::string& bytes = "x") const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DiffusersFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DiffusersFolderTest::put(const fs::path& name, const std::string& bytes) const
{
    fs::create_directories((folder() / name).parent_path());
    writeFileAtomically(folder() / name, bytes);
}

void DiffusersFolderTest::jsonErrorsNameTheFile()
{
    QVERIFY_EXCEPTION_THROWN(partConfig(folder()), Error);
    put("config.json", "[1, 2");
    try {
        partConfig(folder());
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("config.json"), error.what());
    }
    put("config.json", "[1, 2]");
    QVERIFY_EXCEPTION_THROWN(partConfig(folder()), Error);
    writeJsonFile(folder() / "config.json", { { "a", 1 } });
    QCOMPARE(partConfig(folder())["a"].get<int>(), 1);
}

void DiffusersFolderTest::hashCoversEveryPartInOrder()
{
    put("unet/diffusion_pytorch_model.safetensors", "a");
    put("text_encoder/model.safetensors", "b");
    QVERIFY_EXCEPTION_THROWN(modelHash(folder()), Error);
    put("vae/diffusion_pytorch_model.safetensors", "c");
    // SHA-256 of "abc", the example of FIPS 180.
    QCOMPARE(modelHash(folder()), std::string("ba7816bf8f"));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(modelHash(folder(), {}, stop.get_token()), Cancelled);
}

void DiffusersFolderTest::partsWithoutTheVariantUseTheirBest()
{
    put("unet/diffusion_pytorch_model.safetensors", "a");
    put("unet/diffusion_pytorch_model.non_ema.safetensors", "d");
    put("text_encoder/model.safetensors", "b");
    put("vae/diffusion_pytorch_model.safetensors", "c");
    QCOMPARE(variantOfPart(folder(), "unet", "non_ema"), std::string("non_ema"));
    QCOMPARE(variantOfPart(folder(), "vae", "non_ema"), std::string());
    QVERIFY_EXCEPTION_THROWN(variantOfPart(folder(), "unet", "fp16"), Error);
    QVERIFY(modelHash(folder(), "non_ema") != modelHash(folder()));
}

QTEST_GUILESS_MAIN(DiffusersFolderTest)
#include "tst_diffusers_folder.moc"
