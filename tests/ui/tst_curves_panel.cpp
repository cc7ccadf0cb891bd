#include "tests/ui/curves_fixture.h"
#include "ui/training/curves/chart_grid.h"
#include "ui/training/curves/curves_bar.h"
#include "ui/training/curves/run_curves_panel.h"
#include "ui/training/curves/sample_strip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QWheelEvent>

using namespace detdiffusion;

/// The curves as they are looked at: with mouse and keys, live, laid over each other, exported.
class TestCurvesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void validationComesFirstAndLargest();
    void curvesGrowWhileTheRunDoes();
    void aRunThatIsReplacedIsDrawnAnew();
    void newsAreDrawnTenTimesASecondAtMost();
    void hiddenChartsAreNotDrawn();
    void clickOnAPointChoosesItsStep();
    void clickBesideThePointsChoosesNothing();
    void crosshairIsCommonToAllCharts();
    void samplesAndCrosshairFollowEachOther();
    void wheelZoomsAtTheCursorAndDoubleClickShowsAll();
    void rectangleZoomsBothAxes();
    void keysMoveZoomAndChoose();
    void zoomIsCommonToAllCharts();
    void overlaysAreNamedAndLookDifferent();
    void smoothingCanBeTurnedOff();
    void gapsAreKept();
    void logarithmicValues();
    void aMillionPointsAreThinned();
    void longRunsAreDrawnInParts();
    void stepZeroIsShownOnALogarithmicAxis();
    void sharesAreShownOnAWholeAxis();
    void noiseLevelsCanBeToldApartWithoutColour();
    void marksOfEventsArePainted();
    void emptyChartsSayWhatComesAndWhen();
    void followsThePalette();
    void picturesCanBeReadAgain();
    void tableIsWritten();
    void exportThatFailsIsTold();

private:
    QList<CurveChart*> charts() const { return m_panel->charts().charts(); }
    CurveChart& chart(int index) const { return *charts()[index]; }
    void show(const test::RunWriter& run);
    QString notice() const;
    static QPointF pointOf(const CurveChart& chart, qsizetype index)
    {
        const QPointF point = chart.content().curves.front().line.front()[index];
        return chart.placeOf(point.x(), point.y());
    }
    static void hover(CurveChart& chart, QPointF at)
    {
        QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(&chart, &move);
    }
    static void turnWheel(CurveChart& chart, QPointF at, int notches)
    {
        QWheelEvent event(
            at, chart.mapToGlobal(at), {}, { 0, 120 * notches }, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &event);
        chart.grab();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::RunWriter> m_run;
    std::unique_ptr<RunCurvesPanel> m_panel;
};

void TestCurvesPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_run = std::make_unique<test::RunWriter>(m_folder->filePath(QStringLiteral("first run")));
    m_panel = std::make_unique<RunCurvesPanel>();
    m_panel->resize(1100, 820);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestCurvesPanel::show(const test::RunWriter& run)
{
    m_panel->showRun(run.folder());
    QTRY_VERIFY(notice().isEmpty());
    // The charts become higher when the notice goes.
    QCoreApplication::processEvents();
    for (auto* each : charts())
        each->grab();
}

