<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OutlinePanel</name>
    <message numerus="yes">
        <source>Missing · %n</source>
        <translation>
            <numerusform>Missing · %n</numerusform>
            <numerusform>Missing · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
