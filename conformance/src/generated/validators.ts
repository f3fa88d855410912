// @ts-nocheck
// Generated from conformance/schemas by `npm run spec:generate`; edit those.
var E=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(g){throw t=0,g}};var I=E(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});function _(a){let t=a.length,g=0,c=0,
P;for(;c<t;)g++,P=a.charCodeAt(c++),P>=55296&&P<=56319&&c<t&&(P=a.charCodeAt(c),(P&64512)===56320&&c++);return g}
T.default=_;_.code='require("ajv/dist/runtime/ucs2length").default'});var X=E(q=>{"use strict";Object.defineProperty(q,"__esModule",{value:!0});q.formatNames=q.fastFormats=q.fullFormats=
void 0;function v(a,t){return{validate:a,compare:t}}q.fullFormats={date:v(Y,S),time:v(z(!0),R),"date-time":v(V(
!0),G),"iso-time":v(z(),Z),"iso-date-time":v(V(),B),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:te,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:me,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-poin\
ter":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:ie,int32:{type:"number",validate:oe},int64:{type:"\
number",validate:pe},float:{type:"number",validate:H},double:{type:"number",validate:H},password:!0,binary:!0};
q.fastFormats={...q.fullFormats,date:v(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,S),time:v(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
R),"date-time":v(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
G),"iso-time":v(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Z),"iso-date-tim\
e":v(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
B),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
q.formatNames=Object.keys(q.fullFormats);function K(a){return a%4===0&&(a%100!==0||a%400===0)}var Q=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ee=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Y(a){let t=Q.exec(a);if(!t)return!1;let g=+t[1],c=+t[2],P=+t[3];
return c>=1&&c<=12&&P>=1&&P<=(c===2&&K(g)?29:ee[c])}function S(a,t){if(a&&t)return a>t?1:a<t?-1:0}var L=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function z(a){return function(g){let c=L.exec(g);if(!c)return!1;let P=+c[1],w=+c[2],e=+c[3],i=c[4],b=c[5]==="-"?
-1:1,r=+(c[6]||0),s=+(c[7]||0);if(r>23||s>59||a&&!i)return!1;if(P<=23&&w<=59&&e<60)return!0;let n=w-s*b,m=P-r*
b-(n<0?1:0);return(m===23||m===-1)&&(n===59||n===-1)&&e<61}}function R(a,t){if(!(a&&t))return;let g=new Date("\
2020-01-01T"+a).valueOf(),c=new Date("2020-01-01T"+t).valueOf();if(g&&c)return g-c}function Z(a,t){if(!(a&&t))
return;let g=L.exec(a),c=L.exec(t);if(g&&c)return a=g[1]+g[2]+g[3],t=c[1]+c[2]+c[3],a>t?1:a<t?-1:0}var O=/t|\s/i;
function V(a){let t=z(a);return function(c){let P=c.split(O);return P.length===2&&Y(P[0])&&t(P[1])}}function G(a,t){
if(!(a&&t))return;let g=new Date(a).valueOf(),c=new Date(t).valueOf();if(g&&c)return g-c}function B(a,t){if(!(a&&
t))return;let[g,c]=a.split(O),[P,w]=t.split(O),e=S(g,P);if(e!==void 0)return e||R(c,w)}var re=/\/|:/,se=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function te(a){return re.test(a)&&se.test(a)}var U=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function ie(a){return U.lastIndex=0,U.test(a)}var ae=-(2**31),ne=2**31-1;function oe(a){return Number.isInteger(
a)&&a<=ne&&a>=ae}function pe(a){return Number.isInteger(a)}function H(){return!0}var de=/[^\\]\\Z/;function me(a){
if(de.test(a))return!1;try{return new RegExp(a),!0}catch{return!1}}});var ke=N,le={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/targe\
t.schema.json",title:"Target",description:"A server to be checked: where it is, how it is started and stopped,\
 and who may connect.",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,description:"\
What reports call the server."},addresses:{type:"array",minItems:1,items:{$ref:"#/$defs/Address"},description:"\
Where it listens, one for each node. May be left out if `start` tells the URL when the server is ready."},start:{
$ref:"#/$defs/Start"},identities:{type:"string",pattern:"\\{n\\}",description:"How clientIds are made; {n} is \
a number, {seed} the seed of the run. Default: solowire-{seed}-{n}."},credentials:{$ref:"#/$defs/Credentials"},
wrongCredentials:{$ref:"#/$defs/Credentials"},foreignCredentials:{$ref:"#/$defs/Credentials"},parameters:{type:"\
object",additionalProperties:{type:"number",exclusiveMinimum:0},description:"Parameters that the server keeps \
to but does not announce, by their names in the specification; in ms, bytes or counts."},capabilities:{type:"a\
rray",uniqueItems:!0,items:{type:"string",minLength:1},description:"Capabilities that the server claims; one t\
hat is claimed and not announced by its welcome is a failure."}},anyOf:[{required:["addresses"],properties:{addresses:!0}},
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
 stop before it is killed, in ms. Default: 10000."}}},Credentials:{title:"TargetCredentials",description:"`cre\
dentials`: what each identity shows, {clientId} in the token is replaced (default: none). `wrongCredentials`: \
what the server must refuse. `foreignCredentials`: good, but for none of the identities.",type:"object",additionalProperties:!1,
required:["scheme","token"],properties:{scheme:{type:"string",minLength:1},token:{type:"string",minLength:1,description:"\
The secret; ${NAME} is taken from the environment. Never printed, never recorded."}}}}};var F=Object.prototype.hasOwnProperty,$=I().default,ue=new RegExp("^wss?://","u"),fe=new RegExp("^https?://","\
u"),ce=new RegExp("\\{n\\}","u");function N(a,{instancePath:t="",parentData:g,parentDataProperty:c,rootData:P=a,
dynamicAnchors:w={}}={}){let e=null,i=0,b=N.evaluated;b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=
void 0);let r=i,s=!1,n=i;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.addresses===void 0){let d={instancePath:t,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"addresses"},message:"must have req\
uired property 'addresses'"};e===null?e=[d]:e.push(d),i++}var h=n===i;if(s=s||h,h){var m={};m.addresses=!0}let l=i;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.start===void 0){let d={instancePath:t,schemaPath:"#/anyOf/1/req\
uired",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[d]:e.push(d),i++}var h=l===i;if(s=s||h,h&&m!==!0&&(m=m||{},m.start=!0),s)i=r,e!==null&&(r?e.length=r:e=
null);else{let d={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema i\
n anyOf"};e===null?e=[d]:e.push(d),i++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let d in a)if(!F.call(
le.properties,d)){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(a.name!==
void 0){let d=a.name;if(typeof d=="string"){if($(d)<1){let o={instancePath:t+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(a.addresses!==void 0){let d=a.addresses;
if(Array.isArray(d)){if(d.length<1){let p={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/minI\
tems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),
i++}let o=d.length;for(let p=0;p<o;p++){let u=d[p];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.url===void 0){
let f={instancePath:t+"/addresses/"+p,schemaPath:"#/$defs/Address/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'"};e===null?e=[f]:e.push(f),i++}for(let f in u)if(!(f==="url"||
f==="headers"||f==="tls")){let y={instancePath:t+"/addresses/"+p,schemaPath:"#/$defs/Address/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};
e===null?e=[y]:e.push(y),i++}if(u.url!==void 0){let f=u.url;if(typeof f=="string"){if(!ue.test(f)){let y={instancePath:t+
"/addresses/"+p+"/url",schemaPath:"#/$defs/Address/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^wss?://"},message:'must match pattern "^wss?://"'};e===null?e=[y]:e.push(y),i++}}else{let y={instancePath:t+"\
/addresses/"+p+"/url",schemaPath:"#/$defs/Address/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),i++}}if(u.headers!==void 0){let f=u.headers;if(f&&typeof f=="object"&&
!Array.isArray(f)){for(let y in f)if(typeof f[y]!="string"){let k={instancePath:t+"/addresses/"+p+"/headers/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Address/properties/headers/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),i++}}else{let y={
instancePath:t+"/addresses/"+p+"/headers",schemaPath:"#/$defs/Address/properties/headers/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}if(u.tls!==void 0){let f=u.tls;
if(f&&typeof f=="object"&&!Array.isArray(f)){for(let y in f)if(!(y==="ca"||y==="servername"||y==="rejectUnauth\
orized")){let k={instancePath:t+"/addresses/"+p+"/tls",schemaPath:"#/$defs/Address/properties/tls/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prope\
rties"};e===null?e=[k]:e.push(k),i++}if(f.ca!==void 0&&typeof f.ca!="string"){let y={instancePath:t+"/addresse\
s/"+p+"/tls/ca",schemaPath:"#/$defs/Address/properties/tls/properties/ca/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(f.servername!==void 0&&typeof f.servername!="\
string"){let y={instancePath:t+"/addresses/"+p+"/tls/servername",schemaPath:"#/$defs/Address/properties/tls/pr\
operties/servername/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(
y),i++}if(f.rejectUnauthorized!==void 0&&typeof f.rejectUnauthorized!="boolean"){let y={instancePath:t+"/addre\
sses/"+p+"/tls/rejectUnauthorized",schemaPath:"#/$defs/Address/properties/tls/properties/rejectUnauthorized/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[y]:e.push(y),i++}}else{let y={
instancePath:t+"/addresses/"+p+"/tls",schemaPath:"#/$defs/Address/properties/tls/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}}else{let f={instancePath:t+"/addresses\
/"+p,schemaPath:"#/$defs/Address/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[f]:e.push(f),i++}}}else{let o={instancePath:t+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(a.start!==void 0){let d=a.
start;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.command===void 0){let o={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"command"},message:"must have required prop\
erty 'command'"};e===null?e=[o]:e.push(o),i++}if(d.ready===void 0){let o={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/required",keyword:"required",params:{missingProperty:"ready"},message:"must have required proper\
ty 'ready'"};e===null?e=[o]:e.push(o),i++}for(let o in d)if(!(o==="command"||o==="cwd"||o==="env"||o==="ready"||
o==="timeoutMs"||o==="stop"||o==="stopTimeoutMs")){let p={instancePath:t+"/start",schemaPath:"#/$defs/Start/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[p]:e.push(p),i++}if(d.command!==void 0){let o=d.command;if(typeof o=="string"){if($(
o)<1){let p={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{
let p={instancePath:t+"/start/command",schemaPath:"#/$defs/Start/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(d.cwd!==void 0&&typeof d.cwd!="strin\
g"){let o={instancePath:t+"/start/cwd",schemaPath:"#/$defs/Start/properties/cwd/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(d.env!==void 0){let o=d.env;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(let p in o)if(typeof o[p]!="string"){let u={instancePath:t+"/start/env/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/Start/properties/env/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}else{let p={instancePath:t+
"/start/env",schemaPath:"#/$defs/Start/properties/env/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[p]:e.push(p),i++}}if(d.ready!==void 0){let o=d.ready;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(Object.keys(o).length>1){let p={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/propert\
ies/ready/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 propertie\
s"};e===null?e=[p]:e.push(p),i++}if(Object.keys(o).length<1){let p={instancePath:t+"/start/ready",schemaPath:"\
#/$defs/Start/properties/ready/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have \
fewer than 1 properties"};e===null?e=[p]:e.push(p),i++}for(let p in o)if(!(p==="line"||p==="port"||p==="url")){
let u={instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=
[u]:e.push(u),i++}if(o.line!==void 0&&typeof o.line!="string"){let p={instancePath:t+"/start/ready/line",schemaPath:"\
#/$defs/Start/properties/ready/properties/line/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[p]:e.push(p),i++}if(o.port!==void 0){let p=o.port;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&
isFinite(p))){let u={instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Start/properties/ready/properties/\
port/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),i++}if(typeof p==
"number"&&isFinite(p)){if(p>65535||isNaN(p)){let u={instancePath:t+"/start/ready/port",schemaPath:"#/$defs/Sta\
rt/properties/ready/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},message:"m\
ust be <= 65535"};e===null?e=[u]:e.push(u),i++}if(p<1||isNaN(p)){let u={instancePath:t+"/start/ready/port",schemaPath:"\
#/$defs/Start/properties/ready/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[u]:e.push(u),i++}}}if(o.url!==void 0){let p=o.url;if(typeof p=="string"){if(!fe.test(
p)){let u={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/url/pattern",
keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[u]:e.push(
u),i++}}else{let u={instancePath:t+"/start/ready/url",schemaPath:"#/$defs/Start/properties/ready/properties/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),i++}}}else{let p={
instancePath:t+"/start/ready",schemaPath:"#/$defs/Start/properties/ready/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(d.timeoutMs!==void 0){let o=d.timeoutMs;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/start/timeoutMs",schemaPath:"#/$defs/Start/\
properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.
push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<100||isNaN(o))){let p={instancePath:t+"/start/timeoutMs",schemaPath:"\
#/$defs/Start/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must\
 be >= 100"};e===null?e=[p]:e.push(p),i++}}if(d.stop!==void 0&&typeof d.stop!="string"){let o={instancePath:t+
"/start/stop",schemaPath:"#/$defs/Start/properties/stop/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[o]:e.push(o),i++}if(d.stopTimeoutMs!==void 0){let o=d.stopTimeoutMs;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/start/stopTimeoutMs",schemaPath:"#/$defs/St\
art/properties/stopTimeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<100||isNaN(o))){let p={instancePath:t+"/start/stopT\
imeoutMs",schemaPath:"#/$defs/Start/properties/stopTimeoutMs/minimum",keyword:"minimum",params:{comparison:">=",
limit:100},message:"must be >= 100"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/start",schemaPath:"\
#/$defs/Start/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}
if(a.identities!==void 0){let d=a.identities;if(typeof d=="string"){if(!ce.test(d)){let o={instancePath:t+"/id\
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
"string"){if($(o)<1){let p={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properties/sc\
heme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/credentials/scheme",schemaPath:"#/$defs/Credentials/properti\
es/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}
if(d.token!==void 0){let o=d.token;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+"/credentials/token",
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
"string"){if($(o)<1){let p={instancePath:t+"/wrongCredentials/scheme",schemaPath:"#/$defs/Credentials/properti\
es/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/wrongCredentials/scheme",schemaPath:"#/$defs/Credential\
s/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),i++}}if(d.token!==void 0){let o=d.token;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+"/wrongCred\
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
void 0){let o=d.scheme;if(typeof o=="string"){if($(o)<1){let p={instancePath:t+"/foreignCredentials/scheme",schemaPath:"\
#/$defs/Credentials/properties/scheme/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/foreignCredentials/scheme",
schemaPath:"#/$defs/Credentials/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[p]:e.push(p),i++}}if(d.token!==void 0){let o=d.token;if(typeof o=="string"){if($(o)<1){let p={
instancePath:t+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),i++}}else{
let p={instancePath:t+"/foreignCredentials/token",schemaPath:"#/$defs/Credentials/properties/token/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+
"/foreignCredentials",schemaPath:"#/$defs/Credentials/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[o]:e.push(o),i++}}if(a.parameters!==void 0){let d=a.parameters;if(d&&typeof d=="obje\
ct"&&!Array.isArray(d))for(let o in d){let p=d[o];if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){let u={
instancePath:t+"/parameters/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/parameters/add\
itionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must b\
e > 0"};e===null?e=[u]:e.push(u),i++}}else{let u={instancePath:t+"/parameters/"+o.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[u]:e.push(u),i++}}else{let o={instancePath:t+"/parameters",schemaPath:"#/properti\
es/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}
if(a.capabilities!==void 0){let d=a.capabilities;if(Array.isArray(d)){let o=d.length;for(let f=0;f<o;f++){let y=d[f];
if(typeof y=="string"){if($(y)<1){let k={instancePath:t+"/capabilities/"+f,schemaPath:"#/properties/capabiliti\
es/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[k]:e.push(k),i++}}else{let k={instancePath:t+"/capabilities/"+f,schemaPath:"#/properties/capabilities/\
items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),i++}}let p=d.
length,u;if(p>1){let f={};for(;p--;){let y=d[p];if(typeof y=="string"){if(typeof f[y]=="number"){u=f[y];let k={
instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{
i:p,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+p+" are identical)"};e===null?e=[k]:e.push(
k),i++;break}f[y]=p}}}}else{let o={instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{let d={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}
return N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var we=C,x={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://solowire.dev/v1/schemas/report.schema.json",title:"Report",description:"\
What one run of the kit found. Every other format is made from this one.",type:"object",additionalProperties:!1,
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
only:{type:"array",items:{type:"string"}},skip:{type:"array",items:{type:"string"}},cases:{type:"integer",minimum:0}}},
environment:{type:"object",additionalProperties:!1,required:["node","platform","cpus","jobs","timeScale"],properties:{
node:{type:"string"},platform:{type:"string"},cpus:{type:"integer"},jobs:{type:"integer"},timeScale:{type:"num\
ber"}}},calibration:{$ref:"#/$defs/Calibration"},summary:{type:"object",additionalProperties:!1,description:"C\
ounts of checks; an always-on check counts once for the run.",required:["pass","fail","warn","inconclusive","n\
otExercised","notApplicable","knownFailing","harnessFault"],properties:{pass:{type:"integer"},fail:{type:"inte\
ger"},warn:{type:"integer"},inconclusive:{type:"integer"},notExercised:{type:"integer"},notApplicable:{type:"i\
nteger"},knownFailing:{type:"integer"},harnessFault:{type:"integer"}}},coverage:{type:"object",additionalProperties:!1,
description:"How much of the protocol this run judged: MUSTs of role server.",required:["must","judged","notOn\
TheWire","excused"],properties:{must:{type:"integer"},judged:{type:"integer",description:"Those with a pass or\
 a failure."},notOnTheWire:{type:"integer"},excused:{type:"array",items:{type:"object",additionalProperties:!1,
required:["requirement","reason"],properties:{requirement:{type:"string"},reason:{type:"string"}}}}}},cases:{type:"\
array",items:{$ref:"#/$defs/CaseReport"}},always:{type:"array",items:{$ref:"#/$defs/AlwaysReport"}},diagnosis:{
type:"array",items:{type:"object",additionalProperties:!1,required:["fault","similarity","cure"],properties:{fault:{
type:"string"},similarity:{type:"number"},cure:{type:"string"}}}},timing:{type:"object",additionalProperties:!1,
required:["wallMs","longestForcedWaitMs","longestForcedWaitCase","maxEventLoopDelayMs"],properties:{wallMs:{type:"\
number"},longestForcedWaitMs:{type:"number"},longestForcedWaitCase:{type:["string","null"]},maxEventLoopDelayMs:{
type:"number"}}}},$defs:{Verdict:{title:"CheckVerdict",type:"string",enum:["pass","fail","warn","inconclusive",
"notExercised","notApplicable"]},Level:{title:"RequirementLevel",type:"string",enum:["MUST","SHOULD","MAY"]},Calibration:{
title:"CalibrationReport",type:"object",additionalProperties:!1,description:"What the kit measured of its own \
machine, in ms.",required:["loopbackRttMs","loopbackRttMaxMs","timerLateMs","timerLateMaxMs"],properties:{loopbackRttMs:{
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
array",items:{type:"string"},description:"The cases that settle its verdict."}}}}};var ye=X().fullFormats["date-time"],D={title:"CaseReport",type:"object",additionalProperties:!1,required:["id",
"title","profile","verdict","durationMs","forcedWaitMs","history","repeat","harnessFault","checks"],properties:{
id:{type:"string"},title:{type:"string"},profile:{type:"string",description:"What the case needs: core, or the\
 capability."},verdict:{$ref:"#/$defs/Verdict"},durationMs:{type:"number"},forcedWaitMs:{type:"number",description:"\
Declared sum of announced parameters and tolerances."},history:{type:["string","null"],description:"File, rela\
tive to the working folder."},repeat:{type:"integer",minimum:0},harnessFault:{type:["string","null"]},checks:{
type:"array",items:{$ref:"#/$defs/CheckReport"}}}},W={title:"CheckVerdict",type:"string",enum:["pass","fail","\
warn","inconclusive","notExercised","notApplicable"]},he={title:"CheckReport",type:"object",additionalProperties:!1,
required:["id","requirement","level","verdict","reason","expected","observed","events","always"],properties:{id:{
type:"string",description:"case#check, or the name of an always-on check."},requirement:{type:"string"},level:{
$ref:"#/$defs/Level"},verdict:{$ref:"#/$defs/Verdict"},reason:{type:"string"},expected:{type:"string"},observed:{
type:"string"},events:{type:"array",items:{type:"integer"},description:"Places in the history that it rests on\
."},always:{type:"boolean",description:"Whether it is an always-on check."}}},J={title:"RequirementLevel",type:"\
string",enum:["MUST","SHOULD","MAY"]};function M(a,{instancePath:t="",parentData:g,parentDataProperty:c,rootData:P=a,
dynamicAnchors:w={}}={}){let e=null,i=0,b=M.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=
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
rty 'always'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!F.call(he.properties,r)){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.id!==void 0&&typeof a.id!="string"){let r={
instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),i++}if(a.requirement!==void 0&&typeof a.requirement!="string"){let r={instancePath:t+
"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),i++}if(a.level!==void 0){let r=a.level;if(typeof r!="string"){let s={instancePath:t+
"/level",schemaPath:"#/$defs/Level/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(!(r==="MUST"||r==="SHOULD"||r==="MAY")){let s={instancePath:t+"/level",schemaPath:"#/$d\
efs/Level/enum",keyword:"enum",params:{allowedValues:J.enum},message:"must be equal to one of the allowed valu\
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
isArray(r)){let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){let l={instancePath:t+"/events/"+n,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}}}else{let s={instancePath:t+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(a.always!==void 0&&typeof a.always!="boolean"){let r={instancePath:t+"/always",schemaPath:"#/proper\
ties/always/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(a,{
instancePath:t="",parentData:g,parentDataProperty:c,rootData:P=a,dynamicAnchors:w={}}={}){let e=null,i=0,b=j.evaluated;
if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
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
if(!F.call(D.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
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
#/properties/history/type",keyword:"type",params:{type:D.properties.history.type},message:"must be string,null"};
e===null?e=[s]:e.push(s),i++}}if(a.repeat!==void 0){let r=a.repeat;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let s={instancePath:t+"/repeat",schemaPath:"#/properties/repeat/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),i++}}if(a.harnessFault!==void 0){let r=a.harnessFault;
if(typeof r!="string"&&r!==null){let s={instancePath:t+"/harnessFault",schemaPath:"#/properties/harnessFault/t\
ype",keyword:"type",params:{type:D.properties.harnessFault.type},message:"must be string,null"};e===null?e=[s]:
e.push(s),i++}}if(a.checks!==void 0){let r=a.checks;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)M(
r[n],{instancePath:t+"/checks/"+n,parentData:r,parentDataProperty:n,rootData:P,dynamicAnchors:w})||(e=e===null?
M.errors:e.concat(M.errors),i=e.length)}else{let s={instancePath:t+"/checks",schemaPath:"#/properties/checks/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return j.errors=e,i===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(a,{instancePath:t="",parentData:g,parentDataProperty:c,rootData:P=a,dynamicAnchors:w={}}={}){let e=null,
i=0,b=A.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),a&&typeof a=="object"&&
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
efs/Level/enum",keyword:"enum",params:{allowedValues:J.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[s]:e.push(s),i++}}if(a.verdict!==void 0){let r=a.verdict;if(typeof r!="string"){let s={instancePath:t+
"/verdict",schemaPath:"#/$defs/Verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="pass"||r==="fail"||r==="warn"||r==="inconclusive"||r==="notExercised"||r===
"notApplicable")){let s={instancePath:t+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues:W.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.expected!==void 0&&
typeof a.expected!="string"){let r={instancePath:t+"/expected",schemaPath:"#/properties/expected/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(a.cases!==void 0){let r=a.
cases;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){let m={instancePath:t+
"/cases/"+n,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[m]:e.push(m),i++}}else{let s={instancePath:t+"/cases",schemaPath:"#/properties/cases/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return A.errors=e,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(a,{instancePath:t="",
parentData:g,parentDataProperty:c,rootData:P=a,dynamicAnchors:w={}}={}){let e=null,i=0,b=C.evaluated;if(b.dynamicProps&&
(b.props=void 0),b.dynamicItems&&(b.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.format===void 0){
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
timing"},message:"must have required property 'timing'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!F.call(
x.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
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
startedAt;if(typeof r=="string"){if(!ye.validate(r)){let s={instancePath:t+"/startedAt",schemaPath:"#/properti\
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
s)){let n=s.length;for(let m=0;m<n;m++)if(typeof s[m]!="string"){let l={instancePath:t+"/target/capabilities/"+
m,schemaPath:"#/properties/target/properties/capabilities/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),i++}}else{let n={instancePath:t+"/target/capabilities",schemaPath:"#\
/properties/target/properties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),i++}}if(r.parameters!==void 0){let s=r.parameters;if(s&&typeof s=="object"&&!Array.isArray(
s))for(let n in s){let m=s[n];if(!(typeof m=="number"&&isFinite(m))){let l={instancePath:t+"/target/parameters\
/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/target/properties/parameters/additionalPr\
operties/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),i++}}else{
let n={instancePath:t+"/target/parameters",schemaPath:"#/properties/target/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(r.timing!==void 0){let s=r.
timing;if(typeof s!="string"){let n={instancePath:t+"/target/timing",schemaPath:"#/properties/target/propertie\
s/timing/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(s===
"announced"||s==="target"||s==="default")){let n={instancePath:t+"/target/timing",schemaPath:"#/properties/tar\
get/properties/timing/enum",keyword:"enum",params:{allowedValues:x.properties.target.properties.timing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/targe\
t",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(a.verdict!==void 0){let r=a.verdict;if(typeof r!="string"){let s={instancePath:t+"/ver\
dict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="conformant"||r==="failed"||r==="unsettled"||r==="unusable"||r==="unreachabl\
e"||r==="harness-fault")){let s={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enu\
m",params:{allowedValues:x.properties.verdict.enum},message:"must be equal to one of the allowed values"};e===
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
s)){let n=s.length;for(let m=0;m<n;m++)if(typeof s[m]!="string"){let l={instancePath:t+"/selection/only/"+m,schemaPath:"\
#/properties/selection/properties/only/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[l]:e.push(l),i++}}else{let n={instancePath:t+"/selection/only",schemaPath:"#/properties/selec\
tion/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),i++}}if(r.skip!==void 0){let s=r.skip;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++)if(typeof s[m]!=
"string"){let l={instancePath:t+"/selection/skip/"+m,schemaPath:"#/properties/selection/properties/skip/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let n={
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
n),i++}}if(r.excused!==void 0){let s=r.excused;if(Array.isArray(s)){let n=s.length;for(let m=0;m<n;m++){let l=s[m];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.requirement===void 0){let h={instancePath:t+"/coverage/excus\
ed/"+m,schemaPath:"#/properties/coverage/properties/excused/items/required",keyword:"required",params:{missingProperty:"\
requirement"},message:"must have required property 'requirement'"};e===null?e=[h]:e.push(h),i++}if(l.reason===
void 0){let h={instancePath:t+"/coverage/excused/"+m,schemaPath:"#/properties/coverage/properties/excused/item\
s/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[h]:e.push(h),i++}for(let h in l)if(!(h==="requirement"||h==="reason")){let d={instancePath:t+"/cov\
erage/excused/"+m,schemaPath:"#/properties/coverage/properties/excused/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[d]:
e.push(d),i++}if(l.requirement!==void 0&&typeof l.requirement!="string"){let h={instancePath:t+"/coverage/excu\
sed/"+m+"/requirement",schemaPath:"#/properties/coverage/properties/excused/items/properties/requirement/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),i++}if(l.reason!==void 0&&
typeof l.reason!="string"){let h={instancePath:t+"/coverage/excused/"+m+"/reason",schemaPath:"#/properties/cov\
erage/properties/excused/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:t+"/coverage/excused/"+m,schemaPath:"#/propert\
ies/coverage/properties/excused/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[h]:e.push(h),i++}}}else{let n={instancePath:t+"/coverage/excused",schemaPath:"#/properties/coverage/pr\
operties/excused/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),
i++}}}else{let s={instancePath:t+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.cases!==void 0){let r=a.cases;if(Array.isArray(
r)){let s=r.length;for(let n=0;n<s;n++)j(r[n],{instancePath:t+"/cases/"+n,parentData:r,parentDataProperty:n,rootData:P,
dynamicAnchors:w})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)}else{let s={instancePath:t+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
i++}}if(a.always!==void 0){let r=a.always;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++)A(r[n],{instancePath:t+
"/always/"+n,parentData:r,parentDataProperty:n,rootData:P,dynamicAnchors:w})||(e=e===null?A.errors:e.concat(A.
errors),i=e.length)}else{let s={instancePath:t+"/always",schemaPath:"#/properties/always/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.diagnosis!==void 0){let r=a.
diagnosis;if(Array.isArray(r)){let s=r.length;for(let n=0;n<s;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.fault===void 0){let l={instancePath:t+"/diagnosis/"+n,schemaPath:"#/properties/diagnosis/item\
s/required",keyword:"required",params:{missingProperty:"fault"},message:"must have required property 'fault'"};
e===null?e=[l]:e.push(l),i++}if(m.similarity===void 0){let l={instancePath:t+"/diagnosis/"+n,schemaPath:"#/pro\
perties/diagnosis/items/required",keyword:"required",params:{missingProperty:"similarity"},message:"must have \
required property 'similarity'"};e===null?e=[l]:e.push(l),i++}if(m.cure===void 0){let l={instancePath:t+"/diag\
nosis/"+n,schemaPath:"#/properties/diagnosis/items/required",keyword:"required",params:{missingProperty:"cure"},
message:"must have required property 'cure'"};e===null?e=[l]:e.push(l),i++}for(let l in m)if(!(l==="fault"||l===
"similarity"||l==="cure")){let h={instancePath:t+"/diagnosis/"+n,schemaPath:"#/properties/diagnosis/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addition\
al properties"};e===null?e=[h]:e.push(h),i++}if(m.fault!==void 0&&typeof m.fault!="string"){let l={instancePath:t+
"/diagnosis/"+n+"/fault",schemaPath:"#/properties/diagnosis/items/properties/fault/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(m.similarity!==void 0){let l=m.similarity;
if(!(typeof l=="number"&&isFinite(l))){let h={instancePath:t+"/diagnosis/"+n+"/similarity",schemaPath:"#/prope\
rties/diagnosis/items/properties/similarity/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};e===null?e=[h]:e.push(h),i++}}if(m.cure!==void 0&&typeof m.cure!="string"){let l={instancePath:t+"/diagnos\
is/"+n+"/cure",schemaPath:"#/properties/diagnosis/items/properties/cure/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{let l={instancePath:t+"/diagnosis/"+n,schemaPath:"\
#/properties/diagnosis/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[l]:e.push(l),i++}}}else{let s={instancePath:t+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"\
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
#/properties/timing/properties/longestForcedWaitCase/type",keyword:"type",params:{type:x.properties.timing.properties.
longestForcedWaitCase.type},message:"must be string,null"};e===null?e=[n]:e.push(n),i++}}if(r.maxEventLoopDelayMs!==
void 0){let s=r.maxEventLoopDelayMs;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:t+"/timing/maxE\
ventLoopDelayMs",schemaPath:"#/properties/timing/properties/maxEventLoopDelayMs/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),i++}return C.errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{we as reportFits,ke as targetFits};
