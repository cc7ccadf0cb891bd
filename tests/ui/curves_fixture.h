#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace detdiffusion::test {

/// Run folders as the trainer leaves them (docs/run-folder.md), with invented numbers that have the
/// shape of real ones.
class RunWriter {
public:
    explicit RunWriter(const QString& folder, quint32 seed = 1)
        : m_folder(folder)
        , m_random(seed)
    {
        QDir().mkpath(folder);
    }

    const QString& folder() const { return m_folder; }
    QString metricsPath() const { return QDir(m_folder).filePath(QStringLiteral("metrics.jsonl")); }

    void append(const QByteArray& text) const
    {
        QFile file(metricsPath());
        if (file.open(QIODevice::Append))
            file.write(text);
    }
    void replace(const QByteArray& text) const
    {
        const QString aside = metricsPath() + QStringLiteral(".tmp");
        QFile file(aside);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        QFile::remove(metricsPath());
        QFile::rename(aside, metricsPath());
    }

    /// What a training of `steps` steps logs, every `every` steps; `slowness` stretches its
    /// progress.
    QByteArray training(int first, int steps, int every, double slowness = 1.0)
    {
        QByteArray text;
        for (int step = first; step <= steps; step += every) {
            const double progress = std::exp(-step / (1500.0 * slowness));
            const double ldm = (0.075 + 0.19 * progress) * std::exp(0.28 * normal());
            const double bce = (0.09 + 0.5 * progress) * std::exp(0.18 * normal());
            const double dice = (0.22 + 0.6 * progress) * std::exp(0.1 * normal());
            text += "{\"step\":" + number(step) + ",\"time\":" + number(0.31 * step)
                + ",\"samples\":" + number(8.0 * step) + ",\"samples_per_s\":"
                + number(25.8 + normal()) + ",\"loss\":" + number(ldm + 0.01 * (bce + dice))
                + ",\"ldm_loss\":" + number(ldm) + ",\"perception_loss\":" + number(bce + dice)
                + ",\"mask_bce\":" + number(bce) + ",\"mask_dice\":" + number(dice)
                + ",\"lr\":" + number(1e-4 * std::min(1.0, step / 500.0))
                + ",\"grad_norm\":" + number(0.4 + 2 * progress * std::exp(0.4 * normal()))
                + buckets(progress) + ",\"memory_mb\":" + number(2140 + 30 * (1 - progress))
                + ",\"wait_share\":" + number(0.004 + 0.002 * std::abs(normal())) + "}\n";
        }
        return text;
    }

    QByteArray validation(int step, double slowness = 1.0)
    {
        const double progress = std::exp(-step / (1500.0 * slowness));
        const double ldm = 0.083 + 0.17 * progress + 0.001 * normal();
        const double bce = 0.11 + 0.45 * progress + 0.004 * normal();
        const double dice = 0.25 + 0.55 * progress + 0.004 * normal();
        return "{\"step\":" + number(step)
            + ",\"kind\":\"validation\",\"images\":64,\"loss\":" + number(ldm + 0.01 * (bce + dice))
            + ",\"ldm_loss\":" + number(ldm) + ",\"perception_loss\":" + number(bce + dice)
            + ",\"mask_bce\":" + number(bce) + ",\"mask_dice\":" + number(dice) + "}\n";
    }

    QByteArray agreement(int step, double slowness = 1.0)
    {
        const double progress = std::exp(-step / (2000.0 * slowness));
        return "{\"step\":" + number(step) + ",\"kind\":\"agreement\",\"found\":"
            + number(0.72 - 0.6 * progress) + ",\"easy_found\":" + number(0.9 - 0.8 * progress)
            + ",\"hard_found\":" + number(0.35 - 0.3 * progress) + ",\"agreement\":"
            + number(0.81 - 0.45 * progress + 0.015 * normal()) + ",\"boxes\":48}\n";
    }

