<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RedactSheet</name>
    <message numerus="yes">
        <source>%n area(s) proposed, not covered yet. A machine misses faces.</source>
        <translation>
            <numerusform>%n area proposed, not covered yet. A machine misses faces.</numerusform>
            <numerusform>%n areas proposed, not covered yet. A machine misses faces.</numerusform>
        </translation>
    </message>
</context>
</TS>
