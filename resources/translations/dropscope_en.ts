<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n hidden layer(s) of {units}</source>
        <translation>
            <numerusform>%n hidden layer of {units}</numerusform>
            <numerusform>%n hidden layers of {units}</numerusform>
        </translation>
    </message>
</context>
</TS>