/// What the panel says above its charts.
QString TestCurvesPanel::notice() const
{
    for (const auto* label : m_panel->findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
        if (label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            return label->isVisible() ? label->text() : QString();
    return QStringLiteral("there is no notice");
}

void TestCurvesPanel::validationComesFirstAndLargest()
{
    m_run->writeRun(2000, 1, false);
    show(*m_run);
    QCOMPARE(charts().size(), 4);
    QStringList keys;
    for (const auto* each : charts())
        keys << QString::fromStdString(each->content().curves.front().key);
    QCOMPARE(keys,
        QStringList({ QStringLiteral("validation/loss"), QStringLiteral("ldm_loss"),
            QStringLiteral("perception_loss"), QStringLiteral("agreement/agreement") }));
    QVERIFY(chart(0).width() > 2 * chart(1).width());
    QVERIFY(chart(0).height() > chart(1).height());
}

void TestCurvesPanel::curvesGrowWhileTheRunDoes()
{
    m_run->append(m_run->training(10, 100, 10));
    show(*m_run);
    QCOMPARE(chart(1).content().curves.front().line.front().size(), 10);
    QCOMPARE(chart(1).content().curves.front().faint.front().size(), 10);
    m_run->append(m_run->training(110, 200, 10));
    QTRY_COMPARE(chart(1).content().curves.front().line.front().size(), 20);
    m_run->append(m_run->validation(200));
    QTRY_COMPARE(chart(0).content().curves.size(), size_t { 2 });
}

void TestCurvesPanel::aRunThatIsReplacedIsDrawnAnew()
{
    m_run->append(m_run->training(10, 200, 10));
    show(*m_run);
    m_run->replace(m_run->training(10, 150, 10));
    QTRY_COMPARE(chart(1).content().curves.front().line.front().size(), 15);
}

void TestCurvesPanel::newsAreDrawnTenTimesASecondAtMost()
{
    m_run->append(m_run->training(10, 100, 10));
    show(*m_run);
    QSignalSpy drawn(&chart(1), &CurveChart::redrawn);
    QElapsedTimer timer;
    timer.start();
    int news = 0;
    for (; drawn.count() < 3; ++news) {
        m_panel->charts().refresh();
        QCoreApplication::processEvents();
    }
    const auto most = timer.elapsed() / CurveChart::kRedrawInterval + 1;
    QVERIFY2(drawn.count() <= most, qPrintable(QString::number(most)));
    QVERIFY(news > drawn.count());
}

void TestCurvesPanel::hiddenChartsAreNotDrawn()
{
    m_run->append(m_run->training(10, 100, 10));
    show(*m_run);
    m_panel->hide();
    QSignalSpy drawn(&chart(1), &CurveChart::redrawn);
    QSignalSpy drawnAlways(&chart(0), &CurveChart::redrawn);
    m_run->append(m_run->training(110, 200, 10));
    // The same news reach a panel that is seen; when it has drawn them, the hidden one has not.
    RunCurvesPanel seen;
    seen.resize(m_panel->size());
    seen.show();
    seen.showRun(m_run->folder());
    QTRY_COMPARE(seen.charts().charts()[1]->content().curves.size(), size_t { 1 });
    QTest::qWait(3 * CurveChart::kRedrawInterval);
    QCOMPARE(drawn.count() + drawnAlways.count(), 0);
    m_panel->show();
    QTRY_COMPARE(chart(1).content().curves.front().line.front().size(), 20);
}

void TestCurvesPanel::clickOnAPointChoosesItsStep()
{
    m_run->append(m_run->validation(500) + m_run->validation(1000) + m_run->validation(1500));
    show(*m_run);
    QSignalSpy chosen(m_panel.get(), &RunCurvesPanel::stepChosen);
    QTest::mouseClick(&chart(0), Qt::LeftButton, {}, pointOf(chart(0), 1).toPoint());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 1000);
}

void TestCurvesPanel::clickBesideThePointsChoosesNothing()
{
    m_run->append(m_run->validation(500) + m_run->validation(1000));
    show(*m_run);
    QSignalSpy chosen(m_panel.get(), &RunCurvesPanel::stepChosen);
    QTest::mouseClick(
        &chart(0), Qt::LeftButton, {}, (chart(0).plotArea().topLeft() + QPointF(20, 20)).toPoint());
    // A later click on a point is the first to be answered.
    QTest::qWait(QApplication::doubleClickInterval() + 10);
    QTest::mouseClick(&chart(0), Qt::LeftButton, {}, pointOf(chart(0), 0).toPoint());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 500);
}

void TestCurvesPanel::crosshairIsCommonToAllCharts()
{
    m_run->writeRun(1000, 1, false);
    show(*m_run);
    hover(chart(1), chart(1).placeOf(493, 0.2));
    for (const auto* each : charts()) {
        QCOMPARE(each->crosshair(), std::optional<uint32_t>(490));
        QVERIFY(each->accessibleDescription().contains(QStringLiteral("490")));
    }
    // The values of all curves shown are read out, and what happened there.
    QCOMPARE(chart(0).accessibleDescription().count(QLatin1Char('\n')), 3);
    hover(chart(1), chart(1).placeOf(502, 0.2));
    QCOMPARE(chart(0).accessibleDescription().count(QLatin1Char('\n')), 4);
    QVERIFY(chart(0).accessibleDescription().endsWith(QStringLiteral("Checkpoint, best so far")));
}

