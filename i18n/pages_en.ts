<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConflictsPane</name>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n place with two versions</numerusform>
            <numerusform>%n places with two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPane</name>
    <message numerus="yes">
        <source>%n place(s) changed on both sides</source>
        <translation>
            <numerusform>%n place changed on both sides</numerusform>
            <numerusform>%n places changed on both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n record(s) in conflict</source>
        <translation>
            <numerusform>%n record in conflict</numerusform>
            <numerusform>%n records in conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordFoot</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
</context>
</TS>