    QByteArray checkpoint(int step, bool isBest)
    {
        return "{\"step\":" + number(step) + ",\"kind\":\"checkpoint\",\"folder\":\"step_"
            + number(step) + "\",\"bytes\":123456789,\"best\":" + (isBest ? "true" : "false")
            + "}\n{\"step\":" + number(step) + ",\"kind\":\"sample\",\"folder\":\"step_"
            + number(step) + "\"}\n";
    }

    /// Boxes that come out of the noise as the training goes on.
    void paintSamples(int step, int layouts, int side = 128)
    {
        const QDir folder(QDir(m_folder).filePath(QStringLiteral("samples/step_%1").arg(step)));
        QDir().mkpath(folder.path());
        const double noise = std::exp(-step / 1300.0);
        for (int layout = 0; layout < layouts; ++layout) {
            QImage picture(side, side, QImage::Format_RGB32);
            paintScene(picture, layout);
            addNoise(picture, noise, layout);
            picture.save(folder.filePath(QStringLiteral("layout_%1.png").arg(layout + 1)));
        }
    }

    /// All of it, with a resume, a skipped step and a rollback.
    void writeRun(int steps, double slowness = 1.0, bool hasSamples = true)
    {
        QByteArray text = "{\"step\":0,\"kind\":\"start\",\"resumed\":false}\n";
        constexpr int kPart = 500;
        for (int step = 0; step < steps; step += kPart) {
            if (step == 4 * kPart)
                text += "{\"step\":" + number(step) + ",\"kind\":\"start\",\"resumed\":true}\n";
            text += training(step + 10, step + kPart, 10, slowness);
            if (step == 6 * kPart)
                text += "{\"step\":3430,\"kind\":\"skip\",\"reason\":\"gradient not finite\"}\n"
                        "{\"step\":3500,\"kind\":\"rollback\",\"to\":3500,\"rate_factor\":0.5}\n";
            text += validation(step + kPart, slowness)
                + checkpoint(step + kPart, step < 5 * kPart || step % (3 * kPart) == 0)
                + agreement(step + kPart, slowness);
            if (hasSamples)
                paintSamples(step + kPart, 4);
        }
        append(text);
    }

private:
    static QByteArray number(double value) { return QByteArray::number(value, 'g', 6); }
    double normal()
    {
        // Three uniform numbers are normal enough.
        return (m_random.bounded(2.0) + m_random.bounded(2.0) + m_random.bounded(2.0) - 3.0);
    }
    QByteArray buckets(double progress)
    {
        QByteArray text;
        for (int i = 0; i < 10; ++i)
            text += ",\"ldm_loss_t" + number(i) + "\":"
                + number((0.012 + 0.32 * std::exp(-0.42 * i)) * (0.6 + 0.7 * progress)
                    * std::exp(0.12 * normal()));
        return text;
    }
    static void paintScene(QImage& picture, int layout)
    {
        QPainter painter(&picture);
        const int side = picture.width();
        painter.fillRect(picture.rect(), QColor::fromHsv(40 * layout + 20, 40, 235));
        for (int i = 0; i < 3; ++i) {
            painter.setPen(QPen(Qt::black, 2));
            painter.setBrush(QColor::fromHsv((80 * i + 50 * layout) % 360, 190, 200));
            const QRect box((i * 37 + layout * 19) % (side - 50) + 4,
                (i * 53 + layout * 31) % (side - 50) + 4, 30 + 8 * i, 36);
            if ((i + layout) % 2 == 0)
                painter.drawEllipse(box);
            else
                painter.drawRoundedRect(box, 6, 6);
        }
    }
    static void addNoise(QImage& picture, double amount, int seed)
    {
        QRandomGenerator random(static_cast<quint32>(seed + 1));
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor before = picture.pixelColor(x, y);
                const auto mixed = [&](int channel) {
                    return std::clamp(
                        static_cast<int>(channel * (1 - amount) + random.bounded(256) * amount), 0,
                        255);
                };
                picture.setPixelColor(
                    x, y, QColor(mixed(before.red()), mixed(before.green()), mixed(before.blue())));
            }
    }

    QString m_folder;
    QRandomGenerator m_random;
};

} // namespace detdiffusion::test
