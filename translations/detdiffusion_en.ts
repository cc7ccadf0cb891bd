<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DatasetDialogs</name>
    <message numerus="yes">
        <source>The boxes of %n picture(s) could not be written into the data set.</source>
        <translation>
            <numerusform>The boxes of %n picture could not be written into the data set.</numerusform>
            <numerusform>The boxes of %n pictures could not be written into the data set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message numerus="yes">
        <source>Move %n item(s) of the gallery to the trash?</source>
        <translation>
            <numerusform>Move %n item of the gallery to the trash?</numerusform>
            <numerusform>Move %n items of the gallery to the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message numerus="yes">
        <source>%n picture(s) from seed %1</source>
        <translation>
            <numerusform>%n picture from seed %1</numerusform>
            <numerusform>%n pictures from seed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sweep over %n box(es), seed %1</source>
        <translation>
            <numerusform>Sweep over %n box, seed %1</numerusform>
            <numerusform>Sweep over %n boxes, seed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search over up to %n seed(s) from %1</source>
        <translation>
            <numerusform>Search over up to %n seed from %1</numerusform>
            <numerusform>Search over up to %n seeds from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message numerus="yes">
        <source>%n item(s) left out</source>
        <translation>
            <numerusform>%n item left out</numerusform>
            <numerusform>%n items left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingDialogs</name>
    <message numerus="yes">
        <source>%n run(s) are training: %1</source>
        <translation>
            <numerusform>%n run is training: %1</numerusform>
            <numerusform>%n runs are training: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n checkpoint(s) to the trash: %1?</source>
        <translation>
            <numerusform>Move %n checkpoint to the trash: %1?</numerusform>
            <numerusform>Move %n checkpoints to the trash: %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetEditing</name>
    <message numerus="yes">
        <source>The outline(s) of %n object(s) moved with the box.</source>
        <translation>
            <numerusform>The outline of %n object moved with its box.</numerusform>
            <numerusform>The outlines of %n objects moved with their boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mask(s) of %n object(s) were dropped, because they no longer fit the box.</source>
        <translation>
            <numerusform>The mask of %n object was dropped, because it no longer fits the box.</numerusform>
            <numerusform>The masks of %n objects were dropped, because they no longer fit the boxes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::DatasetWindow</name>
    <message numerus="yes">
        <source>Saved the boxes of %n picture(s).</source>
        <translation>
            <numerusform>Saved the boxes of %n picture.</numerusform>
            <numerusform>Saved the boxes of %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1, %n picture(s)…</source>
        <translation>
            <numerusform>Opening %1, %n picture…</numerusform>
            <numerusform>Opening %1, %n pictures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::FileController</name>
    <message numerus="yes">
        <source>%n box(es) of %1 have replaced the layout&apos;s; Undo brings those back.</source>
        <translation>
            <numerusform>%n box of %1 has replaced the layout&apos;s; Undo brings those back.</numerusform>
            <numerusform>%n boxes of %1 have replaced the layout&apos;s; Undo brings those back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::Gallery</name>
    <message numerus="yes">
        <source>%1: %n line(s) of the gallery&apos;s list can&apos;t be read; the pictures are still in the folder and can be opened from there.</source>
        <translation>
            <numerusform>%1: %n line of the gallery&apos;s list can&apos;t be read; the picture is still in the folder and can be opened from there.</numerusform>
            <numerusform>%1: %n lines of the gallery&apos;s list can&apos;t be read; the pictures are still in the folder and can be opened from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::GalleryController</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>%n picture chosen</numerusform>
            <numerusform>%n pictures chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) to %1</source>
        <translation>
            <numerusform>Exported %n picture to %1</numerusform>
            <numerusform>Exported %n pictures to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingAcceptBar</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept changes %n box(es).</source>
        <translation>
            <numerusform>Accept changes %n box.</numerusform>
            <numerusform>Accept changes %n boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand are kept.</source>
        <translation>
            <numerusform>%n set by hand is kept.</numerusform>
            <numerusform>%n set by hand are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingOverview</name>
    <message numerus="yes">
        <source>%n object(s) are overlapped enough by no detection: hard at any γ.</source>
        <translation>
            <numerusform>%n object is overlapped enough by no detection: hard at any γ.</numerusform>
            <numerusform>%n objects are overlapped enough by no detection: hard at any γ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detector(s)</source>
        <translation>
            <numerusform>%n detector</numerusform>
            <numerusform>%n detectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingRunBar</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read and stay as they are:</source>
        <translation>
            <numerusform>%n picture could not be read and stays as it is:</numerusform>
            <numerusform>%n pictures could not be read and stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were looked at before; the limits can be moved</source>
        <translation>
            <numerusform>%n picture was looked at before; the limits can be moved</numerusform>
            <numerusform>%n pictures were looked at before; the limits can be moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) looked at</source>
        <translation>
            <numerusform>%n picture looked at</numerusform>
            <numerusform>%n pictures looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::LabellingSamples</name>
    <message numerus="yes">
        <source>%n box(es) changed</source>
        <translation>
            <numerusform>%n box changed</numerusform>
            <numerusform>%n boxes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) of last time still wait: Resume, in the panel Queue, paints them.</source>
        <translation>
            <numerusform>%n job of last time still waits: Resume, in the panel Queue, paints it.</numerusform>
            <numerusform>%n jobs of last time still wait: Resume, in the panel Queue, paints them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) go on in the background.</source>
        <translation>
            <numerusform>%n training run goes on in the background.</numerusform>
            <numerusform>%n training runs go on in the background.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PaintingController</name>
    <message numerus="yes">
        <source>Found after %n seed(s).</source>
        <translation>
            <numerusform>Found after %n seed.</numerusform>
            <numerusform>Found after %n seeds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n seed(s) is as wanted: search on, or move the limits.</source>
        <translation>
            <numerusform>%n seed is not as wanted: search on, or move the limits.</numerusform>
            <numerusform>None of %n seeds is as wanted: search on, or move the limits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PictureList</name>
    <message numerus="yes">
        <source>%1, %2 × %3 pixels, %n object(s), %4</source>
        <translation>
            <numerusform>%1, %2 × %3 pixels, %n object, %4</numerusform>
            <numerusform>%1, %2 × %3 pixels, %n objects, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::PicturesPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::RunCurvesPanel</name>
    <message numerus="yes">
        <source>%n line(s) of metrics.jsonl can&apos;t be read and are left out.</source>
        <translation>
            <numerusform>%n line of metrics.jsonl can&apos;t be read and is left out.</numerusform>
            <numerusform>%n lines of metrics.jsonl can&apos;t be read and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::SettingsComparison</name>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n setting differs.</numerusform>
            <numerusform>%n settings differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::StartDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to put right before the start:</source>
        <translation>
            <numerusform>%n thing to put right before the start:</numerusform>
            <numerusform>%n things to put right before the start:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::StatisticsPage</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>detdiffusion::VerdictPanel</name>
    <message numerus="yes">
        <source>%n extra detection(s)</source>
        <translation>
            <numerusform>%n extra detection</numerusform>
            <numerusform>%n extra detections</numerusform>
        </translation>
    </message>
</context>
</TS>