void TestCurvesPanel::samplesAndCrosshairFollowEachOther()
{
    m_run->writeRun(2000);
    show(*m_run);
    auto* table = m_panel->samples().findChild<QTableView*>();
    QTRY_COMPARE(table->model()->columnCount(), 4);
    QCOMPARE(table->model()->rowCount(), 4);
    hover(chart(1), chart(1).placeOf(1490, 0.2));
    QCOMPARE(table->currentIndex().column(), 1);
    hover(chart(1), chart(1).placeOf(1500, 0.2));
    QCOMPARE(table->currentIndex().column(), 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(chart(0).crosshair(), std::optional<uint32_t>(2000));
    QSignalSpy chosen(m_panel.get(), &RunCurvesPanel::stepChosen);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 2000);
    // Pictures come from another thread.
    const auto index = table->model()->index(0, 3);
    QTRY_VERIFY(!index.data(Qt::DecorationRole).value<QPixmap>().isNull());
}

void TestCurvesPanel::wheelZoomsAtTheCursorAndDoubleClickShowsAll()
{
    m_run->append(m_run->training(10, 1000, 10));
    show(*m_run);
    auto& losses = chart(1);
    const AxisRange before = losses.content().steps;
    const QPointF at = losses.placeOf(250, 0.2);
    turnWheel(losses, at, 3);
    const AxisRange after = losses.content().steps;
    QVERIFY(after.length() < 0.6 * before.length());
    // What was under the cursor still is, as far as the labels of the other axis keep their width.
    const auto shareOf250 = [](AxisRange steps) { return (250 - steps.low) / steps.length(); };
    QVERIFY(std::abs(shareOf250(after) - shareOf250(before)) < 0.01);
    turnWheel(losses, at, -6);
    QCOMPARE(losses.content().steps, before);
    turnWheel(losses, at, 3);
    QTest::mouseDClick(&losses, Qt::LeftButton, {}, at.toPoint());
    losses.grab();
    QCOMPARE(losses.content().steps, before);
}

void TestCurvesPanel::rectangleZoomsBothAxes()
{
    m_run->append(m_run->training(10, 1000, 10));
    show(*m_run);
    auto& losses = chart(1);
    const QRectF plot = losses.plotArea();
    const auto part = [&](double x, double y) {
        return QPointF(plot.left() + x * plot.width(), plot.top() + y * plot.height()).toPoint();
    };
    const AxisRange values = losses.content().values;
    QTest::mousePress(&losses, Qt::LeftButton, {}, part(0.25, 0.25));
    QTest::mouseMove(&losses, part(0.5, 0.5));
    QTest::mouseMove(&losses, part(0.75, 0.75));
    QTest::mouseRelease(&losses, Qt::LeftButton, {}, part(0.75, 0.75));
    losses.grab();
    QVERIFY(std::abs(losses.content().steps.low - 250) < 10);
    QVERIFY(std::abs(losses.content().steps.high - 750) < 10);
    QVERIFY(std::abs(losses.content().values.length() / values.length() - 0.5) < 0.05);
}

