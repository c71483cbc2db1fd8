<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClocksPane</name>
    <message numerus="yes">
        <source>%n limit(s) from need-to-know records</source>
        <translation>
            <numerusform>%n limit from need-to-know records</numerusform>
            <numerusform>%n limits from need-to-know records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message numerus="yes">
        <source>%n person(s) covered</source>
        <translation>
            <numerusform>%n person covered</numerusform>
            <numerusform>%n people covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) covered</source>
        <translation>
            <numerusform>%n consent covered</numerusform>
            <numerusform>%n consents covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpcomingCard</name>
    <message numerus="yes">
        <source>%n more case(s) with a limit that has ended or ends soon</source>
        <translation>
            <numerusform>%n more case with a limit that has ended or ends soon</numerusform>
            <numerusform>%n more cases with a limit that has ended or ends soon</numerusform>
        </translation>
    </message>
</context>
</TS>
