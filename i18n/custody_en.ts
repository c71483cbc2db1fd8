<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TransferSheet</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. SHA-256 of the manifest, to be told another way:</source>
        <translation>
            <numerusform>%n file written. SHA-256 of the manifest, to be told another way:</numerusform>
            <numerusform>%n files written. SHA-256 of the manifest, to be told another way:</numerusform>
        </translation>
    </message>
</context>
</TS>
