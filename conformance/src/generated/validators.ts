// @ts-nocheck
// Generated from conformance/schemas by `npm run spec:generate`; edit those.
var B=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(w){throw t=0,w}};var J=B(_=>{"use strict";Object.defineProperty(_,"__esModule",{value:!0});function X(a){let t=a.length,w=0,y=0,
k;for(;y<t;)w++,k=a.charCodeAt(y++),k>=55296&&k<=56319&&y<t&&(k=a.charCodeAt(y),(k&64512)===56320&&y++);return w}
_.default=X;X.code='require("ajv/dist/runtime/ucs2length").default'});var O=B(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});x.formatNames=x.fastFormats=x.fullFormats=
void 0;function M(a,t){return{validate:a,compare:t}}x.fullFormats={date:M(se,H),time:M(K(!0),Y),"date-time":M(
Q(!0),ie),"iso-time":M(K(),te),"iso-date-time":M(Q(),ae),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ce,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Pe,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-poin\
ter":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:ye,int32:{type:"number",validate:be},int64:{type:"\
number",validate:ke},float:{type:"number",validate:re},double:{type:"number",validate:re},password:!0,binary:!0};
x.fastFormats={...x.fullFormats,date:M(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,H),time:M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Y),"date-time":M(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ie),"iso-time":M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,te),"iso-date-t\
ime":M(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ae),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
x.formatNames=Object.keys(x.fullFormats);function de(a){return a%4===0&&(a%100!==0||a%400===0)}var le=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
me=[0,31,28,31,30,31,30,31,31,30,31,30,31];function se(a){let t=le.exec(a);if(!t)return!1;let w=+t[1],y=+t[2],
k=+t[3];return y>=1&&y<=12&&k>=1&&k<=(y===2&&de(w)?29:me[y])}function H(a,t){if(a&&t)return a>t?1:a<t?-1:0}var V=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function K(a){return function(w){let y=V.exec(w);if(!y)return!1;let k=+y[1],q=+y[2],e=+y[3],i=y[4],h=y[5]==="-"?
-1:1,s=+(y[6]||0),r=+(y[7]||0);if(s>23||r>59||a&&!i)return!1;if(k<=23&&q<=59&&e<60)return!0;let n=q-r*h,d=k-s*
h-(n<0?1:0);return(d===23||d===-1)&&(n===59||n===-1)&&e<61}}function Y(a,t){if(!(a&&t))return;let w=new Date("\
2020-01-01T"+a).valueOf(),y=new Date("2020-01-01T"+t).valueOf();if(w&&y)return w-y}function te(a,t){if(!(a&&t))
return;let w=V.exec(a),y=V.exec(t);if(w&&y)return a=w[1]+w[2]+w[3],t=y[1]+y[2]+y[3],a>t?1:a<t?-1:0}var U=/t|\s/i;
function Q(a){let t=K(a);return function(y){let k=y.split(U);return k.length===2&&se(k[0])&&t(k[1])}}function ie(a,t){
if(!(a&&t))return;let w=new Date(a).valueOf(),y=new Date(t).valueOf();if(w&&y)return w-y}function ae(a,t){if(!(a&&
t))return;let[w,y]=a.split(U),[k,q]=t.split(U),e=H(w,k);if(e!==void 0)return e||Y(y,q)}var ue=/\/|:/,fe=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ce(a){return ue.test(a)&&fe.test(a)}var ee=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function ye(a){return ee.lastIndex=0,ee.test(a)}var he=-(2**31),ge=2**31-1;function be(a){return Number.isInteger(
a)&&a<=ge&&a>=he}function ke(a){return Number.isInteger(a)}function re(){return!0}var we=/[^\\]\\Z/;function Pe(a){
if(we.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var Te=z,ve={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/targe\
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
 environment. Never printed, never recorded."}}}}};var R=Object.prototype.hasOwnProperty,$=J().default,qe=new RegExp("^wss?://","u"),$e=new RegExp("^https?://","\
u"),je=new RegExp("\\{n\\}","u");function C(a,{instancePath:t="",parentData:w,parentDataProperty:y,rootData:k=a,dynamicAnchors:q={}}={}){let e=null,
i=0,h=C.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.clientId===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"clientId"},message:"must have required property 'clientId'"};e===null?e=[s]:e.push(s),i++}for(let s in a)
if(!(s==="clientId"||s==="credentials")){let r={instancePath:t,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:
e.push(r),i++}if(a.clientId!==void 0){let s=a.clientId;if(typeof s=="string"){if($(s)<1){let r={instancePath:t+
"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+"/clientId",schemaPath:"\
#/properties/clientId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}if(a.credentials!==void 0){let s=a.credentials;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.scheme===
void 0){let r={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{
missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[r]:e.push(r),i++}if(s.token===
void 0){let r={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/required",keyword:"required",params:{
missingProperty:"token"},message:"must have required property 'token'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="scheme"||r==="token")){let n={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[n]:e.push(n),i++}if(s.scheme!==void 0){let r=s.scheme;if(typeof r=="string"){if($(r)<1){
let n={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(s.token!==void 0){let r=s.
token;if(typeof r=="string"){if($(r)<1){let n={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Credent\
ials/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/credentials/token",schemaPath:"#/$defs/Cre\
dentials/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}}}else{let r={instancePath:t+"/credentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return C.
errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne=O().fullFormats.uri,oe=O().fullFormats.date;function N(a,{instancePath:t="",parentData:w,parentDataProperty:y,
rootData:k=a,dynamicAnchors:q={}}={}){let e=null,i=0,h=N.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&
(h.items=void 0),a&&typeof a=="object"&&!Array.isArray(a))for(let s in a){let r=a[s];if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.reason===void 0){let n={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/KnownDeviation/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requi\
red property 'reason'"};e===null?e=[n]:e.push(n),i++}for(let n in r)if(!(n==="reason"||n==="link"||n==="expire\
s"||n==="flaky")){let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Known\
Deviation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"};e===null?e=[d]:e.push(d),i++}if(r.reason!==void 0){let n=r.reason;if(typeof n=="\
string"){if($(n)<1){let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#\
/$defs/KnownDeviation/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}if(r.link!==void 0){let n=r.link;if(typeof n==
"string"){if(!ne(n)){let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/\
$defs/KnownDeviation/properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format\
 "uri"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/link",schemaPath:"#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}}if(r.expires!==void 0){let n=r.expires;if(typeof n=="string"){if(!oe.
validate(n)){let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs\
/KnownDeviation/properties/expires/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/expires",schemaPath:"#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}}if(r.flaky!==void 0&&typeof r.flaky!="boolean"){let n={instancePath:t+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}else{let s={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return N.errors=e,
i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(a,{instancePath:t="",parentData:w,parentDataProperty:y,
rootData:k=a,dynamicAnchors:q={}}={}){let e=null,i=0,h=z.evaluated;h.dynamicProps&&(h.props=void 0),h.dynamicItems&&
(h.items=void 0);let s=i,r=!1,n=i;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.addresses===void 0){let l={instancePath:t,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have req\
uired property 'addresses'"};e===null?e=[l]:e.push(l),i++}var u=n===i;if(r=r||u,u){var d={};d.addresses=!0}let m=i;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.start===void 0){let l={instancePath:t,schemaPath:"#/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[l]:e.push(l),i++}var u=m===i;if(r=r||u,u&&d!==!0&&(d=d||{},d.start=!0),r)i=s,e!==null&&(s?e.length=s:e=
null);else{let l={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};e===null?e=[l]:e.push(l),i++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let l in a)if(!R.call(
ve.properties,l)){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(a.name!==
void 0){let l=a.name;if(typeof l=="string"){if($(l)<1){let o={instancePath:t+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(a.addresses!==void 0){let l=a.addresses;
if(Array.isArray(l)){if(l.length<1){let p={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),
i++}let o=l.length;for(let p=0;p<o;p++){let f=l[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.url===void 0){
let g={instancePath:t+"/addresses/"+p,schemaPath:"#/$defs/Address/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'"};e===null?e=[g]:e.push(g),i++}for(let g in f)if(!(g==="url"||
g==="headers"||g==="tls")){let b={instancePath:t+"/addresses/"+p,schemaPath:"#/$defs/Address/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
e===null?e=[b]:e.push(b),i++}if(f.url!==void 0){let g=f.url;if(typeof g=="string"){if(!qe.test(g)){let b={instancePath:t+
"/addresses/"+p+"/url",schemaPath:"#/$defs/Address/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^wss?://"},message:'must match pattern "^wss?://"'};e===null?e=[b]:e.push(b),i++}}else{let b={instancePath:t+"\
/addresses/"+p+"/url",schemaPath:"#/$defs/Address/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),i++}}if(f.headers!==void 0){let g=f.headers;if(g&&typeof g=="object"&&
!Array.isArray(g)){for(let b in g)if(typeof g[b]!="string"){let c={instancePath:t+"/addresses/"+p+"/headers/"+
b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Address/properties/headers/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}else{let b={
instancePath:t+"/addresses/"+p+"/headers",schemaPath:"#/$defs/Address/properties/headers/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}if(f.tls!==void 0){let g=f.tls;
if(g&&typeof g=="object"&&!Array.isArray(g)){for(let b in g)if(!(b==="ca"||b==="servername"||b==="rejectUnauth\
orized")){let c={instancePath:t+"/addresses/"+p+"/tls",schemaPath:"#/$defs/Address/properties/tls/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional prope\
rties"};e===null?e=[c]:e.push(c),i++}if(g.ca!==void 0&&typeof g.ca!="string"){let b={instancePath:t+"/addresse\
s/"+p+"/tls/ca",schemaPath:"#/$defs/Address/properties/tls/properties/ca/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[b]:e.push(b),i++}if(g.servername!==void 0&&typeof g.servername!="\
string"){let b={instancePath:t+"/addresses/"+p+"/tls/servername",schemaPath:"#/$defs/Address/properties/tls/pr\
operties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(
b),i++}if(g.rejectUnauthorized!==void 0&&typeof g.rejectUnauthorized!="boolean"){let b={instancePath:t+"/addre\
sses/"+p+"/tls/rejectUnauthorized",schemaPath:"#/$defs/Address/properties/tls/properties/rejectUnauthorized/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[b]:e.push(b),i++}}else{let b={
instancePath:t+"/addresses/"+p+"/tls",schemaPath:"#/$defs/Address/properties/tls/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}}else{let g={instancePath:t+"/addresses\
/"+p,schemaPath:"#/$defs/Address/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[g]:e.push(g),i++}}}else{let o={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(a.start!==void 0){let l=a.
start;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.command===void 0){let o={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"command"},message:"must have required prop\
erty 'command'"};e===null?e=[o]:e.push(o),i++}if(l.ready===void 0){let o={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"ready"},message:"must have required proper\
ty 'ready'"};e===null?e=[o]:e.push(o),i++}for(let o in l)if(!(o==="command"||o==="cwd"||o==="env"||o==="ready"||
o==="timeoutMs"||o==="stop"||o==="stopTimeoutMs")){let p={instancePath:t+"/start",schemaPath:"#/$defs/Start/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[p]:e.push(p),i++}if(l.command!==void 0){let o=l.command;if(typeof o=="string"){if($(
o)<1){let p={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{
let p={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(l.cwd!==void 0&&typeof l.cwd!="strin\
g"){let o={instancePath:t+"/start/cwd",schemaPath:"#/$defs/Start/properties/cwd/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(l.env!==void 0){let o=l.env;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(let p in o)if(typeof o[p]!="string"){let f={instancePath:t+"/start/env/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Start/properties/env/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{let p={instancePath:t+
"/start/env",schemaPath:"#/$defs/Start/properties/env/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[p]:e.push(p),i++}}if(l.ready!==void 0){let o=l.ready;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(Object.keys(o).length>1){let p={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/propert\
ies/ready/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 propertie\
s"};e===null?e=[p]:e.push(p),i++}if(Object.keys(o).length<1){let p={instancePath:t+"/start/ready",schemaPath:"\
#/$defs/Start/properties/ready/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have \
fewer than 1 properties"};e===null?e=[p]:e.push(p),i++}for(let p in o)if(!(p==="line"||p==="port"||p==="url")){
let f={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=
[f]:e.push(f),i++}if(o.line!==void 0&&typeof o.line!="string"){let p={instancePath:t+"/start/ready/line",schemaPath:"\
#/$defs/Start/properties/ready/properties/line/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[p]:e.push(p),i++}if(o.port!==void 0){let p=o.port;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))){let f={instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/\
port/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),i++}if(typeof p==
"number"&&isFinite(p)){if(p>65535||isNaN(p)){let f={instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Sta\
rt/properties/ready/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"m\
ust be <= 65535"};e===null?e=[f]:e.push(f),i++}if(p<1||isNaN(p)){let f={instancePath:t+"/start/ready/port",schemaPath:"\
#/$defs/Start/properties/ready/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[f]:e.push(f),i++}}}if(o.url!==void 0){let p=o.url;if(typeof p=="string"){if(!$e.test(
p)){let f={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/url/pattern",
keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[f]:e.push(
f),i++}}else{let f={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}}else{let p={
instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(l.timeoutMs!==void 0){let o=l.timeoutMs;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/start/timeoutMs",schemaPath:"#/$defs/Start/\
properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.
push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<100||isNaN(o))){let p={instancePath:t+"/start/timeoutMs",schemaPath:"\
#/$defs/Start/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must\
 be >= 100"};e===null?e=[p]:e.push(p),i++}}if(l.stop!==void 0&&typeof l.stop!="string"){let o={instancePath:t+
"/start/stop",schemaPath:"#/$defs/Start/properties/stop/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[o]:e.push(o),i++}if(l.stopTimeoutMs!==void 0){let o=l.stopTimeoutMs;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/start/stopTimeoutMs",schemaPath:"#/$defs/St\
art/properties/stopTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<100||isNaN(o))){let p={instancePath:t+"/start/stopT\
imeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/minimum",keyword:"minimum",params:{comparison:">=",
limit:100},message:"must be >= 100"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}
if(a.identities!==void 0){let l=a.identities;if(typeof l=="string"){if(!je.test(l)){let o={instancePath:t+"/id\
entities",schemaPath:"#/properties/identities/pattern",keyword:"pattern",params:{pattern:"\\{n\\}"},message:'m\
ust match pattern "\\{n\\}"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/identities",schemaPath:"\
#/properties/identities/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.
push(o),i++}}if(a.credentials!==void 0){let l=a.credentials,o=i,p=!1,f=null,g=i;if(l&&typeof l=="object"&&!Array.
isArray(l)&&l.token===void 0){let c={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/one\
Of/0/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token\
'"};e===null?e=[c]:e.push(c),i++}var j=g===i;if(j){p=!0,f=0;var v={};v.token=!0}let b=i;if(l&&typeof l=="objec\
t"&&!Array.isArray(l)&&l.tokens===void 0){let c={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCre\
dentials/oneOf/1/required",keyword:"required",params:{missingProperty:"tokens"},message:"must have required pr\
operty 'tokens'"};e===null?e=[c]:e.push(c),i++}var j=b===i;if(j&&p)p=!1,f=[f,1];else{j&&(p=!0,f=1,v!==!0&&(v=v||
{},v.tokens=!0));let c=i;if(l&&typeof l=="object"&&!Array.isArray(l)&&l.command===void 0){let A={instancePath:t+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf/2/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'"};e===null?e=[A]:e.push(A),i++}var j=c===i;j&&p?(p=!1,
f=[f,2]):j&&(p=!0,f=2,v!==!0&&(v=v||{},v.command=!0))}if(p)i=o,e!==null&&(o?e.length=o:e=null);else{let c={instancePath:t+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),i++}if(l&&typeof l=="object"&&!Array.isArray(
l)){if(l.scheme===void 0){let c={instancePath:t+"/credentials",schemaPath:"#/$defs/IdentityCredentials/require\
d",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?
e=[c]:e.push(c),i++}for(let c in l)if(!(c==="scheme"||c==="token"||c==="tokens"||c==="command")){let P={instancePath:t+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(l.scheme!==
void 0){let c=l.scheme;if(typeof c=="string"){if($(c)<1){let P={instancePath:t+"/credentials/scheme",schemaPath:"\
#/$defs/IdentityCredentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[P]:e.push(P),i++}}else{let P={instancePath:t+"/credentials/scheme",
schemaPath:"#/$defs/IdentityCredentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[P]:e.push(P),i++}}if(l.token!==void 0){let c=l.token;if(typeof c=="string"){if($(
c)<1){let P={instancePath:t+"/credentials/token",schemaPath:"#/$defs/IdentityCredentials/properties/token/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.
push(P),i++}}else{let P={instancePath:t+"/credentials/token",schemaPath:"#/$defs/IdentityCredentials/propertie\
s/token/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),i++}}if(l.
tokens!==void 0){let c=l.tokens;if(Array.isArray(c)){if(c.length<1){let A={instancePath:t+"/credentials/tokens",
schemaPath:"#/$defs/IdentityCredentials/properties/tokens/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[A]:e.push(A),i++}let P=c.length;for(let A=0;A<P;A++){let G=c[A];
if(typeof G=="string"){if($(G)<1){let L={instancePath:t+"/credentials/tokens/"+A,schemaPath:"#/$defs/IdentityC\
redentials/properties/tokens/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[L]:e.push(L),i++}}else{let L={instancePath:t+"/credentials/tokens/"+A,schemaPath:"\
#/$defs/IdentityCredentials/properties/tokens/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[L]:e.push(L),i++}}}else{let P={instancePath:t+"/credentials/tokens",schemaPath:"#/$def\
s/IdentityCredentials/properties/tokens/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[P]:e.push(P),i++}}if(l.command!==void 0){let c=l.command;if(typeof c=="string"){if($(c)<1){let P={instancePath:t+
"/credentials/command",schemaPath:"#/$defs/IdentityCredentials/properties/command/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),i++}}else{let P={
instancePath:t+"/credentials/command",schemaPath:"#/$defs/IdentityCredentials/properties/command/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),i++}}}else{let c={instancePath:t+
"/credentials",schemaPath:"#/$defs/IdentityCredentials/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[c]:e.push(c),i++}}if(a.wrongCredentials!==void 0){let l=a.wrongCredentials;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.scheme===void 0){let o={instancePath:t+"/wrongCredentials",schemaPath:"#/$de\
fs/Credentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required prop\
erty 'scheme'"};e===null?e=[o]:e.push(o),i++}if(l.token===void 0){let o={instancePath:t+"/wrongCredentials",schemaPath:"\
#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required \
property 'token'"};e===null?e=[o]:e.push(o),i++}for(let o in l)if(!(o==="scheme"||o==="token")){let p={instancePath:t+
"/wrongCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(l.scheme!==
void 0){let o=l.scheme;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+"/wrongCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/wrongCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}if(l.token!==void 0){let o=l.token;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+
"/wrongCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+
"/wrongCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/wrongCredential\
s",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),i++}}if(a.foreignCredentials!==void 0){let l=a.foreignCredentials;if(l&&typeof l=="object"&&!Array.
isArray(l)){if(l.scheme===void 0){let o={instancePath:t+"/foreignCredentials",schemaPath:"#/$defs/Credentials/\
required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};
e===null?e=[o]:e.push(o),i++}if(l.token===void 0){let o={instancePath:t+"/foreignCredentials",schemaPath:"#/$d\
efs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required prop\
erty 'token'"};e===null?e=[o]:e.push(o),i++}for(let o in l)if(!(o==="scheme"||o==="token")){let p={instancePath:t+
"/foreignCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(l.scheme!==
void 0){let o=l.scheme;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+"/foreignCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/foreignCredentials/scheme",
schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),i++}}if(l.token!==void 0){let o=l.token;if(typeof o=="string"){if($(o)<1){let p={
instancePath:t+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{
let p={instancePath:t+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+
"/foreignCredentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),i++}}if(a.slowCredentials!==void 0){let l=a.slowCredentials;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.scheme===void 0){let o={instancePath:t+"/slowCredentials",schemaPath:"#/$def\
s/Credentials/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required prope\
rty 'scheme'"};e===null?e=[o]:e.push(o),i++}if(l.token===void 0){let o={instancePath:t+"/slowCredentials",schemaPath:"\
#/$defs/Credentials/required",keyword:"required",params:{missingProperty:"token"},message:"must have required \
property 'token'"};e===null?e=[o]:e.push(o),i++}for(let o in l)if(!(o==="scheme"||o==="token")){let p={instancePath:t+
"/slowCredentials",schemaPath:"#/$defs/Credentials/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(l.scheme!==
void 0){let o=l.scheme;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+"/slowCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/slowCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}if(l.token!==void 0){let o=l.token;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+
"/slowCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+
"/slowCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/slowCredentials",
schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),i++}}if(a.outsider!==void 0&&(C(a.outsider,{instancePath:t+"/outsider",parentData:a,parentDataProperty:"\
outsider",rootData:k,dynamicAnchors:q})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)),a.operator!==void 0&&
(C(a.operator,{instancePath:t+"/operator",parentData:a,parentDataProperty:"operator",rootData:k,dynamicAnchors:q})||
(e=e===null?C.errors:e.concat(C.errors),i=e.length)),a.parameters!==void 0){let l=a.parameters;if(l&&typeof l==
"object"&&!Array.isArray(l))for(let o in l){let p=l[o];if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){
let f={instancePath:t+"/parameters/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/paramet\
ers/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};e===null?e=[f]:e.push(f),i++}}else{let f={instancePath:t+"/parameters/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[f]:e.push(f),i++}}else{let o={instancePath:t+"/parameters",schemaPath:"#\
/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),i++}}if(a.capabilities!==void 0){let l=a.capabilities;if(Array.isArray(l)){let o=l.length;for(let g=0;g<
o;g++){let b=l[g];if(typeof b=="string"){if($(b)<1){let c={instancePath:t+"/capabilities/"+g,schemaPath:"#/pro\
perties/capabilities/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[c]:e.push(c),i++}}else{let c={instancePath:t+"/capabilities/"+g,schemaPath:"#/proper\
ties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.
push(c),i++}}let p=l.length,f;if(p>1){let g={};for(;p--;){let b=l[p];if(typeof b=="string"){if(typeof g[b]=="n\
umber"){f=g[b];let c={instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"\
uniqueItems",params:{i:p,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+p+" are identical)"};
e===null?e=[c]:e.push(c),i++;break}g[b]=p}}}}else{let o={instancePath:t+"/capabilities",schemaPath:"#/properti\
es/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}
a.knownDeviations!==void 0&&(N(a.knownDeviations,{instancePath:t+"/knownDeviations",parentData:a,parentDataProperty:"\
knownDeviations",rootData:k,dynamicAnchors:q})||(e=e===null?N.errors:e.concat(N.errors),i=e.length))}else{let l={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[l]:e.push(l),i++}return z.errors=e,i===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fe=S,I={$schema:"\
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
array",items:{type:"string"},description:"The cases that settle its verdict."}}}}};var E={title:"CheckVerdict",type:"string",enum:["pass","fail","warn","knownFailing","inconclusive","notExercis\
ed","notApplicable"]},Ae=O().fullFormats["date-time"],Z={title:"CaseReport",type:"object",additionalProperties:!1,
required:["id","title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","chec\
ks"],properties:{id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case ne\
eds: core, or the capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"\
number",description:"Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"\
File, relative to the working folder."},repeat:{type:"integer",minimum:0},harnessFault:{type:["string","null"]},
checks:{type:"array",items:{$ref:"#/$defs/CheckReport"}}}},Me={title:"CheckReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{
type:"string",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{
$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{
type:"string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on\
."},always:{type:"boolean",description:"Whether it is an always-on check."}}},pe={title:"RequirementLevel",type:"\
string",enum:["MUST","SHOULD","MAY"]};function T(a,{instancePath:t="",parentData:w,parentDataProperty:y,rootData:k=a,
dynamicAnchors:q={}}={}){let e=null,i=0,h=T.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){let s={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:
e.push(s),i++}if(a.requirement===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"requirement"},message:"must have required property 'requirement'"};e===null?e=[s]:e.push(s),i++}
if(a.level===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
level"},message:"must have required property 'level'"};e===null?e=[s]:e.push(s),i++}if(a.verdict===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[s]:e.push(s),i++}if(a.reason===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[s]:e.push(s),i++}if(a.expected===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[s]:e.
push(s),i++}if(a.observed===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
observed"},message:"must have required property 'observed'"};e===null?e=[s]:e.push(s),i++}if(a.events===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"},message:"mu\
st have required property 'events'"};e===null?e=[s]:e.push(s),i++}if(a.always===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"always"},message:"must have required prope\
rty 'always'"};e===null?e=[s]:e.push(s),i++}for(let s in a)if(!R.call(Me.properties,s)){let r={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(a.id!==void 0&&typeof a.id!="string"){let s={
instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),i++}if(a.requirement!==void 0&&typeof a.requirement!="string"){let s={instancePath:t+
"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[s]:e.push(s),i++}if(a.level!==void 0){let s=a.level;if(typeof s!="string"){let r={instancePath:t+
"/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(!(s==="MUST"||s==="SHOULD"||s==="MAY")){let r={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:pe.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[r]:e.push(r),i++}}if(a.verdict!==void 0){let s=a.verdict;if(typeof s!="string"){let r={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(!(s==="pass"||s==="fail"||s==="warn"||s==="knownFailing"||s==="inconclusive"||s===
"notExercised"||s==="notApplicable")){let r={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:E.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}}if(a.reason!==void 0&&typeof a.reason!="string"){let s={instancePath:t+"/reason",schemaPath:"#/propert\
ies/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(a.expected!==void 0&&typeof a.expected!="string"){let s={instancePath:t+"/expected",schemaPath:"#/propertie\
s/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(a.observed!==void 0&&typeof a.observed!="string"){let s={instancePath:t+"/observed",schemaPath:"#/propertie\
s/observed/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(a.events!==void 0){let s=a.events;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let d=s[n];if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let m={instancePath:t+"/events/"+n,schemaPath:"#/properties/events/\
items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}}}else{
let r={instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}}if(a.always!==void 0&&typeof a.always!="boolean"){let s={instancePath:t+
"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return T.errors=e,i===0}T.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function F(a,{instancePath:t="",parentData:w,parentDataProperty:y,rootData:k=a,
dynamicAnchors:q={}}={}){let e=null,i=0,h=F.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=
void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){let s={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:
e.push(s),i++}if(a.title===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[s]:e.push(s),i++}if(a.profile===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"must hav\
e required property 'profile'"};e===null?e=[s]:e.push(s),i++}if(a.verdict===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[s]:e.push(s),i++}if(a.durationMs===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"durationMs"},message:"must have required property 'durationMs'"};e===null?e=
[s]:e.push(s),i++}if(a.forcedWaitMs===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"forcedWaitMs"},message:"must have required property 'forcedWaitMs'"};e===null?e=[s]:e.
push(s),i++}if(a.history===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
history"},message:"must have required property 'history'"};e===null?e=[s]:e.push(s),i++}if(a.repeat===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repeat"},message:"mu\
st have required property 'repeat'"};e===null?e=[s]:e.push(s),i++}if(a.harnessFault===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"harnessFault"},message:"must have required\
 property 'harnessFault'"};e===null?e=[s]:e.push(s),i++}if(a.checks===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"checks"},message:"must have required property 'checks'"};
e===null?e=[s]:e.push(s),i++}for(let s in a)if(!R.call(Z.properties,s)){let r={instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[r]:e.push(r),i++}if(a.id!==void 0&&typeof a.id!="string"){let s={instancePath:t+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(a.title!==void 0&&typeof a.title!="string"){let s={instancePath:t+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(a.profile!==void 0&&typeof a.profile!="string"){let s={instancePath:t+"/profile",schemaPath:"#/prope\
rties/profile/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(a.verdict!==void 0){let s=a.verdict;if(typeof s!="string"){let r={instancePath:t+"/verdict",schemaPath:"#/$\
defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(!(s==="pass"||s==="fail"||s==="warn"||s==="knownFailing"||s==="inconclusive"||s==="notExercised"||s==="notA\
pplicable")){let r={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues:E.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(a.durationMs!==void 0){
let s=a.durationMs;if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:t+"/durationMs",schemaPath:"#/pr\
operties/durationMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[r]:e.push(
r),i++}}if(a.forcedWaitMs!==void 0){let s=a.forcedWaitMs;if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:t+
"/forcedWaitMs",schemaPath:"#/properties/forcedWaitMs/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};e===null?e=[r]:e.push(r),i++}}if(a.history!==void 0){let s=a.history;if(typeof s!="string"&&s!==
null){let r={instancePath:t+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type:Z.properties.
history.type},message:"must be string,null"};e===null?e=[r]:e.push(r),i++}}if(a.repeat!==void 0){let s=a.repeat;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+"/repeat",schemaPath:"#/proper\
ties/repeat/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/repeat",schemaPath:"#/properties/\
repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(
r),i++}}if(a.harnessFault!==void 0){let s=a.harnessFault;if(typeof s!="string"&&s!==null){let r={instancePath:t+
"/harnessFault",schemaPath:"#/properties/harnessFault/type",keyword:"type",params:{type:Z.properties.harnessFault.
type},message:"must be string,null"};e===null?e=[r]:e.push(r),i++}}if(a.checks!==void 0){let s=a.checks;if(Array.
isArray(s)){let r=s.length;for(let n=0;n<r;n++)T(s[n],{instancePath:t+"/checks/"+n,parentData:s,parentDataProperty:n,
rootData:k,dynamicAnchors:q})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)}else{let r={instancePath:t+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[r]:e.push(r),i++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function D(a,{instancePath:t="",parentData:w,parentDataProperty:y,rootData:k=a,dynamicAnchors:q={}}={}){let e=null,
i=0,h=D.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.id===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),i++}if(a.requirement===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requirement"},
message:"must have required property 'requirement'"};e===null?e=[s]:e.push(s),i++}if(a.level===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"level"},message:"must have \
required property 'level'"};e===null?e=[s]:e.push(s),i++}if(a.verdict===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must have required property 'verdic\
t'"};e===null?e=[s]:e.push(s),i++}if(a.expected===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expected"},message:"must have required property 'expected'"};e===null?e=[s]:
e.push(s),i++}if(a.cases===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cases"},message:"must have required property 'cases'"};e===null?e=[s]:e.push(s),i++}for(let s in a)if(!(s==="i\
d"||s==="requirement"||s==="level"||s==="verdict"||s==="expected"||s==="cases")){let r={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[r]:e.push(r),i++}if(a.id!==void 0&&typeof a.id!="string"){let s={instancePath:t+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(a.requirement!==void 0&&typeof a.requirement!="string"){let s={instancePath:t+"/require\
ment",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(a.level!==void 0){let s=a.level;if(typeof s!="string"){let r={instancePath:t+"\
/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(!(s==="MUST"||s==="SHOULD"||s==="MAY")){let r={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:pe.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[r]:e.push(r),i++}}if(a.verdict!==void 0){let s=a.verdict;if(typeof s!="string"){let r={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(!(s==="pass"||s==="fail"||s==="warn"||s==="knownFailing"||s==="inconclusive"||s===
"notExercised"||s==="notApplicable")){let r={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:E.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}}if(a.expected!==void 0&&typeof a.expected!="string"){let s={instancePath:t+"/expected",schemaPath:"#/p\
roperties/expected/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(a.cases!==void 0){let s=a.cases;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)if(typeof s[n]!=
"string"){let d={instancePath:t+"/cases/"+n,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}else{let r={instancePath:t+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
i++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function S(a,{instancePath:t="",parentData:w,parentDataProperty:y,rootData:k=a,dynamicAnchors:q={}}={}){let e=null,
i=0,h=S.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.format===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[s]:e.push(s),i++}if(a.kit===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kit"},message:"\
must have required property 'kit'"};e===null?e=[s]:e.push(s),i++}if(a.protocol===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"protocol"},message:"must have required pro\
perty 'protocol'"};e===null?e=[s]:e.push(s),i++}if(a.seed===void 0){let s={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};e===null?
e=[s]:e.push(s),i++}if(a.startedAt===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"startedAt"},message:"must have required property 'startedAt'"};e===null?e=[s]:e.push(
s),i++}if(a.target===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"},message:"must have required property 'target'"};e===null?e=[s]:e.push(s),i++}if(a.verdict===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},message:"must hav\
e required property 'verdict'"};e===null?e=[s]:e.push(s),i++}if(a.exitCode===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exitCode"},message:"must have required property 'exitC\
ode'"};e===null?e=[s]:e.push(s),i++}if(a.reason===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(
s),i++}if(a.selection===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
selection"},message:"must have required property 'selection'"};e===null?e=[s]:e.push(s),i++}if(a.environment===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"environment"},
message:"must have required property 'environment'"};e===null?e=[s]:e.push(s),i++}if(a.calibration===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"calibration"},message:"must\
 have required property 'calibration'"};e===null?e=[s]:e.push(s),i++}if(a.summary===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"summary"},message:"must have required prop\
erty 'summary'"};e===null?e=[s]:e.push(s),i++}if(a.coverage===void 0){let s={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"coverage"},message:"must have required property 'coverage'"};
e===null?e=[s]:e.push(s),i++}if(a.cases===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"cases"},message:"must have required property 'cases'"};e===null?e=[s]:e.push(s),
i++}if(a.always===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
always"},message:"must have required property 'always'"};e===null?e=[s]:e.push(s),i++}if(a.diagnosis===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"diagnosis"},message:"\
must have required property 'diagnosis'"};e===null?e=[s]:e.push(s),i++}if(a.timing===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"timing"},message:"must have required prope\
rty 'timing'"};e===null?e=[s]:e.push(s),i++}for(let s in a)if(!R.call(I.properties,s)){let r={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[r]:e.push(r),i++}if(a.format!==void 0){let s=a.format;if(typeof s!="string"){
let r={instancePath:t+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(s!=="solowire-report/1"){let r={instancePath:t+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"solowire-report/1"},message:"must be equal to\
 constant"};e===null?e=[r]:e.push(r),i++}}if(a.kit!==void 0&&typeof a.kit!="string"){let s={instancePath:t+"/k\
it",schemaPath:"#/properties/kit/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(a.protocol!==void 0&&typeof a.protocol!="string"){let s={instancePath:t+"/protocol",schemaPath:"\
#/properties/protocol/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(a.seed!==void 0){let s=a.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:t+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:t+"/seed",
schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[r]:e.push(r),i++}}if(a.startedAt!==void 0){let s=a.startedAt;if(typeof s=="string"){if(!Ae.validate(
s)){let r={instancePath:t+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:t+
"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[r]:e.push(r),i++}}if(a.target!==void 0){let s=a.target;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),
i++}if(s.url===void 0){let r={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"requ\
ired",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),i++}
if(s.capabilities===void 0){let r={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"\
required",params:{missingProperty:"capabilities"},message:"must have required property 'capabilities'"};e===null?
e=[r]:e.push(r),i++}if(s.parameters===void 0){let r={instancePath:t+"/target",schemaPath:"#/properties/target/\
required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'param\
eters'"};e===null?e=[r]:e.push(r),i++}if(s.timing===void 0){let r={instancePath:t+"/target",schemaPath:"#/prop\
erties/target/required",keyword:"required",params:{missingProperty:"timing"},message:"must have required prope\
rty 'timing'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="name"||r==="url"||r==="capabilities"||r===
"parameters"||r==="timing")){let n={instancePath:t+"/target",schemaPath:"#/properties/target/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),i++}if(s.name!==void 0&&typeof s.name!="string"){let r={instancePath:t+"/target/name",
schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[r]:e.push(r),i++}if(s.url!==void 0&&typeof s.url!="string"){let r={instancePath:t+"/target\
/url",schemaPath:"#/properties/target/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(r)){
let n=r.length;for(let d=0;d<n;d++)if(typeof r[d]!="string"){let m={instancePath:t+"/target/capabilities/"+d,schemaPath:"\
#/properties/target/properties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[m]:e.push(m),i++}}else{let n={instancePath:t+"/target/capabilities",schemaPath:"#/proper\
ties/target/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),i++}}if(s.parameters!==void 0){let r=s.parameters;if(r&&typeof r=="object"&&!Array.isArray(r))
for(let n in r){let d=r[n];if(!(typeof d=="number"&&isFinite(d))){let m={instancePath:t+"/target/parameters/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/properties/parameters/additionalPrope\
rties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),i++}}else{
let n={instancePath:t+"/target/parameters",schemaPath:"#/properties/target/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(s.timing!==void 0){let r=s.
timing;if(typeof r!="string"){let n={instancePath:t+"/target/timing",schemaPath:"#/properties/target/propertie\
s/timing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(r===
"announced"||r==="target"||r==="default")){let n={instancePath:t+"/target/timing",schemaPath:"#/properties/tar\
get/properties/timing/enum",keyword:"enum",params:{allowedValues:I.properties.target.properties.timing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:t+"/targe\
t",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}}if(a.verdict!==void 0){let s=a.verdict;if(typeof s!="string"){let r={instancePath:t+"/ver\
dict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(!(s==="conformant"||s==="failed"||s==="unsettled"||s==="unusable"||s==="unreachabl\
e"||s==="harness-fault")){let r={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enu\
m",params:{allowedValues:I.properties.verdict.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),i++}}if(a.exitCode!==void 0){let s=a.exitCode;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let r={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof s=="number"&&isFinite(s)){if(s>
5||isNaN(s)){let r={instancePath:t+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[r]:e.push(r),i++}if(s<0||isNaN(s)){let r={instancePath:t+
"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(a.reason!==void 0&&typeof a.reason!="string"){let s={instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(a.selection!==void 0){let s=a.selection;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.only===void 0){let r={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"only"},message:"must have required property 'only'"};e===null?e=[r]:e.push(
r),i++}if(s.skip===void 0){let r={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"skip"},message:"must have required property 'skip'"};e===null?e=[r]:e.push(
r),i++}if(s.cases===void 0){let r={instancePath:t+"/selection",schemaPath:"#/properties/selection/required",keyword:"\
required",params:{missingProperty:"cases"},message:"must have required property 'cases'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="only"||r==="skip"||r==="profiles"||r==="cases")){let n={instancePath:t+"/selec\
tion",schemaPath:"#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.only!==void 0){let r=s.only;if(Array.
isArray(r)){let n=r.length;for(let d=0;d<n;d++)if(typeof r[d]!="string"){let m={instancePath:t+"/selection/onl\
y/"+d,schemaPath:"#/properties/selection/properties/only/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),i++}}else{let n={instancePath:t+"/selection/only",schemaPath:"#/prop\
erties/selection/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),i++}}if(s.skip!==void 0){let r=s.skip;if(Array.isArray(r)){let n=r.length;for(let d=0;d<n;d++)
if(typeof r[d]!="string"){let m={instancePath:t+"/selection/skip/"+d,schemaPath:"#/properties/selection/proper\
ties/skip/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),
i++}}else{let n={instancePath:t+"/selection/skip",schemaPath:"#/properties/selection/properties/skip/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.profiles!==void 0){let r=s.
profiles;if(Array.isArray(r)){let n=r.length;for(let d=0;d<n;d++)if(typeof r[d]!="string"){let m={instancePath:t+
"/selection/profiles/"+d,schemaPath:"#/properties/selection/properties/profiles/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{let n={instancePath:t+"/selection/\
profiles",schemaPath:"#/properties/selection/properties/profiles/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(s.cases!==void 0){let r=s.cases;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/selection/cases",schemaPath:"#/properties/selection/prope\
rties/cases/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:t+"/selection/cases",schemaPath:"#/pr\
operties/selection/properties/cases/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:t+"/selection",schemaPath:"#/properties/sele\
ction/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(a.
repeat!==void 0&&typeof a.repeat!="string"){let s={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(a.environment!==
void 0){let s=a.environment;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.node===void 0){let r={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"node"},
message:"must have required property 'node'"};e===null?e=[r]:e.push(r),i++}if(s.platform===void 0){let r={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"plat\
form"},message:"must have required property 'platform'"};e===null?e=[r]:e.push(r),i++}if(s.cpus===void 0){let r={
instancePath:t+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"\
cpus"},message:"must have required property 'cpus'"};e===null?e=[r]:e.push(r),i++}if(s.jobs===void 0){let r={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"jobs"},
message:"must have required property 'jobs'"};e===null?e=[r]:e.push(r),i++}if(s.timeScale===void 0){let r={instancePath:t+
"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty:"time\
Scale"},message:"must have required property 'timeScale'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"node"||r==="platform"||r==="cpus"||r==="jobs"||r==="timeScale")){let n={instancePath:t+"/environment",schemaPath:"\
#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.node!==void 0&&typeof s.node!="string"){
let r={instancePath:t+"/environment/node",schemaPath:"#/properties/environment/properties/node/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.platform!==void 0&&typeof s.
platform!="string"){let r={instancePath:t+"/environment/platform",schemaPath:"#/properties/environment/propert\
ies/platform/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(s.cpus!==void 0){let r=s.cpus;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+
"/environment/cpus",schemaPath:"#/properties/environment/properties/cpus/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.jobs!==void 0){let r=s.jobs;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/environment/jobs",schemaPath:"#/properties/\
environment/properties/jobs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[n]:e.push(n),i++}}if(s.timeScale!==void 0){let r=s.timeScale;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:t+
"/environment/timeScale",schemaPath:"#/properties/environment/properties/timeScale/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:t+"/environme\
nt",schemaPath:"#/properties/environment/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}}if(a.calibration!==void 0){let s=a.calibration;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.loopbackRttMs===void 0){let r={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/\
required",keyword:"required",params:{missingProperty:"loopbackRttMs"},message:"must have required property 'lo\
opbackRttMs'"};e===null?e=[r]:e.push(r),i++}if(s.loopbackRttMaxMs===void 0){let r={instancePath:t+"/calibratio\
n",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"loopbackRttMaxMs"},message:"\
must have required property 'loopbackRttMaxMs'"};e===null?e=[r]:e.push(r),i++}if(s.timerLateMs===void 0){let r={
instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{missingProperty:"\
timerLateMs"},message:"must have required property 'timerLateMs'"};e===null?e=[r]:e.push(r),i++}if(s.timerLateMaxMs===
void 0){let r={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/required",keyword:"required",params:{
missingProperty:"timerLateMaxMs"},message:"must have required property 'timerLateMaxMs'"};e===null?e=[r]:e.push(
r),i++}for(let r in s)if(!(r==="loopbackRttMs"||r==="loopbackRttMaxMs"||r==="timerLateMs"||r==="timerLateMaxMs")){
let n={instancePath:t+"/calibration",schemaPath:"#/$defs/Calibration/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}if(s.loopbackRttMs!==void 0){let r=s.loopbackRttMs;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:t+
"/calibration/loopbackRttMs",schemaPath:"#/$defs/Calibration/properties/loopbackRttMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}if(s.loopbackRttMaxMs!==void 0){let r=s.
loopbackRttMaxMs;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:t+"/calibration/loopbackRttMaxMs",
schemaPath:"#/$defs/Calibration/properties/loopbackRttMaxMs/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),i++}}if(s.timerLateMs!==void 0){let r=s.timerLateMs;if(!(typeof r=="\
number"&&isFinite(r))){let n={instancePath:t+"/calibration/timerLateMs",schemaPath:"#/$defs/Calibration/proper\
ties/timerLateMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),
i++}}if(s.timerLateMaxMs!==void 0){let r=s.timerLateMaxMs;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:t+
"/calibration/timerLateMaxMs",schemaPath:"#/$defs/Calibration/properties/timerLateMaxMs/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:t+"/calibrati\
on",schemaPath:"#/$defs/Calibration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}}if(a.summary!==void 0){let s=a.summary;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.pass===void 0){let r={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"pass"},message:"must have required property 'pass'"};e===null?e=[r]:e.push(r),i++}
if(s.fail===void 0){let r={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"fail"},message:"must have required property 'fail'"};e===null?e=[r]:e.push(r),i++}
if(s.warn===void 0){let r={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"requi\
red",params:{missingProperty:"warn"},message:"must have required property 'warn'"};e===null?e=[r]:e.push(r),i++}
if(s.inconclusive===void 0){let r={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"\
required",params:{missingProperty:"inconclusive"},message:"must have required property 'inconclusive'"};e===null?
e=[r]:e.push(r),i++}if(s.notExercised===void 0){let r={instancePath:t+"/summary",schemaPath:"#/properties/summ\
ary/required",keyword:"required",params:{missingProperty:"notExercised"},message:"must have required property \
'notExercised'"};e===null?e=[r]:e.push(r),i++}if(s.notApplicable===void 0){let r={instancePath:t+"/summary",schemaPath:"\
#/properties/summary/required",keyword:"required",params:{missingProperty:"notApplicable"},message:"must have \
required property 'notApplicable'"};e===null?e=[r]:e.push(r),i++}if(s.knownFailing===void 0){let r={instancePath:t+
"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"knownFailing"},
message:"must have required property 'knownFailing'"};e===null?e=[r]:e.push(r),i++}if(s.harnessFault===void 0){
let r={instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:"\
harnessFault"},message:"must have required property 'harnessFault'"};e===null?e=[r]:e.push(r),i++}for(let r in s)
if(!(r==="pass"||r==="fail"||r==="warn"||r==="inconclusive"||r==="notExercised"||r==="notApplicable"||r==="kno\
wnFailing"||r==="harnessFault")){let n={instancePath:t+"/summary",schemaPath:"#/properties/summary/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[n]:e.push(n),i++}if(s.pass!==void 0){let r=s.pass;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:t+"/summary/pass",schemaPath:"#/properties/summary/properties/pass/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.fail!==void 0){
let r=s.fail;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/summary/fail",schemaPath:"\
#/properties/summary/properties/fail/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}}if(s.warn!==void 0){let r=s.warn;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:t+"/summary/warn",schemaPath:"#/properties/summary/properties/warn/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.inconclusive!==void 0){
let r=s.inconclusive;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/summary\
/inconclusive",schemaPath:"#/properties/summary/properties/inconclusive/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.notExercised!==void 0){let r=s.notExercised;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/summary/notExercised",schemaPath:"\
#/properties/summary/properties/notExercised/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};e===null?e=[n]:e.push(n),i++}}if(s.notApplicable!==void 0){let r=s.notApplicable;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/summary/notApplicable",schemaPath:"#/properties/summa\
ry/properties/notApplicable/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=
[n]:e.push(n),i++}}if(s.knownFailing!==void 0){let r=s.knownFailing;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let n={instancePath:t+"/summary/knownFailing",schemaPath:"#/properties/summary/properties/knownF\
ailing/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.
harnessFault!==void 0){let r=s.harnessFault;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+
"/summary/harnessFault",schemaPath:"#/properties/summary/properties/harnessFault/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:t+"/summary",
schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}}if(a.coverage!==void 0){let s=a.coverage;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
must===void 0){let r={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",
params:{missingProperty:"must"},message:"must have required property 'must'"};e===null?e=[r]:e.push(r),i++}if(s.
judged===void 0){let r={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"requir\
ed",params:{missingProperty:"judged"},message:"must have required property 'judged'"};e===null?e=[r]:e.push(r),
i++}if(s.notOnTheWire===void 0){let r={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/required",
keyword:"required",params:{missingProperty:"notOnTheWire"},message:"must have required property 'notOnTheWire'"};
e===null?e=[r]:e.push(r),i++}if(s.excused===void 0){let r={instancePath:t+"/coverage",schemaPath:"#/properties\
/coverage/required",keyword:"required",params:{missingProperty:"excused"},message:"must have required property\
 'excused'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="must"||r==="judged"||r==="notOnTheWire"||r===
"excused")){let n={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=
[n]:e.push(n),i++}if(s.must!==void 0){let r=s.must;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:t+"/coverage/must",schemaPath:"#/properties/coverage/properties/must/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}}if(s.judged!==void 0){let r=s.judged;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/coverage/judged",schemaPath:"\
#/properties/coverage/properties/judged/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),i++}}if(s.notOnTheWire!==void 0){let r=s.notOnTheWire;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let n={instancePath:t+"/coverage/notOnTheWire",schemaPath:"#/properties/coverage/prop\
erties/notOnTheWire/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}}if(s.excused!==void 0){let r=s.excused;if(Array.isArray(r)){let n=r.length;for(let d=0;d<n;d++){let m=r[d];
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.requirement===void 0){let u={instancePath:t+"/coverage/excus\
ed/"+d,schemaPath:"#/properties/coverage/properties/excused/items/required",keyword:"required",params:{missingProperty:"\
requirement"},message:"must have required property 'requirement'"};e===null?e=[u]:e.push(u),i++}if(m.reason===
void 0){let u={instancePath:t+"/coverage/excused/"+d,schemaPath:"#/properties/coverage/properties/excused/item\
s/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[u]:e.push(u),i++}for(let u in m)if(!(u==="requirement"||u==="reason")){let v={instancePath:t+"/cov\
erage/excused/"+d,schemaPath:"#/properties/coverage/properties/excused/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[v]:
e.push(v),i++}if(m.requirement!==void 0&&typeof m.requirement!="string"){let u={instancePath:t+"/coverage/excu\
sed/"+d+"/requirement",schemaPath:"#/properties/coverage/properties/excused/items/properties/requirement/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}if(m.reason!==void 0&&
typeof m.reason!="string"){let u={instancePath:t+"/coverage/excused/"+d+"/reason",schemaPath:"#/properties/cov\
erage/properties/excused/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:t+"/coverage/excused/"+d,schemaPath:"#/propert\
ies/coverage/properties/excused/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[u]:e.push(u),i++}}}else{let n={instancePath:t+"/coverage/excused",schemaPath:"#/properties/coverage/pr\
operties/excused/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),
i++}}}else{let r={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(a.cases!==void 0){let s=a.cases;if(Array.isArray(
s)){let r=s.length;for(let n=0;n<r;n++)F(s[n],{instancePath:t+"/cases/"+n,parentData:s,parentDataProperty:n,rootData:k,
dynamicAnchors:q})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)}else{let r={instancePath:t+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
i++}}if(a.always!==void 0){let s=a.always;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++)D(s[n],{instancePath:t+
"/always/"+n,parentData:s,parentDataProperty:n,rootData:k,dynamicAnchors:q})||(e=e===null?D.errors:e.concat(D.
errors),i=e.length)}else{let r={instancePath:t+"/always",schemaPath:"#/properties/always/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(a.diagnosis!==void 0){let s=a.
diagnosis;if(Array.isArray(s)){let r=s.length;for(let n=0;n<r;n++){let d=s[n];if(d&&typeof d=="object"&&!Array.
isArray(d)){if(d.fault===void 0){let m={instancePath:t+"/diagnosis/"+n,schemaPath:"#/properties/diagnosis/item\
s/required",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};
e===null?e=[m]:e.push(m),i++}if(d.similarity===void 0){let m={instancePath:t+"/diagnosis/"+n,schemaPath:"#/pro\
perties/diagnosis/items/required",keyword:"required",params:{missingProperty:"similarity"},message:"must have \
required property 'similarity'"};e===null?e=[m]:e.push(m),i++}if(d.cure===void 0){let m={instancePath:t+"/diag\
nosis/"+n,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"cure"},
message:"must have required property 'cure'"};e===null?e=[m]:e.push(m),i++}for(let m in d)if(!(m==="fault"||m===
"similarity"||m==="cure")){let u={instancePath:t+"/diagnosis/"+n,schemaPath:"#/properties/diagnosis/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addition\
al properties"};e===null?e=[u]:e.push(u),i++}if(d.fault!==void 0&&typeof d.fault!="string"){let m={instancePath:t+
"/diagnosis/"+n+"/fault",schemaPath:"#/properties/diagnosis/items/properties/fault/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}if(d.similarity!==void 0){let m=d.similarity;
if(!(typeof m=="number"&&isFinite(m))){let u={instancePath:t+"/diagnosis/"+n+"/similarity",schemaPath:"#/prope\
rties/diagnosis/items/properties/similarity/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};e===null?e=[u]:e.push(u),i++}}if(d.cure!==void 0&&typeof d.cure!="string"){let m={instancePath:t+"/diagnos\
is/"+n+"/cure",schemaPath:"#/properties/diagnosis/items/properties/cure/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:t+"/diagnosis/"+n,schemaPath:"\
#/properties/diagnosis/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[m]:e.push(m),i++}}}else{let r={instancePath:t+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(a.baseline!==void 0){let s=a.
baseline;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.entries===void 0){let r={instancePath:t+"/baseline",
schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"entries"},message:"mus\
t have required property 'entries'"};e===null?e=[r]:e.push(r),i++}if(s.red===void 0){let r={instancePath:t+"/b\
aseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty:"red"},message:"\
must have required property 'red'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="entries"||r==="red")){
let n={instancePath:t+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}if(s.entries!==void 0){let r=s.entries;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:t+"/baseline/entries",schemaPath:"#/properties/baseline/properties/entries/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}
if(s.red!==void 0){let r=s.red;if(Array.isArray(r)){let n=r.length;for(let d=0;d<n;d++){let m=r[d];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.check===void 0){let u={instancePath:t+"/baseline/red/"+d,schemaPath:"#/prope\
rties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"check"},message:"mus\
t have required property 'check'"};e===null?e=[u]:e.push(u),i++}if(m.why===void 0){let u={instancePath:t+"/bas\
eline/red/"+d,schemaPath:"#/properties/baseline/properties/red/items/required",keyword:"required",params:{missingProperty:"\
why"},message:"must have required property 'why'"};e===null?e=[u]:e.push(u),i++}for(let u in m)if(!(u==="check"||
u==="why")){let v={instancePath:t+"/baseline/red/"+d,schemaPath:"#/properties/baseline/properties/red/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additi\
onal properties"};e===null?e=[v]:e.push(v),i++}if(m.check!==void 0&&typeof m.check!="string"){let u={instancePath:t+
"/baseline/red/"+d+"/check",schemaPath:"#/properties/baseline/properties/red/items/properties/check/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}if(m.why!==void 0&&typeof m.
why!="string"){let u={instancePath:t+"/baseline/red/"+d+"/why",schemaPath:"#/properties/baseline/properties/re\
d/items/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),i++}}else{let u={instancePath:t+"/baseline/red/"+d,schemaPath:"#/properties/baseline/properties/red/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),i++}}}else{
let n={instancePath:t+"/baseline/red",schemaPath:"#/properties/baseline/properties/red/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:t+"/baseline",schemaPath:"\
#/properties/baseline/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}}if(a.stability!==void 0){let s=a.stability;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.seeds===void 0){
let r={instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
seeds"},message:"must have required property 'seeds'"};e===null?e=[r]:e.push(r),i++}if(s.unstable===void 0){let r={
instancePath:t+"/stability",schemaPath:"#/properties/stability/required",keyword:"required",params:{missingProperty:"\
unstable"},message:"must have required property 'unstable'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r===
"seeds"||r==="unstable")){let n={instancePath:t+"/stability",schemaPath:"#/properties/stability/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),i++}if(s.seeds!==void 0){let r=s.seeds;if(Array.isArray(r)){let n=r.length;for(let d=0;d<
n;d++){let m=r[d];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:t+"/stability/\
seeds/"+d,schemaPath:"#/properties/stability/properties/seeds/items/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[u]:e.push(u),i++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let u={
instancePath:t+"/stability/seeds/"+d,schemaPath:"#/properties/stability/properties/seeds/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),i++}}}else{let n={instancePath:t+
"/stability/seeds",schemaPath:"#/properties/stability/properties/seeds/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(s.unstable!==void 0){let r=s.unstable;if(Array.isArray(
r)){let n=r.length;for(let d=0;d<n;d++){let m=r[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.check===void 0){
let u={instancePath:t+"/stability/unstable/"+d,schemaPath:"#/properties/stability/properties/unstable/items/re\
quired",keyword:"required",params:{missingProperty:"check"},message:"must have required property 'check'"};e===
null?e=[u]:e.push(u),i++}if(m.verdicts===void 0){let u={instancePath:t+"/stability/unstable/"+d,schemaPath:"#/\
properties/stability/properties/unstable/items/required",keyword:"required",params:{missingProperty:"verdicts"},
message:"must have required property 'verdicts'"};e===null?e=[u]:e.push(u),i++}for(let u in m)if(!(u==="check"||
u==="verdicts")){let v={instancePath:t+"/stability/unstable/"+d,schemaPath:"#/properties/stability/properties/\
unstable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"mus\
t NOT have additional properties"};e===null?e=[v]:e.push(v),i++}if(m.check!==void 0&&typeof m.check!="string"){
let u={instancePath:t+"/stability/unstable/"+d+"/check",schemaPath:"#/properties/stability/properties/unstable\
/items/properties/check/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),i++}if(m.verdicts!==void 0){let u=m.verdicts;if(Array.isArray(u)){let v=u.length;for(let j=0;j<v;j++){
let l=u[j];if(typeof l!="string"){let o={instancePath:t+"/stability/unstable/"+d+"/verdicts/"+j,schemaPath:"#/\
$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}
if(!(l==="pass"||l==="fail"||l==="warn"||l==="knownFailing"||l==="inconclusive"||l==="notExercised"||l==="notA\
pplicable")){let o={instancePath:t+"/stability/unstable/"+d+"/verdicts/"+j,schemaPath:"#/$defs/Verdict/enum",keyword:"\
enum",params:{allowedValues:E.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),i++}}}else{let v={instancePath:t+"/stability/unstable/"+d+"/verdicts",schemaPath:"#/properties/stability/pr\
operties/unstable/items/properties/verdicts/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[v]:e.push(v),i++}}}else{let u={instancePath:t+"/stability/unstable/"+d,schemaPath:"#/properties/st\
ability/properties/unstable/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[u]:e.push(u),i++}}}else{let n={instancePath:t+"/stability/unstable",schemaPath:"#/properties/stability/prop\
erties/unstable/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{
let r={instancePath:t+"/stability",schemaPath:"#/properties/stability/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(a.timing!==void 0){let s=a.timing;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.wallMs===void 0){let r={instancePath:t+"/timing",schemaPath:"#/properties/ti\
ming/required",keyword:"required",params:{missingProperty:"wallMs"},message:"must have required property 'wall\
Ms'"};e===null?e=[r]:e.push(r),i++}if(s.longestForcedWaitMs===void 0){let r={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/required",keyword:"required",params:{missingProperty:"longestForcedWaitMs"},message:"must \
have required property 'longestForcedWaitMs'"};e===null?e=[r]:e.push(r),i++}if(s.longestForcedWaitCase===void 0){
let r={instancePath:t+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty:"\
longestForcedWaitCase"},message:"must have required property 'longestForcedWaitCase'"};e===null?e=[r]:e.push(r),
i++}if(s.maxEventLoopDelayMs===void 0){let r={instancePath:t+"/timing",schemaPath:"#/properties/timing/require\
d",keyword:"required",params:{missingProperty:"maxEventLoopDelayMs"},message:"must have required property 'max\
EventLoopDelayMs'"};e===null?e=[r]:e.push(r),i++}for(let r in s)if(!(r==="wallMs"||r==="longestForcedWaitMs"||
r==="longestForcedWaitCase"||r==="maxEventLoopDelayMs")){let n={instancePath:t+"/timing",schemaPath:"#/propert\
ies/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),i++}if(s.wallMs!==void 0){let r=s.wallMs;if(!(typeof r==
"number"&&isFinite(r))){let n={instancePath:t+"/timing/wallMs",schemaPath:"#/properties/timing/properties/wall\
Ms/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}if(s.longestForcedWaitMs!==
void 0){let r=s.longestForcedWaitMs;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:t+"/timing/long\
estForcedWaitMs",schemaPath:"#/properties/timing/properties/longestForcedWaitMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}if(s.longestForcedWaitCase!==void 0){let r=s.
longestForcedWaitCase;if(typeof r!="string"&&r!==null){let n={instancePath:t+"/timing/longestForcedWaitCase",schemaPath:"\
#/properties/timing/properties/longestForcedWaitCase/type",keyword:"type",params:{type:I.properties.timing.properties.
longestForcedWaitCase.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}}if(s.maxEventLoopDelayMs!==
void 0){let r=s.maxEventLoopDelayMs;if(!(typeof r=="number"&&isFinite(r))){let n={instancePath:t+"/timing/maxE\
ventLoopDelayMs",schemaPath:"#/properties/timing/properties/maxEventLoopDelayMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var De=W;function W(a,{instancePath:t="",parentData:w,parentDataProperty:y,rootData:k=a,dynamicAnchors:q={}}={}){
let e=null,i=0,h=W.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&(h.items=void 0),a&&typeof a==
"object"&&!Array.isArray(a))for(let s in a){let r=a[s];if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reason===
void 0){let n={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/\
required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[n]:e.push(n),i++}for(let n in r)if(!(n==="reason"||n==="link"||n==="expires"||n==="flaky")){let d={
instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properti\
es"};e===null?e=[d]:e.push(d),i++}if(r.reason!==void 0){let n=r.reason;if(typeof n=="string"){if($(n)<1){let d={
instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",schemaPath:"#/$defs/KnownDeviation/prope\
rties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/reason",
schemaPath:"#/$defs/KnownDeviation/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[d]:e.push(d),i++}}if(r.link!==void 0){let n=r.link;if(typeof n=="string"){if(!ne(n)){
let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"#/$defs/KnownDeviation/\
properties/link/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
d]:e.push(d),i++}}else{let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/link",schemaPath:"\
#/$defs/KnownDeviation/properties/link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[d]:e.push(d),i++}}if(r.expires!==void 0){let n=r.expires;if(typeof n=="string"){if(!oe.validate(n)){let d={
instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"#/$defs/KnownDeviation/prop\
erties/expires/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[d]:e.push(d),i++}}else{let d={instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",schemaPath:"\
#/$defs/KnownDeviation/properties/expires/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),i++}}if(r.flaky!==void 0&&typeof r.flaky!="boolean"){let n={instancePath:t+"/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/flaky",schemaPath:"#/$defs/KnownDeviation/properties/flaky/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/KnownDeviation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}else{let s={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return W.errors=e,
i===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{De as baselineFits,Fe as reportFits,Te as targetFits};
