<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions; both travel until settled</source>
        <translation>
            <numerusform>%n place with two versions; both travel until settled</numerusform>
            <numerusform>%n places with two versions; both travel until settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n place with two versions</numerusform>
            <numerusform>%n places with two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message numerus="yes">
        <source>%n field(s) merge by themselves</source>
        <translation>
            <numerusform>%n field merges by itself</numerusform>
            <numerusform>%n fields merge by themselves</numerusform>
        </translation>
    </message>
</context>
</TS>
