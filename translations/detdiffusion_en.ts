<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
    <name>detdiffusion::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) of last time still wait: Resume, in the panel Queue, paints them.</source>
        <translation>
            <numerusform>%n job of last time still waits: Resume, in the panel Queue, paints it.</numerusform>
            <numerusform>%n jobs of last time still wait: Resume, in the panel Queue, paints them.</numerusform>
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