void TestCurvesPanel::keysMoveZoomAndChoose()
{
    m_run->append(m_run->training(10, 1000, 10));
    show(*m_run);
    auto& losses = chart(1);
    losses.setFocus();
    QTest::keyClick(&losses, Qt::Key_Home);
    QCOMPARE(losses.crosshair(), std::optional<uint32_t>(10));
    QTest::keyClick(&losses, Qt::Key_Right);
    QTest::keyClick(&losses, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(losses.crosshair(), std::optional<uint32_t>(120));
    QSignalSpy chosen(m_panel.get(), &RunCurvesPanel::stepChosen);
    QTest::keyClick(&losses, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 120);
    QTest::keyClick(&losses, Qt::Key_Plus);
    QTest::keyClick(&losses, Qt::Key_Plus);
    losses.grab();
    QVERIFY(losses.content().steps.length() < 700);
    QVERIFY(losses.content().steps.contains(120));
    const double low = losses.content().steps.low;
    QTest::keyClick(&losses, Qt::Key_Right, Qt::ControlModifier);
    losses.grab();
    QVERIFY(losses.content().steps.low > low);
    QTest::keyClick(&losses, Qt::Key_0);
    losses.grab();
    QCOMPARE(losses.content().steps.length(), 1000.0);
    QTest::keyClick(&losses, Qt::Key_Escape);
    QVERIFY(!losses.crosshair());
}

void TestCurvesPanel::zoomIsCommonToAllCharts()
{
    m_run->writeRun(1000, 1, false);
    show(*m_run);
    turnWheel(chart(1), chart(1).placeOf(500, 0.2), 2);
    for (auto* each : charts()) {
        each->grab();
        QCOMPARE(each->content().steps, chart(1).content().steps);
    }
}

void TestCurvesPanel::overlaysAreNamedAndLookDifferent()
{
    m_run->append(m_run->training(10, 500, 10));
    test::RunWriter other(m_folder->filePath(QStringLiteral("slower run")), 2);
    other.append(other.training(10, 800, 10, 3.0));
    show(*m_run);
    m_panel->setOverlays({ other.folder(), m_run->folder() });
    QTRY_COMPARE(chart(1).content().curves.size(), size_t { 2 });
    const auto& curves = chart(1).content().curves;
    QCOMPARE(curves[0].name, QStringLiteral("first run"));
    QCOMPARE(curves[1].name, QStringLiteral("slower run"));
    QVERIFY(curves[0].style.pen.style() != curves[1].style.pen.style());
    QVERIFY(curves[0].style.marker != curves[1].style.marker);
    QVERIFY(curves[0].style.pen.color() != curves[1].style.pen.color());
    QCOMPARE(chart(1).content().steps.high, 800.0);
    m_panel->setOverlays({});
    QTRY_COMPARE(chart(1).content().curves.size(), size_t { 1 });
    QTRY_COMPARE(chart(1).content().steps.high, 500.0);
}

void TestCurvesPanel::smoothingCanBeTurnedOff()
{
    m_run->append(m_run->training(10, 500, 10));
    show(*m_run);
    auto* smoothing = m_panel->bar().findChild<QDoubleSpinBox*>();
    QCOMPARE(smoothing->value(), 0.6);
    const auto& averaged = chart(1).content().curves[0];
    QVERIFY(averaged.line != averaged.faint);
    smoothing->setValue(0.0);
    chart(1).grab();
    const auto& logged = chart(1).content().curves[0];
    QCOMPARE(logged.line, logged.faint);
}

void TestCurvesPanel::gapsAreKept()
{
    m_run->append("{\"step\":1,\"ldm_loss\":1}\n{\"step\":2,\"ldm_loss\":2}\n"
                  "{\"step\":3,\"ldm_loss\":null}\n{\"step\":4,\"ldm_loss\":4}\n");
    show(*m_run);
    QCOMPARE(chart(1).content().curves[0].faint.size(), size_t { 2 });
    QCOMPARE(chart(1).content().curves[0].line.size(), size_t { 2 });
}

void TestCurvesPanel::logarithmicValues()
{
    m_run->append("{\"step\":1,\"ldm_loss\":1}\n{\"step\":10,\"ldm_loss\":0.01}\n");
    show(*m_run);
    m_panel->charts().setScales(AxisScale::Logarithmic, AxisScale::Logarithmic);
    chart(1).grab();
    const auto& faint = chart(1).content().curves[0].faint.front();
    QCOMPARE(faint[0], QPointF(0, 0));
    QCOMPARE(faint[1], QPointF(1, -2));
    QCOMPARE(chart(1).content().steps, (AxisRange { 0, 1 }));
}

void TestCurvesPanel::aMillionPointsAreThinned()
{
    MetricsHistory history;
    for (uint32_t step = 1; step <= 1'000'000; ++step)
        history.add("ldm_loss", step, (step * 7919) % 1009);
    RunCurves curves(QStringLiteral("run"), history);
    ChartGrid grid;
    grid.resize(3000, 800);
    grid.setRuns({ &curves });
    grid.show();
    // Drawn in parts, in turns of the event loop.
    QTRY_COMPARE(grid.charts()[1]->content().curves.size(), size_t { 1 });
    const auto& shown = grid.charts()[1]->content().curves.front();
    for (const auto* pieces : { &shown.line, &shown.faint }) {
        QCOMPARE(pieces->size(), size_t { 1 });
        QVERIFY(pieces->front().size() <= 2'000);
        QVERIFY(pieces->front().size() > 500);
    }
}

void TestCurvesPanel::longRunsAreDrawnInParts()
{
    MetricsHistory history;
    for (uint32_t step = 1; step <= 400'000; ++step)
        history.add("ldm_loss", step, (step * 7919) % 1009);
    RunCurves curves(QStringLiteral("run"), history);
    ChartGrid grid;
    grid.resize(900, 600);
    grid.setRuns({ &curves });
    grid.show();
    auto& losses = *grid.charts()[1];
    losses.grab();
    // The event loop has not turned yet.
    QVERIFY(losses.content().isEmpty());
    QTRY_VERIFY(!losses.content().isEmpty());
    const auto before = losses.content().curves.front().line;
    curves.setSmoothing(0.99);
    grid.redraw();
    losses.grab();
    // The last picture stays until the next is there; a crosshair does not wait for it.
    QVERIFY(losses.content().curves.front().line == before);
    grid.setCrosshair(399'990);
    QVERIFY(losses.accessibleDescription().contains(QStringLiteral("Denoising loss: ")));
    QTRY_VERIFY(losses.content().curves.front().line != before);
    QVERIFY(curves.averageAt("ldm_loss", 399'999).has_value());
}

void TestCurvesPanel::stepZeroIsShownOnALogarithmicAxis()
{
    m_run->append(m_run->validation(0) + m_run->validation(100) + m_run->agreement(0)
        + m_run->training(10, 100, 10));
    m_run->paintSamples(0, 2, 16);
    m_run->paintSamples(100, 2, 16);
    show(*m_run);
    const auto* table = m_panel->samples().findChild<QTableView*>();
    QTRY_COMPARE(table->model()->columnCount(), 2);
    m_panel->charts().setScales(AxisScale::Logarithmic, AxisScale::Linear);
    chart(0).grab();
    QCOMPARE(chart(0).content().curves.front().line.front().front().x(), 0.0);
    QSignalSpy chosen(m_panel.get(), &RunCurvesPanel::stepChosen);
    QTest::mouseClick(&chart(0), Qt::LeftButton, {}, pointOf(chart(0), 0).toPoint());
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 0);
    QCOMPARE(chart(0).crosshair(), std::optional<uint32_t>(0));
    QCOMPARE(table->currentIndex().column(), 0);
}

void TestCurvesPanel::sharesAreShownOnAWholeAxis()
{
    m_run->append("{\"step\":5,\"kind\":\"agreement\",\"agreement\":0.58}\n"
                  "{\"step\":9,\"kind\":\"agreement\",\"agreement\":0.63}\n");
    show(*m_run);
    const AxisRange values = chart(3).content().values;
    QVERIFY(values.contains(0.0) && values.contains(1.0));
}

void TestCurvesPanel::noiseLevelsCanBeToldApartWithoutColour()
{
    m_run->append(m_run->training(10, 200, 10));
    m_panel->bar().chooseGroup(3);
    show(*m_run);
    const auto& curves = chart(0).content().curves;
    QCOMPARE(curves.size(), size_t { 10 });
    for (size_t i = 1; i < curves.size(); ++i) {
        QVERIFY(curves[i].style.marker != curves[i - 1].style.marker);
        QVERIFY2(curves[i].style.pen.color().lightnessF()
                > curves[i - 1].style.pen.color().lightnessF() - 0.12F,
            "the ramp has an order");
    }
}

void TestCurvesPanel::marksOfEventsArePainted()
{
    m_run->append(m_run->training(10, 1000, 10));
    show(*m_run);
    const QImage losses = chart(1).grab().toImage();
    m_run->append("{\"step\":500,\"kind\":\"skip\",\"reason\":\"not finite\"}\n");
    QTRY_VERIFY(chart(1).grab().toImage() != losses);
    const QImage marked = chart(1).grab().toImage();
    // Where the step is, and nowhere else.
    const double ratio = marked.devicePixelRatio();
    const int x = qRound(chart(1).placeOf(500, 0.2).x() * ratio);
    const int near = qRound(8 * ratio);
    for (const QRect beside : { QRect(0, 0, x - near, marked.height()),
             QRect(x + near, 0, marked.width() - x - near, marked.height()) })
        QCOMPARE(marked.copy(beside), losses.copy(beside));
}

void TestCurvesPanel::emptyChartsSayWhatComesAndWhen()
{
    QVERIFY(notice().contains(QStringLiteral("Choose a run")));
    QDir().mkpath(m_run->folder());
    m_panel->showRun(m_run->folder());
    QTRY_VERIFY(notice().contains(QStringLiteral("no values yet")));
    QVERIFY(chart(0).accessibleDescription().contains(QStringLiteral("first validation")));
    m_run->append("damaged\n" + m_run->training(10, 20, 10));
    QTRY_VERIFY(notice().contains(QStringLiteral("1 line")));
}

void TestCurvesPanel::followsThePalette()
{
    m_run->append(m_run->training(10, 200, 10));
    show(*m_run);
    const QPalette before = QApplication::palette();
    const QColor light = chart(1).content().curves[0].style.pen.color();
    QPalette dark(QColor(0x3a3f48), QColor(0x2b2f36));
    dark.setColor(QPalette::Base, QColor(0x1b1d22));
    QApplication::setPalette(dark);
    const auto isDark = [this] {
        return chart(1).grab().toImage().pixelColor(4, 60).lightness() < 64;
    };
    QTRY_VERIFY(isDark());
    QVERIFY(chart(1).content().curves[0].style.pen.color() != light);
    QApplication::setPalette(before);
    QTRY_VERIFY(!isDark());
}

void TestCurvesPanel::picturesCanBeReadAgain()
{
    m_run->writeRun(1000, 1, false);
    show(*m_run);
    const QString picture = m_folder->filePath(QStringLiteral("curves.png"));
    const QString drawing = m_folder->filePath(QStringLiteral("curves.svg"));
    QSignalSpy exported(m_panel.get(), &RunCurvesPanel::exported);
    m_panel->exportTo(picture);
    m_panel->exportTo(drawing);
    QCOMPARE(exported.count(), 2);
    const QSize size = m_panel->charts().size();
    const QImage read(picture);
    QCOMPARE(read.size(), 2 * size);
    QSvgRenderer svg(drawing);
    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBox().size(), size);
    QFile text(drawing);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QByteArray content = text.readAll();
    QVERIFY(content.contains("Validation loss"));
    QVERIFY(content.contains("polyline") || content.contains("<path"));
}

void TestCurvesPanel::tableIsWritten()
{
    m_run->append(m_run->training(10, 200, 10));
    show(*m_run);
    const QString path = m_folder->filePath(QStringLiteral("curves.csv"));
    QSignalSpy exported(m_panel.get(), &RunCurvesPanel::exported);
    m_panel->exportTo(path);
    QTRY_COMPARE(exported.count(), 1);
    QFile table(path);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().count('\n'), 21);
}

void TestCurvesPanel::exportThatFailsIsTold()
{
    m_run->append(m_run->training(10, 200, 10));
    show(*m_run);
    for (const auto& suffix : { "png", "svg", "csv" }) {
        const QString path =
            m_folder->filePath(QStringLiteral("none/curves.") + QLatin1String(suffix));
        m_panel->exportTo(path);
        QTRY_VERIFY2(notice().contains(path), suffix);
    }
}

QTEST_MAIN(TestCurvesPanel)
#include "tst_curves_panel.moc"
