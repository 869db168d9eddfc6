<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lodestone::ComparePage</name>
    <message numerus="yes">
        <source>%n point(s) selected</source>
        <translation>
            <numerusform>%n point selected</numerusform>
            <numerusform>%n points selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::MainWindow</name>
    <message numerus="yes">
        <source>%n files were dropped. Drop one file, or the folder that holds them.</source>
        <translation>
            <numerusform>%n file was dropped. Drop one file, or the folder that holds them.</numerusform>
            <numerusform>%n files were dropped. Drop one file, or the folder that holds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted; Edit &gt; Undo brings them back</source>
        <translation>
            <numerusform>%n run deleted; Edit &gt; Undo brings it back</numerusform>
            <numerusform>%n runs deleted; Edit &gt; Undo brings them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::PaperDialog</name>
    <message numerus="yes">
        <source>&amp;Queue %n missing runs</source>
        <translation>
            <numerusform>&amp;Queue %n missing run</numerusform>
            <numerusform>&amp;Queue %n missing runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::ParallelAxes</name>
    <message numerus="yes">
        <source>%1 to %2, %n different value(s)</source>
        <translation>
            <numerusform>%1 to %2, %n value</numerusform>
            <numerusform>%1 to %2, %n different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::ParamForm</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::PreviewModel</name>
    <message numerus="yes">
        <source>This line has %n fields.</source>
        <translation>
            <numerusform>This line has %n field.</numerusform>
            <numerusform>This line has %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectCommands</name>
    <message numerus="yes">
        <source>Save the %n runs of this session?</source>
        <translation>
            <numerusform>Save the %n run of this session?</numerusform>
            <numerusform>Save the %n runs of this session?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs on %1 were never saved, the last of them on %2.</source>
        <translation>
            <numerusform>%n run on %1 was never saved, trained on %2.</numerusform>
            <numerusform>%n runs on %1 were never saved, the last of them on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectSession</name>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>Delete %n run</numerusform>
            <numerusform>Delete %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::QueueCommands</name>
    <message numerus="yes">
        <source>%n runs of this project wait to be trained.</source>
        <translation>
            <numerusform>%n run of this project waits to be trained.</numerusform>
            <numerusform>%n runs of this project wait to be trained.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::QueueDialog</name>
    <message numerus="yes">
        <source>This makes %n runs.</source>
        <translation>
            <numerusform>This makes %n run.</numerusform>
            <numerusform>This makes %n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::QueueReport</name>
    <message numerus="yes">
        <source>%n runs were queued.</source>
        <translation>
            <numerusform>%n run was queued.</numerusform>
            <numerusform>%n runs were queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs are in the project already and are not trained again.</source>
        <translation>
            <numerusform>%n run is in the project already and is not trained again.</numerusform>
            <numerusform>%n runs are in the project already and are not trained again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::RunsView</name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionModel</name>
    <message numerus="yes">
        <source>Select %n point(s)</source>
        <translation>
            <numerusform>Select %n point</numerusform>
            <numerusform>Select %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionSetModel</name>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SettingsTable</name>
    <message numerus="yes">
        <source>%n option(s) alike</source>
        <translation>
            <numerusform>%n option alike</numerusform>
            <numerusform>%n options alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SweepPage</name>
    <message numerus="yes">
        <source>Queue %n runs again: the selected ones, or all of the table that failed</source>
        <translation>
            <numerusform>Queue %n run again: the selected one, or the one of the table that failed</numerusform>
            <numerusform>Queue %n runs again: the selected ones, or all of the table that failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SweepTools</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::WhyBox</name>
    <message numerus="yes">
        <source>%n other axis(es)</source>
        <translation>
            <numerusform>%n other axis</numerusform>
            <numerusform>%n other axes</numerusform>
        </translation>
    </message>
</context>
</TS>
