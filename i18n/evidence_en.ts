<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RestSheet</name>
    <message numerus="yes">
        <source>%n file(s) were still outside when the vault locked.</source>
        <translation>
            <numerusform>%n file was still outside when the vault locked.</numerusform>
            <numerusform>%n files were still outside when the vault locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are no longer where they were.</source>
        <translation>
            <numerusform>%n of them is no longer where it was.</numerusform>
            <numerusform>%n of them are no longer where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingSheet</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already, not stored twice</source>
        <translation>
            <numerusform>%n here already, not stored twice</numerusform>
            <numerusform>%n here already, not stored twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) deleted</source>
        <translation>
            <numerusform>%n original deleted</numerusform>
            <numerusform>%n originals deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
</TS>
