// @ts-nocheck
// Generated from spec/asyncapi.yaml by `npm run spec:generate`; edit that.
var Je=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(l){throw t=0,l}};var Ge=Je(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});function Ye(r){let t=r.length,l=0,
c=0,d;for(;c<t;)l++,d=r.charCodeAt(c++),d>=55296&&d<=56319&&c<t&&(d=r.charCodeAt(c),(d&64512)===56320&&c++);return l}
Ue.default=Ye;Ye.code='require("ajv/dist/runtime/ucs2length").default'});var er=Je((ms,Ke)=>{"use strict";Ke.exports=function r(t,l){if(t===l)return!0;if(t&&l&&typeof t=="object"&&typeof l==
"object"){if(t.constructor!==l.constructor)return!1;var c,d,f;if(Array.isArray(t)){if(c=t.length,c!=l.length)return!1;
for(d=c;d--!==0;)if(!r(t[d],l[d]))return!1;return!0}if(t.constructor===RegExp)return t.source===l.source&&t.flags===
l.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===l.valueOf();if(t.toString!==Object.prototype.
toString)return t.toString()===l.toString();if(f=Object.keys(t),c=f.length,c!==Object.keys(l).length)return!1;
for(d=c;d--!==0;)if(!Object.prototype.hasOwnProperty.call(l,f[d]))return!1;for(d=c;d--!==0;){var o=f[d];if(!r(
t[o],l[o]))return!1}return!0}return t!==t&&l!==l}});var sr=Je(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});var rr=er();rr.code='require("aj\
v/dist/runtime/equal").default';Xe.default=rr});var dr=Ae;var tr=new RegExp("^[A-Za-z0-9._~-]{1,128}$","u"),ir=new RegExp("^[0-9a-f]{32}$","u");var ar=new RegExp("^[A-Za-z0-9._~-]{1,64}$","u"),N=Ge().default;function Z(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Z.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.scheme===void 0&&(p="scheme")||
r.token===void 0&&(p="token"))return Z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="scheme"||
s==="token"||s==="ext")){return Z.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===e){
if(r.scheme!==void 0){let s=r.scheme,m=e;if(e===m)if(typeof s=="string"){if(!ar.test(s))return Z.errors=[{instancePath:t+
"/scheme",schemaPath:"#/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._~-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9._~-]{1,64}$"'}],!1}else return Z.errors=[{instancePath:t+"/scheme",schemaPath:"\
#/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else
var a=!0;if(a){if(r.token!==void 0){let s=r.token,m=e;if(e===m)if(typeof s=="string"){if(N(s)>8192)return Z.errors=
[{instancePath:t+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:8192},message:"\
must NOT have more than 8192 characters"}],!1;if(N(s)<1)return Z.errors=[{instancePath:t+"/token",schemaPath:"\
#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"}],!1}else return Z.errors=[{instancePath:t+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;
if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return Z.errors=[{instancePath:t+"/ext",schemaPath:"#/$d\
efs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}else
return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return Z.errors=o,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ae.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.intervalMs===void 0&&(p="intervalMs"))return ae.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="intervalMs"||s==="ext")){return ae.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}],!1;break}if(i===e){if(r.intervalMs!==void 0){let s=r.intervalMs,m=e;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return ae.errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties\
/intervalMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var a=m===e}else var a=!0;
if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return ae.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=m===e}else var a=!0}}}else return ae.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=o,e===0}ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function I(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){
let o=null,e=0,n=I.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.version===void 0&&(p="version")||
r.clientId===void 0&&(p="clientId")||r.instanceId===void 0&&(p="instanceId")||r.attempt===void 0&&(p="attempt"))
return I.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="type"||s==="version"||s==="clientI\
d"||s==="instanceId"||s==="attempt"||s==="credentials"||s==="heartbeat"||s==="ext")){return I.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"}],!1;break}if(i===e){if(r.type!==void 0){let s=r.type,m=e;if(typeof s!="strin\
g")return I.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;if(s!=="hello")return I.errors=[{instancePath:t+"/type",schemaPath:"#/pr\
operties/type/const",keyword:"const",params:{allowedValue:"hello"},message:"must be equal to constant"}],!1;var a=m===
e}else var a=!0;if(a){if(r.version!==void 0){let s=r.version,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return I.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s))return I.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))
return I.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=m===e}else var a=!0;if(a){if(r.clientId!==void 0){let s=r.
clientId,m=e;if(e===e)if(typeof s=="string"){if(!tr.test(s))return I.errors=[{instancePath:t+"/clientId",schemaPath:"\
#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._~-]{1,128}$"},message:'must match pa\
ttern "^[A-Za-z0-9._~-]{1,128}$"'}],!1}else return I.errors=[{instancePath:t+"/clientId",schemaPath:"#/$defs/C\
lientId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){
if(r.instanceId!==void 0){let s=r.instanceId,m=e;if(e===e)if(typeof s=="string"){if(!ir.test(s))return I.errors=
[{instancePath:t+"/instanceId",schemaPath:"#/$defs/InstanceId/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'}],!1}else return I.errors=[{instancePath:t+"/instan\
ceId",schemaPath:"#/$defs/InstanceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=m===e}else var a=!0;if(a){if(r.attempt!==void 0){let s=r.attempt,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return I.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s))return I.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<1||isNaN(s))
return I.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=m===e}else var a=!0;if(a){if(r.credentials!==void 0){
let s=e;Z(r.credentials,{instancePath:t+"/credentials",parentData:r,parentDataProperty:"credentials",rootData:d,
dynamicAnchors:f})||(o=o===null?Z.errors:o.concat(Z.errors),e=o.length);var a=s===e}else var a=!0;if(a){if(r.heartbeat!==
void 0){let s=e;ae(r.heartbeat,{instancePath:t+"/heartbeat",parentData:r,parentDataProperty:"heartbeat",rootData:d,
dynamicAnchors:f})||(o=o===null?ae.errors:o.concat(ae.errors),e=o.length);var a=s===e}else var a=!0;if(a)if(r.
ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return I.errors=[{instancePath:t+
"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=m===e}else var a=!0}}}}}}}}}else return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return I.errors=o,e===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=Ae.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),I(r,{instancePath:t,
parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||(o=o===null?I.errors:o.concat(I.errors),e=o.length),
Ae.errors=o,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr=$e;var fr={title:"Welcome",type:"object",additionalProperties:!1,required:["type","version","sessionId","epoch","\
heartbeat","limits","tookOver","capabilities"],description:"The session is effective from here.",properties:{type:{
type:"string",const:"welcome"},version:{type:"integer",format:"int64",minimum:1,maximum:9007199254740991,description:"\
The version that this session speaks."},sessionId:{$ref:"#/$defs/SessionId"},epoch:{$ref:"#/$defs/Epoch"},heartbeat:{
$ref:"#/$defs/HeartbeatTerms"},limits:{$ref:"#/$defs/Limits"},tookOver:{description:"The session that this one\
 took over; null if the slot was empty.",oneOf:[{type:"null"},{$ref:"#/$defs/TookOver"}]},capabilities:{type:"\
array",maxItems:64,uniqueItems:!0,items:{$ref:"#/$defs/Capability"},description:"Optional profiles that this s\
ession may use."},ext:{$ref:"#/$defs/Extensions"}}};var nr=Object.prototype.hasOwnProperty,or=sr().default,Qe=new RegExp("^[A-Za-z0-9_-]{22,64}$","u"),mr=new RegExp(
"^[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*$","u");function R(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=R.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.intervalMs===void 0&&(p="intervalMs")||r.deadAfterMs===void 0&&(p="dead\
AfterMs"))return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="intervalMs"||s==="deadAft\
erMs"||s==="ext")){return R.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
intervalMs!==void 0){let s=r.intervalMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return R.
errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties/intervalMs/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>6e4||isNaN(s))return R.
errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties/intervalMs/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:6e4},message:"must be <= 60000"}],!1;if(s<100||isNaN(s))return R.errors=[{instancePath:t+"/intervalM\
s",schemaPath:"#/properties/intervalMs/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"\
must be >= 100"}],!1}var a=m===e}else var a=!0;if(a){if(r.deadAfterMs!==void 0){let s=r.deadAfterMs,m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return R.errors=[{instancePath:t+"/deadAfterMs",schemaPath:"#/proper\
ties/deadAfterMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s==
"number"&&isFinite(s)){if(s>18e4||isNaN(s))return R.errors=[{instancePath:t+"/deadAfterMs",schemaPath:"#/prope\
rties/deadAfterMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:18e4},message:"must be <= 180000"}],
!1;if(s<300||isNaN(s))return R.errors=[{instancePath:t+"/deadAfterMs",schemaPath:"#/properties/deadAfterMs/min\
imum",keyword:"minimum",params:{comparison:">=",limit:300},message:"must be >= 300"}],!1}var a=m===e}else var a=!0;
if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return R.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=m===e}else var a=!0}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return R.errors=o,e===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var cr={title:"Limits",type:"object",additionalProperties:!1,required:["maxMessageBytes","tak\
eovers"],description:"What the server promises and enforces in this session. A parameter that is left out has \
the default of the parameter table.",properties:{maxMessageBytes:{type:"integer",format:"int64",minimum:1024,maximum:16777216,
description:"Largest message the server takes, in bytes after inflation."},maxQueueBytes:{type:"integer",format:"\
int64",minimum:4096,maximum:268435456,description:"Bytes that the server keeps for a slow reader before it clo\
ses with slow-consumer."},maxPendingRequests:{type:"integer",format:"int64",minimum:1,maximum:1e5,description:"\
Requests of one session that may be unanswered at once."},maxPendingSockets:{type:"integer",format:"int64",minimum:8,
maximum:1e5,description:"Sockets of one source that may be open without a welcome."},messages:{$ref:"#/$defs/R\
ateLimit"},takeovers:{$ref:"#/$defs/RateLimit"},helloTimeoutMs:{type:"integer",format:"int64",minimum:200,maximum:6e4,
description:"From the upgrade to the hello, in ms."},welcomeTimeoutMs:{type:"integer",format:"int64",minimum:200,
maximum:6e4,description:"From a hello to its answer, in ms."},takeoverTimeoutMs:{type:"integer",format:"int64",
minimum:100,maximum:3e4,description:"From a hello to its welcome when an old session must be fenced, in ms."},
ackTimeoutMs:{type:"integer",format:"int64",minimum:100,maximum:6e4,description:"From a heartbeat to its ackno\
wledgement, in ms."},closeTimeoutMs:{type:"integer",format:"int64",minimum:100,maximum:6e4,description:"From t\
he Close of the server to the end of TCP, in ms."},dropDetectMs:{type:"integer",format:"int64",minimum:50,maximum:3e4,
description:"From a FIN or RST to the release of the session, in ms."},drainMs:{type:"integer",format:"int64",
minimum:100,maximum:3e5,description:"From the start of a drain to the end of the last connection, in ms."},reconnectWithinMs:{
type:"integer",format:"int64",minimum:100,maximum:6e4,description:"Whatever happened before, an identity is we\
lcomed within this time, in ms."},bystanderMaxMs:{type:"integer",format:"int64",minimum:50,maximum:1e4,description:"\
Longest delay that a teardown may cause to another identity, in ms."},ext:{$ref:"#/$defs/Extensions"}}};function T(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=T.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.max===void 0&&(p="max")||r.windowMs===void 0&&(p="windowMs"))return T.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="max"||s==="windowMs"||s==="ext")){return T.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.max!==void 0){let s=r.max,m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return T.errors=[{instancePath:t+"/max",schemaPath:"#/properties/max\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)){if(s>1e9||isNaN(s))return T.errors=[{instancePath:t+"/max",schemaPath:"#/properties/max/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(s<1||isNaN(s))return T.errors=
[{instancePath:t+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var a=m===e}else var a=!0;if(a){if(r.windowMs!==void 0){let s=r.windowMs,m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return T.errors=[{instancePath:t+"/windowMs",schemaPath:"#/propertie\
s/windowMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="nu\
mber"&&isFinite(s)){if(s>36e5||isNaN(s))return T.errors=[{instancePath:t+"/windowMs",schemaPath:"#/properties/\
windowMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"}],!1;if(s<
1||isNaN(s))return T.errors=[{instancePath:t+"/windowMs",schemaPath:"#/properties/windowMs/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=m===e}else var a=!0;if(a)if(r.ext!==
void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return T.errors=[{instancePath:t+
"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=m===e}else var a=!0}}}}else return T.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return T.errors=o,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function b(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=b.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.maxMessageBytes===void 0&&(p="maxMessageBytes")||r.takeovers===void 0&&
(p="takeovers"))return b.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!nr.call(cr.properties,s)){return b.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.maxMessageBytes!==void 0){let s=r.maxMessageBytes,
m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"/maxMessageByte\
s",schemaPath:"#/properties/maxMessageBytes/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>16777216||isNaN(s))return b.errors=[{instancePath:t+
"/maxMessageBytes",schemaPath:"#/properties/maxMessageBytes/maximum",keyword:"maximum",params:{comparison:"<=",
limit:16777216},message:"must be <= 16777216"}],!1;if(s<1024||isNaN(s))return b.errors=[{instancePath:t+"/maxM\
essageBytes",schemaPath:"#/properties/maxMessageBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},
message:"must be >= 1024"}],!1}var a=m===e}else var a=!0;if(a){if(r.maxQueueBytes!==void 0){let s=r.maxQueueBytes,
m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"/maxQueueBytes",
schemaPath:"#/properties/maxQueueBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>268435456||isNaN(s))return b.errors=[{instancePath:t+"/maxQ\
ueueBytes",schemaPath:"#/properties/maxQueueBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:268435456},
message:"must be <= 268435456"}],!1;if(s<4096||isNaN(s))return b.errors=[{instancePath:t+"/maxQueueBytes",schemaPath:"\
#/properties/maxQueueBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:4096},message:"must be >= \
4096"}],!1}var a=m===e}else var a=!0;if(a){if(r.maxPendingRequests!==void 0){let s=r.maxPendingRequests,m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"/maxPendingRequests",schemaPath:"#\
/properties/maxPendingRequests/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)){if(s>1e5||isNaN(s))return b.errors=[{instancePath:t+"/maxPendingRequests",
schemaPath:"#/properties/maxPendingRequests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"}],!1;if(s<1||isNaN(s))return b.errors=[{instancePath:t+"/maxPendingRequests",schemaPath:"#/\
properties/maxPendingRequests/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=m===e}else var a=!0;if(a){if(r.maxPendingSockets!==void 0){let s=r.maxPendingSockets,m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"/maxPendingSockets",schemaPath:"#/\
properties/maxPendingSockets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof s=="number"&&isFinite(s)){if(s>1e5||isNaN(s))return b.errors=[{instancePath:t+"/maxPendingSockets",schemaPath:"\
#/properties/maxPendingSockets/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be \
<= 100000"}],!1;if(s<8||isNaN(s))return b.errors=[{instancePath:t+"/maxPendingSockets",schemaPath:"#/propertie\
s/maxPendingSockets/minimum",keyword:"minimum",params:{comparison:">=",limit:8},message:"must be >= 8"}],!1}var a=m===
e}else var a=!0;if(a){if(r.messages!==void 0){let s=e;T(r.messages,{instancePath:t+"/messages",parentData:r,parentDataProperty:"\
messages",rootData:d,dynamicAnchors:f})||(o=o===null?T.errors:o.concat(T.errors),e=o.length);var a=s===e}else var a=!0;
if(a){if(r.takeovers!==void 0){let s=e;T(r.takeovers,{instancePath:t+"/takeovers",parentData:r,parentDataProperty:"\
takeovers",rootData:d,dynamicAnchors:f})||(o=o===null?T.errors:o.concat(T.errors),e=o.length);var a=s===e}else
var a=!0;if(a){if(r.helloTimeoutMs!==void 0){let s=r.helloTimeoutMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return b.errors=[{instancePath:t+"/helloTimeoutMs",schemaPath:"#/properties/helloTimeoutMs/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)){if(s>6e4||isNaN(s))return b.errors=[{instancePath:t+"/helloTimeoutMs",schemaPath:"#/properties/helloTimeou\
tMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(s<200||isNaN(
s))return b.errors=[{instancePath:t+"/helloTimeoutMs",schemaPath:"#/properties/helloTimeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:200},message:"must be >= 200"}],!1}var a=m===e}else var a=!0;if(a){if(r.
welcomeTimeoutMs!==void 0){let s=r.welcomeTimeoutMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))
return b.errors=[{instancePath:t+"/welcomeTimeoutMs",schemaPath:"#/properties/welcomeTimeoutMs/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>6e4||
isNaN(s))return b.errors=[{instancePath:t+"/welcomeTimeoutMs",schemaPath:"#/properties/welcomeTimeoutMs/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(s<200||isNaN(s))return b.
errors=[{instancePath:t+"/welcomeTimeoutMs",schemaPath:"#/properties/welcomeTimeoutMs/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:200},message:"must be >= 200"}],!1}var a=m===e}else var a=!0;if(a){if(r.takeoverTimeoutMs!==
void 0){let s=r.takeoverTimeoutMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=
[{instancePath:t+"/takeoverTimeoutMs",schemaPath:"#/properties/takeoverTimeoutMs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>3e4||isNaN(s))return b.
errors=[{instancePath:t+"/takeoverTimeoutMs",schemaPath:"#/properties/takeoverTimeoutMs/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3e4},message:"must be <= 30000"}],!1;if(s<100||isNaN(s))return b.errors=[{instancePath:t+
"/takeoverTimeoutMs",schemaPath:"#/properties/takeoverTimeoutMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:100},message:"must be >= 100"}],!1}var a=m===e}else var a=!0;if(a){if(r.ackTimeoutMs!==void 0){let s=r.
ackTimeoutMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"/a\
ckTimeoutMs",schemaPath:"#/properties/ackTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>6e4||isNaN(s))return b.errors=[{instancePath:t+
"/ackTimeoutMs",schemaPath:"#/properties/ackTimeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},
message:"must be <= 60000"}],!1;if(s<100||isNaN(s))return b.errors=[{instancePath:t+"/ackTimeoutMs",schemaPath:"\
#/properties/ackTimeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 10\
0"}],!1}var a=m===e}else var a=!0;if(a){if(r.closeTimeoutMs!==void 0){let s=r.closeTimeoutMs,m=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"/closeTimeoutMs",schemaPath:"#/pro\
perties/closeTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s==
"number"&&isFinite(s)){if(s>6e4||isNaN(s))return b.errors=[{instancePath:t+"/closeTimeoutMs",schemaPath:"#/pro\
perties/closeTimeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],
!1;if(s<100||isNaN(s))return b.errors=[{instancePath:t+"/closeTimeoutMs",schemaPath:"#/properties/closeTimeout\
Ms/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"}],!1}var a=m===e}else
var a=!0;if(a){if(r.dropDetectMs!==void 0){let s=r.dropDetectMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s)))return b.errors=[{instancePath:t+"/dropDetectMs",schemaPath:"#/properties/dropDetectMs/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>3e4||
isNaN(s))return b.errors=[{instancePath:t+"/dropDetectMs",schemaPath:"#/properties/dropDetectMs/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3e4},message:"must be <= 30000"}],!1;if(s<50||isNaN(s))return b.errors=
[{instancePath:t+"/dropDetectMs",schemaPath:"#/properties/dropDetectMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:50},message:"must be >= 50"}],!1}var a=m===e}else var a=!0;if(a){if(r.drainMs!==void 0){let s=r.drainMs,
m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"/drainMs",schemaPath:"\
#/properties/drainMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s==
"number"&&isFinite(s)){if(s>3e5||isNaN(s))return b.errors=[{instancePath:t+"/drainMs",schemaPath:"#/properties\
/drainMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:3e5},message:"must be <= 300000"}],!1;if(s<100||
isNaN(s))return b.errors=[{instancePath:t+"/drainMs",schemaPath:"#/properties/drainMs/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:100},message:"must be >= 100"}],!1}var a=m===e}else var a=!0;if(a){if(r.reconnectWithinMs!==
void 0){let s=r.reconnectWithinMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=
[{instancePath:t+"/reconnectWithinMs",schemaPath:"#/properties/reconnectWithinMs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>6e4||isNaN(s))return b.
errors=[{instancePath:t+"/reconnectWithinMs",schemaPath:"#/properties/reconnectWithinMs/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(s<100||isNaN(s))return b.errors=[{instancePath:t+
"/reconnectWithinMs",schemaPath:"#/properties/reconnectWithinMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:100},message:"must be >= 100"}],!1}var a=m===e}else var a=!0;if(a){if(r.bystanderMaxMs!==void 0){let s=r.
bystanderMaxMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return b.errors=[{instancePath:t+"\
/bystanderMaxMs",schemaPath:"#/properties/bystanderMaxMs/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s))return b.errors=[{instancePath:t+
"/bystanderMaxMs",schemaPath:"#/properties/bystanderMaxMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"}],!1;if(s<50||isNaN(s))return b.errors=[{instancePath:t+"/bystanderMaxMs",schemaPath:"\
#/properties/bystanderMaxMs/minimum",keyword:"minimum",params:{comparison:">=",limit:50},message:"must be >= 5\
0"}],!1}var a=m===e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.
isArray(s)))return b.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}}}}}}}}}}}}}}else return b.errors=[{
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.
errors=o,e===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=S.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.sessionId===void 0&&(p="sessionId")||r.epoch===void 0&&(p="epoch")||r.sameInstance===
void 0&&(p="sameInstance"))return S.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="sessio\
nId"||s==="epoch"||s==="sameInstance"||s==="ext")){return S.errors=[{instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"}],!1;break}if(i===e){if(r.sessionId!==void 0){let s=r.sessionId,m=e;if(e===e)if(typeof s=="string"){if(!Qe.
test(s))return S.errors=[{instancePath:t+"/sessionId",schemaPath:"#/$defs/SessionId/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{22,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{22,64}$"'}],!1}else return S.
errors=[{instancePath:t+"/sessionId",schemaPath:"#/$defs/SessionId/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(r.epoch!==void 0){let s=r.epoch,m=e,u=e;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return S.errors=[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof s=="number"&&isFinite(
s)){if(s>9007199254740991||isNaN(s))return S.errors=[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;
if(s<1||isNaN(s))return S.errors=[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=m===e}else var a=!0;if(a){if(r.sameInstance!==
void 0){let s=e;if(typeof r.sameInstance!="boolean")return S.errors=[{instancePath:t+"/sameInstance",schemaPath:"\
#/properties/sameInstance/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=s===
e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))
return S.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}}else return S.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=o,e===0}S.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function _(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,
dynamicAnchors:f={}}={}){let o=null,e=0,n=_.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type")||r.version===void 0&&
(s="version")||r.sessionId===void 0&&(s="sessionId")||r.epoch===void 0&&(s="epoch")||r.heartbeat===void 0&&(s=
"heartbeat")||r.limits===void 0&&(s="limits")||r.tookOver===void 0&&(s="tookOver")||r.capabilities===void 0&&(s=
"capabilities"))return _.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},
message:"must have required property '"+s+"'"}],!1;{let m=e;for(let u in r)if(!nr.call(fr.properties,u)){return _.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.type!==void 0){let u=r.type,g=e;if(typeof u!=
"string")return _.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(u!=="welcome")return _.errors=[{instancePath:t+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"welcome"},message:"must be equal to constant"}],
!1;var a=g===e}else var a=!0;if(a){if(r.version!==void 0){let u=r.version,g=e;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u)&&isFinite(u)))return _.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||
isNaN(u))return _.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(u<1||isNaN(u))
return _.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===e}else var a=!0;if(a){if(r.sessionId!==void 0){
let u=r.sessionId,g=e;if(e===e)if(typeof u=="string"){if(!Qe.test(u))return _.errors=[{instancePath:t+"/sessio\
nId",schemaPath:"#/$defs/SessionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{22,64}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{22,64}$"'}],!1}else return _.errors=[{instancePath:t+"/sessionId",schemaPath:"\
#/$defs/SessionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;
if(a){if(r.epoch!==void 0){let u=r.epoch,g=e,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return _.
errors=[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return _.errors=
[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(u<1||isNaN(u))return _.errors=[{instancePath:t+"/epoch",schemaPath:"\
#/$defs/Epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===
e}else var a=!0;if(a){if(r.heartbeat!==void 0){let u=e;R(r.heartbeat,{instancePath:t+"/heartbeat",parentData:r,
parentDataProperty:"heartbeat",rootData:d,dynamicAnchors:f})||(o=o===null?R.errors:o.concat(R.errors),e=o.length);
var a=u===e}else var a=!0;if(a){if(r.limits!==void 0){let u=e;b(r.limits,{instancePath:t+"/limits",parentData:r,
parentDataProperty:"limits",rootData:d,dynamicAnchors:f})||(o=o===null?b.errors:o.concat(b.errors),e=o.length);
var a=u===e}else var a=!0;if(a){if(r.tookOver!==void 0){let u=r.tookOver,g=e,w=e,v=!1,y=null,h=e;if(u!==null){
let A={instancePath:t+"/tookOver",schemaPath:"#/properties/tookOver/oneOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null"};o===null?o=[A]:o.push(A),e++}var p=h===e;p&&(v=!0,y=0);let D=e;S(u,{instancePath:t+
"/tookOver",parentData:r,parentDataProperty:"tookOver",rootData:d,dynamicAnchors:f})||(o=o===null?S.errors:o.concat(
S.errors),e=o.length);var p=D===e;if(p&&v?(v=!1,y=[y,1]):p&&(v=!0,y=1),v)e=w,o!==null&&(w?o.length=w:o=null);else{
let A={instancePath:t+"/tookOver",schemaPath:"#/properties/tookOver/oneOf",keyword:"oneOf",params:{passingSchemas:y},
message:"must match exactly one schema in oneOf"};return o===null?o=[A]:o.push(A),e++,_.errors=o,!1}var a=g===
e}else var a=!0;if(a){if(r.capabilities!==void 0){let u=r.capabilities,g=e;if(e===g)if(Array.isArray(u)){if(u.
length>64)return _.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"\
maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var i=!0;let v=u.length;for(let y=0;y<
v;y++){let h=u[y],D=e;if(e===e)if(typeof h=="string"){if(!mr.test(h))return _.errors=[{instancePath:t+"/capabi\
lities/"+y,schemaPath:"#/$defs/Capability/pattern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9-]*(\\.[A\
-Za-z0-9-]+)*$"},message:'must match pattern "^[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*$"'}],!1}else return _.errors=
[{instancePath:t+"/capabilities/"+y,schemaPath:"#/$defs/Capability/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var i=D===e;if(!i)break}if(i){let y=u.length,h;if(y>1){e:for(;y--;)for(h=y;h--;)
if(or(u[y],u[h])){return _.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/uniqu\
eItems",keyword:"uniqueItems",params:{i:y,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+y+
" are identical)"}],!1;break e}}}}}else return _.errors=[{instancePath:t+"/capabilities",schemaPath:"#/propert\
ies/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=g===e}else var a=!0;
if(a)if(r.ext!==void 0){let u=r.ext,g=e;if(e===e&&!(u&&typeof u=="object"&&!Array.isArray(u)))return _.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=g===e}else var a=!0}}}}}}}}}}else return _.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=o,e===0}_.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function $e(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,
dynamicAnchors:f={}}={}){let o=null,e=0,n=$e.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),_(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||(o=o===null?
_.errors:o.concat(_.errors),e=o.length),$e.errors=o,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yr=je;function H(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=H.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.n===void 0&&(p="n"))return H.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="type"||s==="n"||s==="ext")){return H.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}],!1;break}if(i===e){if(r.type!==void 0){let s=r.type,m=e;if(typeof s!="string")return H.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(s!=="heartbeat")return H.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type\
/const",keyword:"const",params:{allowedValue:"heartbeat"},message:"must be equal to constant"}],!1;var a=m===e}else
var a=!0;if(a){if(r.n!==void 0){let s=r.n,m=e,u=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return H.
errors=[{instancePath:t+"/n",schemaPath:"#/$defs/Counter/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===u&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))return H.errors=
[{instancePath:t+"/n",schemaPath:"#/$defs/Counter/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return H.errors=[{instancePath:t+"/n",schemaPath:"\
#/$defs/Counter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===
e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))
return H.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}else return H.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=o,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=je.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),H(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||
(o=o===null?H.errors:o.concat(H.errors),e=o.length),je.errors=o,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var hr=qe;function Q(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=Q.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.n===void 0&&(p="n"))return Q.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="type"||s==="n"||s==="ext")){return Q.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}],!1;break}if(i===e){if(r.type!==void 0){let s=r.type,m=e;if(typeof s!="string")return Q.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(s!=="heartbeatAck")return Q.errors=[{instancePath:t+"/type",schemaPath:"#/properties/t\
ype/const",keyword:"const",params:{allowedValue:"heartbeatAck"},message:"must be equal to constant"}],!1;var a=m===
e}else var a=!0;if(a){if(r.n!==void 0){let s=r.n,m=e,u=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return Q.errors=[{instancePath:t+"/n",schemaPath:"#/$defs/Counter/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===u&&typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s))
return Q.errors=[{instancePath:t+"/n",schemaPath:"#/$defs/Counter/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(s<0||isNaN(s))return Q.errors=[{instancePath:t+
"/n",schemaPath:"#/$defs/Counter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1}var a=m===e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&
!Array.isArray(s)))return Q.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}else return Q.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=o,e===
0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=qe.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),Q(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||
(o=o===null?Q.errors:o.concat(Q.errors),e=o.length),qe.errors=o,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var gr=Te;function F(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=F.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.id===void 0&&(p="id")||r.method===void 0&&
(p="method"))return F.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="type"||s==="id"||s==="met\
hod"||s==="params"||s==="ext")){return F.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===
e){if(r.type!==void 0){let s=r.type,m=e;if(typeof s!="string")return F.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="request")return F.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"req\
uest"},message:"must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(r.id!==void 0){let s=r.id,m=e;
if(e===e)if(typeof s=="string"){if(N(s)>64)return F.errors=[{instancePath:t+"/id",schemaPath:"#/$defs/RequestI\
d/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(N(s)<
1)return F.errors=[{instancePath:t+"/id",schemaPath:"#/$defs/RequestId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return F.errors=[{instancePath:t+"/id",schemaPath:"\
#/$defs/RequestId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a){if(r.method!==void 0){let s=r.method,m=e;if(e===m)if(typeof s=="string"){if(N(s)>128)return F.errors=[{instancePath:t+
"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT \
have more than 128 characters"}],!1;if(N(s)<1)return F.errors=[{instancePath:t+"/method",schemaPath:"#/propert\
ies/method/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return F.errors=[{instancePath:t+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===
e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return F.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Ext\
ensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}}else
return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return F.errors=o,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:t="",
parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Te.evaluated;return n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),F(r,{instancePath:t,parentData:l,parentDataProperty:c,
rootData:d,dynamicAnchors:f})||(o=o===null?F.errors:o.concat(F.errors),e=o.length),Te.errors=o,e===0}Te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var vr=De;var pr=new RegExp("^[a-z][a-z0-9-]{0,63}$","u");function X(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=X.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&
(n.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.code===void 0&&(p="code")||r.message===
void 0&&(p="message"))return X.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="code"||s==="message"||s===
"ext")){return X.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.code!==void 0){let s=r.
code,m=e;if(e===m)if(typeof s=="string"){if(!pr.test(s))return X.errors=[{instancePath:t+"/code",schemaPath:"#\
/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,63}$"},message:'must match patt\
ern "^[a-z][a-z0-9-]{0,63}$"'}],!1}else return X.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(r.
message!==void 0){let s=r.message,m=e;if(e===m)if(typeof s=="string"){if(N(s)>1024)return X.errors=[{instancePath:t+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1024},message:"must N\
OT have more than 1024 characters"}],!1}else return X.errors=[{instancePath:t+"/message",schemaPath:"#/propert\
ies/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return X.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=m===e}else var a=!0}}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return X.errors=o,e===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function z(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){
let o=null,e=0,n=z.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let a=e,p=!1,i=null,
s=e;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.result===void 0&&(v="result")){let y={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:v},message:"must have required prop\
erty '"+v+"'"};o===null?o=[y]:o.push(y),e++}}var g=s===e;if(g){p=!0,i=0;var m={};m.result=!0}let u=e;if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.error===void 0&&(v="error")){let y={instancePath:t,schemaPath:"#/oneOf\
/1/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};o===
null?o=[y]:o.push(y),e++}}var g=u===e;if(g&&p?(p=!1,i=[i,1]):g&&(p=!0,i=1,m!==!0&&(m=m||{},m.error=!0)),p)e=a,
o!==null&&(a?o.length=a:o=null);else{let v={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:i},
message:"must match exactly one schema in oneOf"};return o===null?o=[v]:o.push(v),e++,z.errors=o,!1}if(e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let v;if(r.type===void 0&&(v="type")||r.id===void 0&&(v="id"))return z.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:v},message:"must ha\
ve required property '"+v+"'"}],!1;{let y=e;for(let h in r)if(!(h==="type"||h==="id"||h==="result"||h==="error"||
h==="ext")){return z.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.type!==void 0){
let h=r.type,D=e;if(typeof h!="string")return z.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(h!=="response")return z.errors=[{
instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response"},message:"\
must be equal to constant"}],!1;var w=D===e}else var w=!0;if(w){if(r.id!==void 0){let h=r.id,D=e;if(e===e)if(typeof h==
"string"){if(N(h)>64)return z.errors=[{instancePath:t+"/id",schemaPath:"#/$defs/RequestId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(N(h)<1)return z.errors=[{
instancePath:t+"/id",schemaPath:"#/$defs/RequestId/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"}],!1}else return z.errors=[{instancePath:t+"/id",schemaPath:"#/$defs/Requ\
estId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var w=D===e}else var w=!0;if(w){
if(r.error!==void 0){let h=e;X(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:d,
dynamicAnchors:f})||(o=o===null?X.errors:o.concat(X.errors),e=o.length);var w=h===e}else var w=!0;if(w)if(r.ext!==
void 0){let h=r.ext,D=e;if(e===e&&!(h&&typeof h=="object"&&!Array.isArray(h)))return z.errors=[{instancePath:t+
"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var w=D===e}else var w=!0}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return z.errors=o,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function De(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=De.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),z(r,{instancePath:t,
parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||(o=o===null?z.errors:o.concat(z.errors),e=o.length),
De.errors=o,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br=Fe;function V(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=V.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.topic===void 0&&(p="topic")||r.data===void 0&&
(p="data"))return V.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="type"||s==="topic"||s==="\
data"||s==="ext")){return V.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
type!==void 0){let s=r.type,m=e;if(typeof s!="string")return V.errors=[{instancePath:t+"/type",schemaPath:"#/p\
roperties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="event")return V.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"eve\
nt"},message:"must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(r.topic!==void 0){let s=r.topic,
m=e;if(e===m)if(typeof s=="string"){if(N(s)>128)return V.errors=[{instancePath:t+"/topic",schemaPath:"#/proper\
ties/topic/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],
!1;if(N(s)<1)return V.errors=[{instancePath:t+"/topic",schemaPath:"#/properties/topic/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return V.errors=[{instancePath:t+
"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=m===e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.
isArray(s)))return V.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}else return V.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=o,e===
0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Fe.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),V(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||
(o=o===null?V.errors:o.concat(V.errors),e=o.length),Fe.errors=o,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pr=Ee;var kr={title:"ErrorMessage",type:"object",additionalProperties:!1,required:["type","code","message"],description:"\
One message was not understood; the session lives on.",properties:{type:{type:"string",const:"error"},code:{type:"\
string",enum:["unknown-type"],description:"For programs."},message:{type:"string",maxLength:1024,description:"\
For people."},ref:{type:"string",maxLength:64,description:"The type that was not understood, cut to 64 charact\
ers."},ext:{$ref:"#/$defs/Extensions"}}};function E(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,
dynamicAnchors:f={}}={}){let o=null,e=0,n=E.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.code===void 0&&
(p="code")||r.message===void 0&&(p="message"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)
if(!(s==="type"||s==="code"||s==="message"||s==="ref"||s==="ext")){return E.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}],!1;break}if(i===e){if(r.type!==void 0){let s=r.type,m=e;if(typeof s!="string")return E.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(s!=="error")return E.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/con\
st",keyword:"const",params:{allowedValue:"error"},message:"must be equal to constant"}],!1;var a=m===e}else var a=!0;
if(a){if(r.code!==void 0){let s=r.code,m=e;if(typeof s!="string")return E.errors=[{instancePath:t+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="unknown-ty\
pe")return E.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues:kr.
properties.code.enum},message:"must be equal to one of the allowed values"}],!1;var a=m===e}else var a=!0;if(a){
if(r.message!==void 0){let s=r.message,m=e;if(e===m)if(typeof s=="string"){if(N(s)>1024)return E.errors=[{instancePath:t+
"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit:1024},message:"must N\
OT have more than 1024 characters"}],!1}else return E.errors=[{instancePath:t+"/message",schemaPath:"#/propert\
ies/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;
if(a){if(r.ref!==void 0){let s=r.ref,m=e;if(e===m)if(typeof s=="string"){if(N(s)>64)return E.errors=[{instancePath:t+
"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters"}],!1}else return E.errors=[{instancePath:t+"/ref",schemaPath:"#/properties/ref/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.
ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.isArray(s)))return E.errors=[{instancePath:t+"/ext",schemaPath:"\
#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}}}else
return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return E.errors=o,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:t="",
parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Ee.evaluated;return n.
dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),E(r,{instancePath:t,parentData:l,parentDataProperty:c,
rootData:d,dynamicAnchors:f})||(o=o===null?E.errors:o.concat(E.errors),e=o.length),Ee.errors=o,e===0}Ee.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var wr=Oe;function j(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=j.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.code===void 0&&(p="code")||r.reason===void 0&&
(p="reason"))return j.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="type"||s==="code"||s==="r\
eason"||s==="retryAfterMs"||s==="ext")){return j.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===
e){if(r.type!==void 0){let s=r.type,m=e;if(typeof s!="string")return j.errors=[{instancePath:t+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(s!=="bye")return j.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"bye"},
message:"must be equal to constant"}],!1;var a=m===e}else var a=!0;if(a){if(r.code!==void 0){let s=r.code,m=e;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return j.errors=[{instancePath:t+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s==
"number"&&isFinite(s)){if(s>4999||isNaN(s))return j.errors=[{instancePath:t+"/code",schemaPath:"#/properties/c\
ode/maximum",keyword:"maximum",params:{comparison:"<=",limit:4999},message:"must be <= 4999"}],!1;if(s<4e3||isNaN(
s))return j.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:4e3},message:"must be >= 4000"}],!1}var a=m===e}else var a=!0;if(a){if(r.reason!==void 0){let s=r.reason,
m=e;if(e===m)if(typeof s=="string"){if(N(s)>123)return j.errors=[{instancePath:t+"/reason",schemaPath:"#/prope\
rties/reason/maxLength",keyword:"maxLength",params:{limit:123},message:"must NOT have more than 123 characters"}],
!1}else return j.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a){if(r.retryAfterMs!==void 0){let s=r.
retryAfterMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return j.errors=[{instancePath:t+"/r\
etryAfterMs",schemaPath:"#/properties/retryAfterMs/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>36e5||isNaN(s))return j.errors=[{instancePath:t+
"/retryAfterMs",schemaPath:"#/properties/retryAfterMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},
message:"must be <= 3600000"}],!1;if(s<0||isNaN(s))return j.errors=[{instancePath:t+"/retryAfterMs",schemaPath:"\
#/properties/retryAfterMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var a=m===e}else var a=!0;if(a)if(r.ext!==void 0){let s=r.ext,m=e;if(e===e&&!(s&&typeof s=="object"&&!Array.
isArray(s)))return j.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=m===e}else var a=!0}}}}}}else return j.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=o,e===
0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Oe.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),j(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||
(o=o===null?j.errors:o.concat(j.errors),e=o.length),Oe.errors=o,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xr=Le;function Y(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=Y.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.scheme===void 0&&(p="scheme")||r.token===void 0&&(p="token"))return Y.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;if(r.scheme!==void 0){let i=r.scheme,s=e;if(e===s)if(typeof i=="string"){if(!ar.test(
i))return Y.errors=[{instancePath:t+"/scheme",schemaPath:"#/properties/scheme/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9._~-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9._~-]{1,64}$"'}],!1}else return Y.errors=
[{instancePath:t+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=s===e}else var a=!0;if(a){if(r.token!==void 0){let i=r.token,s=e;if(e===s)if(typeof i==
"string"){if(N(i)>8192)return Y.errors=[{instancePath:t+"/token",schemaPath:"#/properties/token/maxLength",keyword:"\
maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;if(N(i)<1)return Y.errors=
[{instancePath:t+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return Y.errors=[{instancePath:t+"/token",schemaPath:"#/prope\
rties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=s===e}else var a=!0;
if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return Y.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=s===e}else var a=!0}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=o,e===0}Y.evaluated={props:{scheme:!0,
token:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.intervalMs===void 0&&(p="intervalMs"))return ce.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;if(r.intervalMs!==void 0){let i=r.intervalMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return ce.errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties/intervalMs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;var a=s===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;
if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return ce.errors=[{instancePath:t+"/ext",schemaPath:"#/$\
defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}else
return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ce.errors=o,e===0}ce.evaluated={props:{intervalMs:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};
function $(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=$.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.version===void 0&&(p="version")||r.clientId===
void 0&&(p="clientId")||r.instanceId===void 0&&(p="instanceId")||r.attempt===void 0&&(p="attempt"))return $.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;if(r.type!==void 0){let i=r.type,s=e;if(typeof i!="string")return $.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(i!=="hello")return $.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"hello"},message:"must be equal to constant"}],!1;var a=s===e}else var a=!0;if(a){if(r.version!==
void 0){let i=r.version,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return $.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:t+"/version",schemaPath:"\
#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=s===
e}else var a=!0;if(a){if(r.clientId!==void 0){let i=r.clientId,s=e;if(e===e)if(typeof i=="string"){if(!tr.test(
i))return $.errors=[{instancePath:t+"/clientId",schemaPath:"#/$defs/ClientId/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9._~-]{1,128}$"},message:'must match pattern "^[A-Za-z0-9._~-]{1,128}$"'}],!1}else return $.
errors=[{instancePath:t+"/clientId",schemaPath:"#/$defs/ClientId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=s===e}else var a=!0;if(a){if(r.instanceId!==void 0){let i=r.instanceId,s=e;if(e===e)
if(typeof i=="string"){if(!ir.test(i))return $.errors=[{instancePath:t+"/instanceId",schemaPath:"#/$defs/Insta\
nceId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$\
"'}],!1}else return $.errors=[{instancePath:t+"/instanceId",schemaPath:"#/$defs/InstanceId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=s===e}else var a=!0;if(a){if(r.attempt!==void 0){let i=r.
attempt,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===s&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return $.errors=[{instancePath:t+"/\
attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:t+"/attempt",schemaPath:"\
#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=s===
e}else var a=!0;if(a){if(r.credentials!==void 0){let i=e;Y(r.credentials,{instancePath:t+"/credentials",parentData:r,
parentDataProperty:"credentials",rootData:d,dynamicAnchors:f})||(o=o===null?Y.errors:o.concat(Y.errors),e=o.length);
var a=i===e}else var a=!0;if(a){if(r.heartbeat!==void 0){let i=e;ce(r.heartbeat,{instancePath:t+"/heartbeat",parentData:r,
parentDataProperty:"heartbeat",rootData:d,dynamicAnchors:f})||(o=o===null?ce.errors:o.concat(ce.errors),e=o.length);
var a=i===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(
i)))return $.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}}}}}}else return $.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=o,e===0}$.evaluated=
{props:{type:!0,version:!0,clientId:!0,instanceId:!0,attempt:!0,credentials:!0,heartbeat:!0,ext:!0},dynamicProps:!1,
dynamicItems:!1};function Le(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){
let o=null,e=0,n=Le.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),$(r,{instancePath:t,
parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||(o=o===null?$.errors:o.concat($.errors),e=o.length),
Le.errors=o,e===0}Le.evaluated={props:{type:!0,version:!0,clientId:!0,instanceId:!0,attempt:!0,credentials:!0,
heartbeat:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};var Nr=Be;function J(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=J.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.intervalMs===void 0&&(p="intervalMs")||r.deadAfterMs===void 0&&(p="dead\
AfterMs"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.intervalMs!==void 0){let i=r.intervalMs,s=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return J.errors=[{instancePath:t+"/intervalMs",schemaPath:"#/propert\
ies/intervalMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i==
"number"&&isFinite(i)){if(i>6e4||isNaN(i))return J.errors=[{instancePath:t+"/intervalMs",schemaPath:"#/propert\
ies/intervalMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(i<
100||isNaN(i))return J.errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties/intervalMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:100},message:"must be >= 100"}],!1}var a=s===e}else var a=!0;if(a){if(r.
deadAfterMs!==void 0){let i=r.deadAfterMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return J.
errors=[{instancePath:t+"/deadAfterMs",schemaPath:"#/properties/deadAfterMs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>18e4||isNaN(i))return J.
errors=[{instancePath:t+"/deadAfterMs",schemaPath:"#/properties/deadAfterMs/maximum",keyword:"maximum",params:{
comparison:"<=",limit:18e4},message:"must be <= 180000"}],!1;if(i<300||isNaN(i))return J.errors=[{instancePath:t+
"/deadAfterMs",schemaPath:"#/properties/deadAfterMs/minimum",keyword:"minimum",params:{comparison:">=",limit:300},
message:"must be >= 300"}],!1}var a=s===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&
typeof i=="object"&&!Array.isArray(i)))return J.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}else return J.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return J.errors=o,e===0}J.evaluated={props:{intervalMs:!0,deadAfterMs:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function O(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=O.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.max===void 0&&(p="max")||r.windowMs===void 0&&(p="windowMs"))return O.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;if(r.max!==void 0){let i=r.max,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return O.errors=[{instancePath:t+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>1e9||isNaN(i))return O.
errors=[{instancePath:t+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e9},message:"must be <= 1000000000"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:t+"/max",schemaPath:"\
#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=s===
e}else var a=!0;if(a){if(r.windowMs!==void 0){let i=r.windowMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)))return O.errors=[{instancePath:t+"/windowMs",schemaPath:"#/properties/windowMs/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>36e5||
isNaN(i))return O.errors=[{instancePath:t+"/windowMs",schemaPath:"#/properties/windowMs/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"}],!1;if(i<1||isNaN(i))return O.errors=[{
instancePath:t+"/windowMs",schemaPath:"#/properties/windowMs/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var a=s===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===
e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return O.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Ext\
ensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}else
return O.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return O.errors=o,e===0}O.evaluated={props:{max:!0,windowMs:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};
function P(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=P.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.maxMessageBytes===void 0&&(p="maxMessageBytes")||r.takeovers===void 0&&
(p="takeovers"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.maxMessageBytes!==void 0){let i=r.maxMessageBytes,s=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"/maxMessageBytes",schemaPath:"\
#/properties/maxMessageBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
s&&typeof i=="number"&&isFinite(i)){if(i>16777216||isNaN(i))return P.errors=[{instancePath:t+"/maxMessageBytes",
schemaPath:"#/properties/maxMessageBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:16777216},message:"\
must be <= 16777216"}],!1;if(i<1024||isNaN(i))return P.errors=[{instancePath:t+"/maxMessageBytes",schemaPath:"\
#/properties/maxMessageBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},message:"must be >\
= 1024"}],!1}var a=s===e}else var a=!0;if(a){if(r.maxQueueBytes!==void 0){let i=r.maxQueueBytes,s=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"/maxQueueBytes",schemaPath:"#/prop\
erties/maxQueueBytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i==
"number"&&isFinite(i)){if(i>268435456||isNaN(i))return P.errors=[{instancePath:t+"/maxQueueBytes",schemaPath:"\
#/properties/maxQueueBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:268435456},message:"must b\
e <= 268435456"}],!1;if(i<4096||isNaN(i))return P.errors=[{instancePath:t+"/maxQueueBytes",schemaPath:"#/prope\
rties/maxQueueBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:4096},message:"must be >= 4096"}],
!1}var a=s===e}else var a=!0;if(a){if(r.maxPendingRequests!==void 0){let i=r.maxPendingRequests,s=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"/maxPendingRequests",schemaPath:"#\
/properties/maxPendingRequests/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
s&&typeof i=="number"&&isFinite(i)){if(i>1e5||isNaN(i))return P.errors=[{instancePath:t+"/maxPendingRequests",
schemaPath:"#/properties/maxPendingRequests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"}],!1;if(i<1||isNaN(i))return P.errors=[{instancePath:t+"/maxPendingRequests",schemaPath:"#/\
properties/maxPendingRequests/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var a=s===e}else var a=!0;if(a){if(r.maxPendingSockets!==void 0){let i=r.maxPendingSockets,s=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"/maxPendingSockets",schemaPath:"#/\
properties/maxPendingSockets/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
s&&typeof i=="number"&&isFinite(i)){if(i>1e5||isNaN(i))return P.errors=[{instancePath:t+"/maxPendingSockets",schemaPath:"\
#/properties/maxPendingSockets/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be \
<= 100000"}],!1;if(i<8||isNaN(i))return P.errors=[{instancePath:t+"/maxPendingSockets",schemaPath:"#/propertie\
s/maxPendingSockets/minimum",keyword:"minimum",params:{comparison:">=",limit:8},message:"must be >= 8"}],!1}var a=s===
e}else var a=!0;if(a){if(r.messages!==void 0){let i=e;O(r.messages,{instancePath:t+"/messages",parentData:r,parentDataProperty:"\
messages",rootData:d,dynamicAnchors:f})||(o=o===null?O.errors:o.concat(O.errors),e=o.length);var a=i===e}else var a=!0;
if(a){if(r.takeovers!==void 0){let i=e;O(r.takeovers,{instancePath:t+"/takeovers",parentData:r,parentDataProperty:"\
takeovers",rootData:d,dynamicAnchors:f})||(o=o===null?O.errors:o.concat(O.errors),e=o.length);var a=i===e}else
var a=!0;if(a){if(r.helloTimeoutMs!==void 0){let i=r.helloTimeoutMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return P.errors=[{instancePath:t+"/helloTimeoutMs",schemaPath:"#/properties/helloTimeoutMs/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(
i)){if(i>6e4||isNaN(i))return P.errors=[{instancePath:t+"/helloTimeoutMs",schemaPath:"#/properties/helloTimeou\
tMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(i<200||isNaN(
i))return P.errors=[{instancePath:t+"/helloTimeoutMs",schemaPath:"#/properties/helloTimeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:200},message:"must be >= 200"}],!1}var a=s===e}else var a=!0;if(a){if(r.
welcomeTimeoutMs!==void 0){let i=r.welcomeTimeoutMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return P.errors=[{instancePath:t+"/welcomeTimeoutMs",schemaPath:"#/properties/welcomeTimeoutMs/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>6e4||
isNaN(i))return P.errors=[{instancePath:t+"/welcomeTimeoutMs",schemaPath:"#/properties/welcomeTimeoutMs/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(i<200||isNaN(i))return P.
errors=[{instancePath:t+"/welcomeTimeoutMs",schemaPath:"#/properties/welcomeTimeoutMs/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:200},message:"must be >= 200"}],!1}var a=s===e}else var a=!0;if(a){if(r.takeoverTimeoutMs!==
void 0){let i=r.takeoverTimeoutMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=
[{instancePath:t+"/takeoverTimeoutMs",schemaPath:"#/properties/takeoverTimeoutMs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>3e4||isNaN(i))return P.
errors=[{instancePath:t+"/takeoverTimeoutMs",schemaPath:"#/properties/takeoverTimeoutMs/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3e4},message:"must be <= 30000"}],!1;if(i<100||isNaN(i))return P.errors=[{instancePath:t+
"/takeoverTimeoutMs",schemaPath:"#/properties/takeoverTimeoutMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:100},message:"must be >= 100"}],!1}var a=s===e}else var a=!0;if(a){if(r.ackTimeoutMs!==void 0){let i=r.
ackTimeoutMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"/a\
ckTimeoutMs",schemaPath:"#/properties/ackTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>6e4||isNaN(i))return P.errors=[{instancePath:t+
"/ackTimeoutMs",schemaPath:"#/properties/ackTimeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},
message:"must be <= 60000"}],!1;if(i<100||isNaN(i))return P.errors=[{instancePath:t+"/ackTimeoutMs",schemaPath:"\
#/properties/ackTimeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 10\
0"}],!1}var a=s===e}else var a=!0;if(a){if(r.closeTimeoutMs!==void 0){let i=r.closeTimeoutMs,s=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"/closeTimeoutMs",schemaPath:"#/pro\
perties/closeTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i==
"number"&&isFinite(i)){if(i>6e4||isNaN(i))return P.errors=[{instancePath:t+"/closeTimeoutMs",schemaPath:"#/pro\
perties/closeTimeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],
!1;if(i<100||isNaN(i))return P.errors=[{instancePath:t+"/closeTimeoutMs",schemaPath:"#/properties/closeTimeout\
Ms/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"}],!1}var a=s===e}else
var a=!0;if(a){if(r.dropDetectMs!==void 0){let i=r.dropDetectMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)))return P.errors=[{instancePath:t+"/dropDetectMs",schemaPath:"#/properties/dropDetectMs/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>3e4||
isNaN(i))return P.errors=[{instancePath:t+"/dropDetectMs",schemaPath:"#/properties/dropDetectMs/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3e4},message:"must be <= 30000"}],!1;if(i<50||isNaN(i))return P.errors=
[{instancePath:t+"/dropDetectMs",schemaPath:"#/properties/dropDetectMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:50},message:"must be >= 50"}],!1}var a=s===e}else var a=!0;if(a){if(r.drainMs!==void 0){let i=r.drainMs,
s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"/drainMs",schemaPath:"\
#/properties/drainMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i==
"number"&&isFinite(i)){if(i>3e5||isNaN(i))return P.errors=[{instancePath:t+"/drainMs",schemaPath:"#/properties\
/drainMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:3e5},message:"must be <= 300000"}],!1;if(i<100||
isNaN(i))return P.errors=[{instancePath:t+"/drainMs",schemaPath:"#/properties/drainMs/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:100},message:"must be >= 100"}],!1}var a=s===e}else var a=!0;if(a){if(r.reconnectWithinMs!==
void 0){let i=r.reconnectWithinMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=
[{instancePath:t+"/reconnectWithinMs",schemaPath:"#/properties/reconnectWithinMs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>6e4||isNaN(i))return P.
errors=[{instancePath:t+"/reconnectWithinMs",schemaPath:"#/properties/reconnectWithinMs/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(i<100||isNaN(i))return P.errors=[{instancePath:t+
"/reconnectWithinMs",schemaPath:"#/properties/reconnectWithinMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:100},message:"must be >= 100"}],!1}var a=s===e}else var a=!0;if(a){if(r.bystanderMaxMs!==void 0){let i=r.
bystanderMaxMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return P.errors=[{instancePath:t+"\
/bystanderMaxMs",schemaPath:"#/properties/bystanderMaxMs/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>1e4||isNaN(i))return P.errors=[{instancePath:t+
"/bystanderMaxMs",schemaPath:"#/properties/bystanderMaxMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"}],!1;if(i<50||isNaN(i))return P.errors=[{instancePath:t+"/bystanderMaxMs",schemaPath:"\
#/properties/bystanderMaxMs/minimum",keyword:"minimum",params:{comparison:">=",limit:50},message:"must be >= 5\
0"}],!1}var a=s===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.
isArray(i)))return P.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}}}}}}}}}}}}}}else return P.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=o,e===
0}P.evaluated={props:{maxMessageBytes:!0,maxQueueBytes:!0,maxPendingRequests:!0,maxPendingSockets:!0,messages:!0,
takeovers:!0,helloTimeoutMs:!0,welcomeTimeoutMs:!0,takeoverTimeoutMs:!0,ackTimeoutMs:!0,closeTimeoutMs:!0,dropDetectMs:!0,
drainMs:!0,reconnectWithinMs:!0,bystanderMaxMs:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=U.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.sessionId===void 0&&(p="sessionId")||r.epoch===void 0&&(p="epoch")||r.sameInstance===
void 0&&(p="sameInstance"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;if(r.sessionId!==void 0){let i=r.sessionId,
s=e;if(e===e)if(typeof i=="string"){if(!Qe.test(i))return U.errors=[{instancePath:t+"/sessionId",schemaPath:"#\
/$defs/SessionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{22,64}$"},message:'must match patt\
ern "^[A-Za-z0-9_-]{22,64}$"'}],!1}else return U.errors=[{instancePath:t+"/sessionId",schemaPath:"#/$defs/Sess\
ionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=s===e}else var a=!0;if(a){
if(r.epoch!==void 0){let i=r.epoch,s=e,m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return U.errors=
[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===m&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return U.errors=[
{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(i<1||isNaN(i))return U.errors=[{instancePath:t+"/epoch",schemaPath:"\
#/$defs/Epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=s===
e}else var a=!0;if(a){if(r.sameInstance!==void 0){let i=e;if(typeof r.sameInstance!="boolean")return U.errors=
[{instancePath:t+"/sameInstance",schemaPath:"#/properties/sameInstance/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"}],!1;var a=i===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===
e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return U.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Ext\
ensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}}else
return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return U.errors=o,e===0}U.evaluated={props:{sessionId:!0,epoch:!0,sameInstance:!0,ext:!0},dynamicProps:!1,
dynamicItems:!1};function M(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){
let o=null,e=0,n=M.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.version===void 0&&(m="version")||
r.sessionId===void 0&&(m="sessionId")||r.epoch===void 0&&(m="epoch")||r.heartbeat===void 0&&(m="heartbeat")||r.
limits===void 0&&(m="limits")||r.tookOver===void 0&&(m="tookOver")||r.capabilities===void 0&&(m="capabilities"))
return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;if(r.type!==void 0){let u=r.type,g=e;if(typeof u!="string")return M.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(u!=="welcome")return M.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"welcome"},message:"must be equal to constant"}],!1;var a=g===e}else
var a=!0;if(a){if(r.version!==void 0){let u=r.version,g=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return M.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||
isNaN(u))return M.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"}],!1;if(u<1||isNaN(u))
return M.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===e}else var a=!0;if(a){if(r.sessionId!==void 0){
let u=r.sessionId,g=e;if(e===e)if(typeof u=="string"){if(!Qe.test(u))return M.errors=[{instancePath:t+"/sessio\
nId",schemaPath:"#/$defs/SessionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{22,64}$"},message:'\
must match pattern "^[A-Za-z0-9_-]{22,64}$"'}],!1}else return M.errors=[{instancePath:t+"/sessionId",schemaPath:"\
#/$defs/SessionId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=g===e}else var a=!0;
if(a){if(r.epoch!==void 0){let u=r.epoch,g=e,w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return M.
errors=[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===w&&typeof u=="number"&&isFinite(u)){if(u>9007199254740991||isNaN(u))return M.errors=
[{instancePath:t+"/epoch",schemaPath:"#/$defs/Epoch/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"}],!1;if(u<1||isNaN(u))return M.errors=[{instancePath:t+"/epoch",schemaPath:"\
#/$defs/Epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=g===
e}else var a=!0;if(a){if(r.heartbeat!==void 0){let u=e;J(r.heartbeat,{instancePath:t+"/heartbeat",parentData:r,
parentDataProperty:"heartbeat",rootData:d,dynamicAnchors:f})||(o=o===null?J.errors:o.concat(J.errors),e=o.length);
var a=u===e}else var a=!0;if(a){if(r.limits!==void 0){let u=e;P(r.limits,{instancePath:t+"/limits",parentData:r,
parentDataProperty:"limits",rootData:d,dynamicAnchors:f})||(o=o===null?P.errors:o.concat(P.errors),e=o.length);
var a=u===e}else var a=!0;if(a){if(r.tookOver!==void 0){let u=r.tookOver,g=e,w=e,v=!1,y=null,h=e;if(u!==null){
let A={instancePath:t+"/tookOver",schemaPath:"#/properties/tookOver/oneOf/0/type",keyword:"type",params:{type:"\
null"},message:"must be null"};o===null?o=[A]:o.push(A),e++}var p=h===e;p&&(v=!0,y=0);let D=e;U(u,{instancePath:t+
"/tookOver",parentData:r,parentDataProperty:"tookOver",rootData:d,dynamicAnchors:f})||(o=o===null?U.errors:o.concat(
U.errors),e=o.length);var p=D===e;if(p&&v)v=!1,y=[y,1];else if(p){v=!0,y=1;var i={};i.sessionId=!0,i.epoch=!0,
i.sameInstance=!0,i.ext=!0}if(v)e=w,o!==null&&(w?o.length=w:o=null);else{let A={instancePath:t+"/tookOver",schemaPath:"\
#/properties/tookOver/oneOf",keyword:"oneOf",params:{passingSchemas:y},message:"must match exactly one schema \
in oneOf"};return o===null?o=[A]:o.push(A),e++,M.errors=o,!1}var a=g===e}else var a=!0;if(a){if(r.capabilities!==
void 0){let u=r.capabilities,g=e;if(e===g)if(Array.isArray(u)){if(u.length>64)return M.errors=[{instancePath:t+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:64},message:"\
must NOT have more than 64 items"}],!1;{var s=!0;let v=u.length;for(let y=0;y<v;y++){let h=u[y],D=e;if(e===e)if(typeof h==
"string"){if(!mr.test(h))return M.errors=[{instancePath:t+"/capabilities/"+y,schemaPath:"#/$defs/Capability/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*$"},message:'must match patter\
n "^[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*$"'}],!1}else return M.errors=[{instancePath:t+"/capabilities/"+y,schemaPath:"\
#/$defs/Capability/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=D===e;if(!s)
break}if(s){let y=u.length,h;if(y>1){e:for(;y--;)for(h=y;h--;)if(or(u[y],u[h])){return M.errors=[{instancePath:t+
"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:y,j:h},message:"\
must NOT have duplicate items (items ## "+h+" and "+y+" are identical)"}],!1;break e}}}}}else return M.errors=
[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var a=g===e}else var a=!0;if(a)if(r.ext!==void 0){let u=r.ext,g=e;if(e===e&&!(u&&
typeof u=="object"&&!Array.isArray(u)))return M.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=g===e}else var a=!0}}}}}}}}else
return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;return M.errors=o,e===0}M.evaluated={props:{type:!0,version:!0,sessionId:!0,epoch:!0,heartbeat:!0,limits:!0,
tookOver:!0,capabilities:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:t="",parentData:l,
parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Be.evaluated;return n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),M(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,
dynamicAnchors:f})||(o=o===null?M.errors:o.concat(M.errors),e=o.length),Be.errors=o,e===0}Be.evaluated={props:{
type:!0,version:!0,sessionId:!0,epoch:!0,heartbeat:!0,limits:!0,tookOver:!0,capabilities:!0,ext:!0},dynamicProps:!1,
dynamicItems:!1};var _r=Re;function G(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=G.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.n===void 0&&(p="n"))return G.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;if(r.type!==void 0){let i=r.type,s=e;if(typeof i!="string")return G.errors=[{instancePath:t+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!==
"heartbeat")return G.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"heartbeat"},message:"must be equal to constant"}],!1;var a=s===e}else var a=!0;if(a){if(r.n!==void 0){
let i=r.n,s=e,m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return G.errors=[{instancePath:t+"/\
n",schemaPath:"#/$defs/Counter/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return G.errors=[{instancePath:t+"/n",schemaPath:"\
#/$defs/Counter/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <=\
 9007199254740991"}],!1;if(i<0||isNaN(i))return G.errors=[{instancePath:t+"/n",schemaPath:"#/$defs/Counter/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=s===e}else var a=!0;
if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return G.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=s===e}else var a=!0}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return G.errors=o,e===0}G.evaluated={props:{type:!0,
n:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Re.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),G(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||
(o=o===null?G.errors:o.concat(G.errors),e=o.length),Re.errors=o,e===0}Re.evaluated={props:{type:!0,n:!0,ext:!0},
dynamicProps:!1,dynamicItems:!1};var Mr=Se;function K(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=K.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.n===void 0&&(p="n"))return K.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;if(r.type!==void 0){let i=r.type,s=e;if(typeof i!="string")return K.errors=[{instancePath:t+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(i!==
"heartbeatAck")return K.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"heartbeatAck"},message:"must be equal to constant"}],!1;var a=s===e}else var a=!0;if(a){if(r.n!==
void 0){let i=r.n,s=e,m=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return K.errors=[{instancePath:t+
"/n",schemaPath:"#/$defs/Counter/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
m&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return K.errors=[{instancePath:t+"/n",schemaPath:"\
#/$defs/Counter/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <=\
 9007199254740991"}],!1;if(i<0||isNaN(i))return K.errors=[{instancePath:t+"/n",schemaPath:"#/$defs/Counter/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=s===e}else var a=!0;
if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return K.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=s===e}else var a=!0}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return K.errors=o,e===0}K.evaluated={props:{type:!0,
n:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Se.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),K(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||
(o=o===null?K.errors:o.concat(K.errors),e=o.length),Se.errors=o,e===0}Se.evaluated={props:{type:!0,n:!0,ext:!0},
dynamicProps:!1,dynamicItems:!1};var Ir=ze;function B(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=B.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.id===void 0&&(p="id")||r.method===void 0&&
(p="method"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let i=r.type,s=e;if(typeof i!="string")
return B.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;if(i!=="request")return B.errors=[{instancePath:t+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"request"},message:"must be equal to constant"}],!1;var a=s===
e}else var a=!0;if(a){if(r.id!==void 0){let i=r.id,s=e;if(e===e)if(typeof i=="string"){if(N(i)>64)return B.errors=
[{instancePath:t+"/id",schemaPath:"#/$defs/RequestId/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"}],!1;if(N(i)<1)return B.errors=[{instancePath:t+"/id",schemaPath:"#/$de\
fs/RequestId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return B.errors=[{instancePath:t+"/id",schemaPath:"#/$defs/RequestId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var a=s===e}else var a=!0;if(a){if(r.method!==void 0){let i=r.method,s=e;
if(e===s)if(typeof i=="string"){if(N(i)>128)return B.errors=[{instancePath:t+"/method",schemaPath:"#/propertie\
s/method/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],
!1;if(N(i)<1)return B.errors=[{instancePath:t+"/method",schemaPath:"#/properties/method/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return B.errors=[{instancePath:t+
"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=s===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.
isArray(i)))return B.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}}else return B.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=o,e===
0}B.evaluated={props:{type:!0,id:!0,method:!0,params:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function ze(r,{
instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=ze.
evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),B(r,{instancePath:t,parentData:l,
parentDataProperty:c,rootData:d,dynamicAnchors:f})||(o=o===null?B.errors:o.concat(B.errors),e=o.length),ze.errors=
o,e===0}ze.evaluated={props:{type:!0,id:!0,method:!0,params:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};var Ar=Ce;function se(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=se.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.code===void 0&&(p="code")||r.message===void 0&&(p="message"))return se.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must ha\
ve required property '"+p+"'"}],!1;if(r.code!==void 0){let i=r.code,s=e;if(e===s)if(typeof i=="string"){if(!pr.
test(i))return se.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9-]{0,63}$"},message:'must match pattern "^[a-z][a-z0-9-]{0,63}$"'}],!1}else return se.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var a=s===e}else var a=!0;if(a){if(r.message!==void 0){let i=r.message,s=e;if(e===s)if(typeof i==
"string"){if(N(i)>1024)return se.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/maxLength",
keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1}else return se.
errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var a=s===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&
typeof i=="object"&&!Array.isArray(i)))return se.errors=[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}else return se.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return se.errors=o,e===0}se.evaluated={props:{code:!0,message:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function W(r,{
instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=W.evaluated;
n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let a=e,p=!1,i=null,s=e;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let v;if(r.result===void 0&&(v="result")){let y={instancePath:t,schemaPath:"#/oneOf/0\
/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"};o===null?
o=[y]:o.push(y),e++}}var g=s===e;if(g){p=!0,i=0;var m={};m.result=!0}let u=e;if(r&&typeof r=="object"&&!Array.
isArray(r)){let v;if(r.error===void 0&&(v="error")){let y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"};o===null?o=[y]:o.push(y),e++}}
var g=u===e;if(g&&p?(p=!1,i=[i,1]):g&&(p=!0,i=1,m!==!0&&(m=m||{},m.error=!0)),p)e=a,o!==null&&(a?o.length=a:o=
null);else{let v={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:i},message:"must \
match exactly one schema in oneOf"};return o===null?o=[v]:o.push(v),e++,W.errors=o,!1}if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.type===void 0&&(v="type")||r.id===void 0&&(v="id"))return W.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+
v+"'"}],!1;if(m!==!0&&(m=m||{},m.type=!0,m.id=!0,m.result=!0,m.error=!0,m.ext=!0),r.type!==void 0){let y=r.type,
h=e;if(typeof y!="string")return W.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(y!=="response")return W.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response"},message:"must be\
 equal to constant"}],!1;var w=h===e}else var w=!0;if(w){if(r.id!==void 0){let y=r.id,h=e;if(e===e)if(typeof y==
"string"){if(N(y)>64)return W.errors=[{instancePath:t+"/id",schemaPath:"#/$defs/RequestId/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(N(y)<1)return W.errors=[{
instancePath:t+"/id",schemaPath:"#/$defs/RequestId/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"}],!1}else return W.errors=[{instancePath:t+"/id",schemaPath:"#/$defs/Requ\
estId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var w=h===e}else var w=!0;if(w){
if(r.error!==void 0){let y=e;se(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:d,
dynamicAnchors:f})||(o=o===null?se.errors:o.concat(se.errors),e=o.length);var w=y===e}else var w=!0;if(w)if(r.
ext!==void 0){let y=r.ext,h=e;if(e===e&&!(y&&typeof y=="object"&&!Array.isArray(y)))return W.errors=[{instancePath:t+
"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var w=h===e}else var w=!0}}}else return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return W.errors=o,n.props=m,e===0}W.evaluated={dynamicProps:!0,dynamicItems:!1};
function Ce(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=Ce.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),!W(r,{instancePath:t,parentData:l,
parentDataProperty:c,rootData:d,dynamicAnchors:f}))o=o===null?W.errors:o.concat(W.errors),e=o.length;else var a=W.
evaluated.props;return Ce.errors=o,n.props=a,e===0}Ce.evaluated={dynamicProps:!0,dynamicItems:!1};var $r=We;function ee(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ee.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.topic===void 0&&(p="topic")||r.data===void 0&&
(p="data"))return ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let i=r.type,s=e;if(typeof i!="string")
return ee.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;if(i!=="event")return ee.errors=[{instancePath:t+"/type",schemaPath:"#/pro\
perties/type/const",keyword:"const",params:{allowedValue:"event"},message:"must be equal to constant"}],!1;var a=s===
e}else var a=!0;if(a){if(r.topic!==void 0){let i=r.topic,s=e;if(e===s)if(typeof i=="string"){if(N(i)>128)return ee.
errors=[{instancePath:t+"/topic",schemaPath:"#/properties/topic/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"}],!1;if(N(i)<1)return ee.errors=[{instancePath:t+"/topic",schemaPath:"\
#/properties/topic/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"}],!1}else return ee.errors=[{instancePath:t+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var a=s===e}else var a=!0;if(a)if(r.ext!==void 0){let i=r.
ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return ee.errors=[{instancePath:t+"/ext",schemaPath:"\
#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var a=s===e}else var a=!0}}else
return ee.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return ee.errors=o,e===0}ee.evaluated={props:{type:!0,topic:!0,data:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};
function We(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=We.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),ee(r,{instancePath:t,
parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||(o=o===null?ee.errors:o.concat(ee.errors),e=o.
length),We.errors=o,e===0}We.evaluated={props:{type:!0,topic:!0,data:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};
var jr=Ze;function C(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=C.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.code===void 0&&(p="code")||r.message===void 0&&
(p="message"))return C.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let i=r.type,s=e;if(typeof i!="string")
return C.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;if(i!=="error")return C.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"error"},message:"must be equal to constant"}],!1;var a=s===
e}else var a=!0;if(a){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return C.errors=[{instancePath:t+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var a=i===e}else var a=!0;if(a){if(r.message!==void 0){let i=r.message,s=e;if(e===s)if(typeof i=="string"){if(N(
i)>1024)return C.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLe\
ngth",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1}else return C.errors=[{instancePath:t+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var a=s===e}else var a=!0;if(a){if(r.ref!==void 0){let i=r.ref,s=e;if(e===s)if(typeof i=="string"){if(N(
i)>64)return C.errors=[{instancePath:t+"/ref",schemaPath:"#/properties/ref/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1}else return C.errors=[{instancePath:t+"/ref",schemaPath:"\
#/properties/ref/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=s===e}else var a=!0;
if(a)if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return C.errors=
[{instancePath:t+"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var a=s===e}else var a=!0}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return C.errors=o,e===0}C.evaluated={props:{type:!0,
code:!0,message:!0,ref:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:t="",parentData:l,
parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=Ze.evaluated;return n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),C(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,
dynamicAnchors:f})||(o=o===null?C.errors:o.concat(C.errors),e=o.length),Ze.errors=o,e===0}Ze.evaluated={props:{
type:!0,code:!0,message:!0,ref:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};var qr=He;function q(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=q.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.type===void 0&&(p="type")||r.code===void 0&&(p="code")||r.reason===void 0&&
(p="reason"))return q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;if(r.type!==void 0){let i=r.type,s=e;if(typeof i!="string")
return q.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;if(i!=="bye")return q.errors=[{instancePath:t+"/type",schemaPath:"#/propert\
ies/type/const",keyword:"const",params:{allowedValue:"bye"},message:"must be equal to constant"}],!1;var a=s===
e}else var a=!0;if(a){if(r.code!==void 0){let i=r.code,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return q.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){if(i>4999||isNaN(i))return q.
errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4999},message:"must be <= 4999"}],!1;if(i<4e3||isNaN(i))return q.errors=[{instancePath:t+"/code",schemaPath:"\
#/properties/code/minimum",keyword:"minimum",params:{comparison:">=",limit:4e3},message:"must be >= 4000"}],!1}
var a=s===e}else var a=!0;if(a){if(r.reason!==void 0){let i=r.reason,s=e;if(e===s)if(typeof i=="string"){if(N(
i)>123)return q.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLengt\
h",params:{limit:123},message:"must NOT have more than 123 characters"}],!1}else return q.errors=[{instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var a=s===e}else var a=!0;if(a){if(r.retryAfterMs!==void 0){let i=r.retryAfterMs,s=e;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i)))return q.errors=[{instancePath:t+"/retryAfterMs",schemaPath:"#/properties/retr\
yAfterMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="numb\
er"&&isFinite(i)){if(i>36e5||isNaN(i))return q.errors=[{instancePath:t+"/retryAfterMs",schemaPath:"#/propertie\
s/retryAfterMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"}],!1;
if(i<0||isNaN(i))return q.errors=[{instancePath:t+"/retryAfterMs",schemaPath:"#/properties/retryAfterMs/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=s===e}else var a=!0;if(a)
if(r.ext!==void 0){let i=r.ext,s=e;if(e===e&&!(i&&typeof i=="object"&&!Array.isArray(i)))return q.errors=[{instancePath:t+
"/ext",schemaPath:"#/$defs/Extensions/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var a=s===e}else var a=!0}}}}else return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return q.errors=o,e===0}q.evaluated={props:{type:!0,code:!0,reason:!0,
retryAfterMs:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:t="",parentData:l,parentDataProperty:c,
rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=He.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),q(r,{instancePath:t,parentData:l,parentDataProperty:c,rootData:d,dynamicAnchors:f})||
(o=o===null?q.errors:o.concat(q.errors),e=o.length),He.errors=o,e===0}He.evaluated={props:{type:!0,code:!0,reason:!0,
retryAfterMs:!0,ext:!0},dynamicProps:!1,dynamicItems:!1};var Tr=oe;function oe(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=oe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value"))return oe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{
let p=e;for(let i in r)if(!(i==="value"||i==="padBytes")){return oe.errors=[{instancePath:t,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addition\
al properties"}],!1;break}if(p===e&&r.padBytes!==void 0){let i=r.padBytes,s=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return oe.errors=[{instancePath:t+"/padBytes",schemaPath:"#/properties/padBytes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)){
if(i>1048576||isNaN(i))return oe.errors=[{instancePath:t+"/padBytes",schemaPath:"#/properties/padBytes/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1048576},message:"must be <= 1048576"}],!1;if(i<0||isNaN(i))return oe.
errors=[{instancePath:t+"/padBytes",schemaPath:"#/properties/padBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}}}}else return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=o,e===0}oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Dr=ke;function ke(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ke.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value"))return ke.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{
let p=e;for(let i in r)if(!(i==="value"||i==="pad")){return ke.errors=[{instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(p===e&&r.pad!==void 0&&typeof r.pad!="string")return ke.errors=[{instancePath:t+"/pad",
schemaPath:"#/properties/pad/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return ke.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ke.errors=o,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=me;function me(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.ms===void 0&&(a="ms"))return me.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let p=e;
for(let i in r)if(i!=="ms"){return me.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===
e&&r.ms!==void 0){let i=r.ms,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return me.errors=[{instancePath:t+
"/ms",schemaPath:"#/properties/ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===s&&typeof i=="number"&&isFinite(i)){if(i>6e4||isNaN(i))return me.errors=[{instancePath:t+"/ms",schemaPath:"\
#/properties/ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;
if(i<0||isNaN(i))return me.errors=[{instancePath:t+"/ms",schemaPath:"#/properties/ms/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}}}else return me.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=o,e===0}me.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Er=ye;function ye(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ye.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.sleptMs===void 0&&(a="sleptMs"))return ye.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{
let p=e;for(let i in r)if(i!=="sleptMs"){return ye.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(p===e&&r.sleptMs!==void 0){let i=r.sleptMs,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return ye.errors=[{instancePath:t+"/sleptMs",schemaPath:"#/properties/sleptMs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ye.
errors=[{instancePath:t+"/sleptMs",schemaPath:"#/properties/sleptMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1}}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=o,e===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Or=re;function re(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=re.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.key===void 0&&(p="key")||r.value===void 0&&(p="value"))return re.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have requ\
ired property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="key"||s==="value"||s==="afterMs")){return re.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.key!==void 0){let s=r.key,m=e;if(e===m)
if(typeof s=="string"){if(N(s)>64)return re.errors=[{instancePath:t+"/key",schemaPath:"#/properties/key/maxLen\
gth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(N(s)<1)return re.
errors=[{instancePath:t+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return re.errors=[{instancePath:t+"/key",schemaPath:"#/proper\
ties/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=m===e}else var a=!0;if(a)
if(r.afterMs!==void 0){let s=r.afterMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return re.
errors=[{instancePath:t+"/afterMs",schemaPath:"#/properties/afterMs/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>6e4||isNaN(s))return re.errors=
[{instancePath:t+"/afterMs",schemaPath:"#/properties/afterMs/maximum",keyword:"maximum",params:{comparison:"<=",
limit:6e4},message:"must be <= 60000"}],!1;if(s<0||isNaN(s))return re.errors=[{instancePath:t+"/afterMs",schemaPath:"\
#/properties/afterMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===
e}else var a=!0}}}else return re.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;return re.errors=o,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Lr=he;function he(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=he.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.epoch===void 0&&(a="epoch"))return he.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{
let p=e;for(let i in r)if(i!=="epoch"){return he.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===
e&&r.epoch!==void 0){let i=r.epoch,s=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return he.errors=
[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return he.errors=[{instancePath:t+
"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"}],!1}}}else return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return he.errors=o,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Br=pe;function pe(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.key===void 0&&(a="key"))return pe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{
let p=e;for(let i in r)if(i!=="key"){return pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===
e&&r.key!==void 0){let i=r.key;if(e===e)if(typeof i=="string"){if(N(i)>64)return pe.errors=[{instancePath:t+"/\
key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more\
 than 64 characters"}],!1;if(N(i)<1)return pe.errors=[{instancePath:t+"/key",schemaPath:"#/properties/key/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return pe.
errors=[{instancePath:t+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return pe.errors=o,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Rr=ge;function ge(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ge.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.value===void 0&&(a="value")||r.epoch===void 0&&(a="epoch"))return ge.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have requ\
ired property '"+a+"'"}],!1;{let p=e;for(let i in r)if(!(i==="value"||i==="epoch")){return ge.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must\
 NOT have additional properties"}],!1;break}if(p===e&&r.epoch!==void 0){let i=r.epoch,s=e;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ge.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(
i)&&(i<0||isNaN(i)))return ge.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}}else return ge.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=o,e===
0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=L;function L(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=L.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let p;if(r.data===void 0&&(p="data"))return L.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{
let i=e;for(let s in r)if(!(s==="clientId"||s==="data"||s==="count"||s==="padBytes"||s==="afterMs")){return L.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.clientId!==void 0){let s=e;if(typeof r.
clientId!="string")return L.errors=[{instancePath:t+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=s===e}else var a=!0;if(a){if(r.count!==void 0){
let s=r.count,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return L.errors=[{instancePath:t+"/\
count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s))return L.errors=[{instancePath:t+"/count",schemaPath:"\
#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"}],
!1;if(s<1||isNaN(s))return L.errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=m===e}else var a=!0;if(a){if(r.padBytes!==
void 0){let s=r.padBytes,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return L.errors=[{instancePath:t+
"/padBytes",schemaPath:"#/properties/padBytes/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>65536||isNaN(s))return L.errors=[{instancePath:t+"\
/padBytes",schemaPath:"#/properties/padBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:65536},message:"\
must be <= 65536"}],!1;if(s<0||isNaN(s))return L.errors=[{instancePath:t+"/padBytes",schemaPath:"#/properties/\
padBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===e}else
var a=!0;if(a)if(r.afterMs!==void 0){let s=r.afterMs,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s)))return L.errors=[{instancePath:t+"/afterMs",schemaPath:"#/properties/afterMs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)){if(s>6e4||isNaN(s))return L.
errors=[{instancePath:t+"/afterMs",schemaPath:"#/properties/afterMs/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:6e4},message:"must be <= 60000"}],!1;if(s<0||isNaN(s))return L.errors=[{instancePath:t+"/afterMs",schemaPath:"\
#/properties/afterMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=m===
e}else var a=!0}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return L.errors=o,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var zr=ve;function ve(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ve.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.delivered===void 0&&(a="delivered"))return ve.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+
a+"'"}],!1;{let p=e;for(let i in r)if(i!=="delivered"){return ve.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional \
properties"}],!1;break}if(p===e&&r.delivered!==void 0){let i=r.delivered,s=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return ve.errors=[{instancePath:t+"/delivered",schemaPath:"#/properties/delivered/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(i)&&
(i<0||isNaN(i)))return ve.errors=[{instancePath:t+"/delivered",schemaPath:"#/properties/delivered/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}}}else return ve.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=o,e===
0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=ue;function ue(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=ue.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.i===void 0&&(p="i")||r.data===void 0&&(p="data"))return ue.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+
p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="i"||s==="data"||s==="pad")){return ue.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"}],!1;break}if(i===e){if(r.i!==void 0){let s=r.i,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s)))return ue.errors=[{instancePath:t+"/i",schemaPath:"#/properties/i/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return ue.
errors=[{instancePath:t+"/i",schemaPath:"#/properties/i/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var a=m===e}else var a=!0;if(a)if(r.pad!==void 0){let s=e;if(typeof r.pad!="string")
return ue.errors=[{instancePath:t+"/pad",schemaPath:"#/properties/pad/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var a=s===e}else var a=!0}}}else return ue.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=o,e===0}ue.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=de;function de(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=de.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.intervalMs===void 0&&(a="intervalMs"))return de.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+
a+"'"}],!1;{let p=e;for(let i in r)if(i!=="intervalMs"){return de.errors=[{instancePath:t,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional\
 properties"}],!1;break}if(p===e&&r.intervalMs!==void 0){let i=r.intervalMs,s=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return de.errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties/intervalMs/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===s&&typeof i=="number"&&isFinite(
i)){if(i>6e4||isNaN(i))return de.errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties/intervalMs/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"}],!1;if(i<20||isNaN(i))return de.
errors=[{instancePath:t+"/intervalMs",schemaPath:"#/properties/intervalMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:20},message:"must be >= 20"}],!1}}}}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return de.errors=o,e===0}de.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zr=be;function be(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=be.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.subscription===void 0&&(a="subscription"))return be.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+
a+"'"}],!1;{let p=e;for(let i in r)if(i!=="subscription"){return be.errors=[{instancePath:t,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addition\
al properties"}],!1;break}if(p===e&&r.subscription!==void 0){let i=r.subscription;if(e===e)if(typeof i=="strin\
g"){if(N(i)<1)return be.errors=[{instancePath:t+"/subscription",schemaPath:"#/properties/subscription/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return be.errors=
[{instancePath:t+"/subscription",schemaPath:"#/properties/subscription/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1}}}else return be.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return be.errors=o,e===0}be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hr=te;function te(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=te.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.subscription===void 0&&(p="subscription")||r.i===void 0&&(p="i")||r.epoch===
void 0&&(p="epoch"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="subscription"||s==="i"||s===
"epoch")){return te.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.subscription!==
void 0){let s=e;if(typeof r.subscription!="string")return te.errors=[{instancePath:t+"/subscription",schemaPath:"\
#/properties/subscription/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=s===
e}else var a=!0;if(a){if(r.i!==void 0){let s=r.i,m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))
return te.errors=[{instancePath:t+"/i",schemaPath:"#/properties/i/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s)))return te.errors=[{instancePath:t+
"/i",schemaPath:"#/properties/i/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var a=m===e}else var a=!0;if(a)if(r.epoch!==void 0){let s=r.epoch,m=e;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s)))return te.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||
isNaN(s)))return te.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=m===e}else var a=!0}}}}else return te.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.
errors=o,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=Pe,Vr={type:"object",required:["\
where"],properties:{where:{type:"string",enum:["handler","async","end"],description:"`handler`: while this req\
uest is handled, so that its response is an error `internal`. `async`: after the response, outside of any mess\
age of this session (a timer, say), so that the session ends with 1011. `end`: after the response, nothing; la\
ter, in a step of the teardown of this session, whose other steps must still run."}},additionalProperties:!1,$id:"\
params_test_fail"};function Pe(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){
let o=null,e=0,n=Pe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&
typeof r=="object"&&!Array.isArray(r)){let a;if(r.where===void 0&&(a="where"))return Pe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+
a+"'"}],!1;{let p=e;for(let i in r)if(i!=="where"){return Pe.errors=[{instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prop\
erties"}],!1;break}if(p===e&&r.where!==void 0){let i=r.where;if(typeof i!="string")return Pe.errors=[{instancePath:t+
"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(i==="handler"||i==="async"||i==="end"))return Pe.errors=[{instancePath:t+"/where",schemaPath:"#/proper\
ties/where/enum",keyword:"enum",params:{allowedValues:Vr.properties.where.enum},message:"must be equal to one \
of the allowed values"}],!1}}}else return Pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Pe.errors=o,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Jr=_e;function _e(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=_e.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r))for(let a in r){return _e.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],
!1;break}else return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return _e.errors=o,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=we;function we(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=we.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.clientId===void 0&&(a="clientId"))return we.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{
let p=e;for(let i in r)if(i!=="clientId"){return we.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(p===e&&r.clientId!==void 0&&typeof r.clientId!="string")return we.errors=[{instancePath:t+"/clientId",
schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else
return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return we.errors=o,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=le;function le(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=le.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.online===void 0&&(p="online")||r.epoch===void 0&&(p="epoch"))return le.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must ha\
ve required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="online"||s==="epoch")){return le.errors=[
{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.online!==void 0){let s=e;if(typeof r.online!=
"boolean")return le.errors=[{instancePath:t+"/online",schemaPath:"#/properties/online/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var a=s===e}else var a=!0;if(a)if(r.epoch!==void 0){let s=r.epoch,
m=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return le.errors=[{instancePath:t+"/epoch",schemaPath:"\
#/properties/epoch/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s)))return le.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epo\
ch/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=m===e}else var a=!0}}}else
return le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return le.errors=o,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=ie,Gr={type:"\
object",required:["clientId","online","epoch","cause"],properties:{clientId:{type:"string"},online:{type:"bool\
ean"},epoch:{type:"integer",minimum:1},cause:{type:["string","null"],description:"null when online; else the n\
ame of the close code that the server gave, `client-close` for a Close of the client, `transport-lost` for a F\
IN or RST without one."}},additionalProperties:!1,$id:"events_test_presence"};function ie(r,{instancePath:t="",
parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,e=0,n=ie.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.
clientId===void 0&&(p="clientId")||r.online===void 0&&(p="online")||r.epoch===void 0&&(p="epoch")||r.cause===void 0&&
(p="cause"))return ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let i=e;for(let s in r)if(!(s==="clientId"||s==="online"||
s==="epoch"||s==="cause")){return ie.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"}],!1;break}if(i===
e){if(r.clientId!==void 0){let s=e;if(typeof r.clientId!="string")return ie.errors=[{instancePath:t+"/clientId",
schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=s===
e}else var a=!0;if(a){if(r.online!==void 0){let s=e;if(typeof r.online!="boolean")return ie.errors=[{instancePath:t+
"/online",schemaPath:"#/properties/online/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;var a=s===e}else var a=!0;if(a){if(r.epoch!==void 0){let s=r.epoch,m=e;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s)))return ie.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(s)&&(s<1||
isNaN(s)))return ie.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=m===e}else var a=!0;if(a)if(r.cause!==void 0){
let s=r.cause,m=e;if(typeof s!="string"&&s!==null)return ie.errors=[{instancePath:t+"/cause",schemaPath:"#/pro\
perties/cause/type",keyword:"type",params:{type:Gr.properties.cause.type},message:"must be string,null"}],!1;var a=m===
e}else var a=!0}}}}}else return ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return ie.errors=o,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Kr=fe;function fe(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=fe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.clientId===void 0&&(p="clientId"))return fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{
let i=e;for(let s in r)if(!(s==="clientId"||s==="epoch")){return fe.errors=[{instancePath:t,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"}],!1;break}if(i===e){if(r.clientId!==void 0){let s=e;if(typeof r.clientId!="string")return fe.errors=
[{instancePath:t+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var a=s===e}else var a=!0;if(a)if(r.epoch!==void 0){let s=r.epoch,m=e;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s)&&isFinite(s)))return fe.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoc\
h/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s)))return fe.errors=[{instancePath:t+"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var a=m===e}else var a=!0}}}else return fe.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return fe.errors=o,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es=xe;function xe(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=xe.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.kicked===void 0&&(a="kicked"))return xe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{
let p=e;for(let i in r)if(i!=="kicked"){return xe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(p===e&&r.kicked!==void 0&&typeof r.kicked!="boolean")return xe.errors=[{instancePath:t+"/kicked",schemaPath:"\
#/properties/kicked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return xe.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return xe.errors=o,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs=Me;function Me(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=Me.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r))for(let a in r){return Me.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],
!1;break}else return Me.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Me.errors=o,e===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=Ie;function Ie(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=Ie.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r))for(let a in r){return Ie.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],
!1;break}else return Ie.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Ie.errors=o,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts=Ne;function Ne(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=Ne.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a=e;for(let p in r)if(p!=="clientId"){return Ne.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"}],!1;break}if(a===e&&r.clientId!==void 0&&typeof r.clientId!="string")return Ne.errors=[{
instancePath:t+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1}else return Ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return Ne.errors=o,e===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var is=x,as={type:"object",required:["sockets","sessions","closing","timers","queuedBytes","handlers","ended"],
additionalProperties:!1,properties:{sockets:{type:"integer",minimum:0,description:"Open TCP connections, those\
 without hello included."},sessions:{type:"integer",minimum:0,description:"Slots that are taken."},closing:{type:"\
integer",minimum:0,description:"Fenced sessions whose transport has not ended."},timers:{type:"integer",minimum:0,
description:"Deadlines that wait."},queuedBytes:{type:"integer",minimum:0,description:"Bytes that wait for slo\
w readers."},handlers:{type:"integer",minimum:0,description:"Requests being handled."},ended:{type:"array",maxItems:1e3,
description:"The sessions that ended last, newest first; at least 100 are kept.",items:{type:"object",required:[
"clientId","sessionId","epoch","cause","code","durationMs","teardownMs"],additionalProperties:!1,properties:{clientId:{
type:"string"},sessionId:{type:"string"},epoch:{type:"integer",minimum:1},cause:{type:"string",description:"As\
 in test.presence."},code:{type:["integer","null"],description:"The code of the Close that the server sent, nu\
ll if it sent none."},durationMs:{type:"number",minimum:0,description:"From welcome to fence, in ms."},teardownMs:{
type:"number",minimum:0,description:"From fence to the end of the transport, in ms."}}}}},$id:"result_observe"};
function x(r,{instancePath:t="",parentData:l,parentDataProperty:c,rootData:d=r,dynamicAnchors:f={}}={}){let o=null,
e=0,n=x.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),e===0)if(r&&typeof r=="\
object"&&!Array.isArray(r)){let s;if(r.sockets===void 0&&(s="sockets")||r.sessions===void 0&&(s="sessions")||r.
closing===void 0&&(s="closing")||r.timers===void 0&&(s="timers")||r.queuedBytes===void 0&&(s="queuedBytes")||r.
handlers===void 0&&(s="handlers")||r.ended===void 0&&(s="ended"))return x.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;{
let m=e;for(let u in r)if(!(u==="sockets"||u==="sessions"||u==="closing"||u==="timers"||u==="queuedBytes"||u===
"handlers"||u==="ended")){return x.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(r.sockets!==void 0){let u=r.sockets,g=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.
errors=[{instancePath:t+"/sockets",schemaPath:"#/properties/sockets/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===g&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return x.errors=[{instancePath:t+
"/sockets",schemaPath:"#/properties/sockets/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(r.sessions!==void 0){let u=r.sessions,g=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[{instancePath:t+"/sessions",schemaPath:"#/propertie\
s/sessions/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof u=="nu\
mber"&&isFinite(u)&&(u<0||isNaN(u)))return x.errors=[{instancePath:t+"/sessions",schemaPath:"#/properties/sess\
ions/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;
if(a){if(r.closing!==void 0){let u=r.closing,g=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.
errors=[{instancePath:t+"/closing",schemaPath:"#/properties/closing/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===g&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return x.errors=[{instancePath:t+
"/closing",schemaPath:"#/properties/closing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(r.timers!==void 0){let u=r.timers,g=e;if(!(typeof u=="nu\
mber"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[{instancePath:t+"/timers",schemaPath:"#/properties/tim\
ers/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof u=="number"&&
isFinite(u)&&(u<0||isNaN(u)))return x.errors=[{instancePath:t+"/timers",schemaPath:"#/properties/timers/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){
if(r.queuedBytes!==void 0){let u=r.queuedBytes,g=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.
errors=[{instancePath:t+"/queuedBytes",schemaPath:"#/properties/queuedBytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===g&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return x.errors=
[{instancePath:t+"/queuedBytes",schemaPath:"#/properties/queuedBytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else var a=!0;if(a){if(r.handlers!==void 0){let u=r.handlers,
g=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return x.errors=[{instancePath:t+"/handlers",schemaPath:"\
#/properties/handlers/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return x.errors=[{instancePath:t+"/handlers",schemaPath:"#/properties/h\
andlers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=g===e}else
var a=!0;if(a)if(r.ended!==void 0){let u=r.ended,g=e;if(e===g)if(Array.isArray(u)){if(u.length>1e3)return x.errors=
[{instancePath:t+"/ended",schemaPath:"#/properties/ended/maxItems",keyword:"maxItems",params:{limit:1e3},message:"\
must NOT have more than 1000 items"}],!1;{var p=!0;let v=u.length;for(let y=0;y<v;y++){let h=u[y],D=e;if(e===D)
if(h&&typeof h=="object"&&!Array.isArray(h)){let A;if(h.clientId===void 0&&(A="clientId")||h.sessionId===void 0&&
(A="sessionId")||h.epoch===void 0&&(A="epoch")||h.cause===void 0&&(A="cause")||h.code===void 0&&(A="code")||h.
durationMs===void 0&&(A="durationMs")||h.teardownMs===void 0&&(A="teardownMs"))return x.errors=[{instancePath:t+
"/ended/"+y,schemaPath:"#/properties/ended/items/required",keyword:"required",params:{missingProperty:A},message:"\
must have required property '"+A+"'"}],!1;{let ur=e;for(let k in h)if(!(k==="clientId"||k==="sessionId"||k==="\
epoch"||k==="cause"||k==="code"||k==="durationMs"||k==="teardownMs")){return x.errors=[{instancePath:t+"/ended\
/"+y,schemaPath:"#/properties/ended/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(ur===e){if(h.clientId!==void 0){let k=e;if(typeof h.
clientId!="string")return x.errors=[{instancePath:t+"/ended/"+y+"/clientId",schemaPath:"#/properties/ended/ite\
ms/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=k===e}else
var i=!0;if(i){if(h.sessionId!==void 0){let k=e;if(typeof h.sessionId!="string")return x.errors=[{instancePath:t+
"/ended/"+y+"/sessionId",schemaPath:"#/properties/ended/items/properties/sessionId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=k===e}else var i=!0;if(i){if(h.epoch!==void 0){let k=h.epoch,
ne=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return x.errors=[{instancePath:t+"/ended/"+y+"/e\
poch",schemaPath:"#/properties/ended/items/properties/epoch/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===ne&&typeof k=="number"&&isFinite(k)&&(k<1||isNaN(k)))return x.errors=[{instancePath:t+
"/ended/"+y+"/epoch",schemaPath:"#/properties/ended/items/properties/epoch/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var i=ne===e}else var i=!0;if(i){if(h.cause!==void 0){let k=e;
if(typeof h.cause!="string")return x.errors=[{instancePath:t+"/ended/"+y+"/cause",schemaPath:"#/properties/end\
ed/items/properties/cause/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=k===
e}else var i=!0;if(i){if(h.code!==void 0){let k=h.code,ne=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k))&&k!==null)return x.errors=[{instancePath:t+"/ended/"+y+"/code",schemaPath:"#/properties/ended/items/proper\
ties/code/type",keyword:"type",params:{type:as.properties.ended.items.properties.code.type},message:"must be i\
nteger,null"}],!1;var i=ne===e}else var i=!0;if(i){if(h.durationMs!==void 0){let k=h.durationMs,ne=e;if(e===ne)
if(typeof k=="number"&&isFinite(k)){if(k<0||isNaN(k))return x.errors=[{instancePath:t+"/ended/"+y+"/durationMs",
schemaPath:"#/properties/ended/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}else return x.errors=[{instancePath:t+"/ended/"+y+"/durationMs",schemaPath:"\
#/properties/ended/items/properties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber"}],!1;var i=ne===e}else var i=!0;if(i)if(h.teardownMs!==void 0){let k=h.teardownMs,ne=e;if(e===ne)if(typeof k==
"number"&&isFinite(k)){if(k<0||isNaN(k))return x.errors=[{instancePath:t+"/ended/"+y+"/teardownMs",schemaPath:"\
#/properties/ended/items/properties/teardownMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}else return x.errors=[{instancePath:t+"/ended/"+y+"/teardownMs",schemaPath:"#/properties/en\
ded/items/properties/teardownMs/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var i=ne===
e}else var i=!0}}}}}}}}else return x.errors=[{instancePath:t+"/ended/"+y,schemaPath:"#/properties/ended/items/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var p=D===e;if(!p)break}}}else return x.
errors=[{instancePath:t+"/ended",schemaPath:"#/properties/ended/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=g===e}else var a=!0}}}}}}}}else return x.errors=[{instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=o,e===0}x.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var us={hello:dr,welcome:lr,heartbeat:yr,heartbeatAck:hr,request:gr,response:vr,
event:br,error:Pr,bye:wr},ds={hello:xr,welcome:Nr,heartbeat:_r,heartbeatAck:Mr,request:Ir,response:Ar,event:$r,
error:jr,bye:qr},ls={"test.echo":Tr,"test.sleep":Fr,"test.put":Or,"test.get":Br,"test.push":Sr,"test.subscribe":Wr,
"test.fail":Qr,"test.watch":Ur,"test.kick":Kr,"test.expire":rs,observe:ts},fs={"test.echo":Dr,"test.sleep":Er,
"test.put":Lr,"test.get":Rr,"test.push":zr,"test.subscribe":Zr,"test.fail":Jr,"test.watch":Xr,"test.kick":es,"\
test.expire":ss,observe:is},cs={"test.pushed":Cr,"test.tick":Hr,"test.presence":Yr};export{cs as events,ds as open,ls as params,fs as result,us as strict};
