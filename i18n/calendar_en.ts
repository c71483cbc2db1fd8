<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n entry(ies) covered</source>
        <translation>
            <numerusform>%n entry covered</numerusform>
            <numerusform>%n entries covered</numerusform>
        </translation>
    </message>
</context>
</TS>
