// @ts-nocheck
// Generated from conformance/schemas by `npm run spec:generate`; edit those.
var Q=(i,s)=>()=>{try{return s||i((s={exports:{}}).exports,s),s.exports}catch(v){throw s=0,v}};var re=Q(_=>{"use strict";Object.defineProperty(_,"__esModule",{value:!0});function ee(i){let s=i.length,v=0,h=0,
b;for(;h<s;)v++,b=i.charCodeAt(h++),b>=55296&&b<=56319&&h<s&&(b=i.charCodeAt(h),(b&64512)===56320&&h++);return v}
_.default=ee;ee.code='require("ajv/dist/runtime/ucs2length").default'});var L=Q(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});F.formatNames=F.fastFormats=F.fullFormats=
void 0;function N(i,s){return{validate:i,compare:s}}F.fullFormats={date:N(ne,Y),time:N(H(!0),Z),"date-time":N(
se(!0),oe),"iso-time":N(H(),ae),"iso-date-time":N(se(),pe),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:we,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Fe,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-poin\
ter":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:qe,int32:{type:"number",validate:Ee},int64:{type:"\
number",validate:Ae},float:{type:"number",validate:ie},double:{type:"number",validate:ie},password:!0,binary:!0};
F.fastFormats={...F.fullFormats,date:N(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Y),time:N(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Z),"date-time":N(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
oe),"iso-time":N(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,ae),"iso-date-t\
ime":N(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
pe),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
F.formatNames=Object.keys(F.fullFormats);function he(i){return i%4===0&&(i%100!==0||i%400===0)}var ge=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ke=[0,31,28,31,30,31,30,31,31,30,31,30,31];function ne(i){let s=ge.exec(i);if(!s)return!1;let v=+s[1],h=+s[2],
b=+s[3];return h>=1&&h<=12&&b>=1&&b<=(h===2&&he(v)?29:ke[h])}function Y(i,s){if(i&&s)return i>s?1:i<s?-1:0}var B=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function H(i){return function(v){let h=B.exec(v);if(!h)return!1;let b=+h[1],P=+h[2],e=+h[3],t=h[4],f=h[5]==="-"?
-1:1,a=+(h[6]||0),o=+(h[7]||0);if(a>23||o>59||i&&!t)return!1;if(b<=23&&P<=59&&e<60)return!0;let r=P-o*f,n=b-a*
f-(r<0?1:0);return(n===23||n===-1)&&(r===59||r===-1)&&e<61}}function Z(i,s){if(!(i&&s))return;let v=new Date("\
2020-01-01T"+i).valueOf(),h=new Date("2020-01-01T"+s).valueOf();if(v&&h)return v-h}function ae(i,s){if(!(i&&s))
return;let v=B.exec(i),h=B.exec(s);if(v&&h)return i=v[1]+v[2]+v[3],s=h[1]+h[2]+h[3],i>s?1:i<s?-1:0}var K=/t|\s/i;
function se(i){let s=H(i);return function(h){let b=h.split(K);return b.length===2&&ne(b[0])&&s(b[1])}}function oe(i,s){
if(!(i&&s))return;let v=new Date(i).valueOf(),h=new Date(s).valueOf();if(v&&h)return v-h}function pe(i,s){if(!(i&&
s))return;let[v,h]=i.split(K),[b,P]=s.split(K),e=Y(v,b);if(e!==void 0)return e||Z(h,P)}var be=/\/|:/,ve=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function we(i){return be.test(i)&&ve.test(i)}var te=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function qe(i){return te.lastIndex=0,te.test(i)}var Pe=-(2**31),$e=2**31-1;function Ee(i){return Number.isInteger(
i)&&i<=$e&&i>=Pe}function Ae(i){return Number.isInteger(i)}function ie(){return!0}var Ne=/[^\\]\\Z/;function Fe(i){
if(Ne.test(i))return!1;try{return new RegExp(i),!0}catch{return!1}}});var Ye=S,je={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/targe\
t.schema.json",title:"Target",description:"A server to be checked: where it is, how it is started and stopped,\
 and who may connect.",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,description:"\
What reports call the server."},addresses:{type:"array",minItems:1,items:{$ref:"#/$defs/Address"},description:"\
Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready."},start:{
$ref:"#/$defs/Start"},identities:{type:"string",pattern:"\\{n\\}",description:"How clientIds are made; {n} is \
a number, {seed} the seed of the run. Default: solowire-{seed}-{n}."},credentials:{$ref:"#/$defs/IdentityCrede\
ntials"},wrongCredentials:{$ref:"#/$defs/Credentials"},foreignCredentials:{$ref:"#/$defs/Credentials"},slowCredentials:{
$ref:"#/$defs/Credentials"},outsider:{$ref:"#/$defs/Identity"},operator:{$ref:"#/$defs/Identity"},parameters:{
type:"object",additionalProperties:{type:"number",exclusiveMinimum:0},description:"Parameters that the server \
keeps to but does not announce, by their names in the specification; in ms, bytes or counts."},capabilities:{type:"\
array",uniqueItems:!0,items:{type:"string",minLength:1},description:"Capabilities that the server claims; one \
that is claimed and not announced by its welcome is a failure."},knownDeviations:{$ref:"#/$defs/KnownDeviation\
s"}},anyOf:[{required:["addresses"],properties:{addresses:!0}},{required:["start"],properties:{start:!0}}],$defs:{
Address:{title:"TargetAddress",type:"object",additionalProperties:!1,required:["url"],properties:{url:{type:"s\
tring",pattern:"^wss?://",description:"ws:// or wss:// URL."},headers:{type:"object",additionalProperties:{type:"\
string"},description:"Sent with each upgrade; ${NAME} is taken from the environment."},tls:{type:"object",additionalProperties:!1,
properties:{ca:{type:"string",description:"File with the PEM of an authority to trust, relative to this file."},
servername:{type:"string",description:"Server name to ask for (SNI)."},rejectUnauthorized:{type:"boolean",description:"\
false accepts any certificate. Default: true."}}}}},Start:{title:"TargetStart",type:"object",additionalProperties:!1,
required:["command","ready"],properties:{command:{type:"string",minLength:1,description:"Shell command that st\
arts the server and stays in the foreground."},cwd:{type:"string",description:"Working folder, relative to thi\
s file. Default: the folder of this file."},env:{type:"object",additionalProperties:{type:"string"},description:"\
More environment variables."},ready:{type:"object",additionalProperties:!1,minProperties:1,maxProperties:1,description:"\
How to know that it is ready.",properties:{line:{type:"string",description:"Regular expression for a line on i\
ts stdout. A group named url gives the address."},port:{type:"integer",minimum:1,maximum:65535,description:"TC\
P port on loopback that accepts."},url:{type:"string",pattern:"^https?://",description:"HTTP URL that answers \
2xx."}}},timeoutMs:{type:"integer",minimum:100,description:"How long it may take to be ready, in ms. Default: \
30000."},stop:{type:"string",description:"Shell command that stops it in order; PID in its environment is the \
process id. Default: SIGTERM."},stopTimeoutMs:{type:"integer",minimum:100,description:"How long it may take to\
 stop before it is killed, in ms. Default: 10000."}}},Identity:{title:"TargetIdentity",description:"`outsider`\
: an identity that is no test identity. `operator`: one that may observe.",type:"object",additionalProperties:!1,
required:["clientId"],properties:{clientId:{type:"string",minLength:1},credentials:{$ref:"#/$defs/Credentials"}}},
IdentityCredentials:{title:"IdentityCredentials",description:"What each identity shows, in one of three ways. \
Default: nothing.",type:"object",additionalProperties:!1,required:["scheme"],properties:{scheme:{type:"string",
minLength:1},token:{type:"string",minLength:1,description:"A pattern: {clientId} is replaced; ${NAME} is taken\
 from the environment. Never printed, never recorded."},tokens:{type:"array",minItems:1,items:{type:"string",minLength:1},
description:"A list: the first is for the identity with n = 1, and so on; ${NAME} is taken from the environmen\
t."},command:{type:"string",minLength:1,description:"A shell command in the folder of this file: it reads clie\
ntIds from its stdin, one a line, and prints a token for each, one a line, within a minute."}},oneOf:[{required:[
"token"],properties:{token:!0}},{required:["tokens"],properties:{tokens:!0}},{required:["command"],properties:{
command:!0}}]},KnownDeviations:{title:"KnownDeviations",description:"Checks that are known to fail, by their i\
ds: they do not fail the run; one that passes or has expired does. Also the shape of a baseline file.",type:"o\
bject",additionalProperties:{$ref:"#/$defs/KnownDeviation"}},KnownDeviation:{title:"KnownDeviation",type:"obje\
ct",additionalProperties:!1,required:["reason"],properties:{reason:{type:"string",minLength:1,description:"Why\
 it fails, and why that is borne."},link:{type:"string",format:"uri",description:"Where it is tracked."},expires:{
type:"string",format:"date",description:"The last day on which it is borne, as YYYY-MM-DD."},flaky:{type:"bool\
ean",description:"It fails only now and then: a pass is no surprise. Default: false."}}},Credentials:{title:"T\
argetCredentials",description:"`wrongCredentials`: what the server must refuse. `foreignCredentials`: good, bu\
t for none of the identities. `slowCredentials`: good for all of them, but verified later than `credentials` t\
hat come a moment after.",type:"object",additionalProperties:!1,required:["scheme","token"],properties:{scheme:{
type:"string",minLength:1},token:{type:"string",minLength:1,description:"The secret; ${NAME} is taken from the\
 environment. Never printed, never recorded."}}}}};var M=Object.prototype.hasOwnProperty,$=re().default,Me=new RegExp("^wss?://","u"),Ce=new RegExp("^https?://",
"u"),xe=new RegExp("\\{n\\}","u");function j(i,{instancePath:s="",parentData:v,parentDataProperty:h,rootData:b=i,dynamicAnchors:P={}}={}){let e=null,
t=0,f=j.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.clientId===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[a]:e.push(a),t++}for(let a in i)
if(!(a==="clientId"||a==="credentials")){let o={instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[o]:
e.push(o),t++}if(i.clientId!==void 0){let a=i.clientId;if(typeof a=="string"){if($(a)<1){let o={instancePath:s+
"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),t++}}if(i.credentials!==void 0){let a=i.credentials;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.scheme===
void 0){let o={instancePath:s+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{
missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[o]:e.push(o),t++}if(a.token===
void 0){let o={instancePath:s+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{
missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[o]:e.push(o),t++}for(let o in a)
if(!(o==="scheme"||o==="token")){let r={instancePath:s+"/credentials",schemaPath:"#/$defs/Credentials/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"};e===null?e=[r]:e.push(r),t++}if(a.scheme!==void 0){let o=a.scheme;if(typeof o=="string"){if($(o)<1){
let r={instancePath:s+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:s+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}if(a.token!==void 0){let o=a.
token;if(typeof o=="string"){if($(o)<1){let r={instancePath:s+"/credentials/token",schemaPath:"#/$defs/Credent\
ials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s+"/credentials/token",schemaPath:"#/$defs/Cre\
dentials/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}}}else{let o={instancePath:s+"/credentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return j.
errors=e,t===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe=L().fullFormats.uri,ye=L().fullFormats.date;function C(i,{instancePath:s="",parentData:v,parentDataProperty:h,
rootData:b=i,dynamicAnchors:P={}}={}){let e=null,t=0,f=C.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i))for(let a in i){let o=i[a];if(o&&typeof o=="object"&&
!Array.isArray(o)){if(o.reason===void 0){let r={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/KnownDeviation/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requi\
red property 'reason'"};e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="reason"||r==="link"||r==="expire\
s"||r==="flaky")){let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Known\
Deviation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),t++}if(o.reason!==void 0){let r=o.reason;if(typeof r=="\
string"){if($(r)<1){let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#\
/$defs/KnownDeviation/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(o.link!==void 0){let r=o.link;if(typeof r==
"string"){if(!fe(r)){let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/\
$defs/KnownDeviation/properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format\
 "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/link",schemaPath:"#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(o.expires!==void 0){let r=o.expires;if(typeof r=="string"){if(!ye.
validate(r)){let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs\
/KnownDeviation/properties/expires/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/expires",schemaPath:"#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(o.flaky!==void 0&&typeof o.flaky!="boolean"){let r={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}else{let a={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return C.errors=e,
t===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(i,{instancePath:s="",parentData:v,parentDataProperty:h,
rootData:b=i,dynamicAnchors:P={}}={}){let e=null,t=0,f=S.evaluated;f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0);let a=t,o=!1,r=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.addresses===void 0){let d={instancePath:s,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have req\
uired property 'addresses'"};e===null?e=[d]:e.push(d),t++}var u=r===t;if(o=o||u,u){var n={};n.addresses=!0}let l=t;
if(i&&typeof i=="object"&&!Array.isArray(i)&&i.start===void 0){let d={instancePath:s,schemaPath:"#/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[d]:e.push(d),t++}var u=l===t;if(o=o||u,u&&n!==!0&&(n=n||{},n.start=!0),o)t=a,e!==null&&(a?e.length=a:e=
null);else{let d={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};e===null?e=[d]:e.push(d),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let d in i)if(!M.call(
je.properties,d)){let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(i.name!==
void 0){let d=i.name;if(typeof d=="string"){if($(d)<1){let p={instancePath:s+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}if(i.addresses!==void 0){let d=i.addresses;
if(Array.isArray(d)){if(d.length<1){let m={instancePath:s+"/addresses",schemaPath:"#/properties/addresses/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),
t++}let p=d.length;for(let m=0;m<p;m++){let y=d[m];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.url===void 0){
let g={instancePath:s+"/addresses/"+m,schemaPath:"#/$defs/Address/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'"};e===null?e=[g]:e.push(g),t++}for(let g in y)if(!(g==="url"||
g==="headers"||g==="tls")){let k={instancePath:s+"/addresses/"+m,schemaPath:"#/$defs/Address/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
e===null?e=[k]:e.push(k),t++}if(y.url!==void 0){let g=y.url;if(typeof g=="string"){if(!Me.test(g)){let k={instancePath:s+
"/addresses/"+m+"/url",schemaPath:"#/$defs/Address/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^wss?://"},message:'must match pattern "^wss?://"'};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:s+"\
/addresses/"+m+"/url",schemaPath:"#/$defs/Address/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[k]:e.push(k),t++}}if(y.headers!==void 0){let g=y.headers;if(g&&typeof g=="object"&&
!Array.isArray(g)){for(let k in g)if(typeof g[k]!="string"){let c={instancePath:s+"/addresses/"+m+"/headers/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Address/properties/headers/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}else{let k={
instancePath:s+"/addresses/"+m+"/headers",schemaPath:"#/$defs/Address/properties/headers/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),t++}}if(y.tls!==void 0){let g=y.tls;
if(g&&typeof g=="object"&&!Array.isArray(g)){for(let k in g)if(!(k==="ca"||k==="servername"||k==="rejectUnauth\
orized")){let c={instancePath:s+"/addresses/"+m+"/tls",schemaPath:"#/$defs/Address/properties/tls/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional prope\
rties"};e===null?e=[c]:e.push(c),t++}if(g.ca!==void 0&&typeof g.ca!="string"){let k={instancePath:s+"/addresse\
s/"+m+"/tls/ca",schemaPath:"#/$defs/Address/properties/tls/properties/ca/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[k]:e.push(k),t++}if(g.servername!==void 0&&typeof g.servername!="\
string"){let k={instancePath:s+"/addresses/"+m+"/tls/servername",schemaPath:"#/$defs/Address/properties/tls/pr\
operties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(
k),t++}if(g.rejectUnauthorized!==void 0&&typeof g.rejectUnauthorized!="boolean"){let k={instancePath:s+"/addre\
sses/"+m+"/tls/rejectUnauthorized",schemaPath:"#/$defs/Address/properties/tls/properties/rejectUnauthorized/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[k]:e.push(k),t++}}else{let k={
instancePath:s+"/addresses/"+m+"/tls",schemaPath:"#/$defs/Address/properties/tls/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),t++}}}else{let g={instancePath:s+"/addresses\
/"+m,schemaPath:"#/$defs/Address/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[g]:e.push(g),t++}}}else{let p={instancePath:s+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}if(i.start!==void 0){let d=i.
start;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.command===void 0){let p={instancePath:s+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"command"},message:"must have required prop\
erty 'command'"};e===null?e=[p]:e.push(p),t++}if(d.ready===void 0){let p={instancePath:s+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"ready"},message:"must have required proper\
ty 'ready'"};e===null?e=[p]:e.push(p),t++}for(let p in d)if(!(p==="command"||p==="cwd"||p==="env"||p==="ready"||
p==="timeoutMs"||p==="stop"||p==="stopTimeoutMs")){let m={instancePath:s+"/start",schemaPath:"#/$defs/Start/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additi\
onal properties"};e===null?e=[m]:e.push(m),t++}if(d.command!==void 0){let p=d.command;if(typeof p=="string"){if($(
p)<1){let m={instancePath:s+"/start/command",schemaPath:"#/$defs/Start/properties/command/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:s+"/start/command",schemaPath:"#/$defs/Start/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}if(d.cwd!==void 0&&typeof d.cwd!="strin\
g"){let p={instancePath:s+"/start/cwd",schemaPath:"#/$defs/Start/properties/cwd/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(d.env!==void 0){let p=d.env;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let m in p)if(typeof p[m]!="string"){let y={instancePath:s+"/start/env/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Start/properties/env/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}else{let m={instancePath:s+
"/start/env",schemaPath:"#/$defs/Start/properties/env/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[m]:e.push(m),t++}}if(d.ready!==void 0){let p=d.ready;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(Object.keys(p).length>1){let m={instancePath:s+"/start/ready",schemaPath:"#/$defs/Start/propert\
ies/ready/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 propertie\
s"};e===null?e=[m]:e.push(m),t++}if(Object.keys(p).length<1){let m={instancePath:s+"/start/ready",schemaPath:"\
#/$defs/Start/properties/ready/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have \
fewer than 1 properties"};e===null?e=[m]:e.push(m),t++}for(let m in p)if(!(m==="line"||m==="port"||m==="url")){
let y={instancePath:s+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=
[y]:e.push(y),t++}if(p.line!==void 0&&typeof p.line!="string"){let m={instancePath:s+"/start/ready/line",schemaPath:"\
#/$defs/Start/properties/ready/properties/line/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[m]:e.push(m),t++}if(p.port!==void 0){let m=p.port;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m))){let y={instancePath:s+"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/\
port/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(y),t++}if(typeof m==
"number"&&isFinite(m)){if(m>65535||isNaN(m)){let y={instancePath:s+"/start/ready/port",schemaPath:"#/$defs/Sta\
rt/properties/ready/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"m\
ust be <= 65535"};e===null?e=[y]:e.push(y),t++}if(m<1||isNaN(m)){let y={instancePath:s+"/start/ready/port",schemaPath:"\
#/$defs/Start/properties/ready/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[y]:e.push(y),t++}}}if(p.url!==void 0){let m=p.url;if(typeof m=="string"){if(!Ce.test(
m)){let y={instancePath:s+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/url/pattern",
keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[y]:e.push(
y),t++}}else{let y={instancePath:s+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}}else{let m={
instancePath:s+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}if(d.timeoutMs!==void 0){let p=d.timeoutMs;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:s+"/start/timeoutMs",schemaPath:"#/$defs/Start/\
properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.
push(m),t++}if(typeof p=="number"&&isFinite(p)&&(p<100||isNaN(p))){let m={instancePath:s+"/start/timeoutMs",schemaPath:"\
#/$defs/Start/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must\
 be >= 100"};e===null?e=[m]:e.push(m),t++}}if(d.stop!==void 0&&typeof d.stop!="string"){let p={instancePath:s+
"/start/stop",schemaPath:"#/$defs/Start/properties/stop/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[p]:e.push(p),t++}if(d.stopTimeoutMs!==void 0){let p=d.stopTimeoutMs;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let m={instancePath:s+"/start/stopTimeoutMs",schemaPath:"#/$defs/St\
art/properties/stopTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[m]:e.push(m),t++}if(typeof p=="number"&&isFinite(p)&&(p<100||isNaN(p))){let m={instancePath:s+"/start/stopT\
imeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/minimum",keyword:"minimum",params:{comparison:">=",
limit:100},message:"must be >= 100"};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:s+"/start",schemaPath:"\
#/$defs/Start/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}
if(i.identities!==void 0){let d=i.identities;if(typeof d=="string"){if(!xe.test(d)){let p={instancePath:s+"/id\
entities",schemaPath:"#/properties/identities/pattern",keyword:"pattern",params:{pattern:"\\{n\\}"},message:'m\
ust match pattern "\\{n\\}"'};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/identities",schemaPath:"\
#/properties/identities/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),t++}}if(i.credentials!==void 0){let d=i.credentials,p=t,m=!1,y=null,g=t;if(d&&typeof d=="object"&&!Array.
isArray(d)&&d.token===void 0){let c={instancePath:s+"/credentials",schemaPath:"#/$defs/IdentityCredentials/one\
Of/0/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token\
'"};e===null?e=[c]:e.push(c),t++}var E=g===t;if(E){m=!0,y=0;var q={};q.token=!0}let k=t;if(d&&typeof d=="objec\
t"&&!Array.isArray(d)&&d.tokens===void 0){let c={instancePath:s+"/credentials",schemaPath:"#/$defs/IdentityCre\
dentials/oneOf/1/required",keyword:"required",params:{missingProperty:"tokens"},message:"must have required pr\
operty 'tokens'"};e===null?e=[c]:e.push(c),t++}var E=k===t;if(E&&m)m=!1,y=[y,1];else{E&&(m=!0,y=1,q!==!0&&(q=q||
{},q.tokens=!0));let c=t;if(d&&typeof d=="object"&&!Array.isArray(d)&&d.command===void 0){let A={instancePath:s+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/2/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'"};e===null?e=[A]:e.push(A),t++}var E=c===t;E&&m?(m=!1,
y=[y,2]):E&&(m=!0,y=2,q!==!0&&(q=q||{},q.command=!0))}if(m)t=p,e!==null&&(p?e.length=p:e=null);else{let c={instancePath:s+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf",keyword:"oneOf",params:{passingSchemas:y},message:"\
must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.scheme===void 0){let c={instancePath:s+"/credentials",schemaPath:"#/$defs/IdentityCredentials/require\
d",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?
e=[c]:e.push(c),t++}for(let c in d)if(!(c==="scheme"||c==="token"||c==="tokens"||c==="command")){let w={instancePath:s+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(d.scheme!==
void 0){let c=d.scheme;if(typeof c=="string"){if($(c)<1){let w={instancePath:s+"/credentials/scheme",schemaPath:"\
#/$defs/IdentityCredentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:s+"/credentials/scheme",
schemaPath:"#/$defs/IdentityCredentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[w]:e.push(w),t++}}if(d.token!==void 0){let c=d.token;if(typeof c=="string"){if($(
c)<1){let w={instancePath:s+"/credentials/token",schemaPath:"#/$defs/IdentityCredentials/properties/token/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.
push(w),t++}}else{let w={instancePath:s+"/credentials/token",schemaPath:"#/$defs/IdentityCredentials/propertie\
s/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}}if(d.
tokens!==void 0){let c=d.tokens;if(Array.isArray(c)){if(c.length<1){let A={instancePath:s+"/credentials/tokens",
schemaPath:"#/$defs/IdentityCredentials/properties/tokens/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[A]:e.push(A),t++}let w=c.length;for(let A=0;A<w;A++){let J=c[A];
if(typeof J=="string"){if($(J)<1){let D={instancePath:s+"/credentials/tokens/"+A,schemaPath:"#/$defs/IdentityC\
redentials/properties/tokens/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[D]:e.push(D),t++}}else{let D={instancePath:s+"/credentials/tokens/"+A,schemaPath:"\
#/$defs/IdentityCredentials/properties/tokens/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[D]:e.push(D),t++}}}else{let w={instancePath:s+"/credentials/tokens",schemaPath:"#/$def\
s/IdentityCredentials/properties/tokens/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[w]:e.push(w),t++}}if(d.command!==void 0){let c=d.command;if(typeof c=="string"){if($(c)<1){let w={instancePath:s+
"/credentials/command",schemaPath:"#/$defs/IdentityCredentials/properties/command/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),t++}}else{let w={
instancePath:s+"/credentials/command",schemaPath:"#/$defs/IdentityCredentials/properties/command/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}}}else{let c={instancePath:s+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[c]:e.push(c),t++}}if(i.wrongCredentials!==void 0){let d=i.wrongCredentials;if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.scheme===void 0){let p={instancePath:s+"/wrongCredentials",schemaPath:"#/$de\
fs/Credentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required prop\
erty 'scheme'"};e===null?e=[p]:e.push(p),t++}if(d.token===void 0){let p={instancePath:s+"/wrongCredentials",schemaPath:"\
#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required \
property 'token'"};e===null?e=[p]:e.push(p),t++}for(let p in d)if(!(p==="scheme"||p==="token")){let m={instancePath:s+
"/wrongCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(d.scheme!==
void 0){let p=d.scheme;if(typeof p=="string"){if($(p)<1){let m={instancePath:s+"/wrongCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/wrongCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),t++}}if(d.token!==void 0){let p=d.token;if(typeof p=="string"){if($(p)<1){let m={instancePath:s+
"/wrongCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+
"/wrongCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:s+"/wrongCredential\
s",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),t++}}if(i.foreignCredentials!==void 0){let d=i.foreignCredentials;if(d&&typeof d=="object"&&!Array.
isArray(d)){if(d.scheme===void 0){let p={instancePath:s+"/foreignCredentials",schemaPath:"#/$defs/Credentials/\
required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};
e===null?e=[p]:e.push(p),t++}if(d.token===void 0){let p={instancePath:s+"/foreignCredentials",schemaPath:"#/$d\
efs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required prop\
erty 'token'"};e===null?e=[p]:e.push(p),t++}for(let p in d)if(!(p==="scheme"||p==="token")){let m={instancePath:s+
"/foreignCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(d.scheme!==
void 0){let p=d.scheme;if(typeof p=="string"){if($(p)<1){let m={instancePath:s+"/foreignCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/foreignCredentials/scheme",
schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[m]:e.push(m),t++}}if(d.token!==void 0){let p=d.token;if(typeof p=="string"){if($(p)<1){let m={
instancePath:s+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:s+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:s+
"/foreignCredentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[p]:e.push(p),t++}}if(i.slowCredentials!==void 0){let d=i.slowCredentials;if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.scheme===void 0){let p={instancePath:s+"/slowCredentials",schemaPath:"#/$def\
s/Credentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required prope\
rty 'scheme'"};e===null?e=[p]:e.push(p),t++}if(d.token===void 0){let p={instancePath:s+"/slowCredentials",schemaPath:"\
#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required \
property 'token'"};e===null?e=[p]:e.push(p),t++}for(let p in d)if(!(p==="scheme"||p==="token")){let m={instancePath:s+
"/slowCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(d.scheme!==
void 0){let p=d.scheme;if(typeof p=="string"){if($(p)<1){let m={instancePath:s+"/slowCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/slowCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),t++}}if(d.token!==void 0){let p=d.token;if(typeof p=="string"){if($(p)<1){let m={instancePath:s+
"/slowCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+
"/slowCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}}else{let p={instancePath:s+"/slowCredentials",
schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),t++}}if(i.outsider!==void 0&&(j(i.outsider,{instancePath:s+"/outsider",parentData:i,parentDataProperty:"\
outsider",rootData:b,dynamicAnchors:P})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.operator!==void 0&&
(j(i.operator,{instancePath:s+"/operator",parentData:i,parentDataProperty:"operator",rootData:b,dynamicAnchors:P})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.parameters!==void 0){let d=i.parameters;if(d&&typeof d==
"object"&&!Array.isArray(d))for(let p in d){let m=d[p];if(typeof m=="number"&&isFinite(m)){if(m<=0||isNaN(m)){
let y={instancePath:s+"/parameters/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paramet\
ers/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:s+"/parameters/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[y]:e.push(y),t++}}else{let p={instancePath:s+"/parameters",schemaPath:"#\
/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.
push(p),t++}}if(i.capabilities!==void 0){let d=i.capabilities;if(Array.isArray(d)){let p=d.length;for(let g=0;g<
p;g++){let k=d[g];if(typeof k=="string"){if($(k)<1){let c={instancePath:s+"/capabilities/"+g,schemaPath:"#/pro\
perties/capabilities/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:s+"/capabilities/"+g,schemaPath:"#/proper\
ties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.
push(c),t++}}let m=d.length,y;if(m>1){let g={};for(;m--;){let k=d[m];if(typeof k=="string"){if(typeof g[k]=="n\
umber"){y=g[k];let c={instancePath:s+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"\
uniqueItems",params:{i:m,j:y},message:"must NOT have duplicate items (items ## "+y+" and "+m+" are identical)"};
e===null?e=[c]:e.push(c),t++;break}g[k]=m}}}}else{let p={instancePath:s+"/capabilities",schemaPath:"#/properti\
es/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}
i.knownDeviations!==void 0&&(C(i.knownDeviations,{instancePath:s+"/knownDeviations",parentData:i,parentDataProperty:"\
knownDeviations",rootData:b,dynamicAnchors:P})||(e=e===null?C.errors:e.concat(C.errors),t=e.length))}else{let d={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[d]:e.push(d),t++}return S.errors=e,t===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ze=I,W={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/report.schema.json",title:"\
Report",description:"What one run of the kit found. Every other format is made from this one.",type:"object",additionalProperties:!1,
required:["format","kit","protocol","seed","startedAt","target","verdict","exitCode","reason","selection","env\
ironment","calibration","summary","coverage","cases","always","diagnosis","timing"],properties:{format:{type:"\
string",const:"solowire-report/1"},kit:{type:"string",description:"Version of the kit."},protocol:{type:"strin\
g",description:"Version of the specification."},seed:{type:"integer",minimum:0,description:"Everything random \
comes from it; pass it back with --seed."},startedAt:{type:"string",format:"date-time"},target:{type:"object",
additionalProperties:!1,required:["name","url","capabilities","parameters","timing"],properties:{name:{type:"s\
tring"},url:{type:"string",description:"Without secrets."},capabilities:{type:"array",items:{type:"string"}},parameters:{
type:"object",additionalProperties:{type:"number"},description:"What the server is judged by, in ms, bytes or \
counts."},timing:{type:"string",enum:["announced","target","default"],description:"Where most of the parameter\
s come from."}}},verdict:{type:"string",enum:["conformant","failed","unsettled","unusable","unreachable","harn\
ess-fault"]},exitCode:{type:"integer",minimum:0,maximum:5},reason:{type:"string",description:"Why this exit co\
de, in one sentence."},selection:{type:"object",additionalProperties:!1,required:["only","skip","cases"],properties:{
only:{type:"array",items:{type:"string"}},skip:{type:"array",items:{type:"string"}},profiles:{type:"array",items:{
type:"string"}},cases:{type:"integer",minimum:0}}},repeat:{type:"string",description:"The command that repeats\
 cases of this run; {only} stands for one --only option for each."},environment:{type:"object",additionalProperties:!1,
required:["node","platform","cpus","jobs","timeScale"],properties:{node:{type:"string"},platform:{type:"string"},
cpus:{type:"integer"},jobs:{type:"integer"},timeScale:{type:"number"}}},calibration:{$ref:"#/$defs/Calibration"},
summary:{type:"object",additionalProperties:!1,description:"Counts of checks; an always-on check counts once f\
or the run.",required:["pass","fail","warn","inconclusive","notExercised","notApplicable","knownFailing","harn\
essFault"],properties:{pass:{type:"integer"},fail:{type:"integer"},warn:{type:"integer"},inconclusive:{type:"i\
nteger"},notExercised:{type:"integer"},notApplicable:{type:"integer"},knownFailing:{type:"integer"},harnessFault:{
type:"integer"}}},coverage:{type:"object",additionalProperties:!1,description:"How much of the protocol this r\
un judged: MUSTs of role server.",required:["must","judged","notOnTheWire","excused"],properties:{must:{type:"\
integer"},judged:{type:"integer",description:"Those with a pass or a failure."},notOnTheWire:{type:"integer"},
excused:{type:"array",items:{type:"object",additionalProperties:!1,required:["requirement","reason"],properties:{
requirement:{type:"string"},reason:{type:"string"}}}}}},cases:{type:"array",items:{$ref:"#/$defs/CaseReport"}},
always:{type:"array",items:{$ref:"#/$defs/AlwaysReport"}},diagnosis:{type:"array",items:{type:"object",additionalProperties:!1,
required:["fault","similarity","cure"],properties:{fault:{type:"string"},similarity:{type:"number"},cure:{type:"\
string"}}}},baseline:{type:"object",additionalProperties:!1,description:"What was known to fail before the run\
, and which of it holds no more.",required:["entries","red"],properties:{entries:{type:"integer",minimum:0},red:{
type:"array",description:"Entries that passed or have expired; each makes the run fail.",items:{type:"object",
additionalProperties:!1,required:["check","why"],properties:{check:{type:"string"},why:{type:"string"}}}}}},stability:{
type:"object",additionalProperties:!1,description:"What several runs found; the rest of the report is the grav\
est of them.",required:["seeds","unstable"],properties:{seeds:{type:"array",items:{type:"integer",minimum:0},description:"\
One for each run."},unstable:{type:"array",items:{type:"object",additionalProperties:!1,required:["check","ver\
dicts"],properties:{check:{type:"string"},verdicts:{type:"array",items:{$ref:"#/$defs/Verdict"},description:"O\
ne for each run."}}}}}},timing:{type:"object",additionalProperties:!1,required:["wallMs","longestForcedWaitMs",
"longestForcedWaitCase","maxEventLoopDelayMs"],properties:{wallMs:{type:"number"},longestForcedWaitMs:{type:"n\
umber"},longestForcedWaitCase:{type:["string","null"]},maxEventLoopDelayMs:{type:"number"}}}},$defs:{Verdict:{
title:"CheckVerdict",type:"string",enum:["pass","fail","warn","knownFailing","inconclusive","notExercised","no\
tApplicable"]},Level:{title:"RequirementLevel",type:"string",enum:["MUST","SHOULD","MAY"]},Calibration:{title:"\
CalibrationReport",type:"object",additionalProperties:!1,description:"What the kit measured of its own machine\
, in ms.",required:["loopbackRttMs","loopbackRttMaxMs","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{
type:"number"},loopbackRttMaxMs:{type:"number"},timerLateMs:{type:"number"},timerLateMaxMs:{type:"number"}}},CheckReport:{
title:"CheckReport",type:"object",additionalProperties:!1,required:["id","requirement","level","verdict","reas\
on","expected","observed","events","always"],properties:{id:{type:"string",description:"case#check, or the nam\
e of an always-on check."},requirement:{type:"string"},level:{$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Ver\
dict"},reason:{type:"string"},expected:{type:"string"},observed:{type:"string"},events:{type:"array",items:{type:"\
integer"},description:"Places in the history that it rests on."},always:{type:"boolean",description:"Whether i\
t is an always-on check."}}},CaseReport:{title:"CaseReport",type:"object",additionalProperties:!1,required:["i\
d","title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","checks"],properties:{
id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case needs: core, or the\
 capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"number",description:"\
Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"File, rela\
tive to the working folder."},repeat:{type:"integer",minimum:0},harnessFault:{type:["string","null"]},checks:{
type:"array",items:{$ref:"#/$defs/CheckReport"}}}},AlwaysReport:{title:"AlwaysReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","expected","cases"],properties:{id:{type:"string"},requirement:{
type:"string"},level:{$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},expected:{type:"string"},cases:{type:"\
array",items:{type:"string"},description:"The cases that settle its verdict."}}}}};var U={title:"CheckVerdict",type:"string",enum:["pass","fail","warn","knownFailing","inconclusive","notExercis\
ed","notApplicable"]},Te=L().fullFormats["date-time"],G={title:"CaseReport",type:"object",additionalProperties:!1,
required:["id","title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","chec\
ks"],properties:{id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case ne\
eds: core, or the capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"\
number",description:"Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"\
File, relative to the working folder."},repeat:{type:"integer",minimum:0},harnessFault:{type:["string","null"]},
checks:{type:"array",items:{$ref:"#/$defs/CheckReport"}}}},Oe={title:"CheckReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{
type:"string",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{
$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{
type:"string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on\
."},always:{type:"boolean",description:"Whether it is an always-on check."}}},ce={title:"RequirementLevel",type:"\
string",enum:["MUST","SHOULD","MAY"]};function x(i,{instancePath:s="",parentData:v,parentDataProperty:h,rootData:b=i,
dynamicAnchors:P={}}={}){let e=null,t=0,f=x.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){let a={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:
e.push(a),t++}if(i.requirement===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requirement"},message:"must have required property 'requirement'"};e===null?e=[a]:e.push(a),t++}
if(i.level===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
level"},message:"must have required property 'level'"};e===null?e=[a]:e.push(a),t++}if(i.verdict===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[a]:e.push(a),t++}if(i.reason===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[a]:e.push(a),t++}if(i.expected===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[a]:e.
push(a),t++}if(i.observed===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
observed"},message:"must have required property 'observed'"};e===null?e=[a]:e.push(a),t++}if(i.events===void 0){
let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"mu\
st have required property 'events'"};e===null?e=[a]:e.push(a),t++}if(i.always===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"always"},message:"must have required prope\
rty 'always'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!M.call(Oe.properties,a)){let o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must\
 NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(i.id!==void 0&&typeof i.id!="string"){let a={
instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),t++}if(i.requirement!==void 0&&typeof i.requirement!="string"){let a={instancePath:s+
"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[a]:e.push(a),t++}if(i.level!==void 0){let a=i.level;if(typeof a!="string"){let o={instancePath:s+
"/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),t++}if(!(a==="MUST"||a==="SHOULD"||a==="MAY")){let o={instancePath:s+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:ce.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[o]:e.push(o),t++}}if(i.verdict!==void 0){let a=i.verdict;if(typeof a!="string"){let o={instancePath:s+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}if(!(a==="pass"||a==="fail"||a==="warn"||a==="knownFailing"||a==="inconclusive"||a===
"notExercised"||a==="notApplicable")){let o={instancePath:s+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:U.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),t++}}if(i.reason!==void 0&&typeof i.reason!="string"){let a={instancePath:s+"/reason",schemaPath:"#/propert\
ies/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}
if(i.expected!==void 0&&typeof i.expected!="string"){let a={instancePath:s+"/expected",schemaPath:"#/propertie\
s/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}
if(i.observed!==void 0&&typeof i.observed!="string"){let a={instancePath:s+"/observed",schemaPath:"#/propertie\
s/observed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}
if(i.events!==void 0){let a=i.events;if(Array.isArray(a)){let o=a.length;for(let r=0;r<o;r++){let n=a[r];if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:s+"/events/"+r,schemaPath:"#/properties/events/\
items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}}}else{
let o={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),t++}}if(i.always!==void 0&&typeof i.always!="boolean"){let a={instancePath:s+
"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return x.errors=e,t===0}x.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function T(i,{instancePath:s="",parentData:v,parentDataProperty:h,rootData:b=i,
dynamicAnchors:P={}}={}){let e=null,t=0,f=T.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){let a={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:
e.push(a),t++}if(i.title===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[a]:e.push(a),t++}if(i.profile===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"must hav\
e required property 'profile'"};e===null?e=[a]:e.push(a),t++}if(i.verdict===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[a]:e.push(a),t++}if(i.durationMs===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"durationMs"},message:"must have required property 'durationMs'"};e===null?e=
[a]:e.push(a),t++}if(i.forcedWaitMs===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"forcedWaitMs"},message:"must have required property 'forcedWaitMs'"};e===null?e=[a]:e.
push(a),t++}if(i.history===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
history"},message:"must have required property 'history'"};e===null?e=[a]:e.push(a),t++}if(i.repeat===void 0){
let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repeat"},message:"mu\
st have required property 'repeat'"};e===null?e=[a]:e.push(a),t++}if(i.harnessFault===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"harnessFault"},message:"must have required\
 property 'harnessFault'"};e===null?e=[a]:e.push(a),t++}if(i.checks===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"checks"},message:"must have required property 'checks'"};
e===null?e=[a]:e.push(a),t++}for(let a in i)if(!M.call(G.properties,a)){let o={instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additi\
onal properties"};e===null?e=[o]:e.push(o),t++}if(i.id!==void 0&&typeof i.id!="string"){let a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(i.title!==void 0&&typeof i.title!="string"){let a={instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),t++}if(i.profile!==void 0&&typeof i.profile!="string"){let a={instancePath:s+"/profile",schemaPath:"#/prope\
rties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}
if(i.verdict!==void 0){let a=i.verdict;if(typeof a!="string"){let o={instancePath:s+"/verdict",schemaPath:"#/$\
defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}
if(!(a==="pass"||a==="fail"||a==="warn"||a==="knownFailing"||a==="inconclusive"||a==="notExercised"||a==="notA\
pplicable")){let o={instancePath:s+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues:U.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(i.durationMs!==void 0){
let a=i.durationMs;if(!(typeof a=="number"&&isFinite(a))){let o={instancePath:s+"/durationMs",schemaPath:"#/pr\
operties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),t++}}if(i.forcedWaitMs!==void 0){let a=i.forcedWaitMs;if(!(typeof a=="number"&&isFinite(a))){let o={instancePath:s+
"/forcedWaitMs",schemaPath:"#/properties/forcedWaitMs/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};e===null?e=[o]:e.push(o),t++}}if(i.history!==void 0){let a=i.history;if(typeof a!="string"&&a!==
null){let o={instancePath:s+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:G.properties.
history.type},message:"must be string,null"};e===null?e=[o]:e.push(o),t++}}if(i.repeat!==void 0){let a=i.repeat;
if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/repeat",schemaPath:"#/proper\
ties/repeat/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}
if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let o={instancePath:s+"/repeat",schemaPath:"#/properties/\
repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(
o),t++}}if(i.harnessFault!==void 0){let a=i.harnessFault;if(typeof a!="string"&&a!==null){let o={instancePath:s+
"/harnessFault",schemaPath:"#/properties/harnessFault/type",keyword:"type",params:{type:G.properties.harnessFault.
type},message:"must be string,null"};e===null?e=[o]:e.push(o),t++}}if(i.checks!==void 0){let a=i.checks;if(Array.
isArray(a)){let o=a.length;for(let r=0;r<o;r++)x(a[r],{instancePath:s+"/checks/"+r,parentData:a,parentDataProperty:r,
rootData:b,dynamicAnchors:P})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)}else{let o={instancePath:s+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return T.errors=e,t===0}T.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function O(i,{instancePath:s="",parentData:v,parentDataProperty:h,rootData:b=i,dynamicAnchors:P={}}={}){let e=null,
t=0,f=O.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.id===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[a]:e.push(a),t++}if(i.requirement===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requirement"},
message:"must have required property 'requirement'"};e===null?e=[a]:e.push(a),t++}if(i.level===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must have \
required property 'level'"};e===null?e=[a]:e.push(a),t++}if(i.verdict===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[a]:e.push(a),t++}if(i.expected===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[a]:
e.push(a),t++}if(i.cases===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cases"},message:"must have required property 'cases'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!(a==="i\
d"||a==="requirement"||a==="level"||a==="verdict"||a==="expected"||a==="cases")){let o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties"};e===null?e=[o]:e.push(o),t++}if(i.id!==void 0&&typeof i.id!="string"){let a={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(i.requirement!==void 0&&typeof i.requirement!="string"){let a={instancePath:s+"/require\
ment",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}if(i.level!==void 0){let a=i.level;if(typeof a!="string"){let o={instancePath:s+"\
/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),t++}if(!(a==="MUST"||a==="SHOULD"||a==="MAY")){let o={instancePath:s+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:ce.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[o]:e.push(o),t++}}if(i.verdict!==void 0){let a=i.verdict;if(typeof a!="string"){let o={instancePath:s+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}if(!(a==="pass"||a==="fail"||a==="warn"||a==="knownFailing"||a==="inconclusive"||a===
"notExercised"||a==="notApplicable")){let o={instancePath:s+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:U.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),t++}}if(i.expected!==void 0&&typeof i.expected!="string"){let a={instancePath:s+"/expected",schemaPath:"#/p\
roperties/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),t++}if(i.cases!==void 0){let a=i.cases;if(Array.isArray(a)){let o=a.length;for(let r=0;r<o;r++)if(typeof a[r]!=
"string"){let n={instancePath:s+"/cases/"+r,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}else{let o={instancePath:s+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),
t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[a]:e.push(a),t++}return O.errors=e,t===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function I(i,{instancePath:s="",parentData:v,parentDataProperty:h,rootData:b=i,dynamicAnchors:P={}}={}){let e=null,
t=0,f=I.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&
!Array.isArray(i)){if(i.format===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[a]:e.push(a),t++}if(i.kit===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kit"},message:"\
must have required property 'kit'"};e===null?e=[a]:e.push(a),t++}if(i.protocol===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"},message:"must have required pro\
perty 'protocol'"};e===null?e=[a]:e.push(a),t++}if(i.seed===void 0){let a={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===null?
e=[a]:e.push(a),t++}if(i.startedAt===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"startedAt"},message:"must have required property 'startedAt'"};e===null?e=[a]:e.push(
a),t++}if(i.target===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"},message:"must have required property 'target'"};e===null?e=[a]:e.push(a),t++}if(i.verdict===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[a]:e.push(a),t++}if(i.exitCode===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exitCode"},message:"must have required property 'exitC\
ode'"};e===null?e=[a]:e.push(a),t++}if(i.reason===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[a]:e.push(
a),t++}if(i.selection===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
selection"},message:"must have required property 'selection'"};e===null?e=[a]:e.push(a),t++}if(i.environment===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},
message:"must have required property 'environment'"};e===null?e=[a]:e.push(a),t++}if(i.calibration===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"calibration"},message:"must\
 have required property 'calibration'"};e===null?e=[a]:e.push(a),t++}if(i.summary===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"},message:"must have required prop\
erty 'summary'"};e===null?e=[a]:e.push(a),t++}if(i.coverage===void 0){let a={instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"coverage"},message:"must have required property 'coverage'"};
e===null?e=[a]:e.push(a),t++}if(i.cases===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"cases"},message:"must have required property 'cases'"};e===null?e=[a]:e.push(a),
t++}if(i.always===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
always"},message:"must have required property 'always'"};e===null?e=[a]:e.push(a),t++}if(i.diagnosis===void 0){
let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"diagnosis"},message:"\
must have required property 'diagnosis'"};e===null?e=[a]:e.push(a),t++}if(i.timing===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timing"},message:"must have required prope\
rty 'timing'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!M.call(W.properties,a)){let o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties"};e===null?e=[o]:e.push(o),t++}if(i.format!==void 0){let a=i.format;if(typeof a!="string"){
let o={instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}if(a!=="solowire-report/1"){let o={instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"solowire-report/1"},message:"must be equal to\
 constant"};e===null?e=[o]:e.push(o),t++}}if(i.kit!==void 0&&typeof i.kit!="string"){let a={instancePath:s+"/k\
it",schemaPath:"#/properties/kit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(i.protocol!==void 0&&typeof i.protocol!="string"){let a={instancePath:s+"/protocol",schemaPath:"\
#/properties/protocol/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),t++}if(i.seed!==void 0){let a=i.seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[o]:e.push(o),t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let o={instancePath:s+"/seed",
schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[o]:e.push(o),t++}}if(i.startedAt!==void 0){let a=i.startedAt;if(typeof a=="string"){if(!Te.validate(
a)){let o={instancePath:s+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+
"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[o]:e.push(o),t++}}if(i.target!==void 0){let a=i.target;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let o={instancePath:s+"/target",schemaPath:"#/properties/target/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),
t++}if(a.url===void 0){let o={instancePath:s+"/target",schemaPath:"#/properties/target/required",keyword:"requ\
ired",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),t++}
if(a.capabilities===void 0){let o={instancePath:s+"/target",schemaPath:"#/properties/target/required",keyword:"\
required",params:{missingProperty:"capabilities"},message:"must have required property 'capabilities'"};e===null?
e=[o]:e.push(o),t++}if(a.parameters===void 0){let o={instancePath:s+"/target",schemaPath:"#/properties/target/\
required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'param\
eters'"};e===null?e=[o]:e.push(o),t++}if(a.timing===void 0){let o={instancePath:s+"/target",schemaPath:"#/prop\
erties/target/required",keyword:"required",params:{missingProperty:"timing"},message:"must have required prope\
rty 'timing'"};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="name"||o==="url"||o==="capabilities"||o===
"parameters"||o==="timing")){let r={instancePath:s+"/target",schemaPath:"#/properties/target/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),t++}if(a.name!==void 0&&typeof a.name!="string"){let o={instancePath:s+"/target/name",
schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[o]:e.push(o),t++}if(a.url!==void 0&&typeof a.url!="string"){let o={instancePath:s+"/target\
/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[o]:e.push(o),t++}if(a.capabilities!==void 0){let o=a.capabilities;if(Array.isArray(o)){
let r=o.length;for(let n=0;n<r;n++)if(typeof o[n]!="string"){let l={instancePath:s+"/target/capabilities/"+n,schemaPath:"\
#/properties/target/properties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}}else{let r={instancePath:s+"/target/capabilities",schemaPath:"#/proper\
ties/target/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),t++}}if(a.parameters!==void 0){let o=a.parameters;if(o&&typeof o=="object"&&!Array.isArray(o))
for(let r in o){let n=o[r];if(!(typeof n=="number"&&isFinite(n))){let l={instancePath:s+"/target/parameters/"+
r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/properties/parameters/additionalPrope\
rties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}else{
let r={instancePath:s+"/target/parameters",schemaPath:"#/properties/target/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}if(a.timing!==void 0){let o=a.
timing;if(typeof o!="string"){let r={instancePath:s+"/target/timing",schemaPath:"#/properties/target/propertie\
s/timing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(o===
"announced"||o==="target"||o==="default")){let r={instancePath:s+"/target/timing",schemaPath:"#/properties/tar\
get/properties/timing/enum",keyword:"enum",params:{allowedValues:W.properties.target.properties.timing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}}}else{let o={instancePath:s+"/targe\
t",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),t++}}if(i.verdict!==void 0){let a=i.verdict;if(typeof a!="string"){let o={instancePath:s+"/ver\
dict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}if(!(a==="conformant"||a==="failed"||a==="unsettled"||a==="unusable"||a==="unreachabl\
e"||a==="harness-fault")){let o={instancePath:s+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enu\
m",params:{allowedValues:W.properties.verdict.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),t++}}if(i.exitCode!==void 0){let a=i.exitCode;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){let o={instancePath:s+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof a=="number"&&isFinite(a)){if(a>
5||isNaN(a)){let o={instancePath:s+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[o]:e.push(o),t++}if(a<0||isNaN(a)){let o={instancePath:s+
"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),t++}}}if(i.reason!==void 0&&typeof i.reason!="string"){let a={instancePath:s+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}if(i.selection!==void 0){let a=i.selection;if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.only===void 0){let o={instancePath:s+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"only"},message:"must have required property 'only'"};e===null?e=[o]:e.push(
o),t++}if(a.skip===void 0){let o={instancePath:s+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"skip"},message:"must have required property 'skip'"};e===null?e=[o]:e.push(
o),t++}if(a.cases===void 0){let o={instancePath:s+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"cases"},message:"must have required property 'cases'"};e===null?e=[o]:e.push(
o),t++}for(let o in a)if(!(o==="only"||o==="skip"||o==="profiles"||o==="cases")){let r={instancePath:s+"/selec\
tion",schemaPath:"#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(a.only!==void 0){let o=a.only;if(Array.
isArray(o)){let r=o.length;for(let n=0;n<r;n++)if(typeof o[n]!="string"){let l={instancePath:s+"/selection/onl\
y/"+n,schemaPath:"#/properties/selection/properties/only/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}else{let r={instancePath:s+"/selection/only",schemaPath:"#/prop\
erties/selection/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),t++}}if(a.skip!==void 0){let o=a.skip;if(Array.isArray(o)){let r=o.length;for(let n=0;n<r;n++)
if(typeof o[n]!="string"){let l={instancePath:s+"/selection/skip/"+n,schemaPath:"#/properties/selection/proper\
ties/skip/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
t++}}else{let r={instancePath:s+"/selection/skip",schemaPath:"#/properties/selection/properties/skip/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}if(a.profiles!==void 0){let o=a.
profiles;if(Array.isArray(o)){let r=o.length;for(let n=0;n<r;n++)if(typeof o[n]!="string"){let l={instancePath:s+
"/selection/profiles/"+n,schemaPath:"#/properties/selection/properties/profiles/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}else{let r={instancePath:s+"/selection/\
profiles",schemaPath:"#/properties/selection/properties/profiles/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}}if(a.cases!==void 0){let o=a.cases;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/selection/cases",schemaPath:"#/properties/selection/prope\
rties/cases/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}
if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let r={instancePath:s+"/selection/cases",schemaPath:"#/pr\
operties/selection/properties/cases/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[r]:e.push(r),t++}}}else{let o={instancePath:s+"/selection",schemaPath:"#/properties/sele\
ction/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(i.
repeat!==void 0&&typeof i.repeat!="string"){let a={instancePath:s+"/repeat",schemaPath:"#/properties/repeat/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(i.environment!==
void 0){let a=i.environment;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.node===void 0){let o={instancePath:s+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"node"},
message:"must have required property 'node'"};e===null?e=[o]:e.push(o),t++}if(a.platform===void 0){let o={instancePath:s+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"plat\
form"},message:"must have required property 'platform'"};e===null?e=[o]:e.push(o),t++}if(a.cpus===void 0){let o={
instancePath:s+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"\
cpus"},message:"must have required property 'cpus'"};e===null?e=[o]:e.push(o),t++}if(a.jobs===void 0){let o={instancePath:s+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"jobs"},
message:"must have required property 'jobs'"};e===null?e=[o]:e.push(o),t++}if(a.timeScale===void 0){let o={instancePath:s+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"time\
Scale"},message:"must have required property 'timeScale'"};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o===
"node"||o==="platform"||o==="cpus"||o==="jobs"||o==="timeScale")){let r={instancePath:s+"/environment",schemaPath:"\
#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(a.node!==void 0&&typeof a.node!="string"){
let o={instancePath:s+"/environment/node",schemaPath:"#/properties/environment/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(a.platform!==void 0&&typeof a.
platform!="string"){let o={instancePath:s+"/environment/platform",schemaPath:"#/properties/environment/propert\
ies/platform/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}
if(a.cpus!==void 0){let o=a.cpus;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+
"/environment/cpus",schemaPath:"#/properties/environment/properties/cpus/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}}if(a.jobs!==void 0){let o=a.jobs;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/environment/jobs",schemaPath:"#/properties/\
environment/properties/jobs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[r]:e.push(r),t++}}if(a.timeScale!==void 0){let o=a.timeScale;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+
"/environment/timeScale",schemaPath:"#/properties/environment/properties/timeScale/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}}else{let o={instancePath:s+"/environme\
nt",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),t++}}if(i.calibration!==void 0){let a=i.calibration;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.loopbackRttMs===void 0){let o={instancePath:s+"/calibration",schemaPath:"#/$defs/Calibration/\
required",keyword:"required",params:{missingProperty:"loopbackRttMs"},message:"must have required property 'lo\
opbackRttMs'"};e===null?e=[o]:e.push(o),t++}if(a.loopbackRttMaxMs===void 0){let o={instancePath:s+"/calibratio\
n",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"\
must have required property 'loopbackRttMaxMs'"};e===null?e=[o]:e.push(o),t++}if(a.timerLateMs===void 0){let o={
instancePath:s+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"\
timerLateMs"},message:"must have required property 'timerLateMs'"};e===null?e=[o]:e.push(o),t++}if(a.timerLateMaxMs===
void 0){let o={instancePath:s+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[o]:e.push(
o),t++}for(let o in a)if(!(o==="loopbackRttMs"||o==="loopbackRttMaxMs"||o==="timerLateMs"||o==="timerLateMaxMs")){
let r={instancePath:s+"/calibration",schemaPath:"#/$defs/Calibration/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),t++}if(a.loopbackRttMs!==void 0){let o=a.loopbackRttMs;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+
"/calibration/loopbackRttMs",schemaPath:"#/$defs/Calibration/properties/loopbackRttMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}if(a.loopbackRttMaxMs!==void 0){let o=a.
loopbackRttMaxMs;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+"/calibration/loopbackRttMaxMs",
schemaPath:"#/$defs/Calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[r]:e.push(r),t++}}if(a.timerLateMs!==void 0){let o=a.timerLateMs;if(!(typeof o=="\
number"&&isFinite(o))){let r={instancePath:s+"/calibration/timerLateMs",schemaPath:"#/$defs/Calibration/proper\
ties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),
t++}}if(a.timerLateMaxMs!==void 0){let o=a.timerLateMaxMs;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+
"/calibration/timerLateMaxMs",schemaPath:"#/$defs/Calibration/properties/timerLateMaxMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}}else{let o={instancePath:s+"/calibrati\
on",schemaPath:"#/$defs/Calibration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),t++}}if(i.summary!==void 0){let a=i.summary;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.pass===void 0){let o={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"pass"},message:"must have required property 'pass'"};e===null?e=[o]:e.push(o),t++}
if(a.fail===void 0){let o={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"fail"},message:"must have required property 'fail'"};e===null?e=[o]:e.push(o),t++}
if(a.warn===void 0){let o={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"warn"},message:"must have required property 'warn'"};e===null?e=[o]:e.push(o),t++}
if(a.inconclusive===void 0){let o={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"\
required",params:{missingProperty:"inconclusive"},message:"must have required property 'inconclusive'"};e===null?
e=[o]:e.push(o),t++}if(a.notExercised===void 0){let o={instancePath:s+"/summary",schemaPath:"#/properties/summ\
ary/required",keyword:"required",params:{missingProperty:"notExercised"},message:"must have required property \
'notExercised'"};e===null?e=[o]:e.push(o),t++}if(a.notApplicable===void 0){let o={instancePath:s+"/summary",schemaPath:"\
#/properties/summary/required",keyword:"required",params:{missingProperty:"notApplicable"},message:"must have \
required property 'notApplicable'"};e===null?e=[o]:e.push(o),t++}if(a.knownFailing===void 0){let o={instancePath:s+
"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"knownFailing"},
message:"must have required property 'knownFailing'"};e===null?e=[o]:e.push(o),t++}if(a.harnessFault===void 0){
let o={instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"\
harnessFault"},message:"must have required property 'harnessFault'"};e===null?e=[o]:e.push(o),t++}for(let o in a)
if(!(o==="pass"||o==="fail"||o==="warn"||o==="inconclusive"||o==="notExercised"||o==="notApplicable"||o==="kno\
wnFailing"||o==="harnessFault")){let r={instancePath:s+"/summary",schemaPath:"#/properties/summary/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional prop\
erties"};e===null?e=[r]:e.push(r),t++}if(a.pass!==void 0){let o=a.pass;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let r={instancePath:s+"/summary/pass",schemaPath:"#/properties/summary/properties/pass/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}}if(a.fail!==void 0){
let o=a.fail;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/summary/fail",schemaPath:"\
#/properties/summary/properties/fail/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),t++}}if(a.warn!==void 0){let o=a.warn;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let r={instancePath:s+"/summary/warn",schemaPath:"#/properties/summary/properties/warn/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}}if(a.inconclusive!==void 0){
let o=a.inconclusive;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/summary\
/inconclusive",schemaPath:"#/properties/summary/properties/inconclusive/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}}if(a.notExercised!==void 0){let o=a.notExercised;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/summary/notExercised",schemaPath:"\
#/properties/summary/properties/notExercised/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[r]:e.push(r),t++}}if(a.notApplicable!==void 0){let o=a.notApplicable;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/summary/notApplicable",schemaPath:"#/properties/summa\
ry/properties/notApplicable/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[r]:e.push(r),t++}}if(a.knownFailing!==void 0){let o=a.knownFailing;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&
isFinite(o))){let r={instancePath:s+"/summary/knownFailing",schemaPath:"#/properties/summary/properties/knownF\
ailing/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}}if(a.
harnessFault!==void 0){let o=a.harnessFault;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+
"/summary/harnessFault",schemaPath:"#/properties/summary/properties/harnessFault/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}}}else{let o={instancePath:s+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),t++}}if(i.coverage!==void 0){let a=i.coverage;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
must===void 0){let o={instancePath:s+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",
params:{missingProperty:"must"},message:"must have required property 'must'"};e===null?e=[o]:e.push(o),t++}if(a.
judged===void 0){let o={instancePath:s+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"requir\
ed",params:{missingProperty:"judged"},message:"must have required property 'judged'"};e===null?e=[o]:e.push(o),
t++}if(a.notOnTheWire===void 0){let o={instancePath:s+"/coverage",schemaPath:"#/properties/coverage/required",
keyword:"required",params:{missingProperty:"notOnTheWire"},message:"must have required property 'notOnTheWire'"};
e===null?e=[o]:e.push(o),t++}if(a.excused===void 0){let o={instancePath:s+"/coverage",schemaPath:"#/properties\
/coverage/required",keyword:"required",params:{missingProperty:"excused"},message:"must have required property\
 'excused'"};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="must"||o==="judged"||o==="notOnTheWire"||o===
"excused")){let r={instancePath:s+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=
[r]:e.push(r),t++}if(a.must!==void 0){let o=a.must;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={
instancePath:s+"/coverage/must",schemaPath:"#/properties/coverage/properties/must/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}}if(a.judged!==void 0){let o=a.judged;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/coverage/judged",schemaPath:"\
#/properties/coverage/properties/judged/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),t++}}if(a.notOnTheWire!==void 0){let o=a.notOnTheWire;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let r={instancePath:s+"/coverage/notOnTheWire",schemaPath:"#/properties/coverage/prop\
erties/notOnTheWire/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),t++}}if(a.excused!==void 0){let o=a.excused;if(Array.isArray(o)){let r=o.length;for(let n=0;n<r;n++){let l=o[n];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.requirement===void 0){let u={instancePath:s+"/coverage/excus\
ed/"+n,schemaPath:"#/properties/coverage/properties/excused/items/required",keyword:"required",params:{missingProperty:"\
requirement"},message:"must have required property 'requirement'"};e===null?e=[u]:e.push(u),t++}if(l.reason===
void 0){let u={instancePath:s+"/coverage/excused/"+n,schemaPath:"#/properties/coverage/properties/excused/item\
s/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[u]:e.push(u),t++}for(let u in l)if(!(u==="requirement"||u==="reason")){let q={instancePath:s+"/cov\
erage/excused/"+n,schemaPath:"#/properties/coverage/properties/excused/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[q]:
e.push(q),t++}if(l.requirement!==void 0&&typeof l.requirement!="string"){let u={instancePath:s+"/coverage/excu\
sed/"+n+"/requirement",schemaPath:"#/properties/coverage/properties/excused/items/properties/requirement/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(l.reason!==void 0&&
typeof l.reason!="string"){let u={instancePath:s+"/coverage/excused/"+n+"/reason",schemaPath:"#/properties/cov\
erage/properties/excused/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/coverage/excused/"+n,schemaPath:"#/propert\
ies/coverage/properties/excused/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[u]:e.push(u),t++}}}else{let r={instancePath:s+"/coverage/excused",schemaPath:"#/properties/coverage/pr\
operties/excused/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
t++}}}else{let o={instancePath:s+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(i.cases!==void 0){let a=i.cases;if(Array.isArray(
a)){let o=a.length;for(let r=0;r<o;r++)T(a[r],{instancePath:s+"/cases/"+r,parentData:a,parentDataProperty:r,rootData:b,
dynamicAnchors:P})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)}else{let o={instancePath:s+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),
t++}}if(i.always!==void 0){let a=i.always;if(Array.isArray(a)){let o=a.length;for(let r=0;r<o;r++)O(a[r],{instancePath:s+
"/always/"+r,parentData:a,parentDataProperty:r,rootData:b,dynamicAnchors:P})||(e=e===null?O.errors:e.concat(O.
errors),t=e.length)}else{let o={instancePath:s+"/always",schemaPath:"#/properties/always/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(i.diagnosis!==void 0){let a=i.
diagnosis;if(Array.isArray(a)){let o=a.length;for(let r=0;r<o;r++){let n=a[r];if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.fault===void 0){let l={instancePath:s+"/diagnosis/"+r,schemaPath:"#/properties/diagnosis/item\
s/required",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};
e===null?e=[l]:e.push(l),t++}if(n.similarity===void 0){let l={instancePath:s+"/diagnosis/"+r,schemaPath:"#/pro\
perties/diagnosis/items/required",keyword:"required",params:{missingProperty:"similarity"},message:"must have \
required property 'similarity'"};e===null?e=[l]:e.push(l),t++}if(n.cure===void 0){let l={instancePath:s+"/diag\
nosis/"+r,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"cure"},
message:"must have required property 'cure'"};e===null?e=[l]:e.push(l),t++}for(let l in n)if(!(l==="fault"||l===
"similarity"||l==="cure")){let u={instancePath:s+"/diagnosis/"+r,schemaPath:"#/properties/diagnosis/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addition\
al properties"};e===null?e=[u]:e.push(u),t++}if(n.fault!==void 0&&typeof n.fault!="string"){let l={instancePath:s+
"/diagnosis/"+r+"/fault",schemaPath:"#/properties/diagnosis/items/properties/fault/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(n.similarity!==void 0){let l=n.similarity;
if(!(typeof l=="number"&&isFinite(l))){let u={instancePath:s+"/diagnosis/"+r+"/similarity",schemaPath:"#/prope\
rties/diagnosis/items/properties/similarity/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};e===null?e=[u]:e.push(u),t++}}if(n.cure!==void 0&&typeof n.cure!="string"){let l={instancePath:s+"/diagnos\
is/"+r+"/cure",schemaPath:"#/properties/diagnosis/items/properties/cure/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/diagnosis/"+r,schemaPath:"\
#/properties/diagnosis/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[l]:e.push(l),t++}}}else{let o={instancePath:s+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(i.baseline!==void 0){let a=i.
baseline;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.entries===void 0){let o={instancePath:s+"/baseline",
schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"entries"},message:"mus\
t have required property 'entries'"};e===null?e=[o]:e.push(o),t++}if(a.red===void 0){let o={instancePath:s+"/b\
aseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"red"},message:"\
must have required property 'red'"};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="entries"||o==="red")){
let r={instancePath:s+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),t++}if(a.entries!==void 0){let o=a.entries;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r={
instancePath:s+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o))){let r={instancePath:s+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}}
if(a.red!==void 0){let o=a.red;if(Array.isArray(o)){let r=o.length;for(let n=0;n<r;n++){let l=o[n];if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.check===void 0){let u={instancePath:s+"/baseline/red/"+n,schemaPath:"#/prope\
rties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"check"},message:"mus\
t have required property 'check'"};e===null?e=[u]:e.push(u),t++}if(l.why===void 0){let u={instancePath:s+"/bas\
eline/red/"+n,schemaPath:"#/properties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[u]:e.push(u),t++}for(let u in l)if(!(u==="check"||
u==="why")){let q={instancePath:s+"/baseline/red/"+n,schemaPath:"#/properties/baseline/properties/red/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additi\
onal properties"};e===null?e=[q]:e.push(q),t++}if(l.check!==void 0&&typeof l.check!="string"){let u={instancePath:s+
"/baseline/red/"+n+"/check",schemaPath:"#/properties/baseline/properties/red/items/properties/check/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(l.why!==void 0&&typeof l.
why!="string"){let u={instancePath:s+"/baseline/red/"+n+"/why",schemaPath:"#/properties/baseline/properties/re\
d/items/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),t++}}else{let u={instancePath:s+"/baseline/red/"+n,schemaPath:"#/properties/baseline/properties/red/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}}}else{
let r={instancePath:s+"/baseline/red",schemaPath:"#/properties/baseline/properties/red/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}}else{let o={instancePath:s+"/baseline",schemaPath:"\
#/properties/baseline/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),t++}}if(i.stability!==void 0){let a=i.stability;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.seeds===void 0){
let o={instancePath:s+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
seeds"},message:"must have required property 'seeds'"};e===null?e=[o]:e.push(o),t++}if(a.unstable===void 0){let o={
instancePath:s+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
unstable"},message:"must have required property 'unstable'"};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o===
"seeds"||o==="unstable")){let r={instancePath:s+"/stability",schemaPath:"#/properties/stability/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),t++}if(a.seeds!==void 0){let o=a.seeds;if(Array.isArray(o)){let r=o.length;for(let n=0;n<
r;n++){let l=o[n];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let u={instancePath:s+"/stability/\
seeds/"+n,schemaPath:"#/properties/stability/properties/seeds/items/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[u]:e.push(u),t++}if(typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l))){let u={
instancePath:s+"/stability/seeds/"+n,schemaPath:"#/properties/stability/properties/seeds/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),t++}}}else{let r={instancePath:s+
"/stability/seeds",schemaPath:"#/properties/stability/properties/seeds/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}if(a.unstable!==void 0){let o=a.unstable;if(Array.isArray(
o)){let r=o.length;for(let n=0;n<r;n++){let l=o[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.check===void 0){
let u={instancePath:s+"/stability/unstable/"+n,schemaPath:"#/properties/stability/properties/unstable/items/re\
quired",keyword:"required",params:{missingProperty:"check"},message:"must have required property 'check'"};e===
null?e=[u]:e.push(u),t++}if(l.verdicts===void 0){let u={instancePath:s+"/stability/unstable/"+n,schemaPath:"#/\
properties/stability/properties/unstable/items/required",keyword:"required",params:{missingProperty:"verdicts"},
message:"must have required property 'verdicts'"};e===null?e=[u]:e.push(u),t++}for(let u in l)if(!(u==="check"||
u==="verdicts")){let q={instancePath:s+"/stability/unstable/"+n,schemaPath:"#/properties/stability/properties/\
unstable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"mus\
t NOT have additional properties"};e===null?e=[q]:e.push(q),t++}if(l.check!==void 0&&typeof l.check!="string"){
let u={instancePath:s+"/stability/unstable/"+n+"/check",schemaPath:"#/properties/stability/properties/unstable\
/items/properties/check/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),t++}if(l.verdicts!==void 0){let u=l.verdicts;if(Array.isArray(u)){let q=u.length;for(let E=0;E<q;E++){
let d=u[E];if(typeof d!="string"){let p={instancePath:s+"/stability/unstable/"+n+"/verdicts/"+E,schemaPath:"#/\
$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}
if(!(d==="pass"||d==="fail"||d==="warn"||d==="knownFailing"||d==="inconclusive"||d==="notExercised"||d==="notA\
pplicable")){let p={instancePath:s+"/stability/unstable/"+n+"/verdicts/"+E,schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:U.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(
p),t++}}}else{let q={instancePath:s+"/stability/unstable/"+n+"/verdicts",schemaPath:"#/properties/stability/pr\
operties/unstable/items/properties/verdicts/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[q]:e.push(q),t++}}}else{let u={instancePath:s+"/stability/unstable/"+n,schemaPath:"#/properties/st\
ability/properties/unstable/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[u]:e.push(u),t++}}}else{let r={instancePath:s+"/stability/unstable",schemaPath:"#/properties/stability/prop\
erties/unstable/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}}else{
let o={instancePath:s+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(i.timing!==void 0){let a=i.timing;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.wallMs===void 0){let o={instancePath:s+"/timing",schemaPath:"#/properties/ti\
ming/required",keyword:"required",params:{missingProperty:"wallMs"},message:"must have required property 'wall\
Ms'"};e===null?e=[o]:e.push(o),t++}if(a.longestForcedWaitMs===void 0){let o={instancePath:s+"/timing",schemaPath:"\
#/properties/timing/required",keyword:"required",params:{missingProperty:"longestForcedWaitMs"},message:"must \
have required property 'longestForcedWaitMs'"};e===null?e=[o]:e.push(o),t++}if(a.longestForcedWaitCase===void 0){
let o={instancePath:s+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"\
longestForcedWaitCase"},message:"must have required property 'longestForcedWaitCase'"};e===null?e=[o]:e.push(o),
t++}if(a.maxEventLoopDelayMs===void 0){let o={instancePath:s+"/timing",schemaPath:"#/properties/timing/require\
d",keyword:"required",params:{missingProperty:"maxEventLoopDelayMs"},message:"must have required property 'max\
EventLoopDelayMs'"};e===null?e=[o]:e.push(o),t++}for(let o in a)if(!(o==="wallMs"||o==="longestForcedWaitMs"||
o==="longestForcedWaitCase"||o==="maxEventLoopDelayMs")){let r={instancePath:s+"/timing",schemaPath:"#/propert\
ies/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),t++}if(a.wallMs!==void 0){let o=a.wallMs;if(!(typeof o==
"number"&&isFinite(o))){let r={instancePath:s+"/timing/wallMs",schemaPath:"#/properties/timing/properties/wall\
Ms/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}if(a.longestForcedWaitMs!==
void 0){let o=a.longestForcedWaitMs;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+"/timing/long\
estForcedWaitMs",schemaPath:"#/properties/timing/properties/longestForcedWaitMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}if(a.longestForcedWaitCase!==void 0){let o=a.
longestForcedWaitCase;if(typeof o!="string"&&o!==null){let r={instancePath:s+"/timing/longestForcedWaitCase",schemaPath:"\
#/properties/timing/properties/longestForcedWaitCase/type",keyword:"type",params:{type:W.properties.timing.properties.
longestForcedWaitCase.type},message:"must be string,null"};e===null?e=[r]:e.push(r),t++}}if(a.maxEventLoopDelayMs!==
void 0){let o=a.maxEventLoopDelayMs;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+"/timing/maxE\
ventLoopDelayMs",schemaPath:"#/properties/timing/properties/maxEventLoopDelayMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}}else{let o={instancePath:s+"/timing",schemaPath:"\
#/properties/timing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),t++}return I.errors=e,t===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ge=V,De={title:"HistoryHeader",description:"The first line: all that judging needs besides the events.",type:"\
object",additionalProperties:!1,required:["format","kit","protocol","dialect","case","repeat","seed","paramete\
rs","timeScale","actors","capabilities","target","calibration"],properties:{format:{type:"string",const:"solow\
ire-history/1"},kit:{type:"string"},protocol:{type:"integer"},dialect:{type:"string"},case:{type:"string"},repeat:{
type:"integer",minimum:0},seed:{type:"integer",minimum:0},parameters:{type:"object",additionalProperties:{type:"\
number"},description:"What the deadlines are judged by, in ms, bytes or counts."},timeScale:{type:"number"},actors:{
type:"object",additionalProperties:{type:"string"},description:"The identities of the case by their letters."},
capabilities:{type:"array",items:{type:"string"}},target:{type:"object",additionalProperties:!1,required:["nam\
e","url"],properties:{name:{type:"string"},url:{type:"string"}}},calibration:{type:"object",additionalProperties:!1,
required:["loopbackRttMs","loopbackRttMaxMs","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{type:"\
number"},loopbackRttMaxMs:{type:"number"},timerLateMs:{type:"number"},timerLateMaxMs:{type:"number"}}}}};function V(i,{
instancePath:s="",parentData:v,parentDataProperty:h,rootData:b=i,dynamicAnchors:P={}}={}){let e=null,t=0,f=V.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){
if(i.format===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'"};e===null?e=[a]:e.push(a),t++}if(i.kit===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kit"},message:"must have re\
quired property 'kit'"};e===null?e=[a]:e.push(a),t++}if(i.protocol===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"protocol"},message:"must have required property 'proto\
col'"};e===null?e=[a]:e.push(a),t++}if(i.dialect===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"dialect"},message:"must have required property 'dialect'"};e===null?e=[a]:e.
push(a),t++}if(i.case===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
case"},message:"must have required property 'case'"};e===null?e=[a]:e.push(a),t++}if(i.repeat===void 0){let a={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repeat"},message:"must have\
 required property 'repeat'"};e===null?e=[a]:e.push(a),t++}if(i.seed===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===
null?e=[a]:e.push(a),t++}if(i.parameters===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?e=[a]:
e.push(a),t++}if(i.timeScale===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"timeScale"},message:"must have required property 'timeScale'"};e===null?e=[a]:e.push(a),t++}if(i.
actors===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"act\
ors"},message:"must have required property 'actors'"};e===null?e=[a]:e.push(a),t++}if(i.capabilities===void 0){
let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"capabilities"},message:"\
must have required property 'capabilities'"};e===null?e=[a]:e.push(a),t++}if(i.target===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required prope\
rty 'target'"};e===null?e=[a]:e.push(a),t++}if(i.calibration===void 0){let a={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"calibration"},message:"must have required property 'calibra\
tion'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!M.call(De.properties,a)){let o={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties"};e===null?e=[o]:e.push(o),t++}if(i.format!==void 0){let a=i.format;if(typeof a!="string"){
let o={instancePath:s+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}if(a!=="solowire-history/1"){let o={instancePath:s+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"solowire-history/1"},message:"must be equal t\
o constant"};e===null?e=[o]:e.push(o),t++}}if(i.kit!==void 0&&typeof i.kit!="string"){let a={instancePath:s+"/\
kit",schemaPath:"#/properties/kit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(i.protocol!==void 0){let a=i.protocol;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let o={instancePath:s+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}}if(i.dialect!==void 0&&typeof i.dialect!="str\
ing"){let a={instancePath:s+"/dialect",schemaPath:"#/properties/dialect/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(i.case!==void 0&&typeof i.case!="string"){let a={
instancePath:s+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[a]:e.push(a),t++}if(i.repeat!==void 0){let a=i.repeat;if(!(typeof a=="number"&&!(a%1)&&
!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(typeof a=="number"&&isFinite(
a)&&(a<0||isNaN(a))){let o={instancePath:s+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),t++}}if(i.seed!==void 0){let a=i.
seed;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let o={instancePath:s+"/seed",schemaPath:"#/pro\
perties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),
t++}if(typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a))){let o={instancePath:s+"/seed",schemaPath:"#/propertie\
s/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(
o),t++}}if(i.parameters!==void 0){let a=i.parameters;if(a&&typeof a=="object"&&!Array.isArray(a))for(let o in a){
let r=a[o];if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:s+"/parameters/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[n]:e.push(n),t++}}else{let o={instancePath:s+"/parameters",schemaPath:"#\
/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),t++}}if(i.timeScale!==void 0){let a=i.timeScale;if(!(typeof a=="number"&&isFinite(a))){let o={instancePath:s+
"/timeScale",schemaPath:"#/properties/timeScale/type",keyword:"type",params:{type:"number"},message:"must be n\
umber"};e===null?e=[o]:e.push(o),t++}}if(i.actors!==void 0){let a=i.actors;if(a&&typeof a=="object"&&!Array.isArray(
a)){for(let o in a)if(typeof a[o]!="string"){let r={instancePath:s+"/actors/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/actors/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}}else{let o={instancePath:s+"/actors",schemaPath:"#/properties/a\
ctors/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(i.
capabilities!==void 0){let a=i.capabilities;if(Array.isArray(a)){let o=a.length;for(let r=0;r<o;r++)if(typeof a[r]!=
"string"){let n={instancePath:s+"/capabilities/"+r,schemaPath:"#/properties/capabilities/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}else{let o={instancePath:s+
"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[o]:e.push(o),t++}}if(i.target!==void 0){let a=i.target;if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.name===void 0){let o={instancePath:s+"/target",schemaPath:"#/properties/target/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(
o),t++}if(a.url===void 0){let o={instancePath:s+"/target",schemaPath:"#/properties/target/required",keyword:"r\
equired",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),
t++}for(let o in a)if(!(o==="name"||o==="url")){let r={instancePath:s+"/target",schemaPath:"#/properties/targe\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have ad\
ditional properties"};e===null?e=[r]:e.push(r),t++}if(a.name!==void 0&&typeof a.name!="string"){let o={instancePath:s+
"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}if(a.url!==void 0&&typeof a.url!="string"){let o={instancePath:s+
"/target/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/target",schemaPath:"#/properties/t\
arget/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}if(i.
calibration!==void 0){let a=i.calibration;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.loopbackRttMs===void 0){
let o={instancePath:s+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{
missingProperty:"loopbackRttMs"},message:"must have required property 'loopbackRttMs'"};e===null?e=[o]:e.push(
o),t++}if(a.loopbackRttMaxMs===void 0){let o={instancePath:s+"/calibration",schemaPath:"#/properties/calibrati\
on/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"must have required proper\
ty 'loopbackRttMaxMs'"};e===null?e=[o]:e.push(o),t++}if(a.timerLateMs===void 0){let o={instancePath:s+"/calibr\
ation",schemaPath:"#/properties/calibration/required",keyword:"required",params:{missingProperty:"timerLateMs"},
message:"must have required property 'timerLateMs'"};e===null?e=[o]:e.push(o),t++}if(a.timerLateMaxMs===void 0){
let o={instancePath:s+"/calibration",schemaPath:"#/properties/calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[o]:e.push(
o),t++}for(let o in a)if(!(o==="loopbackRttMs"||o==="loopbackRttMaxMs"||o==="timerLateMs"||o==="timerLateMaxMs")){
let r={instancePath:s+"/calibration",schemaPath:"#/properties/calibration/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),t++}if(a.loopbackRttMs!==void 0){let o=a.loopbackRttMs;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+
"/calibration/loopbackRttMs",schemaPath:"#/properties/calibration/properties/loopbackRttMs/type",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}if(a.loopbackRttMaxMs!==void 0){
let o=a.loopbackRttMaxMs;if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+"/calibration/loopbackRt\
tMaxMs",schemaPath:"#/properties/calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}if(a.timerLateMs!==void 0){let o=a.timerLateMs;
if(!(typeof o=="number"&&isFinite(o))){let r={instancePath:s+"/calibration/timerLateMs",schemaPath:"#/properti\
es/calibration/properties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[r]:e.push(r),t++}}if(a.timerLateMaxMs!==void 0){let o=a.timerLateMaxMs;if(!(typeof o=="number"&&isFinite(
o))){let r={instancePath:s+"/calibration/timerLateMaxMs",schemaPath:"#/properties/calibration/properties/timer\
LateMaxMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}}}else{
let o={instancePath:s+"/calibration",schemaPath:"#/properties/calibration/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}}else{let a={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return V.errors=e,
t===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe=R;var me={title:"UpgradedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"status","subprotocol","extensions"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"upgraded"},status:{type:"integer"},
subprotocol:{type:["string","null"]},extensions:{type:["string","null"]}}},de={title:"DialFailedEvent",description:"\
There was no WebSocket.",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","how",
"status","detail"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},
layer:{type:"string",const:"wire"},kind:{type:"string",const:"dialFailed"},how:{type:"string",enum:["refused",
"unreachable","timeout","ended","reset","not-websocket","tls"]},status:{type:["integer","null"]},detail:{type:"\
string"}}},X={title:"FrameEvent",description:"One frame; `bytes` is the length of the payload, of which `text`\
 or `base64` keep the beginning.",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","k\
ind","dir","opcode","fin","bytes"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{
type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"frame"},dir:{type:"string",enum:[
"in","out"]},opcode:{type:"string",pattern:"^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"},fin:{
type:"boolean"},bytes:{type:"integer"},text:{type:"string"},base64:{type:"string"},code:{type:["integer","null"]},
reason:{type:"string"}}};var le={title:"EndEvent",description:"The end of one direction of TCP.",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","dir","how"],properties:{seq:{type:"integer",minimum:0},t:{type:"nu\
mber",minimum:0},actor:{type:"string"},layer:{type:"string",const:"wire"},kind:{type:"string",const:"end"},dir:{
type:"string",enum:["in","out"]},how:{type:"string",enum:["fin","rst","unknown"]}}};var ue={title:"WelcomedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"session","epoch","tookOver","parameters","capabilities","version"],properties:{seq:{type:"integer",minimum:0},
t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
welcomed"},session:{type:"string"},epoch:{type:"integer"},tookOver:{type:["object","null"],additionalProperties:!1,
required:["session","epoch","sameInstance"],properties:{session:{type:"string"},epoch:{type:"integer"},sameInstance:{
type:"boolean"}}},parameters:{type:"object",additionalProperties:{type:"number"}},capabilities:{type:"array",items:{
type:"string"}},version:{type:"integer"}}},Le={title:"ToldEvent",type:"object",additionalProperties:!1,required:[
"seq","t","actor","layer","kind","code","reason","retryAfterMs"],properties:{seq:{type:"integer",minimum:0},t:{
type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
told"},code:{type:"integer"},reason:{type:"string"},retryAfterMs:{type:["number","null"]}}},We={title:"ProbeEv\
ent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],properties:{seq:{
type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meanin\
g"},kind:{type:"string",const:"probe"},dir:{type:"string",enum:["in","out"]},n:{type:"integer"}}},Se={title:"P\
robeAnswerEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","dir","n"],properties:{
seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"m\
eaning"},kind:{type:"string",const:"probeAnswer"},dir:{type:"string",enum:["in","out"]},n:{type:"integer"}}};var Ie={title:"AnsweredEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"id","ok"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{
type:"string",const:"meaning"},kind:{type:"string",const:"answered"},id:{type:"string"},ok:{type:"boolean"},result:{},
error:{type:"string"},message:{type:"string"}}};var Ve={title:"ComplainedEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kin\
d","code","ref","message"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"\
string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"complained"},code:{type:"string"},ref:{
type:["string","null"]},message:{type:"string"}}},Re={title:"MalformedEvent",type:"object",additionalProperties:!1,
required:["seq","t","actor","layer","kind","dir","readable","detail"],properties:{seq:{type:"integer",minimum:0},
t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"string",const:"meaning"},kind:{type:"string",const:"\
malformed"},dir:{type:"string",enum:["in","out"]},readable:{type:"boolean"},detail:{type:"string"}}};var ze={title:"ControlEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind",
"ok","rttMs"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{
type:"string",const:"local"},kind:{type:"string",const:"control"},ok:{type:"boolean"},rttMs:{type:["number","n\
ull"]}}};var Ue={title:"LagEvent",type:"object",additionalProperties:!1,required:["seq","t","actor","layer","kind","of",
"ms"],properties:{seq:{type:"integer",minimum:0},t:{type:"number",minimum:0},actor:{type:"string"},layer:{type:"\
string",const:"local"},kind:{type:"string",const:"lag"},of:{type:"string",enum:["kit","machine"]},ms:{type:"nu\
mber"}}};var _e=new RegExp("^(continuation|text|binary|close|ping|pong|reserved-\\d+)$","u");function R(i,{instancePath:s="",
parentData:v,parentDataProperty:h,rootData:b=i,dynamicAnchors:P={}}={}){let e=null,t=0,f=R.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must\
 have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={
instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),t++}let o=i.kind;if(typeof o=="string")if(o==="dial"){if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/DialEvent/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),
t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){
let r={instancePath:s,schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"acto\
r"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,
schemaPath:"#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have\
 required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/DialEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required pro\
perty 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.address===void 0){let r={instancePath:s,schemaPath:"#/$defs/D\
ialEvent/required",keyword:"required",params:{missingProperty:"address"},message:"must have required property \
'address'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r===
"kind"||r==="address")){let n={instancePath:s,schemaPath:"#/$defs/DialEvent/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:
e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/seq",schemaPath:"#/$defs/DialEvent/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={
instancePath:s+"/seq",schemaPath:"#/$defs/DialEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="nu\
mber"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/DialEvent/properties/t/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/t",schemaPath:"#/$defs/DialEvent/properties/t/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={
instancePath:s+"/actor",schemaPath:"#/$defs/DialEvent/properties/actor/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="s\
tring"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/DialEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wire"){let n={instancePath:s+"/l\
ayer",schemaPath:"#/$defs/DialEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="strin\
g"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/DialEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="dial"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/DialEvent/properties/kind/const",keyword:"const",params:{allowedValue:"dial"},message:"must be equal t\
o constant"};e===null?e=[n]:e.push(n),t++}}if(i.address!==void 0&&typeof i.address!="string"){let r={instancePath:s+
"/address",schemaPath:"#/$defs/DialEvent/properties/address/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/DialEvent/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}var a=!0}else if(o===
"connected"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/ConnectedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required\
 property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/Conn\
ectedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};
e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/ConnectedEvent/req\
uired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/ConnectedEvent/require\
d",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?
e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/ConnectedEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="kind")){let n={instancePath:s,schemaPath:"\
#/$defs/ConnectedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/ConnectedEvent/pro\
perties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Connecte\
dEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={
instancePath:s+"/t",schemaPath:"#/$defs/ConnectedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"\
#/$defs/ConnectedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"\
#/$defs/ConnectedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"\
/layer",schemaPath:"#/$defs/ConnectedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wire"){let n={instancePath:s+"/layer",schemaPath:"#/$def\
s/ConnectedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal t\
o constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/ConnectedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="connected"){let n={instancePath:s+"/kind",schemaPath:"#/\
$defs/ConnectedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"connected"},message:"must be\
 equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/$defs/ConnectedEv\
ent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&
(a=!0)}else if(o==="upgradeSent"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,
schemaPath:"#/$defs/UpgradeSentEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must\
 have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/UpgradeSentEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required\
 property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/Up\
gradeSentEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required prope\
rty 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/Upgr\
adeSentEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required propert\
y 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/Upgrade\
SentEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="kin\
d")){let n={instancePath:s,schemaPath:"#/$defs/UpgradeSentEvent/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/seq",schemaPath:"#/$defs/UpgradeSentEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/seq",schemaPath:"#/$defs/UpgradeSentEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&
isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/UpgradeSentEvent/properties/t/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/t",schemaPath:"#/$defs/UpgradeSentEvent/properties/t/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){
let r={instancePath:s+"/actor",schemaPath:"#/$defs/UpgradeSentEvent/properties/actor/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!=
"string"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/UpgradeSentEvent/properties/layer/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wire"){let n={instancePath:s+
"/layer",schemaPath:"#/$defs/UpgradeSentEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wi\
re"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!=
"string"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/UpgradeSentEvent/properties/kind/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="upgradeSent"){let n={
instancePath:s+"/kind",schemaPath:"#/$defs/UpgradeSentEvent/properties/kind/const",keyword:"const",params:{allowedValue:"\
upgradeSent"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"\
#/$defs/UpgradeSentEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}a!==!0&&(a=!0)}else if(o==="upgraded"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){
let r={instancePath:s,schemaPath:"#/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,
schemaPath:"#/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have\
 required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#\
/$defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required\
 property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$def\
s/UpgradedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required prop\
erty 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/Upgr\
adedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[r]:e.push(r),t++}if(i.status===void 0){let r={instancePath:s,schemaPath:"#/$defs/UpgradedEv\
ent/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};e===null?e=[r]:e.push(r),t++}if(i.subprotocol===void 0){let r={instancePath:s,schemaPath:"#/$defs/Upgrade\
dEvent/required",keyword:"required",params:{missingProperty:"subprotocol"},message:"must have required propert\
y 'subprotocol'"};e===null?e=[r]:e.push(r),t++}if(i.extensions===void 0){let r={instancePath:s,schemaPath:"#/$\
defs/UpgradedEvent/required",keyword:"required",params:{missingProperty:"extensions"},message:"must have requi\
red property 'extensions'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||
r==="layer"||r==="kind"||r==="status"||r==="subprotocol"||r==="extensions")){let n={instancePath:s,schemaPath:"\
#/$defs/UpgradedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/UpgradedEvent/prop\
erties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Upgraded\
Event/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/UpgradedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/Upgr\
adedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.
push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs\
/UpgradedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"\
#/$defs/UpgradedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="wire"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/UpgradedEvent/prope\
rties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/UpgradedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="upgraded"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/UpgradedEvent/pr\
operties/kind/const",keyword:"const",params:{allowedValue:"upgraded"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),t++}}if(i.status!==void 0){let r=i.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/status",schemaPath:"#/$defs/UpgradedEvent/properties/status/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(i.subprotocol!==void 0){let r=i.
subprotocol;if(typeof r!="string"&&r!==null){let n={instancePath:s+"/subprotocol",schemaPath:"#/$defs/Upgraded\
Event/properties/subprotocol/type",keyword:"type",params:{type:me.properties.subprotocol.type},message:"must b\
e string,null"};e===null?e=[n]:e.push(n),t++}}if(i.extensions!==void 0){let r=i.extensions;if(typeof r!="strin\
g"&&r!==null){let n={instancePath:s+"/extensions",schemaPath:"#/$defs/UpgradedEvent/properties/extensions/type",
keyword:"type",params:{type:me.properties.extensions.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}}else{let r={instancePath:s,schemaPath:"#/$defs/UpgradedEvent/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="dialFailed"){if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/DialFailedEvent/requ\
ired",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?
e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"\
required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}
if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===
void 0){let r={instancePath:s,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"\
layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={
instancePath:s,schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.how===void 0){let r={instancePath:s,
schemaPath:"#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"how"},message:"must \
have required property 'how'"};e===null?e=[r]:e.push(r),t++}if(i.status===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"status"},message:"must have requ\
ired property 'status'"};e===null?e=[r]:e.push(r),t++}if(i.detail===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/DialFailedEvent/required",keyword:"required",params:{missingProperty:"detail"},message:"must have requ\
ired property 'detail'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r===
"layer"||r==="kind"||r==="how"||r==="status"||r==="detail")){let n={instancePath:s,schemaPath:"#/$defs/DialFai\
ledEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/DialFailedEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/DialFailedEvent/prope\
rties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.
push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/DialFailedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/Dial\
FailedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:
e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$de\
fs/DialFailedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/lay\
er",schemaPath:"#/$defs/DialFailedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wire"){let n={instancePath:s+"/layer",schemaPath:"#/$def\
s/DialFailedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal \
to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/DialFailedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="dialFailed"){let n={instancePath:s+"/kind",schemaPath:"#\
/$defs/DialFailedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"dialFailed"},message:"must\
 be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.how!==void 0){let r=i.how;if(typeof r!="string"){let n={
instancePath:s+"/how",schemaPath:"#/$defs/DialFailedEvent/properties/how/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="refused"||r==="unreachable"||r==="time\
out"||r==="ended"||r==="reset"||r==="not-websocket"||r==="tls")){let n={instancePath:s+"/how",schemaPath:"#/$d\
efs/DialFailedEvent/properties/how/enum",keyword:"enum",params:{allowedValues:de.properties.how.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(i.status!==void 0){let r=i.status;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let n={instancePath:s+"/status",schemaPath:"\
#/$defs/DialFailedEvent/properties/status/type",keyword:"type",params:{type:de.properties.status.type},message:"\
must be integer,null"};e===null?e=[n]:e.push(n),t++}}if(i.detail!==void 0&&typeof i.detail!="string"){let r={instancePath:s+
"/detail",schemaPath:"#/$defs/DialFailedEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/DialFailedEvent/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=
!0)}else if(o==="frame"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,
schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have \
required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$d\
efs/FrameEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property \
't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/FrameEvent/r\
equired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/FrameEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(
r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.dir===
void 0){let r={instancePath:s,schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"\
dir"},message:"must have required property 'dir'"};e===null?e=[r]:e.push(r),t++}if(i.opcode===void 0){let r={instancePath:s,
schemaPath:"#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"opcode"},message:"must ha\
ve required property 'opcode'"};e===null?e=[r]:e.push(r),t++}if(i.fin===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/FrameEvent/required",keyword:"required",params:{missingProperty:"fin"},message:"must have required pro\
perty 'fin'"};e===null?e=[r]:e.push(r),t++}if(i.bytes===void 0){let r={instancePath:s,schemaPath:"#/$defs/Fram\
eEvent/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'byt\
es'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!M.call(X.properties,r)){let n={instancePath:s,schemaPath:"\
#/$defs/FrameEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/FrameEvent/propert\
ies/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/FrameEvent/properties\
/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/FrameEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/FrameEvent/pr\
operties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}
if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/FrameEvent/p\
roperties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"#/$de\
fs/FrameEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(r!=="wire"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/FrameEvent/properties/la\
yer/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/FrameEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(r!=="frame"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/FrameEvent/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"frame"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),t++}}if(i.dir!==void 0){let r=i.dir;if(typeof r!="string"){let n={instancePath:s+"/dir",schemaPath:"#/\
$defs/FrameEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(!(r==="in"||r==="out")){let n={instancePath:s+"/dir",schemaPath:"#/$defs/FrameEvent/pro\
perties/dir/enum",keyword:"enum",params:{allowedValues:X.properties.dir.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[n]:e.push(n),t++}}if(i.opcode!==void 0){let r=i.opcode;if(typeof r=="string"){
if(!_e.test(r)){let n={instancePath:s+"/opcode",schemaPath:"#/$defs/FrameEvent/properties/opcode/pattern",keyword:"\
pattern",params:{pattern:"^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"},message:'must match pat\
tern "^(continuation|text|binary|close|ping|pong|reserved-\\d+)$"'};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:s+"/opcode",schemaPath:"#/$defs/FrameEvent/properties/opcode/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(i.fin!==void 0&&typeof i.fin!="boolean"){let r={
instancePath:s+"/fin",schemaPath:"#/$defs/FrameEvent/properties/fin/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.bytes!==void 0){let r=i.bytes;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/bytes",schemaPath:"#/$defs/FrameEvent/propertie\
s/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}
if(i.text!==void 0&&typeof i.text!="string"){let r={instancePath:s+"/text",schemaPath:"#/$defs/FrameEvent/prop\
erties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(i.base64!==void 0&&typeof i.base64!="string"){let r={instancePath:s+"/base64",schemaPath:"#/$defs/FrameEven\
t/properties/base64/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let n={
instancePath:s+"/code",schemaPath:"#/$defs/FrameEvent/properties/code/type",keyword:"type",params:{type:X.properties.
code.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}}if(i.reason!==void 0&&typeof i.reason!=
"string"){let r={instancePath:s+"/reason",schemaPath:"#/$defs/FrameEvent/properties/reason/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"\
#/$defs/FrameEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}a!==!0&&(a=!0)}else if(o==="badFraming"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){
let r={instancePath:s,schemaPath:"#/$defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,
schemaPath:"#/$defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must ha\
ve required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have requi\
red property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$\
defs/BadFramingEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required\
 property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs\
/BadFramingEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prop\
erty 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.detail===void 0){let r={instancePath:s,schemaPath:"#/$defs/Bad\
FramingEvent/required",keyword:"required",params:{missingProperty:"detail"},message:"must have required proper\
ty 'detail'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r===
"kind"||r==="detail")){let n={instancePath:s,schemaPath:"#/$defs/BadFramingEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=
[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/seq",schemaPath:"#/$defs/BadFramingEvent/properties/seq/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/BadFramingEvent/properties/seq/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.
t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/BadFram\
ingEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/BadFramingEvent/properties/t/typ\
e",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==
void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/BadFramingEvent/propertie\
s/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.
layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/BadFra\
mingEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wire"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/BadFramingEvent/properties/lay\
er/const",keyword:"const",params:{allowedValue:"wire"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"#/$d\
efs/BadFramingEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="badFraming"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/BadFramingEven\
t/properties/kind/const",keyword:"const",params:{allowedValue:"badFraming"},message:"must be equal to constant"};
e===null?e=[n]:e.push(n),t++}}if(i.detail!==void 0&&typeof i.detail!="string"){let r={instancePath:s+"/detail",
schemaPath:"#/$defs/BadFramingEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/BadFramingEvent/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o===
"end"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$de\
fs/EndEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property '\
seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/EndEvent/requir\
ed",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:
e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/EndEvent/required",keyword:"requi\
red",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),
t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{
missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===
void 0){let r={instancePath:s,schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.dir===void 0){let r={instancePath:s,
schemaPath:"#/$defs/EndEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have re\
quired property 'dir'"};e===null?e=[r]:e.push(r),t++}if(i.how===void 0){let r={instancePath:s,schemaPath:"#/$d\
efs/EndEvent/required",keyword:"required",params:{missingProperty:"how"},message:"must have required property \
'how'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="ki\
nd"||r==="dir"||r==="how")){let n={instancePath:s,schemaPath:"#/$defs/EndEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=
[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/seq",schemaPath:"#/$defs/EndEvent/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={
instancePath:s+"/seq",schemaPath:"#/$defs/EndEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="nu\
mber"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/EndEvent/properties/t/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/t",schemaPath:"#/$defs/EndEvent/properties/t/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={
instancePath:s+"/actor",schemaPath:"#/$defs/EndEvent/properties/actor/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="st\
ring"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/EndEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wire"){let n={instancePath:s+"/l\
ayer",schemaPath:"#/$defs/EndEvent/properties/layer/const",keyword:"const",params:{allowedValue:"wire"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="strin\
g"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/EndEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="end"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/EndEvent/properties/kind/const",keyword:"const",params:{allowedValue:"end"},message:"must be equal to \
constant"};e===null?e=[n]:e.push(n),t++}}if(i.dir!==void 0){let r=i.dir;if(typeof r!="string"){let n={instancePath:s+
"/dir",schemaPath:"#/$defs/EndEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[n]:e.push(n),t++}if(!(r==="in"||r==="out")){let n={instancePath:s+"/dir",schemaPath:"#/\
$defs/EndEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:le.properties.dir.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(i.how!==void 0){let r=i.how;if(typeof r!=
"string"){let n={instancePath:s+"/how",schemaPath:"#/$defs/EndEvent/properties/how/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="fin"||r==="rst"||r==="unknown")){
let n={instancePath:s+"/how",schemaPath:"#/$defs/EndEvent/properties/how/enum",keyword:"enum",params:{allowedValues:le.
properties.how.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:s,schemaPath:"#/$defs/EndEvent/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="asksToOpen"){if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"re\
quired",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}
if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){
let r={instancePath:s,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={
instancePath:s,schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"layer"},
message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,
schemaPath:"#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must\
 have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.identity===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"identity"},message:"must have re\
quired property 'identity'"};e===null?e=[r]:e.push(r),t++}if(i.instance===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"instance"},message:"must have re\
quired property 'instance'"};e===null?e=[r]:e.push(r),t++}if(i.attempt===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/AsksToOpenEvent/required",keyword:"required",params:{missingProperty:"attempt"},message:"must have req\
uired property 'attempt'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r===
"layer"||r==="kind"||r==="identity"||r==="instance"||r==="attempt")){let n={instancePath:s,schemaPath:"#/$defs\
/AsksToOpenEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/AsksToOpenEvent/pr\
operties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Asks\
ToOpenEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){
let n={instancePath:s+"/t",schemaPath:"#/$defs/AsksToOpenEvent/properties/t/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",
schemaPath:"#/$defs/AsksToOpenEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/\
actor",schemaPath:"#/$defs/AsksToOpenEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={
instancePath:s+"/layer",schemaPath:"#/$defs/AsksToOpenEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/laye\
r",schemaPath:"#/$defs/AsksToOpenEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!=
"string"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/AsksToOpenEvent/properties/kind/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="asksToOpen"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/AsksToOpenEvent/properties/kind/const",keyword:"const",params:{allowedValue:"asksT\
oOpen"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.identity!==void 0&&typeof i.identity!=
"string"){let r={instancePath:s+"/identity",schemaPath:"#/$defs/AsksToOpenEvent/properties/identity/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.instance!==void 0&&typeof i.
instance!="string"){let r={instancePath:s+"/instance",schemaPath:"#/$defs/AsksToOpenEvent/properties/instance/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.attempt!==
void 0){let r=i.attempt;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/atte\
mpt",schemaPath:"#/$defs/AsksToOpenEvent/properties/attempt/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/$defs/AsksToOpenEven\
t/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=
!0)}else if(o==="welcomed"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,
schemaPath:"#/$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must ha\
ve required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#\
/$defs/WelcomedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required pro\
perty 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/Welcom\
edEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'ac\
tor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEve\
nt/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};
e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEvent/requi\
red",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[r]:e.push(r),t++}if(i.session===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"\
required",params:{missingProperty:"session"},message:"must have required property 'session'"};e===null?e=[r]:e.
push(r),t++}if(i.epoch===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"re\
quired",params:{missingProperty:"epoch"},message:"must have required property 'epoch'"};e===null?e=[r]:e.push(
r),t++}if(i.tookOver===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"requ\
ired",params:{missingProperty:"tookOver"},message:"must have required property 'tookOver'"};e===null?e=[r]:e.push(
r),t++}if(i.parameters===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEvent/required",keyword:"re\
quired",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?e=[
r]:e.push(r),t++}if(i.capabilities===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEvent/required",
keyword:"required",params:{missingProperty:"capabilities"},message:"must have required property 'capabilities'"};
e===null?e=[r]:e.push(r),t++}if(i.version===void 0){let r={instancePath:s,schemaPath:"#/$defs/WelcomedEvent/re\
quired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!M.call(ue.properties,r)){let n={instancePath:s,schemaPath:"#/$\
defs/WelcomedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/WelcomedEvent/prop\
erties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Welcomed\
Event/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/WelcomedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/Welc\
omedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.
push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs\
/WelcomedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"\
#/$defs/WelcomedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/WelcomedEvent/pr\
operties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",
schemaPath:"#/$defs/WelcomedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),t++}if(r!=="welcomed"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/We\
lcomedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"welcomed"},message:"must be equal to \
constant"};e===null?e=[n]:e.push(n),t++}}if(i.session!==void 0&&typeof i.session!="string"){let r={instancePath:s+
"/session",schemaPath:"#/$defs/WelcomedEvent/properties/session/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(i.epoch!==void 0){let r=i.epoch;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/epoch",schemaPath:"#/$defs/WelcomedEvent/properties/epoch\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(i.tookOver!==
void 0){let r=i.tookOver;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let n={instancePath:s+"/too\
kOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/type",keyword:"type",params:{type:ue.properties.tookOver.
type},message:"must be object,null"};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.session===void 0){let n={instancePath:s+"/tookOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver\
/required",keyword:"required",params:{missingProperty:"session"},message:"must have required property 'session\
'"};e===null?e=[n]:e.push(n),t++}if(r.epoch===void 0){let n={instancePath:s+"/tookOver",schemaPath:"#/$defs/We\
lcomedEvent/properties/tookOver/required",keyword:"required",params:{missingProperty:"epoch"},message:"must ha\
ve required property 'epoch'"};e===null?e=[n]:e.push(n),t++}if(r.sameInstance===void 0){let n={instancePath:s+
"/tookOver",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/required",keyword:"required",params:{missingProperty:"\
sameInstance"},message:"must have required property 'sameInstance'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="session"||n==="epoch"||n==="sameInstance")){let l={instancePath:s+"/tookOver",schemaPath:"#/$defs/We\
lcomedEvent/properties/tookOver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.session!==void 0&&typeof r.session!=
"string"){let n={instancePath:s+"/tookOver/session",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/prop\
erties/session/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}if(r.epoch!==void 0){let n=r.epoch;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let l={instancePath:s+
"/tookOver/epoch",schemaPath:"#/$defs/WelcomedEvent/properties/tookOver/properties/epoch/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}}if(r.sameInstance!==void 0&&typeof r.
sameInstance!="boolean"){let n={instancePath:s+"/tookOver/sameInstance",schemaPath:"#/$defs/WelcomedEvent/prop\
erties/tookOver/properties/sameInstance/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),t++}}}if(i.parameters!==void 0){let r=i.parameters;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let n in r){let l=r[n];if(!(typeof l=="number"&&isFinite(l))){let u={instancePath:s+"/parameters/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/WelcomedEvent/properties/parameters/additionalProperties/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[u]:e.push(u),t++}}else{let n={
instancePath:s+"/parameters",schemaPath:"#/$defs/WelcomedEvent/properties/parameters/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(i.capabilities!==void 0){let r=i.capabilities;
if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++)if(typeof r[l]!="string"){let u={instancePath:s+"/capa\
bilities/"+l,schemaPath:"#/$defs/WelcomedEvent/properties/capabilities/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}else{let n={instancePath:s+"/capabilities",schemaPath:"\
#/$defs/WelcomedEvent/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[n]:e.push(n),t++}}if(i.version!==void 0){let r=i.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:s+"/version",schemaPath:"#/$defs/WelcomedEvent/properties/version/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,
schemaPath:"#/$defs/WelcomedEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="told"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===
void 0){let r={instancePath:s,schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,
schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have req\
uired property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$de\
fs/ToldEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required propert\
y 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/ToldEv\
ent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};
e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/ToldEvent/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:
e.push(r),t++}if(i.code===void 0){let r={instancePath:s,schemaPath:"#/$defs/ToldEvent/required",keyword:"requi\
red",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}
if(i.reason===void 0){let r={instancePath:s,schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{
missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[r]:e.push(r),t++}if(i.retryAfterMs===
void 0){let r={instancePath:s,schemaPath:"#/$defs/ToldEvent/required",keyword:"required",params:{missingProperty:"\
retryAfterMs"},message:"must have required property 'retryAfterMs'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||r==="code"||r==="reason"||r==="retryAfterMs")){
let n={instancePath:s,schemaPath:"#/$defs/ToldEvent/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){
let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"\
#/$defs/ToldEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"\
#/$defs/ToldEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(
r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/ToldEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"\
#/$defs/ToldEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"\
#/$defs/ToldEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"\
#/$defs/ToldEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/ToldEvent/properties/\
layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/ToldEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(r!=="told"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/ToldEvent/properties/kind\
/const",keyword:"const",params:{allowedValue:"told"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/code",schemaPath:"#/$defs/ToldEvent/properties/code/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[n]:e.push(n),t++}}if(i.reason!==void 0&&typeof i.reason!="string"){let r={instancePath:s+
"/reason",schemaPath:"#/$defs/ToldEvent/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(i.retryAfterMs!==void 0){let r=i.retryAfterMs;if(!(typeof r==
"number"&&isFinite(r))&&r!==null){let n={instancePath:s+"/retryAfterMs",schemaPath:"#/$defs/ToldEvent/properti\
es/retryAfterMs/type",keyword:"type",params:{type:Le.properties.retryAfterMs.type},message:"must be number,nul\
l"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/$defs/ToldEvent/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="p\
robe"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$de\
fs/ProbeEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property\
 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/ProbeEvent/re\
quired",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=
[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/ProbeEvent/required",keyword:"\
required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(
r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",
params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.
kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.dir===void 0){let r={instancePath:s,
schemaPath:"#/$defs/ProbeEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have \
required property 'dir'"};e===null?e=[r]:e.push(r),t++}if(i.n===void 0){let r={instancePath:s,schemaPath:"#/$d\
efs/ProbeEvent/required",keyword:"required",params:{missingProperty:"n"},message:"must have required property \
'n'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||
r==="dir"||r==="n")){let n={instancePath:s,schemaPath:"#/$defs/ProbeEvent/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/seq",schemaPath:"#/$defs/ProbeEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/seq",schemaPath:"#/$defs/ProbeEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(
r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/ProbeEvent/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+
"/t",schemaPath:"#/$defs/ProbeEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/\
actor",schemaPath:"#/$defs/ProbeEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+
"/layer",schemaPath:"#/$defs/ProbeEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$\
defs/ProbeEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal\
 to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/ProbeEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[n]:e.push(n),t++}if(r!=="probe"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/\
ProbeEvent/properties/kind/const",keyword:"const",params:{allowedValue:"probe"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),t++}}if(i.dir!==void 0){let r=i.dir;if(typeof r!="string"){let n={instancePath:s+
"/dir",schemaPath:"#/$defs/ProbeEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="in"||r==="out")){let n={instancePath:s+"/dir",schemaPath:"\
#/$defs/ProbeEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:We.properties.dir.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(i.n!==void 0){let r=i.n;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/n",schemaPath:"#/$defs/ProbeEvent/propertie\
s/n/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:s,schemaPath:"#/$defs/ProbeEvent/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="probeAnswer"){if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),
t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){
let r={instancePath:s,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={
instancePath:s,schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"laye\
r"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,
schemaPath:"#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"mus\
t have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.dir===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/ProbeAnswerEvent/required",keyword:"required",params:{missingProperty:"dir"},message:"must have requir\
ed property 'dir'"};e===null?e=[r]:e.push(r),t++}if(i.n===void 0){let r={instancePath:s,schemaPath:"#/$defs/Pr\
obeAnswerEvent/required",keyword:"required",params:{missingProperty:"n"},message:"must have required property \
'n'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||
r==="dir"||r==="n")){let n={instancePath:s,schemaPath:"#/$defs/ProbeAnswerEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=
[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/seq",schemaPath:"#/$defs/ProbeAnswerEvent/properties/seq/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/ProbeAnswerEvent/properties/seq/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.
t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/ProbeAn\
swerEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/ProbeAnswerEvent/properties/t/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==
void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/ProbeAnswerEvent/properti\
es/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.
layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/ProbeA\
nswerEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/ProbeAnswerEvent/propert\
ies/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/ProbeAnswerEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}if(r!=="probeAnswer"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/ProbeAnsw\
erEvent/properties/kind/const",keyword:"const",params:{allowedValue:"probeAnswer"},message:"must be equal to c\
onstant"};e===null?e=[n]:e.push(n),t++}}if(i.dir!==void 0){let r=i.dir;if(typeof r!="string"){let n={instancePath:s+
"/dir",schemaPath:"#/$defs/ProbeAnswerEvent/properties/dir/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="in"||r==="out")){let n={instancePath:s+"/dir",schemaPath:"\
#/$defs/ProbeAnswerEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:Se.properties.dir.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(i.n!==void 0){let r=i.n;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/n",schemaPath:"#/$defs/ProbeAnswerEvent/pro\
perties/n/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:s,schemaPath:"#/$defs/ProbeAnswerEvent/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="asked"){if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/AskedEvent/required",keyword:"require\
d",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.
t===void 0){let r={instancePath:s,schemaPath:"#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"\
t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,
schemaPath:"#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must hav\
e required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/AskedEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required p\
roperty 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/A\
skedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[r]:e.push(r),t++}if(i.id===void 0){let r={instancePath:s,schemaPath:"#/$defs/AskedEvent/req\
uired",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=
[r]:e.push(r),t++}if(i.method===void 0){let r={instancePath:s,schemaPath:"#/$defs/AskedEvent/required",keyword:"\
required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||r==="id"||r==="method"||r===
"params")){let n={instancePath:s,schemaPath:"#/$defs/AskedEvent/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/seq",schemaPath:"#/$defs/AskedEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/seq",schemaPath:"#/$defs/AskedEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(
r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/AskedEvent/properties/t/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+
"/t",schemaPath:"#/$defs/AskedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/\
actor",schemaPath:"#/$defs/AskedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+
"/layer",schemaPath:"#/$defs/AskedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$\
defs/AskedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal\
 to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/AskedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[n]:e.push(n),t++}if(r!=="asked"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/\
AskedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"asked"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),t++}}if(i.id!==void 0&&typeof i.id!="string"){let r={instancePath:s+"/id",schemaPath:"\
#/$defs/AskedEvent/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.method!==void 0&&typeof i.method!="string"){let r={instancePath:s+"/method",schemaPath:"\
#/$defs/AskedEvent/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/AskedEvent/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="answered"){if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/AnsweredEv\
ent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===
null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"\
required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}
if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{
missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===
void 0){let r={instancePath:s,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"\
layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={
instancePath:s,schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.id===void 0){let r={instancePath:s,
schemaPath:"#/$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"id"},message:"must hav\
e required property 'id'"};e===null?e=[r]:e.push(r),t++}if(i.ok===void 0){let r={instancePath:s,schemaPath:"#/\
$defs/AnsweredEvent/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required pro\
perty 'ok'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!M.call(Ie.properties,r)){let n={instancePath:s,schemaPath:"\
#/$defs/AnsweredEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/AnsweredEvent/prop\
erties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Answered\
Event/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/AnsweredEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/Answ\
eredEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.
push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs\
/AnsweredEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"\
#/$defs/AnsweredEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/AnsweredEvent/pr\
operties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",
schemaPath:"#/$defs/AnsweredEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),t++}if(r!=="answered"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/An\
sweredEvent/properties/kind/const",keyword:"const",params:{allowedValue:"answered"},message:"must be equal to \
constant"};e===null?e=[n]:e.push(n),t++}}if(i.id!==void 0&&typeof i.id!="string"){let r={instancePath:s+"/id",
schemaPath:"#/$defs/AnsweredEvent/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[r]:e.push(r),t++}if(i.ok!==void 0&&typeof i.ok!="boolean"){let r={instancePath:s+"/ok",schemaPath:"\
#/$defs/AnsweredEvent/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),t++}if(i.error!==void 0&&typeof i.error!="string"){let r={instancePath:s+"/error",schemaPath:"\
#/$defs/AnsweredEvent/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}if(i.message!==void 0&&typeof i.message!="string"){let r={instancePath:s+"/message",schemaPath:"\
#/$defs/AnsweredEvent/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/AnsweredEvent/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="push\
ed"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs\
/PushedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property \
'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/PushedEvent/re\
quired",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=
[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/PushedEvent/required",keyword:"\
required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(
r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/PushedEvent/required",keyword:"required",
params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.
kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/PushedEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.topic===void 0){let r={
instancePath:s,schemaPath:"#/$defs/PushedEvent/required",keyword:"required",params:{missingProperty:"topic"},message:"\
must have required property 'topic'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r===
"actor"||r==="layer"||r==="kind"||r==="topic"||r==="data")){let n={instancePath:s,schemaPath:"#/$defs/PushedEv\
ent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/PushedEvent/properties/seq/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/PushedEvent/properties/\
seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/PushedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/Push\
edEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(
n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/Push\
edEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"\
#/$defs/PushedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/PushedEvent/prop\
erties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/PushedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="pushed"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/PushedEvent/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"pushed"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.topic!==void 0&&typeof i.topic!="string"){let r={instancePath:s+"/topic",schemaPath:"\
#/$defs/PushedEvent/properties/topic/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/PushedEvent/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="complained"){
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/Comp\
lainedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property '\
seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/ComplainedEvent\
/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?
e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"\
required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(
r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"requi\
red",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),
t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.
code===void 0){let r={instancePath:s,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{
missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(i.ref===
void 0){let r={instancePath:s,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"\
ref"},message:"must have required property 'ref'"};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){let r={
instancePath:s,schemaPath:"#/$defs/ComplainedEvent/required",keyword:"required",params:{missingProperty:"messa\
ge"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="se\
q"||r==="t"||r==="actor"||r==="layer"||r==="kind"||r==="code"||r==="ref"||r==="message")){let n={instancePath:s,
schemaPath:"#/$defs/ComplainedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/ComplainedEvent/pr\
operties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Comp\
lainedEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){
let n={instancePath:s+"/t",schemaPath:"#/$defs/ComplainedEvent/properties/t/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",
schemaPath:"#/$defs/ComplainedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be \
number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/\
actor",schemaPath:"#/$defs/ComplainedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={
instancePath:s+"/layer",schemaPath:"#/$defs/ComplainedEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/laye\
r",schemaPath:"#/$defs/ComplainedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!=
"string"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/ComplainedEvent/properties/kind/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="complained"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/ComplainedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"compl\
ained"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.code!==void 0&&typeof i.code!=
"string"){let r={instancePath:s+"/code",schemaPath:"#/$defs/ComplainedEvent/properties/code/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.ref!==void 0){let r=i.ref;
if(typeof r!="string"&&r!==null){let n={instancePath:s+"/ref",schemaPath:"#/$defs/ComplainedEvent/properties/r\
ef/type",keyword:"type",params:{type:Ve.properties.ref.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(i.message!==void 0&&typeof i.message!="string"){let r={instancePath:s+"/message",schemaPath:"#/$def\
s/ComplainedEvent/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/ComplainedEvent/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="malf\
ormed"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$d\
efs/MalformedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required pro\
perty 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/Malforme\
dEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===
null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/MalformedEvent/require\
d",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?
e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/MalformedEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(
r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/MalformedEvent/required",keyword:"require\
d",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}
if(i.dir===void 0){let r={instancePath:s,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{
missingProperty:"dir"},message:"must have required property 'dir'"};e===null?e=[r]:e.push(r),t++}if(i.readable===
void 0){let r={instancePath:s,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{missingProperty:"\
readable"},message:"must have required property 'readable'"};e===null?e=[r]:e.push(r),t++}if(i.detail===void 0){
let r={instancePath:s,schemaPath:"#/$defs/MalformedEvent/required",keyword:"required",params:{missingProperty:"\
detail"},message:"must have required property 'detail'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"seq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||r==="dir"||r==="readable"||r==="detail")){let n={instancePath:s,
schemaPath:"#/$defs/MalformedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/MalformedEvent/pro\
perties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Malforme\
dEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={
instancePath:s+"/t",schemaPath:"#/$defs/MalformedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"\
#/$defs/MalformedEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"\
#/$defs/MalformedEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"\
/layer",schemaPath:"#/$defs/MalformedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="meaning"){let n={instancePath:s+"/layer",schemaPath:"#/$\
defs/MalformedEvent/properties/layer/const",keyword:"const",params:{allowedValue:"meaning"},message:"must be e\
qual to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={
instancePath:s+"/kind",schemaPath:"#/$defs/MalformedEvent/properties/kind/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="malformed"){let n={instancePath:s+"/kin\
d",schemaPath:"#/$defs/MalformedEvent/properties/kind/const",keyword:"const",params:{allowedValue:"malformed"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.dir!==void 0){let r=i.dir;if(typeof r!=
"string"){let n={instancePath:s+"/dir",schemaPath:"#/$defs/MalformedEvent/properties/dir/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="in"||r==="out")){let n={
instancePath:s+"/dir",schemaPath:"#/$defs/MalformedEvent/properties/dir/enum",keyword:"enum",params:{allowedValues:Re.
properties.dir.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(i.
readable!==void 0&&typeof i.readable!="boolean"){let r={instancePath:s+"/readable",schemaPath:"#/$defs/Malform\
edEvent/properties/readable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),t++}if(i.detail!==void 0&&typeof i.detail!="string"){let r={instancePath:s+"/detail",schemaPath:"\
#/$defs/MalformedEvent/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$defs/MalformedEvent/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="s\
tep"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$def\
s/StepEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must have required property '\
seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/StepEvent/requi\
red",keyword:"required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:
e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/StepEvent/required",keyword:"requ\
ired",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),
t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{
missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===
void 0){let r={instancePath:s,schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,
schemaPath:"#/$defs/StepEvent/required",keyword:"required",params:{missingProperty:"name"},message:"must have \
required property 'name'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r===
"layer"||r==="kind"||r==="name"||r==="detail"||r==="wrong")){let n={instancePath:s,schemaPath:"#/$defs/StepEve\
nt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/StepEvent/properties/seq/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/StepEvent/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){
let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs\
/StepEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/StepEvent/properties/t/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.
actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/StepEvent/properties/actor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.
layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/StepEvent/properties/layer/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="local"){
let n={instancePath:s+"/layer",schemaPath:"#/$defs/StepEvent/properties/layer/const",keyword:"const",params:{allowedValue:"\
local"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!=
"string"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/StepEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="step"){let n={instancePath:s+"/k\
ind",schemaPath:"#/$defs/StepEvent/properties/kind/const",keyword:"const",params:{allowedValue:"step"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:s+"/name",schemaPath:"#/$defs/StepEvent/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.detail!==void 0&&typeof i.detail!="string"){let r={
instancePath:s+"/detail",schemaPath:"#/$defs/StepEvent/properties/detail/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.wrong!==void 0&&typeof i.wrong!="boolean"){
let r={instancePath:s+"/wrong",schemaPath:"#/$defs/StepEvent/properties/wrong/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/$d\
efs/StepEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}
a!==!0&&(a=!0)}else if(o==="control"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,
schemaPath:"#/$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"must hav\
e required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/\
$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required prope\
rty 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/ControlE\
vent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor\
'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/ControlEvent/r\
equired",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===
null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/ControlEvent/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:
e.push(r),t++}if(i.ok===void 0){let r={instancePath:s,schemaPath:"#/$defs/ControlEvent/required",keyword:"requ\
ired",params:{missingProperty:"ok"},message:"must have required property 'ok'"};e===null?e=[r]:e.push(r),t++}if(i.
rttMs===void 0){let r={instancePath:s,schemaPath:"#/$defs/ControlEvent/required",keyword:"required",params:{missingProperty:"\
rttMs"},message:"must have required property 'rttMs'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="s\
eq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||r==="ok"||r==="rttMs")){let n={instancePath:s,schemaPath:"\
#/$defs/ControlEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/ControlEvent/prope\
rties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/ControlE\
vent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/ControlEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/Cont\
rolEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(
n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/Cont\
rolEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"\
#/$defs/ControlEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="local"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/ControlEvent/prope\
rties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/ControlEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="control"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/ControlEvent/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"control"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.ok!==void 0&&typeof i.ok!="boolean"){let r={instancePath:s+"/ok",schemaPath:"#/$defs\
/ControlEvent/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[r]:e.push(r),t++}if(i.rttMs!==void 0){let r=i.rttMs;if(!(typeof r=="number"&&isFinite(r))&&r!==null){let n={instancePath:s+
"/rttMs",schemaPath:"#/$defs/ControlEvent/properties/rttMs/type",keyword:"type",params:{type:ze.properties.rttMs.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/$\
defs/ControlEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}a!==!0&&(a=!0)}else if(o==="waited"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={
instancePath:s,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required prop\
erty 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/WaitedE\
vent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor\
'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/WaitedEvent/re\
quired",keyword:"required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===
null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/WaitedEvent/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(
r),t++}if(i.forMs===void 0){let r={instancePath:s,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",
params:{missingProperty:"forMs"},message:"must have required property 'forMs'"};e===null?e=[r]:e.push(r),t++}if(i.
why===void 0){let r={instancePath:s,schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[r]:e.push(r),t++}if(i.lateMs===void 0){let r={instancePath:s,
schemaPath:"#/$defs/WaitedEvent/required",keyword:"required",params:{missingProperty:"lateMs"},message:"must h\
ave required property 'lateMs'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="act\
or"||r==="layer"||r==="kind"||r==="forMs"||r==="why"||r==="lateMs")){let n={instancePath:s,schemaPath:"#/$defs\
/WaitedEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/WaitedEvent/properti\
es/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/WaitedEvent/propertie\
s/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+
"/t",schemaPath:"#/$defs/WaitedEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/Wait\
edEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(
n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/Wait\
edEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"\
#/$defs/WaitedEvent/properties/layer/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="local"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/WaitedEvent/proper\
ties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/WaitedEvent/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(r!=="waited"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/WaitedEvent/proper\
ties/kind/const",keyword:"const",params:{allowedValue:"waited"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(i.forMs!==void 0){let r=i.forMs;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:s+
"/forMs",schemaPath:"#/$defs/WaitedEvent/properties/forMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),t++}}if(i.why!==void 0&&typeof i.why!="string"){let r={instancePath:s+
"/why",schemaPath:"#/$defs/WaitedEvent/properties/why/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),t++}if(i.lateMs!==void 0){let r=i.lateMs;if(!(typeof r=="number"&&isFinite(
r))){let n={instancePath:s+"/lateMs",schemaPath:"#/$defs/WaitedEvent/properties/lateMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"\
#/$defs/WaitedEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}a!==!0&&(a=!0)}else if(o==="lag"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===void 0){let r={
instancePath:s,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"seq"},message:"\
must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"\
#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have required propert\
y 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/LagEvent/r\
equired",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===
null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/LagEvent/required",keyword:"\
required",params:{missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(
r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.of===void 0){
let r={instancePath:s,schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"of"},
message:"must have required property 'of'"};e===null?e=[r]:e.push(r),t++}if(i.ms===void 0){let r={instancePath:s,
schemaPath:"#/$defs/LagEvent/required",keyword:"required",params:{missingProperty:"ms"},message:"must have req\
uired property 'ms'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="l\
ayer"||r==="kind"||r==="of"||r==="ms")){let n={instancePath:s,schemaPath:"#/$defs/LagEvent/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/LagEvent/properties/seq/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/LagEvent/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/LagEvent/properties/t/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/t",schemaPath:"#/$defs/LagEvent/properties/t/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={
instancePath:s+"/actor",schemaPath:"#/$defs/LagEvent/properties/actor/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="st\
ring"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/LagEvent/properties/layer/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="local"){let n={instancePath:s+"/\
layer",schemaPath:"#/$defs/LagEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="strin\
g"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/LagEvent/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="lag"){let n={instancePath:s+"/kind",schemaPath:"\
#/$defs/LagEvent/properties/kind/const",keyword:"const",params:{allowedValue:"lag"},message:"must be equal to \
constant"};e===null?e=[n]:e.push(n),t++}}if(i.of!==void 0){let r=i.of;if(typeof r!="string"){let n={instancePath:s+
"/of",schemaPath:"#/$defs/LagEvent/properties/of/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[n]:e.push(n),t++}if(!(r==="kit"||r==="machine")){let n={instancePath:s+"/of",schemaPath:"\
#/$defs/LagEvent/properties/of/enum",keyword:"enum",params:{allowedValues:Ue.properties.of.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(i.ms!==void 0){let r=i.ms;if(!(typeof r==
"number"&&isFinite(r))){let n={instancePath:s+"/ms",schemaPath:"#/$defs/LagEvent/properties/ms/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,
schemaPath:"#/$defs/LagEvent/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="barrier"){if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.seq===
void 0){let r={instancePath:s,schemaPath:"#/$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"\
seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}if(i.t===void 0){let r={instancePath:s,
schemaPath:"#/$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"t"},message:"must have \
required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/\
$defs/BarrierEvent/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required p\
roperty 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/\
BarrierEvent/required",keyword:"required",params:{missingProperty:"layer"},message:"must have required propert\
y 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/$defs/Barrier\
Event/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,schemaPath:"#/$defs/BarrierEvent/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?
e=[r]:e.push(r),t++}if(i.actors===void 0){let r={instancePath:s,schemaPath:"#/$defs/BarrierEvent/required",keyword:"\
required",params:{missingProperty:"actors"},message:"must have required property 'actors'"};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||r==="name"||r==="actors")){
let n={instancePath:s,schemaPath:"#/$defs/BarrierEvent/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){
let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"\
#/$defs/BarrierEvent/properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"\
#/$defs/BarrierEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||
isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/BarrierEvent/properties/t/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+
"/t",schemaPath:"#/$defs/BarrierEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+
"/actor",schemaPath:"#/$defs/BarrierEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={
instancePath:s+"/layer",schemaPath:"#/$defs/BarrierEvent/properties/layer/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="local"){let n={instancePath:s+"/layer",
schemaPath:"#/$defs/BarrierEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="strin\
g"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/BarrierEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="barrier"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/BarrierEvent/properties/kind/const",keyword:"const",params:{allowedValue:"barrier"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.name!==void 0&&typeof i.name!="string"){
let r={instancePath:s+"/name",schemaPath:"#/$defs/BarrierEvent/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.actors!==void 0){let r=i.actors;if(Array.
isArray(r)){let n=r.length;for(let l=0;l<n;l++)if(typeof r[l]!="string"){let u={instancePath:s+"/actors/"+l,schemaPath:"\
#/$defs/BarrierEvent/properties/actors/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[u]:e.push(u),t++}}else{let n={instancePath:s+"/actors",schemaPath:"#/$defs/BarrierEvent/prope\
rties/actors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:s,schemaPath:"#/$defs/BarrierEvent/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="finished"){if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/FinishedEvent/required",keyword:"requ\
ired",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[r]:e.push(r),t++}
if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{
missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}if(i.actor===void 0){
let r={instancePath:s,schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.layer===void 0){let r={
instancePath:s,schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"layer"},
message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:s,
schemaPath:"#/$defs/FinishedEvent/required",keyword:"required",params:{missingProperty:"kind"},message:"must h\
ave required property 'kind'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="seq"||r==="t"||r==="actor"||
r==="layer"||r==="kind")){let n={instancePath:s,schemaPath:"#/$defs/FinishedEvent/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=
[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/seq",schemaPath:"#/$defs/FinishedEvent/properties/seq/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/FinishedEvent/properties/seq/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.
t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){let n={instancePath:s+"/t",schemaPath:"#/$defs/Finishe\
dEvent/properties/t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",schemaPath:"#/$defs/FinishedEvent/properties/t/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.
actor!="string"){let r={instancePath:s+"/actor",schemaPath:"#/$defs/FinishedEvent/properties/actor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.
layer;if(typeof r!="string"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/FinishedEvent/properties/layer\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="lo\
cal"){let n={instancePath:s+"/layer",schemaPath:"#/$defs/FinishedEvent/properties/layer/const",keyword:"const",
params:{allowedValue:"local"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){
let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/FinishedEvent/properties\
/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!==
"finished"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/FinishedEvent/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"finished"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:s,schemaPath:"#/$defs/FinishedEvent/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else if(o==="harnessFault"){if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.seq===void 0){let r={instancePath:s,schemaPath:"#/$defs/HarnessFaultEvent/required",
keyword:"required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[r]:
e.push(r),t++}if(i.t===void 0){let r={instancePath:s,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"\
required",params:{missingProperty:"t"},message:"must have required property 't'"};e===null?e=[r]:e.push(r),t++}
if(i.actor===void 0){let r={instancePath:s,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"required",
params:{missingProperty:"actor"},message:"must have required property 'actor'"};e===null?e=[r]:e.push(r),t++}if(i.
layer===void 0){let r={instancePath:s,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"required",params:{
missingProperty:"layer"},message:"must have required property 'layer'"};e===null?e=[r]:e.push(r),t++}if(i.kind===
void 0){let r={instancePath:s,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){let r={
instancePath:s,schemaPath:"#/$defs/HarnessFaultEvent/required",keyword:"required",params:{missingProperty:"mes\
sage"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="\
seq"||r==="t"||r==="actor"||r==="layer"||r==="kind"||r==="message")){let n={instancePath:s,schemaPath:"#/$defs\
/HarnessFaultEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.seq!==void 0){let r=i.seq;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/HarnessFaultEvent/\
properties/seq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/seq",schemaPath:"#/$defs/Harn\
essFaultEvent/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),t++}}if(i.t!==void 0){let r=i.t;if(typeof r=="number"&&isFinite(r)){if(r<0||isNaN(r)){
let n={instancePath:s+"/t",schemaPath:"#/$defs/HarnessFaultEvent/properties/t/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/t",
schemaPath:"#/$defs/HarnessFaultEvent/properties/t/type",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[n]:e.push(n),t++}}if(i.actor!==void 0&&typeof i.actor!="string"){let r={instancePath:s+
"/actor",schemaPath:"#/$defs/HarnessFaultEvent/properties/actor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(i.layer!==void 0){let r=i.layer;if(typeof r!="string"){let n={
instancePath:s+"/layer",schemaPath:"#/$defs/HarnessFaultEvent/properties/layer/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="local"){let n={instancePath:s+"/layer",
schemaPath:"#/$defs/HarnessFaultEvent/properties/layer/const",keyword:"const",params:{allowedValue:"local"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="strin\
g"){let n={instancePath:s+"/kind",schemaPath:"#/$defs/HarnessFaultEvent/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="harnessFault"){let n={instancePath:s+
"/kind",schemaPath:"#/$defs/HarnessFaultEvent/properties/kind/const",keyword:"const",params:{allowedValue:"har\
nessFault"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.message!==void 0&&typeof i.
message!="string"){let r={instancePath:s+"/message",schemaPath:"#/$defs/HarnessFaultEvent/properties/message/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:s,schemaPath:"#/$defs/HarnessFaultEvent/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),t++}a!==!0&&(a=!0)}else{let r={instancePath:s,schemaPath:"#/discriminato\
r",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:o},message:'value of tag "kind" must be\
 in oneOf'};e===null?e=[r]:e.push(r),t++}else{let r={instancePath:s,schemaPath:"#/discriminator",keyword:"disc\
riminator",params:{error:"tag",tag:"kind",tagValue:o},message:'tag "kind" must be string'};e===null?e=[r]:e.push(
r),t++}}else{let o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[o]:e.push(o),t++}return R.errors=e,f.props=a,t===0}R.evaluated={dynamicProps:!0,dynamicItems:!1};
var Je=z;function z(i,{instancePath:s="",parentData:v,parentDataProperty:h,rootData:b=i,dynamicAnchors:P={}}={}){
let e=null,t=0,f=z.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),i&&typeof i==
"object"&&!Array.isArray(i))for(let a in i){let o=i[a];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.reason===
void 0){let r={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/\
required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[r]:e.push(r),t++}for(let r in o)if(!(r==="reason"||r==="link"||r==="expires"||r==="flaky")){let n={
instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[n]:e.push(n),t++}if(o.reason!==void 0){let r=o.reason;if(typeof r=="string"){if($(r)<1){let n={
instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/prope\
rties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",
schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}}if(o.link!==void 0){let r=o.link;if(typeof r=="string"){if(!fe(r)){
let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/$defs/KnownDeviation/\
properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
n]:e.push(n),t++}}else{let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"\
#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(o.expires!==void 0){let r=o.expires;if(typeof r=="string"){if(!ye.validate(r)){let n={
instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs/KnownDeviation/prop\
erties/expires/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[n]:e.push(n),t++}}else{let n={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"\
#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}if(o.flaky!==void 0&&typeof o.flaky!="boolean"){let r={instancePath:s+"/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}else{let a={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return z.errors=e,
t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Je as baselineFits,Xe as historyEventFits,Ge as historyHeaderFits,Ze as reportFits,Ye as targetFits};
