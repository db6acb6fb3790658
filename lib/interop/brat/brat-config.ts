/** The `annotation.conf` that declares what `writeBrat` writes. */

/** Content of the file `annotation.conf`, to be put beside the documents of a brat collection. */
export const BRAT_CONFIG: string = `[entities]
PERSON
POSITION
ORGANIZATION
LOCATION
DATE
DOCUMENT
EVENT
METRIC
INDICATOR
PERIOD
BASELINE
BODY
PLACE
CHANGE
SENTENCE

[relations]
holds Arg1:PERSON, Arg2:POSITION
of-body Arg1:POSITION, Arg2:BODY
of-place Arg1:POSITION|ORGANIZATION, Arg2:PLACE
measures Arg1:METRIC, Arg2:INDICATOR
in-period Arg1:METRIC, Arg2:PERIOD
compared-with Arg1:METRIC, Arg2:BASELINE
stated-by Arg1:SENTENCE, Arg2:PERSON
concerns Arg1:CHANGE, Arg2:PERSON
to-office Arg1:CHANGE, Arg2:POSITION
on-date Arg1:CHANGE, Arg2:DATE
by-decision Arg1:CHANGE, Arg2:DOCUMENT
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
level Arg:POSITION|ORGANIZATION, Value:central|province|district|commune|village|international|foreign|unknown
branch Arg:POSITION|ORGANIZATION, Value:party|government|assembly|front|union|judiciary|military|enterprise|foreign|unknown
former Arg:POSITION
status Arg:LOCATION, Value:current|abolished|unknown
grain Arg:DATE, Value:day|week|month|quarter|half|year|term|period
kind Arg:METRIC, Value:percent|money|count|measure|ratio|rank|score
direction Arg:METRIC, Value:increase|decrease|level
role Arg:METRIC, Value:actual|target|estimate
polarity Arg:METRIC, Value:1|-1|0
label Arg:SENTENCE, Value:achievement|limitation|directive|other
change Arg:CHANGE, Value:elected|appointed|dismissed|disciplined|retired
`;
