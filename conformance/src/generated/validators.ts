// @ts-nocheck
// Generated from conformance/schemas by `npm run spec:generate`; edit those.
var E=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(b){throw t=0,b}};var V=E(L=>{"use strict";Object.defineProperty(L,"__esModule",{value:!0});function _(a){let t=a.length,b=0,f=0,
P;for(;f<t;)b++,P=a.charCodeAt(f++),P>=55296&&P<=56319&&f<t&&(P=a.charCodeAt(f),(P&64512)===56320&&f++);return b}
L.default=_;_.code='require("ajv/dist/runtime/ucs2length").default'});var J=E($=>{"use strict";Object.defineProperty($,"__esModule",{value:!0});$.formatNames=$.fastFormats=$.fullFormats=
void 0;function q(a,t){return{validate:a,compare:t}}$.fullFormats={date:q(Z,S),time:q(O(!0),R),"date-time":q(U(
!0),B),"iso-time":q(O(),G),"iso-date-time":q(U(),X),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ie,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:me,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-poin\
ter":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:ae,int32:{type:"number",validate:pe},int64:{type:"\
number",validate:de},float:{type:"number",validate:Y},double:{type:"number",validate:Y},password:!0,binary:!0};
$.fastFormats={...$.fullFormats,date:q(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,S),time:q(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
R),"date-time":q(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
B),"iso-time":q(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,G),"iso-date-tim\
e":q(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
X),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
$.formatNames=Object.keys($.fullFormats);function Q(a){return a%4===0&&(a%100!==0||a%400===0)}var ee=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
re=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Z(a){let t=ee.exec(a);if(!t)return!1;let b=+t[1],f=+t[2],P=+t[3];
return f>=1&&f<=12&&P>=1&&P<=(f===2&&Q(b)?29:re[f])}function S(a,t){if(a&&t)return a>t?1:a<t?-1:0}var z=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function O(a){return function(b){let f=z.exec(b);if(!f)return!1;let P=+f[1],k=+f[2],e=+f[3],i=f[4],h=f[5]==="-"?
-1:1,r=+(f[6]||0),s=+(f[7]||0);if(r>23||s>59||a&&!i)return!1;if(P<=23&&k<=59&&e<60)return!0;let n=k-s*h,l=P-r*
h-(n<0?1:0);return(l===23||l===-1)&&(n===59||n===-1)&&e<61}}function R(a,t){if(!(a&&t))return;let b=new Date("\
2020-01-01T"+a).valueOf(),f=new Date("2020-01-01T"+t).valueOf();if(b&&f)return b-f}function G(a,t){if(!(a&&t))
return;let b=z.exec(a),f=z.exec(t);if(b&&f)return a=b[1]+b[2]+b[3],t=f[1]+f[2]+f[3],a>t?1:a<t?-1:0}var D=/t|\s/i;
function U(a){let t=O(a);return function(f){let P=f.split(D);return P.length===2&&Z(P[0])&&t(P[1])}}function B(a,t){
if(!(a&&t))return;let b=new Date(a).valueOf(),f=new Date(t).valueOf();if(b&&f)return b-f}function X(a,t){if(!(a&&
t))return;let[b,f]=a.split(D),[P,k]=t.split(D),e=S(b,P);if(e!==void 0)return e||R(f,k)}var se=/\/|:/,te=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ie(a){return se.test(a)&&te.test(a)}var H=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function ae(a){return H.lastIndex=0,H.test(a)}var ne=-(2**31),oe=2**31-1;function pe(a){return Number.isInteger(
a)&&a<=oe&&a>=ne}function de(a){return Number.isInteger(a)}function Y(){return!0}var le=/[^\\]\\Z/;function me(a){
if(le.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var we=N,ue={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/targe\
t.schema.json",title:"Target",description:"A server to be checked: where it is, how it is started and stopped,\
 and who may connect.",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,description:"\
What reports call the server."},addresses:{type:"array",minItems:1,items:{$ref:"#/$defs/Address"},description:"\
Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready."},start:{
$ref:"#/$defs/Start"},identities:{type:"string",pattern:"\\{n\\}",description:"How clientIds are made; {n} is \
a number, {seed} the seed of the run. Default: solowire-{seed}-{n}."},credentials:{$ref:"#/$defs/Credentials"},
wrongCredentials:{$ref:"#/$defs/Credentials"},foreignCredentials:{$ref:"#/$defs/Credentials"},slowCredentials:{
$ref:"#/$defs/Credentials"},outsider:{$ref:"#/$defs/Identity"},operator:{$ref:"#/$defs/Identity"},parameters:{
type:"object",additionalProperties:{type:"number",exclusiveMinimum:0},description:"Parameters that the server \
keeps to but does not announce, by their names in the specification; in ms, bytes or counts."},capabilities:{type:"\
array",uniqueItems:!0,items:{type:"string",minLength:1},description:"Capabilities that the server claims; one \
that is claimed and not announced by its welcome is a failure."}},anyOf:[{required:["addresses"],properties:{addresses:!0}},
{required:["start"],properties:{start:!0}}],$defs:{Address:{title:"TargetAddress",type:"object",additionalProperties:!1,
required:["url"],properties:{url:{type:"string",pattern:"^wss?://",description:"ws:// or wss:// URL."},headers:{
type:"object",additionalProperties:{type:"string"},description:"Sent with each upgrade."},tls:{type:"object",additionalProperties:!1,
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
Credentials:{title:"TargetCredentials",description:"`credentials`: what each identity shows, {clientId} in the\
 token is replaced (default: none). `wrongCredentials`: what the server must refuse. `foreignCredentials`: goo\
d, but for none of the identities. `slowCredentials`: good for all of them, but verified later than `credentia\
ls` that come a moment after.",type:"object",additionalProperties:!1,required:["scheme","token"],properties:{scheme:{
type:"string",minLength:1},token:{type:"string",minLength:1,description:"The secret; ${NAME} is taken from the\
 environment. Never printed, never recorded."}}}}};var T=Object.prototype.hasOwnProperty,v=V().default,fe=new RegExp("^wss?://","u"),ce=new RegExp("^https?://","\
u"),ye=new RegExp("\\{n\\}","u");function M(a,{instancePath:t="",parentData:b,parentDataProperty:f,rootData:P=a,dynamicAnchors:k={}}={}){let e=null,
i=0,h=M.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.clientId===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),i++}for(let r in a)
if(!(r==="clientId"||r==="credentials")){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:
e.push(s),i++}if(a.clientId!==void 0){let r=a.clientId;if(typeof r=="string"){if(v(r)<1){let s={instancePath:t+
"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}}if(a.credentials!==void 0){let r=a.credentials;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===
void 0){let s={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{
missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[s]:e.push(s),i++}if(r.token===
void 0){let s={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{
missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[s]:e.push(s),i++}for(let s in r)
if(!(s==="scheme"||s==="token")){let n={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}if(r.scheme!==void 0){let s=r.scheme;if(typeof s=="string"){if(v(s)<1){
let n={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.token!==void 0){let s=r.
token;if(typeof s=="string"){if(v(s)<1){let n={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credent\
ials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Cre\
dentials/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}}}else{let s={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return M.
errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function N(a,{instancePath:t="",parentData:b,
parentDataProperty:f,rootData:P=a,dynamicAnchors:k={}}={}){let e=null,i=0,h=N.evaluated;h.dynamicProps&&(h.props=
void 0),h.dynamicItems&&(h.items=void 0);let r=i,s=!1,n=i;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.addresses===
void 0){let d={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"addr\
esses"},message:"must have required property 'addresses'"};e===null?e=[d]:e.push(d),i++}var g=n===i;if(s=s||g,
g){var l={};l.addresses=!0}let m=i;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.start===void 0){let d={instancePath:t,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"start"},message:"must have require\
d property 'start'"};e===null?e=[d]:e.push(d),i++}var g=m===i;if(s=s||g,g&&l!==!0&&(l=l||{},l.start=!0),s)i=r,
e!==null&&(r?e.length=r:e=null);else{let d={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[d]:e.push(d),i++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let d in a)
if(!T.call(ue.properties,d)){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),
i++}if(a.name!==void 0){let d=a.name;if(typeof d=="string"){if(v(d)<1){let o={instancePath:t+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(a.addresses!==void 0){
let d=a.addresses;if(Array.isArray(d)){if(d.length<1){let p={instancePath:t+"/addresses",schemaPath:"#/propert\
ies/addresses/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[p]:e.push(p),i++}let o=d.length;for(let p=0;p<o;p++){let u=d[p];if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.url===void 0){let c={instancePath:t+"/addresses/"+p,schemaPath:"#/$defs/Address/required",keyword:"requir\
ed",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[c]:e.push(c),i++}for(let c in u)
if(!(c==="url"||c==="headers"||c==="tls")){let y={instancePath:t+"/addresses/"+p,schemaPath:"#/$defs/Address/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have addit\
ional properties"};e===null?e=[y]:e.push(y),i++}if(u.url!==void 0){let c=u.url;if(typeof c=="string"){if(!fe.test(
c)){let y={instancePath:t+"/addresses/"+p+"/url",schemaPath:"#/$defs/Address/properties/url/pattern",keyword:"\
pattern",params:{pattern:"^wss?://"},message:'must match pattern "^wss?://"'};e===null?e=[y]:e.push(y),i++}}else{
let y={instancePath:t+"/addresses/"+p+"/url",schemaPath:"#/$defs/Address/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}if(u.headers!==void 0){let c=u.headers;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(let y in c)if(typeof c[y]!="string"){let w={instancePath:t+"/\
addresses/"+p+"/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Address/properties/head\
ers/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:
e.push(w),i++}}else{let y={instancePath:t+"/addresses/"+p+"/headers",schemaPath:"#/$defs/Address/properties/he\
aders/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}if(u.
tls!==void 0){let c=u.tls;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let y in c)if(!(y==="ca"||y==="serv\
ername"||y==="rejectUnauthorized")){let w={instancePath:t+"/addresses/"+p+"/tls",schemaPath:"#/$defs/Address/p\
roperties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must\
 NOT have additional properties"};e===null?e=[w]:e.push(w),i++}if(c.ca!==void 0&&typeof c.ca!="string"){let y={
instancePath:t+"/addresses/"+p+"/tls/ca",schemaPath:"#/$defs/Address/properties/tls/properties/ca/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(c.servername!==void 0&&
typeof c.servername!="string"){let y={instancePath:t+"/addresses/"+p+"/tls/servername",schemaPath:"#/$defs/Add\
ress/properties/tls/properties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[y]:e.push(y),i++}if(c.rejectUnauthorized!==void 0&&typeof c.rejectUnauthorized!="boolean"){let y={
instancePath:t+"/addresses/"+p+"/tls/rejectUnauthorized",schemaPath:"#/$defs/Address/properties/tls/properties\
/rejectUnauthorized/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(
y),i++}}else{let y={instancePath:t+"/addresses/"+p+"/tls",schemaPath:"#/$defs/Address/properties/tls/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}}else{let c={instancePath:t+
"/addresses/"+p,schemaPath:"#/$defs/Address/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[c]:e.push(c),i++}}}else{let o={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(a.start!==
void 0){let d=a.start;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.command===void 0){let o={instancePath:t+
"/start",schemaPath:"#/$defs/Start/required",keyword:"required",params:{missingProperty:"command"},message:"mu\
st have required property 'command'"};e===null?e=[o]:e.push(o),i++}if(d.ready===void 0){let o={instancePath:t+
"/start",schemaPath:"#/$defs/Start/required",keyword:"required",params:{missingProperty:"ready"},message:"must\
 have required property 'ready'"};e===null?e=[o]:e.push(o),i++}for(let o in d)if(!(o==="command"||o==="cwd"||o===
"env"||o==="ready"||o==="timeoutMs"||o==="stop"||o==="stopTimeoutMs")){let p={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(d.command!==void 0){let o=d.command;if(typeof o==
"string"){if(v(o)<1){let p={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(
p),i++}}else{let p={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(d.cwd!==void 0&&typeof d.
cwd!="string"){let o={instancePath:t+"/start/cwd",schemaPath:"#/$defs/Start/properties/cwd/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(d.env!==void 0){let o=d.env;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(let p in o)if(typeof o[p]!="string"){let u={instancePath:t+"/start/\
env/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Start/properties/env/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}else{let p={
instancePath:t+"/start/env",schemaPath:"#/$defs/Start/properties/env/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(d.ready!==void 0){let o=d.ready;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(Object.keys(o).length>1){let p={instancePath:t+"/start/ready",schemaPath:"#/$defs\
/Start/properties/ready/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more th\
an 1 properties"};e===null?e=[p]:e.push(p),i++}if(Object.keys(o).length<1){let p={instancePath:t+"/start/ready",
schemaPath:"#/$defs/Start/properties/ready/minProperties",keyword:"minProperties",params:{limit:1},message:"mu\
st NOT have fewer than 1 properties"};e===null?e=[p]:e.push(p),i++}for(let p in o)if(!(p==="line"||p==="port"||
p==="url")){let u={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[u]:e.push(u),i++}if(o.line!==void 0&&typeof o.line!="string"){let p={instancePath:t+"/start/ready/\
line",schemaPath:"#/$defs/Start/properties/ready/properties/line/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}if(o.port!==void 0){let p=o.port;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/\
properties/port/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(
u),i++}if(typeof p=="number"&&isFinite(p)){if(p>65535||isNaN(p)){let u={instancePath:t+"/start/ready/port",schemaPath:"\
#/$defs/Start/properties/ready/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
message:"must be <= 65535"};e===null?e=[u]:e.push(u),i++}if(p<1||isNaN(p)){let u={instancePath:t+"/start/ready\
/port",schemaPath:"#/$defs/Start/properties/ready/properties/port/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[u]:e.push(u),i++}}}if(o.url!==void 0){let p=o.url;if(typeof p==
"string"){if(!ce.test(p)){let u={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/\
properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?:/\
/"'};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/pro\
perties/ready/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[u]:e.push(u),i++}}}else{let p={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(d.timeoutMs!==
void 0){let o=d.timeoutMs;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/st\
art/timeoutMs",schemaPath:"#/$defs/Start/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<100||isNaN(o))){let p={instancePath:t+
"/start/timeoutMs",schemaPath:"#/$defs/Start/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:100},message:"must be >= 100"};e===null?e=[p]:e.push(p),i++}}if(d.stop!==void 0&&typeof d.stop!="str\
ing"){let o={instancePath:t+"/start/stop",schemaPath:"#/$defs/Start/properties/stop/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(d.stopTimeoutMs!==void 0){let o=d.stopTimeoutMs;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/start/stopTimeoutMs",schemaPath:"\
#/$defs/Start/properties/stopTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<100||isNaN(o))){let p={instancePath:t+"/st\
art/stopTimeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:100},message:"must be >= 100"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}
if(a.identities!==void 0){let d=a.identities;if(typeof d=="string"){if(!ye.test(d)){let o={instancePath:t+"/id\
entities",schemaPath:"#/properties/identities/pattern",keyword:"pattern",params:{pattern:"\\{n\\}"},message:'m\
ust match pattern "\\{n\\}"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/identities",schemaPath:"\
#/properties/identities/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.
push(o),i++}}if(a.credentials!==void 0){let d=a.credentials;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.
scheme===void 0){let o={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"requi\
red",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[o]:e.push(o),
i++}if(d.token===void 0){let o={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"\
required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[o]:e.push(
o),i++}for(let o in d)if(!(o==="scheme"||o==="token")){let p={instancePath:t+"/credentials",schemaPath:"#/$def\
s/Credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(d.scheme!==void 0){let o=d.scheme;if(typeof o==
"string"){if(v(o)<1){let p={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/sc\
heme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properti\
es/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}
if(d.token!==void 0){let o=d.token;if(typeof o=="string"){if(v(o)<1){let p={instancePath:t+"/credentials/token",
schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/credentials/tok\
en",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/credentials",schemaPath:"#/$defs/Cred\
entials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(a.
wrongCredentials!==void 0){let d=a.wrongCredentials;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.scheme===
void 0){let o={instancePath:t+"/wrongCredentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",
params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[o]:e.push(o),i++}
if(d.token===void 0){let o={instancePath:t+"/wrongCredentials",schemaPath:"#/$defs/Credentials/required",keyword:"\
required",params:{missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[o]:e.push(
o),i++}for(let o in d)if(!(o==="scheme"||o==="token")){let p={instancePath:t+"/wrongCredentials",schemaPath:"#\
/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(d.scheme!==void 0){let o=d.scheme;if(typeof o==
"string"){if(v(o)<1){let p={instancePath:t+"/wrongCredentials/scheme",schemaPath:"#/$defs/Credentials/properti\
es/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/wrongCredentials/scheme",schemaPath:"#/$defs/Credential\
s/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),i++}}if(d.token!==void 0){let o=d.token;if(typeof o=="string"){if(v(o)<1){let p={instancePath:t+"/wrongCred\
entials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/wr\
ongCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/wrongCredentials",schemaPath:"\
#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),i++}}if(a.foreignCredentials!==void 0){let d=a.foreignCredentials;if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.scheme===void 0){let o={instancePath:t+"/foreignCredentials",schemaPath:"#/$defs/Credentials/required",
keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?
e=[o]:e.push(o),i++}if(d.token===void 0){let o={instancePath:t+"/foreignCredentials",schemaPath:"#/$defs/Crede\
ntials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'tok\
en'"};e===null?e=[o]:e.push(o),i++}for(let o in d)if(!(o==="scheme"||o==="token")){let p={instancePath:t+"/for\
eignCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(d.scheme!==
void 0){let o=d.scheme;if(typeof o=="string"){if(v(o)<1){let p={instancePath:t+"/foreignCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/foreignCredentials/scheme",
schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),i++}}if(d.token!==void 0){let o=d.token;if(typeof o=="string"){if(v(o)<1){let p={
instancePath:t+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{
let p={instancePath:t+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+
"/foreignCredentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),i++}}if(a.slowCredentials!==void 0){let d=a.slowCredentials;if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.scheme===void 0){let o={instancePath:t+"/slowCredentials",schemaPath:"#/$def\
s/Credentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required prope\
rty 'scheme'"};e===null?e=[o]:e.push(o),i++}if(d.token===void 0){let o={instancePath:t+"/slowCredentials",schemaPath:"\
#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required \
property 'token'"};e===null?e=[o]:e.push(o),i++}for(let o in d)if(!(o==="scheme"||o==="token")){let p={instancePath:t+
"/slowCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(d.scheme!==
void 0){let o=d.scheme;if(typeof o=="string"){if(v(o)<1){let p={instancePath:t+"/slowCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/slowCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}if(d.token!==void 0){let o=d.token;if(typeof o=="string"){if(v(o)<1){let p={instancePath:t+
"/slowCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+
"/slowCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/slowCredentials",
schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),i++}}if(a.outsider!==void 0&&(M(a.outsider,{instancePath:t+"/outsider",parentData:a,parentDataProperty:"\
outsider",rootData:P,dynamicAnchors:k})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)),a.operator!==void 0&&
(M(a.operator,{instancePath:t+"/operator",parentData:a,parentDataProperty:"operator",rootData:P,dynamicAnchors:k})||
(e=e===null?M.errors:e.concat(M.errors),i=e.length)),a.parameters!==void 0){let d=a.parameters;if(d&&typeof d==
"object"&&!Array.isArray(d))for(let o in d){let p=d[o];if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){
let u={instancePath:t+"/parameters/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paramet\
ers/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:t+"/parameters/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[u]:e.push(u),i++}}else{let o={instancePath:t+"/parameters",schemaPath:"#\
/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),i++}}if(a.capabilities!==void 0){let d=a.capabilities;if(Array.isArray(d)){let o=d.length;for(let c=0;c<
o;c++){let y=d[c];if(typeof y=="string"){if(v(y)<1){let w={instancePath:t+"/capabilities/"+c,schemaPath:"#/pro\
perties/capabilities/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[w]:e.push(w),i++}}else{let w={instancePath:t+"/capabilities/"+c,schemaPath:"#/proper\
ties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.
push(w),i++}}let p=d.length,u;if(p>1){let c={};for(;p--;){let y=d[p];if(typeof y=="string"){if(typeof c[y]=="n\
umber"){u=c[y];let w={instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+p+" are identical)"};
e===null?e=[w]:e.push(w),i++;break}c[y]=p}}}}else{let o={instancePath:t+"/capabilities",schemaPath:"#/properti\
es/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{
let d={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),i++}return N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve=F,
C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/report.schema.j\
son",title:"Report",description:"What one run of the kit found. Every other format is made from this one.",type:"\
object",additionalProperties:!1,required:["format","kit","protocol","seed","startedAt","target","verdict","exi\
tCode","reason","selection","environment","calibration","summary","coverage","cases","always","diagnosis","tim\
ing"],properties:{format:{type:"string",const:"solowire-report/1"},kit:{type:"string",description:"Version of \
the kit."},protocol:{type:"string",description:"Version of the specification."},seed:{type:"integer",minimum:0,
description:"Everything random comes from it; pass it back with --seed."},startedAt:{type:"string",format:"dat\
e-time"},target:{type:"object",additionalProperties:!1,required:["name","url","capabilities","parameters","tim\
ing"],properties:{name:{type:"string"},url:{type:"string",description:"Without secrets."},capabilities:{type:"\
array",items:{type:"string"}},parameters:{type:"object",additionalProperties:{type:"number"},description:"What\
 the server is judged by, in ms, bytes or counts."},timing:{type:"string",enum:["announced","target","default"],
description:"Where most of the parameters come from."}}},verdict:{type:"string",enum:["conformant","failed","u\
nsettled","unusable","unreachable","harness-fault"]},exitCode:{type:"integer",minimum:0,maximum:5},reason:{type:"\
string",description:"Why this exit code, in one sentence."},selection:{type:"object",additionalProperties:!1,required:[
"only","skip","cases"],properties:{only:{type:"array",items:{type:"string"}},skip:{type:"array",items:{type:"s\
tring"}},cases:{type:"integer",minimum:0}}},environment:{type:"object",additionalProperties:!1,required:["node",
"platform","cpus","jobs","timeScale"],properties:{node:{type:"string"},platform:{type:"string"},cpus:{type:"in\
teger"},jobs:{type:"integer"},timeScale:{type:"number"}}},calibration:{$ref:"#/$defs/Calibration"},summary:{type:"\
object",additionalProperties:!1,description:"Counts of checks; an always-on check counts once for the run.",required:[
"pass","fail","warn","inconclusive","notExercised","notApplicable","knownFailing","harnessFault"],properties:{
pass:{type:"integer"},fail:{type:"integer"},warn:{type:"integer"},inconclusive:{type:"integer"},notExercised:{
type:"integer"},notApplicable:{type:"integer"},knownFailing:{type:"integer"},harnessFault:{type:"integer"}}},coverage:{
type:"object",additionalProperties:!1,description:"How much of the protocol this run judged: MUSTs of role ser\
ver.",required:["must","judged","notOnTheWire","excused"],properties:{must:{type:"integer"},judged:{type:"inte\
ger",description:"Those with a pass or a failure."},notOnTheWire:{type:"integer"},excused:{type:"array",items:{
type:"object",additionalProperties:!1,required:["requirement","reason"],properties:{requirement:{type:"string"},
reason:{type:"string"}}}}}},cases:{type:"array",items:{$ref:"#/$defs/CaseReport"}},always:{type:"array",items:{
$ref:"#/$defs/AlwaysReport"}},diagnosis:{type:"array",items:{type:"object",additionalProperties:!1,required:["\
fault","similarity","cure"],properties:{fault:{type:"string"},similarity:{type:"number"},cure:{type:"string"}}}},
timing:{type:"object",additionalProperties:!1,required:["wallMs","longestForcedWaitMs","longestForcedWaitCase",
"maxEventLoopDelayMs"],properties:{wallMs:{type:"number"},longestForcedWaitMs:{type:"number"},longestForcedWaitCase:{
type:["string","null"]},maxEventLoopDelayMs:{type:"number"}}}},$defs:{Verdict:{title:"CheckVerdict",type:"stri\
ng",enum:["pass","fail","warn","inconclusive","notExercised","notApplicable"]},Level:{title:"RequirementLevel",
type:"string",enum:["MUST","SHOULD","MAY"]},Calibration:{title:"CalibrationReport",type:"object",additionalProperties:!1,
description:"What the kit measured of its own machine, in ms.",required:["loopbackRttMs","loopbackRttMaxMs","t\
imerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{type:"number"},loopbackRttMaxMs:{type:"number"},timerLateMs:{
type:"number"},timerLateMaxMs:{type:"number"}}},CheckReport:{title:"CheckReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{
type:"string",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{
$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{
type:"string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on\
."},always:{type:"boolean",description:"Whether it is an always-on check."}}},CaseReport:{title:"CaseReport",type:"\
object",additionalProperties:!1,required:["id","title","profile","verdict","durationMs","forcedWaitMs","histor\
y","repeat","harnessFault","checks"],properties:{id:{type:"string"},title:{type:"string"},profile:{type:"strin\
g",description:"What the case needs: core, or the capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"\
number"},forcedWaitMs:{type:"number",description:"Declared sum of announced parameters and tolerances."},history:{
type:["string","null"],description:"File, relative to the working folder."},repeat:{type:"integer",minimum:0},
harnessFault:{type:["string","null"]},checks:{type:"array",items:{$ref:"#/$defs/CheckReport"}}}},AlwaysReport:{
title:"AlwaysReport",type:"object",additionalProperties:!1,required:["id","requirement","level","verdict","exp\
ected","cases"],properties:{id:{type:"string"},requirement:{type:"string"},level:{$ref:"#/$defs/Level"},verdict:{
$ref:"#/$defs/Verdict"},expected:{type:"string"},cases:{type:"array",items:{type:"string"},description:"The ca\
ses that settle its verdict."}}}}};var he=J().fullFormats["date-time"],I={title:"CaseReport",type:"object",additionalProperties:!1,required:["id",
"title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","checks"],properties:{
id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case needs: core, or the\
 capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"number",description:"\
Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"File, rela\
tive to the working folder."},repeat:{type:"integer",minimum:0},harnessFault:{type:["string","null"]},checks:{
type:"array",items:{$ref:"#/$defs/CheckReport"}}}},W={title:"CheckVerdict",type:"string",enum:["pass","fail","\
warn","inconclusive","notExercised","notApplicable"]},ge={title:"CheckReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{
type:"string",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{
$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{
type:"string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on\
."},always:{type:"boolean",description:"Whether it is an always-on check."}}},K={title:"RequirementLevel",type:"\
string",enum:["MUST","SHOULD","MAY"]};function j(a,{instancePath:t="",parentData:b,parentDataProperty:f,rootData:P=a,
dynamicAnchors:k={}}={}){let e=null,i=0,h=j.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){let r={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:
e.push(r),i++}if(a.requirement===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requirement"},message:"must have required property 'requirement'"};e===null?e=[r]:e.push(r),i++}
if(a.level===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
level"},message:"must have required property 'level'"};e===null?e=[r]:e.push(r),i++}if(a.verdict===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[r]:e.push(r),i++}if(a.reason===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[r]:e.push(r),i++}if(a.expected===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[r]:e.
push(r),i++}if(a.observed===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
observed"},message:"must have required property 'observed'"};e===null?e=[r]:e.push(r),i++}if(a.events===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"mu\
st have required property 'events'"};e===null?e=[r]:e.push(r),i++}if(a.always===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"always"},message:"must have required prope\
rty 'always'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!T.call(ge.properties,r)){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.id!==void 0&&typeof a.id!="string"){let r={
instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),i++}if(a.requirement!==void 0&&typeof a.requirement!="string"){let r={instancePath:t+
"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),i++}if(a.level!==void 0){let r=a.level;if(typeof r!="string"){let s={instancePath:t+
"/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(!(r==="MUST"||r==="SHOULD"||r==="MAY")){let s={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[s]:e.push(s),i++}}if(a.verdict!==void 0){let r=a.verdict;if(typeof r!="string"){let s={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="pass"||r==="fail"||r==="warn"||r==="inconclusive"||r==="notExercised"||r===
"notApplicable")){let s={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues:W.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.reason!==void 0&&
typeof a.reason!="string"){let r={instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.expected!==void 0&&typeof a.
expected!="string"){let r={instancePath:t+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.observed!==void 0&&typeof a.observed!=
"string"){let r={instancePath:t+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.events!==void 0){let r=a.events;if(Array.
isArray(r)){let s=r.length;for(let n=0;n<s;n++){let l=r[n];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){let m={instancePath:t+"/events/"+n,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}}}else{let s={instancePath:t+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(a.always!==void 0&&typeof a.always!="boolean"){let r={instancePath:t+"/always",schemaPath:"#/proper\
ties/always/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(a,{
instancePath:t="",parentData:b,parentDataProperty:f,rootData:P=a,dynamicAnchors:k={}}={}){let e=null,i=0,h=A.evaluated;
if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
if(a.id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(a.title===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required proper\
ty 'title'"};e===null?e=[r]:e.push(r),i++}if(a.profile===void 0){let r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"profile"},message:"must have required property 'profile'"};e===null?
e=[r]:e.push(r),i++}if(a.verdict===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"verdict"},message:"must have required property 'verdict'"};e===null?e=[r]:e.push(r),i++}if(a.
durationMs===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
durationMs"},message:"must have required property 'durationMs'"};e===null?e=[r]:e.push(r),i++}if(a.forcedWaitMs===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"forcedWaitMs"},
message:"must have required property 'forcedWaitMs'"};e===null?e=[r]:e.push(r),i++}if(a.history===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"history"},message:"must hav\
e required property 'history'"};e===null?e=[r]:e.push(r),i++}if(a.repeat===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"repeat"},message:"must have required property 'repeat'"};
e===null?e=[r]:e.push(r),i++}if(a.harnessFault===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"harnessFault"},message:"must have required property 'harnessFault'"};e===null?
e=[r]:e.push(r),i++}if(a.checks===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"checks"},message:"must have required property 'checks'"};e===null?e=[r]:e.push(r),i++}for(let r in a)
if(!T.call(I.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(a.id!==void 0&&typeof a.id!="string"){let r={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.title!==void 0&&typeof a.
title!="string"){let r={instancePath:t+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.profile!==void 0&&typeof a.profile!="stri\
ng"){let r={instancePath:t+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.verdict!==void 0){let r=a.verdict;if(typeof r!=
"string"){let s={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="pass"||r==="fail"||r==="warn"||r==="inco\
nclusive"||r==="notExercised"||r==="notApplicable")){let s={instancePath:t+"/verdict",schemaPath:"#/$defs/Verd\
ict/enum",keyword:"enum",params:{allowedValues:W.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),i++}}if(a.durationMs!==void 0){let r=a.durationMs;if(!(typeof r=="number"&&isFinite(r))){
let s={instancePath:t+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type:"num\
ber"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.forcedWaitMs!==void 0){let r=a.forcedWaitMs;
if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/forcedWaitMs",schemaPath:"#/properties/forcedWa\
itMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.
history!==void 0){let r=a.history;if(typeof r!="string"&&r!==null){let s={instancePath:t+"/history",schemaPath:"\
#/properties/history/type",keyword:"type",params:{type:I.properties.history.type},message:"must be string,null"};
e===null?e=[s]:e.push(s),i++}}if(a.repeat!==void 0){let r=a.repeat;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let s={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(a.harnessFault!==void 0){let r=a.harnessFault;
if(typeof r!="string"&&r!==null){let s={instancePath:t+"/harnessFault",schemaPath:"#/properties/harnessFault/t\
ype",keyword:"type",params:{type:I.properties.harnessFault.type},message:"must be string,null"};e===null?e=[s]:
e.push(s),i++}}if(a.checks!==void 0){let r=a.checks;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)j(
r[n],{instancePath:t+"/checks/"+n,parentData:r,parentDataProperty:n,rootData:P,dynamicAnchors:k})||(e=e===null?
j.errors:e.concat(j.errors),i=e.length)}else{let s={instancePath:t+"/checks",schemaPath:"#/properties/checks/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(a,{instancePath:t="",parentData:b,parentDataProperty:f,rootData:P=a,dynamicAnchors:k={}}={}){let e=null,
i=0,h=x.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.id===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),i++}if(a.requirement===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requirement"},
message:"must have required property 'requirement'"};e===null?e=[r]:e.push(r),i++}if(a.level===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must have \
required property 'level'"};e===null?e=[r]:e.push(r),i++}if(a.verdict===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[r]:e.push(r),i++}if(a.expected===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[r]:
e.push(r),i++}if(a.cases===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cases"},message:"must have required property 'cases'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!(r==="i\
d"||r==="requirement"||r==="level"||r==="verdict"||r==="expected"||r==="cases")){let s={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties"};e===null?e=[s]:e.push(s),i++}if(a.id!==void 0&&typeof a.id!="string"){let r={instancePath:t+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(a.requirement!==void 0&&typeof a.requirement!="string"){let r={instancePath:t+"/require\
ment",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(a.level!==void 0){let r=a.level;if(typeof r!="string"){let s={instancePath:t+"\
/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(!(r==="MUST"||r==="SHOULD"||r==="MAY")){let s={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:K.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[s]:e.push(s),i++}}if(a.verdict!==void 0){let r=a.verdict;if(typeof r!="string"){let s={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="pass"||r==="fail"||r==="warn"||r==="inconclusive"||r==="notExercised"||r===
"notApplicable")){let s={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues:W.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.expected!==void 0&&
typeof a.expected!="string"){let r={instancePath:t+"/expected",schemaPath:"#/properties/expected/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.cases!==void 0){let r=a.
cases;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let l={instancePath:t+
"/cases/"+n,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),i++}}else{let s={instancePath:t+"/cases",schemaPath:"#/properties/cases/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(a,{instancePath:t="",
parentData:b,parentDataProperty:f,rootData:P=a,dynamicAnchors:k={}}={}){let e=null,i=0,h=F.evaluated;if(h.dynamicProps&&
(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.format===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"mu\
st have required property 'format'"};e===null?e=[r]:e.push(r),i++}if(a.kit===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kit"},message:"must have required property 'kit'"};e===
null?e=[r]:e.push(r),i++}if(a.protocol===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"protocol"},message:"must have required property 'protocol'"};e===null?e=[r]:e.push(
r),i++}if(a.seed===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},message:"must have required property 'seed'"};e===null?e=[r]:e.push(r),i++}if(a.startedAt===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"startedAt"},message:"must h\
ave required property 'startedAt'"};e===null?e=[r]:e.push(r),i++}if(a.target===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'"};
e===null?e=[r]:e.push(r),i++}if(a.verdict===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"verdict"},message:"must have required property 'verdict'"};e===null?e=[r]:e.push(
r),i++}if(a.exitCode===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
exitCode"},message:"must have required property 'exitCode'"};e===null?e=[r]:e.push(r),i++}if(a.reason===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"mu\
st have required property 'reason'"};e===null?e=[r]:e.push(r),i++}if(a.selection===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"selection"},message:"must have required pr\
operty 'selection'"};e===null?e=[r]:e.push(r),i++}if(a.environment===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"environment"},message:"must have required property 'en\
vironment'"};e===null?e=[r]:e.push(r),i++}if(a.calibration===void 0){let r={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"calibration"},message:"must have required property 'calibrati\
on'"};e===null?e=[r]:e.push(r),i++}if(a.summary===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"summary"},message:"must have required property 'summary'"};e===null?e=[r]:e.
push(r),i++}if(a.coverage===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
coverage"},message:"must have required property 'coverage'"};e===null?e=[r]:e.push(r),i++}if(a.cases===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cases"},message:"mus\
t have required property 'cases'"};e===null?e=[r]:e.push(r),i++}if(a.always===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"always"},message:"must have required property 'always'"};
e===null?e=[r]:e.push(r),i++}if(a.diagnosis===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"diagnosis"},message:"must have required property 'diagnosis'"};e===null?e=[r]:
e.push(r),i++}if(a.timing===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timing"},message:"must have required property 'timing'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!T.call(
C.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.format!==
void 0){let r=a.format;if(typeof r!="string"){let s={instancePath:t+"/format",schemaPath:"#/properties/format/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="sol\
owire-report/1"){let s={instancePath:t+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"solowire-report/1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.kit!==
void 0&&typeof a.kit!="string"){let r={instancePath:t+"/kit",schemaPath:"#/properties/kit/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.protocol!==void 0&&typeof a.
protocol!="string"){let r={instancePath:t+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.seed!==void 0){let r=a.seed;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+"/seed",schemaPath:"#/properties/seed/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let s={instancePath:t+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(a.startedAt!==void 0){let r=a.
startedAt;if(typeof r=="string"){if(!he.validate(r)){let s={instancePath:t+"/startedAt",schemaPath:"#/properti\
es/startedAt/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.target!==void 0){let r=a.
target;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t+"/target",schemaPath:"\
#/properties/target/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[s]:e.push(s),i++}if(r.url===void 0){let s={instancePath:t+"/target",schemaPath:"#\
/properties/target/required",keyword:"required",params:{missingProperty:"url"},message:"must have required pro\
perty 'url'"};e===null?e=[s]:e.push(s),i++}if(r.capabilities===void 0){let s={instancePath:t+"/target",schemaPath:"\
#/properties/target/required",keyword:"required",params:{missingProperty:"capabilities"},message:"must have re\
quired property 'capabilities'"};e===null?e=[s]:e.push(s),i++}if(r.parameters===void 0){let s={instancePath:t+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"parameters"},message:"\
must have required property 'parameters'"};e===null?e=[s]:e.push(s),i++}if(r.timing===void 0){let s={instancePath:t+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"timing"},message:"\
must have required property 'timing'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="name"||s==="url"||
s==="capabilities"||s==="parameters"||s==="timing")){let n={instancePath:t+"/target",schemaPath:"#/properties/\
target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),i++}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:t+
"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(r.url!==void 0&&typeof r.url!="string"){let s={instancePath:t+
"/target/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(r.capabilities!==void 0){let s=r.capabilities;if(Array.isArray(
s)){let n=s.length;for(let l=0;l<n;l++)if(typeof s[l]!="string"){let m={instancePath:t+"/target/capabilities/"+
l,schemaPath:"#/properties/target/properties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),i++}}else{let n={instancePath:t+"/target/capabilities",schemaPath:"#\
/properties/target/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),i++}}if(r.parameters!==void 0){let s=r.parameters;if(s&&typeof s=="object"&&!Array.isArray(
s))for(let n in s){let l=s[n];if(!(typeof l=="number"&&isFinite(l))){let m={instancePath:t+"/target/parameters\
/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/properties/parameters/additionalPr\
operties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),i++}}else{
let n={instancePath:t+"/target/parameters",schemaPath:"#/properties/target/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(r.timing!==void 0){let s=r.
timing;if(typeof s!="string"){let n={instancePath:t+"/target/timing",schemaPath:"#/properties/target/propertie\
s/timing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(s===
"announced"||s==="target"||s==="default")){let n={instancePath:t+"/target/timing",schemaPath:"#/properties/tar\
get/properties/timing/enum",keyword:"enum",params:{allowedValues:C.properties.target.properties.timing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/targe\
t",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(a.verdict!==void 0){let r=a.verdict;if(typeof r!="string"){let s={instancePath:t+"/ver\
dict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="conformant"||r==="failed"||r==="unsettled"||r==="unusable"||r==="unreachabl\
e"||r==="harness-fault")){let s={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enu\
m",params:{allowedValues:C.properties.verdict.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),i++}}if(a.exitCode!==void 0){let r=a.exitCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)){if(r>
5||isNaN(r)){let s={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[s]:e.push(s),i++}if(r<0||isNaN(r)){let s={instancePath:t+
"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),i++}}}if(a.reason!==void 0&&typeof a.reason!="string"){let r={instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(a.selection!==void 0){let r=a.selection;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.only===void 0){let s={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"only"},message:"must have required property 'only'"};e===null?e=[s]:e.push(
s),i++}if(r.skip===void 0){let s={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"skip"},message:"must have required property 'skip'"};e===null?e=[s]:e.push(
s),i++}if(r.cases===void 0){let s={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"cases"},message:"must have required property 'cases'"};e===null?e=[s]:e.push(
s),i++}for(let s in r)if(!(s==="only"||s==="skip"||s==="cases")){let n={instancePath:t+"/selection",schemaPath:"\
#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.only!==void 0){let s=r.only;if(Array.isArray(
s)){let n=s.length;for(let l=0;l<n;l++)if(typeof s[l]!="string"){let m={instancePath:t+"/selection/only/"+l,schemaPath:"\
#/properties/selection/properties/only/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[m]:e.push(m),i++}}else{let n={instancePath:t+"/selection/only",schemaPath:"#/properties/selec\
tion/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),i++}}if(r.skip!==void 0){let s=r.skip;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++)if(typeof s[l]!=
"string"){let m={instancePath:t+"/selection/skip/"+l,schemaPath:"#/properties/selection/properties/skip/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{let n={
instancePath:t+"/selection/skip",schemaPath:"#/properties/selection/properties/skip/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(r.cases!==void 0){let s=r.cases;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/selection/cases",schemaPath:"#/properties/s\
election/properties/cases/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/selection/cases",
schemaPath:"#/properties/selection/properties/cases/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/selection",schemaPath:"#/p\
roperties/selection/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}}if(a.environment!==void 0){let r=a.environment;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.node===
void 0){let s={instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",
params:{missingProperty:"node"},message:"must have required property 'node'"};e===null?e=[s]:e.push(s),i++}if(r.
platform===void 0){let s={instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"\
required",params:{missingProperty:"platform"},message:"must have required property 'platform'"};e===null?e=[s]:
e.push(s),i++}if(r.cpus===void 0){let s={instancePath:t+"/environment",schemaPath:"#/properties/environment/re\
quired",keyword:"required",params:{missingProperty:"cpus"},message:"must have required property 'cpus'"};e===null?
e=[s]:e.push(s),i++}if(r.jobs===void 0){let s={instancePath:t+"/environment",schemaPath:"#/properties/environm\
ent/required",keyword:"required",params:{missingProperty:"jobs"},message:"must have required property 'jobs'"};
e===null?e=[s]:e.push(s),i++}if(r.timeScale===void 0){let s={instancePath:t+"/environment",schemaPath:"#/prope\
rties/environment/required",keyword:"required",params:{missingProperty:"timeScale"},message:"must have require\
d property 'timeScale'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="node"||s==="platform"||s==="cpu\
s"||s==="jobs"||s==="timeScale")){let n={instancePath:t+"/environment",schemaPath:"#/properties/environment/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),i++}if(r.node!==void 0&&typeof r.node!="string"){let s={instancePath:t+
"/environment/node",schemaPath:"#/properties/environment/properties/node/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.platform!==void 0&&typeof r.platform!="stri\
ng"){let s={instancePath:t+"/environment/platform",schemaPath:"#/properties/environment/properties/platform/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.cpus!==void 0){
let s=r.cpus;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/environment/cpu\
s",schemaPath:"#/properties/environment/properties/cpus/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}}if(r.jobs!==void 0){let s=r.jobs;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/environment/jobs",schemaPath:"#/properties/environment/pr\
operties/jobs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}}if(r.timeScale!==void 0){let s=r.timeScale;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:t+"\
/environment/timeScale",schemaPath:"#/properties/environment/properties/timeScale/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/environme\
nt",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}}if(a.calibration!==void 0){let r=a.calibration;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.loopbackRttMs===void 0){let s={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/\
required",keyword:"required",params:{missingProperty:"loopbackRttMs"},message:"must have required property 'lo\
opbackRttMs'"};e===null?e=[s]:e.push(s),i++}if(r.loopbackRttMaxMs===void 0){let s={instancePath:t+"/calibratio\
n",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"\
must have required property 'loopbackRttMaxMs'"};e===null?e=[s]:e.push(s),i++}if(r.timerLateMs===void 0){let s={
instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"\
timerLateMs"},message:"must have required property 'timerLateMs'"};e===null?e=[s]:e.push(s),i++}if(r.timerLateMaxMs===
void 0){let s={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[s]:e.push(
s),i++}for(let s in r)if(!(s==="loopbackRttMs"||s==="loopbackRttMaxMs"||s==="timerLateMs"||s==="timerLateMaxMs")){
let n={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}if(r.loopbackRttMs!==void 0){let s=r.loopbackRttMs;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:t+
"/calibration/loopbackRttMs",schemaPath:"#/$defs/Calibration/properties/loopbackRttMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}if(r.loopbackRttMaxMs!==void 0){let s=r.
loopbackRttMaxMs;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:t+"/calibration/loopbackRttMaxMs",
schemaPath:"#/$defs/Calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),i++}}if(r.timerLateMs!==void 0){let s=r.timerLateMs;if(!(typeof s=="\
number"&&isFinite(s))){let n={instancePath:t+"/calibration/timerLateMs",schemaPath:"#/$defs/Calibration/proper\
ties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),
i++}}if(r.timerLateMaxMs!==void 0){let s=r.timerLateMaxMs;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:t+
"/calibration/timerLateMaxMs",schemaPath:"#/$defs/Calibration/properties/timerLateMaxMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/calibrati\
on",schemaPath:"#/$defs/Calibration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}}if(a.summary!==void 0){let r=a.summary;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.pass===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"pass"},message:"must have required property 'pass'"};e===null?e=[s]:e.push(s),i++}
if(r.fail===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"fail"},message:"must have required property 'fail'"};e===null?e=[s]:e.push(s),i++}
if(r.warn===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"warn"},message:"must have required property 'warn'"};e===null?e=[s]:e.push(s),i++}
if(r.inconclusive===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"\
required",params:{missingProperty:"inconclusive"},message:"must have required property 'inconclusive'"};e===null?
e=[s]:e.push(s),i++}if(r.notExercised===void 0){let s={instancePath:t+"/summary",schemaPath:"#/properties/summ\
ary/required",keyword:"required",params:{missingProperty:"notExercised"},message:"must have required property \
'notExercised'"};e===null?e=[s]:e.push(s),i++}if(r.notApplicable===void 0){let s={instancePath:t+"/summary",schemaPath:"\
#/properties/summary/required",keyword:"required",params:{missingProperty:"notApplicable"},message:"must have \
required property 'notApplicable'"};e===null?e=[s]:e.push(s),i++}if(r.knownFailing===void 0){let s={instancePath:t+
"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"knownFailing"},
message:"must have required property 'knownFailing'"};e===null?e=[s]:e.push(s),i++}if(r.harnessFault===void 0){
let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"\
harnessFault"},message:"must have required property 'harnessFault'"};e===null?e=[s]:e.push(s),i++}for(let s in r)
if(!(s==="pass"||s==="fail"||s==="warn"||s==="inconclusive"||s==="notExercised"||s==="notApplicable"||s==="kno\
wnFailing"||s==="harnessFault")){let n={instancePath:t+"/summary",schemaPath:"#/properties/summary/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),i++}if(r.pass!==void 0){let s=r.pass;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let n={instancePath:t+"/summary/pass",schemaPath:"#/properties/summary/properties/pass/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(r.fail!==void 0){
let s=r.fail;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/summary/fail",schemaPath:"\
#/properties/summary/properties/fail/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}}if(r.warn!==void 0){let s=r.warn;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:t+"/summary/warn",schemaPath:"#/properties/summary/properties/warn/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(r.inconclusive!==void 0){
let s=r.inconclusive;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/summary\
/inconclusive",schemaPath:"#/properties/summary/properties/inconclusive/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(r.notExercised!==void 0){let s=r.notExercised;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/summary/notExercised",schemaPath:"\
#/properties/summary/properties/notExercised/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[n]:e.push(n),i++}}if(r.notApplicable!==void 0){let s=r.notApplicable;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/summary/notApplicable",schemaPath:"#/properties/summa\
ry/properties/notApplicable/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[n]:e.push(n),i++}}if(r.knownFailing!==void 0){let s=r.knownFailing;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:t+"/summary/knownFailing",schemaPath:"#/properties/summary/properties/knownF\
ailing/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(r.
harnessFault!==void 0){let s=r.harnessFault;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/summary/harnessFault",schemaPath:"#/properties/summary/properties/harnessFault/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(a.coverage!==void 0){let r=a.coverage;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
must===void 0){let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",
params:{missingProperty:"must"},message:"must have required property 'must'"};e===null?e=[s]:e.push(s),i++}if(r.
judged===void 0){let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"requir\
ed",params:{missingProperty:"judged"},message:"must have required property 'judged'"};e===null?e=[s]:e.push(s),
i++}if(r.notOnTheWire===void 0){let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",
keyword:"required",params:{missingProperty:"notOnTheWire"},message:"must have required property 'notOnTheWire'"};
e===null?e=[s]:e.push(s),i++}if(r.excused===void 0){let s={instancePath:t+"/coverage",schemaPath:"#/properties\
/coverage/required",keyword:"required",params:{missingProperty:"excused"},message:"must have required property\
 'excused'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="must"||s==="judged"||s==="notOnTheWire"||s===
"excused")){let n={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[n]:e.push(n),i++}if(r.must!==void 0){let s=r.must;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={
instancePath:t+"/coverage/must",schemaPath:"#/properties/coverage/properties/must/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(r.judged!==void 0){let s=r.judged;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/coverage/judged",schemaPath:"\
#/properties/coverage/properties/judged/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),i++}}if(r.notOnTheWire!==void 0){let s=r.notOnTheWire;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/coverage/notOnTheWire",schemaPath:"#/properties/coverage/prop\
erties/notOnTheWire/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}}if(r.excused!==void 0){let s=r.excused;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let m=s[l];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.requirement===void 0){let g={instancePath:t+"/coverage/excus\
ed/"+l,schemaPath:"#/properties/coverage/properties/excused/items/required",keyword:"required",params:{missingProperty:"\
requirement"},message:"must have required property 'requirement'"};e===null?e=[g]:e.push(g),i++}if(m.reason===
void 0){let g={instancePath:t+"/coverage/excused/"+l,schemaPath:"#/properties/coverage/properties/excused/item\
s/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[g]:e.push(g),i++}for(let g in m)if(!(g==="requirement"||g==="reason")){let d={instancePath:t+"/cov\
erage/excused/"+l,schemaPath:"#/properties/coverage/properties/excused/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[d]:
e.push(d),i++}if(m.requirement!==void 0&&typeof m.requirement!="string"){let g={instancePath:t+"/coverage/excu\
sed/"+l+"/requirement",schemaPath:"#/properties/coverage/properties/excused/items/properties/requirement/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}if(m.reason!==void 0&&
typeof m.reason!="string"){let g={instancePath:t+"/coverage/excused/"+l+"/reason",schemaPath:"#/properties/cov\
erage/properties/excused/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[g]:e.push(g),i++}}else{let g={instancePath:t+"/coverage/excused/"+l,schemaPath:"#/propert\
ies/coverage/properties/excused/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[g]:e.push(g),i++}}}else{let n={instancePath:t+"/coverage/excused",schemaPath:"#/properties/coverage/pr\
operties/excused/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),
i++}}}else{let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.cases!==void 0){let r=a.cases;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)A(r[n],{instancePath:t+"/cases/"+n,parentData:r,parentDataProperty:n,rootData:P,
dynamicAnchors:k})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)}else{let s={instancePath:t+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(a.always!==void 0){let r=a.always;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)x(r[n],{instancePath:t+
"/always/"+n,parentData:r,parentDataProperty:n,rootData:P,dynamicAnchors:k})||(e=e===null?x.errors:e.concat(x.
errors),i=e.length)}else{let s={instancePath:t+"/always",schemaPath:"#/properties/always/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.diagnosis!==void 0){let r=a.
diagnosis;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.fault===void 0){let m={instancePath:t+"/diagnosis/"+n,schemaPath:"#/properties/diagnosis/item\
s/required",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};
e===null?e=[m]:e.push(m),i++}if(l.similarity===void 0){let m={instancePath:t+"/diagnosis/"+n,schemaPath:"#/pro\
perties/diagnosis/items/required",keyword:"required",params:{missingProperty:"similarity"},message:"must have \
required property 'similarity'"};e===null?e=[m]:e.push(m),i++}if(l.cure===void 0){let m={instancePath:t+"/diag\
nosis/"+n,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"cure"},
message:"must have required property 'cure'"};e===null?e=[m]:e.push(m),i++}for(let m in l)if(!(m==="fault"||m===
"similarity"||m==="cure")){let g={instancePath:t+"/diagnosis/"+n,schemaPath:"#/properties/diagnosis/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addition\
al properties"};e===null?e=[g]:e.push(g),i++}if(l.fault!==void 0&&typeof l.fault!="string"){let m={instancePath:t+
"/diagnosis/"+n+"/fault",schemaPath:"#/properties/diagnosis/items/properties/fault/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}if(l.similarity!==void 0){let m=l.similarity;
if(!(typeof m=="number"&&isFinite(m))){let g={instancePath:t+"/diagnosis/"+n+"/similarity",schemaPath:"#/prope\
rties/diagnosis/items/properties/similarity/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};e===null?e=[g]:e.push(g),i++}}if(l.cure!==void 0&&typeof l.cure!="string"){let m={instancePath:t+"/diagnos\
is/"+n+"/cure",schemaPath:"#/properties/diagnosis/items/properties/cure/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:t+"/diagnosis/"+n,schemaPath:"\
#/properties/diagnosis/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[m]:e.push(m),i++}}}else{let s={instancePath:t+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.timing!==void 0){let r=a.
timing;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.wallMs===void 0){let s={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/required",keyword:"required",params:{missingProperty:"wallMs"},message:"must have required\
 property 'wallMs'"};e===null?e=[s]:e.push(s),i++}if(r.longestForcedWaitMs===void 0){let s={instancePath:t+"/t\
iming",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"longestForcedWait\
Ms"},message:"must have required property 'longestForcedWaitMs'"};e===null?e=[s]:e.push(s),i++}if(r.longestForcedWaitCase===
void 0){let s={instancePath:t+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"\
longestForcedWaitCase"},message:"must have required property 'longestForcedWaitCase'"};e===null?e=[s]:e.push(s),
i++}if(r.maxEventLoopDelayMs===void 0){let s={instancePath:t+"/timing",schemaPath:"#/properties/timing/require\
d",keyword:"required",params:{missingProperty:"maxEventLoopDelayMs"},message:"must have required property 'max\
EventLoopDelayMs'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="wallMs"||s==="longestForcedWaitMs"||
s==="longestForcedWaitCase"||s==="maxEventLoopDelayMs")){let n={instancePath:t+"/timing",schemaPath:"#/propert\
ies/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.wallMs!==void 0){let s=r.wallMs;if(!(typeof s==
"number"&&isFinite(s))){let n={instancePath:t+"/timing/wallMs",schemaPath:"#/properties/timing/properties/wall\
Ms/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}if(r.longestForcedWaitMs!==
void 0){let s=r.longestForcedWaitMs;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:t+"/timing/long\
estForcedWaitMs",schemaPath:"#/properties/timing/properties/longestForcedWaitMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}if(r.longestForcedWaitCase!==void 0){let s=r.
longestForcedWaitCase;if(typeof s!="string"&&s!==null){let n={instancePath:t+"/timing/longestForcedWaitCase",schemaPath:"\
#/properties/timing/properties/longestForcedWaitCase/type",keyword:"type",params:{type:C.properties.timing.properties.
longestForcedWaitCase.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}}if(r.maxEventLoopDelayMs!==
void 0){let s=r.maxEventLoopDelayMs;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:t+"/timing/maxE\
ventLoopDelayMs",schemaPath:"#/properties/timing/properties/maxEventLoopDelayMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ve as reportFits,we as targetFits};
