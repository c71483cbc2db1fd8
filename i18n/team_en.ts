<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OffersCard</name>
    <message numerus="yes">
        <source>%n file(s) not whole yet: left alone</source>
        <translation>
            <numerusform>%n file not whole yet: left alone</numerusform>
            <numerusform>%n files not whole yet: left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the sender does not check out</source>
        <translation>
            <numerusform>%n refused: the sender does not check out</numerusform>
            <numerusform>%n refused: the sender does not check out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamHomeCard</name>
    <message numerus="yes">
        <source>%n bundle(s) wait for you</source>
        <translation>
            <numerusform>%n bundle waits for you</numerusform>
            <numerusform>%n bundles wait for you</numerusform>
        </translation>
    </message>
</context>
</TS>
