<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimelineCard</name>
    <message numerus="yes">
        <source>%n record(s) covered</source>
        <translation>
            <numerusform>%n record covered</numerusform>
            <numerusform>%n records covered</numerusform>
        </translation>
    </message>
</context>
</TS>
