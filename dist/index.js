import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2818:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   up: () => (/* binding */ ownCodesOf),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/** Every leaf of the tree, depth first: the nodes that say what is wrong with which resource. */
function leavesOf(node) {
    return node.details.length === 0 ? [node] : node.details.flatMap(leavesOf);
}
/** Every code at every depth, inner errors included, outer first. */
function codesOf(node) {
    return [...ownCodesOf(node), ...node.details.flatMap(codesOf)];
}
/** The code of one node and those of its inner errors, outer first. */
function ownCodesOf({ code, info }) {
    return [...(code === undefined ? [] : [code]), ...(info?.innerCodes ?? [])];
}
/** Leaves that one line holds: more of them say the same of other resources. */
const MOST_LEAVES = 3;
/**
 * An error in one line. Its leaves speak, since the outer message often says no more than that the
 * request is invalid. Empty when Azure gave neither code nor message.
 */
function lineOf(error) {
    const said = [...new Set(leavesOf(error).map(leafLine))].filter((line) => line !== '');
    const more = said.length > MOST_LEAVES ? [`and ${said.length - MOST_LEAVES} more`] : [];
    return [...said.slice(0, MOST_LEAVES), ...more].join('; ');
}
function leafLine(leaf) {
    const policies = (leaf.info?.policies ?? []).map((name) => `(policy ${name})`);
    const said = [leaf.message, ...policies].filter((part) => part !== '').join(' ');
    return [ownCodesOf(leaf).join(' > '), said].filter((part) => part !== '').join(': ');
}


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ otherInstanceId)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5902);

/** The longest name of a compute (Azure REST specification, computeName). */
const LONGEST_NAME = 24;
/**
 * The id under which a compute instance is made when Azure refuses its former name: after a move
 * that can end in an Etag conflict (Microsoft: Azure Machine Learning known issues, same name after
 * a workspace move).
 *
 * @param suffix what the name gets, from the plan.
 */
function otherInstanceId(id, suffix) {
    const name = id.split('/').at(-1) ?? '';
    const room = LONGEST_NAME - suffix.length;
    if (name.length <= room)
        return `${id}${suffix}`;
    // Cut names would meet: a part of their hash keeps them apart.
    const mark = `-${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHash */ .t)(name.toLowerCase()).slice(0, 4)}`;
    const short = `${name.slice(0, room - mark.length).replace(/-+$/, '')}${mark}`;
    return `${id.slice(0, id.length - name.length)}${short}${suffix}`;
}


/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ movedId),
/* harmony export */   RL: () => (/* binding */ workspaceResourceId),
/* harmony export */   RQ: () => (/* binding */ parseResourceId),
/* harmony export */   a5: () => (/* binding */ isAtOrBelow),
/* harmony export */   s: () => (/* binding */ sameId),
/* harmony export */   sU: () => (/* binding */ sameGroup),
/* harmony export */   ts: () => (/* binding */ subscriptionResourceId),
/* harmony export */   x6: () => (/* binding */ resourceGroupId)
/* harmony export */ });
const RESOURCE_ID = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+)\/?$/i;
/**
 * Takes an ARM resource id apart; undefined when the text is not one (a group id, a type, a pseudo
 * path).
 */
function parseResourceId(id) {
    const match = RESOURCE_ID.exec(id);
    if (match === null)
        return undefined;
    const [, subscriptionId, resourceGroup, namespace, rest] = match;
    if (!subscriptionId || !resourceGroup || !namespace || !rest)
        return undefined;
    const segments = rest.slice(1).split('/');
    const types = segments.filter((_, index) => index % 2 === 0);
    const names = segments.filter((_, index) => index % 2 === 1);
    return {
        subscriptionId,
        resourceGroup,
        type: [namespace, ...types].join('/'),
        name: names.join('/'),
    };
}
/**
 * Ids, group names and resource names compare without regard to case (ARM RPC, common API details).
 */
function sameId(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}
/** True when `id` is `ancestor` itself or lies below it, without regard to case. */
function isAtOrBelow(id, ancestor) {
    return sameId(id, ancestor) || id.toLowerCase().startsWith(`${ancestor.toLowerCase()}/`);
}
/** True when both name the same resource group. */
function sameGroup(left, right) {
    return sameId(resourceGroupId(left), resourceGroupId(right));
}
/** The id of a subscription, case kept. */
function subscriptionResourceId(subscriptionId) {
    return `/subscriptions/${subscriptionId}`;
}
/** The id of a resource group, case kept. */
function resourceGroupId(group) {
    return `/subscriptions/${group.subscriptionId}/resourceGroups/${group.resourceGroup}`;
}
/** The id of an Azure Machine Learning workspace, case kept. */
function workspaceResourceId(group, workspaceName) {
    return `${resourceGroupId(group)}/providers/Microsoft.MachineLearningServices/workspaces/${workspaceName}`;
}
/**
 * The id a top-level resource has after a move to `destination`: a move changes subscription and
 * group and nothing else (Microsoft: Move resources to a new resource group or subscription).
 * Undefined when `id` is not a resource id.
 */
function movedId(id, destination) {
    const parsed = parseResourceId(id);
    if (parsed === undefined)
        return undefined;
    const providers = id.slice(id.toLowerCase().indexOf('/providers/'));
    return `${resourceGroupId(destination)}${providers}`;
}


/***/ }),

/***/ 7231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName)
/* harmony export */ });
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9879);

/**
 * An id as people say it, for a line of text. What lies in the workspace is told by its path in it
 * (`computes/cpu`), the workspace by its name, anything else from its group on, without the words
 * that every id has (`rg-ml/storageAccounts/stml`). What is no id stays as it is.
 *
 * @param workspaceIds the workspace as it is called before and after the move.
 */
function shortName(id, workspaceIds) {
    if (!id.startsWith('/'))
        return id;
    const workspace = workspaceIds.find((one) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtOrBelow */ .a5)(id, one));
    const rest = workspace === undefined ? id : id.slice(workspace.length);
    if (workspace !== undefined && rest === '')
        return workspace.split('/').at(-1) ?? id;
    const short = rest
        .replace(/^\/subscriptions\/(?=[^/]+\/resourceGroups\/)[^/]+\/resourceGroups\//i, '')
        .replace(/^\/subscriptions\/[^/]+\/providers\//i, '')
        .replaceAll(/\/?providers\/[^/]+\/(?=.)/gi, '/')
        .replace(/^\/subscriptions\//i, 'subscription ')
        .replace(/^\//, '');
    return short === '' ? id : short;
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/** A name of the contract as Azure Pipelines spells it: `plan-file` is `planFile`. */
function camelCase(name) {
    return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   t: () => (/* binding */ canonicalHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3871);


/**
 * The one text of a JSON value: keys sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme). Equal values give
 * equal text, whatever order they were built in.
 */
function canonicalText(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonArray */ .Md)(value))
        return `[${value.map(canonicalText).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 of the canonical text, 64 lower-case hex digits. */
function canonicalHash(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalText(value), 'utf8').digest('hex');
}


/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remedyIn)
/* harmony export */ });
/** The remedy of the first cause that fits what was said; undefined where none does. */
function remedyIn(causes, said) {
    return causes.find(({ shape }) => shape.test(said))?.remedy;
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ answeredInPlaceOf),
/* harmony export */   ZT: () => (/* binding */ proxyCauses),
/* harmony export */   wF: () => (/* binding */ wireCauses),
/* harmony export */   xO: () => (/* binding */ networkRemedy)
/* harmony export */ });
/* unused harmony export networkCauses */
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3209);

/** A proxy or firewall that answers in place of the service. */
const proxyCauses = [
    {
        sees: 'the proxy asks for a sign-in of its own (407)',
        shape: /asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,
        remedy: 'Give the proxy a sign-in (HTTPS_PROXY=http://user:password@host:port), or name the address in NO_PROXY.',
    },
    {
        sees: 'something on the way answered 403 (or another status, with a page) in its place',
        shape: /answered \d+ in its place/,
        remedy: 'A proxy or firewall answers in place of the service: have its address allowed, or name it in NO_PROXY.',
    },
];
/** A service that cannot be reached at all. */
const wireCauses = [
    {
        sees: '`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_…`',
        shape: /UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
        remedy: 'The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority.',
    },
    {
        sees: '`ENOTFOUND`, `ECONNREFUSED`, `ECONNRESET`, `ETIMEDOUT`, no answer within so many seconds',
        shape: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|endpoints_resolution_error|Network unreachable|no answer|did not answer|within \d+ seconds|fetch failed|socket hang up/i,
        remedy: 'The address cannot be reached from the runner: check the network, HTTPS_PROXY, NO_PROXY and azure-cloud.',
    },
];
/** What lies between a runner and a service: the same for Entra, Azure, GitHub and Azure DevOps. */
const networkCauses = [...proxyCauses, ...wireCauses];
/** What a person does about the way to a service. */
function networkRemedy(said) {
    return ((0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyIn */ .k)(networkCauses, said) ??
        'Look at the way from the runner to the service (network, HTTPS_PROXY, NO_PROXY), and run again.');
}
/**
 * What an answer says that did not come from the service, because it has none of its forms: a proxy
 * that refuses a tunnel answers in place of the address.
 */
function answeredInPlaceOf(service, status) {
    return status === 407
        ? `the proxy asks for a sign-in of its own (407) for ${service}`
        : `something on the way to ${service} answered ${status} in its place`;
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closestMember)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);

/**
 * The member of a closed set that a misspelt word probably means, or undefined when none is near:
 * at most a third of the word may differ, and two letters always may. Case does not count.
 */
function closestMember(word, members) {
    const allowed = Math.max(2, Math.floor(word.length / 3));
    const ranked = members
        .map((member) => ({ member, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), member.toLowerCase()) }))
        .filter(({ member, far }) => far <= allowed && far < member.length)
        .sort((left, right) => left.far - right.far);
    return ranked[0]?.member;
}


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gateParts),
/* harmony export */   u: () => (/* binding */ teamsOf)
/* harmony export */ });
const gateParts = ['digest', 'environment', 'pull-request'];
/** The teams among the approvers of a policy, as it spells them. */
function teamsOf({ approvers }) {
    return approvers.filter((approver) => approver.includes('/'));
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ moveKey)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5902);

const LENGTH = 16;
/**
 * What tells the plans of one move from those of others on the same commit: 16 hex digits over
 * source, destination and workspace name, whatever their case. It gives none of them away.
 */
function moveKey(content) {
    const { source, destination, workspaceName } = content;
    const parts = [source, destination].flatMap((group) => [
        group.subscriptionId,
        group.resourceGroup,
    ]);
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHash */ .t)([...parts, workspaceName].map((part) => part.toLowerCase())).slice(0, LENGTH);
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Md: () => (/* binding */ isJsonArray),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt)
/* harmony export */ });
/* harmony import */ var _own_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4532);

/** True for a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a JSON array. `Array.isArray` alone does not narrow a readonly array. */
function isJsonArray(value) {
    return Array.isArray(value);
}
/**
 * The value at a path of property names (compared to the letter), or undefined where the path ends
 * early.
 */
function valueAt(value, ...path) {
    let here = value;
    for (const name of path) {
        if (!isJsonObject(here))
            return undefined;
        here = (0,_own_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEntry */ .P)(here, name);
    }
    return here;
}
/** The text at a path, or undefined when there is none or it is not text. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
/** The array at a path; an absent or differently typed value is an empty array. */
function listAt(value, ...path) {
    const found = valueAt(value, ...path);
    return isJsonArray(found) ? found : [];
}
/** The object at a path; an absent or differently typed value is an empty object. */
function objectAt(value, ...path) {
    const found = valueAt(value, ...path);
    return isJsonObject(found) ? found : {};
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ownEntry)
/* harmony export */ });
/**
 * What a table holds under a word that somebody wrote; undefined when it has no such entry of its
 * own. `constructor` and the like are words like others.
 */
function ownEntry(table, word) {
    return Object.hasOwn(table, word) ? table[word] : undefined;
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/**
 * What Azure and we write stays below 30 levels. Everything that walks through a value calls itself
 * once a level, so a text that goes on for thousands of levels must not become a value.
 */
const DEEPEST = 100;
// Whatever JSON.parse returns is JSON; only its declared type does not say so.
function isJson(value) {
    return value !== undefined;
}
/**
 * Parses a text as JSON; undefined when it is not JSON, or is nested more than 100 levels deep. A
 * byte order mark before it is skipped.
 */
function parseJson(text) {
    if (isTooDeep(text))
        return undefined;
    try {
        const parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
        return isJson(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function isTooDeep(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text[at];
        if (quoted) {
            if (sign === '\\')
                at += 1;
            else if (sign === '"')
                quoted = false;
        }
        else if (sign === '"')
            quoted = true;
        else if (sign === '[' || sign === '{')
            depth += 1;
        else if (sign === ']' || sign === '}')
            depth -= 1;
        if (depth > DEEPEST)
            return true;
    }
    return false;
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   be: () => (/* binding */ blockersOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/** The findings that stop the move: blockers that nobody acknowledged and no step removes. */
function blockersOf(findings) {
    return findings.filter((finding) => finding.severity === 'blocker' && !isSettled(finding));
}
/**
 * Warnings, and blockers that a person accepted or a step removes: what stays true after the
 * decision to move.
 */
function warningsOf(findings) {
    return findings.filter((finding) => finding.severity === 'warning' || (finding.severity === 'blocker' && isSettled(finding)));
}
/** What could not be seen, acknowledged or not. */
function unknownsOf(findings) {
    return findings.filter((finding) => finding.certainty === 'unknown');
}
function isSettled({ acknowledged, preparedBy }) {
    return acknowledged || preparedBy !== undefined;
}


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   Qd: () => (/* binding */ DEFAULT_PLAN_AGE_HOURS),
/* harmony export */   jk: () => (/* binding */ PLAN_SCHEMA_VERSION),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9879);

const PLAN_SCHEMA_VERSION = 4;
/** Hours after which a move refuses a plan, unless it is told another number. */
const DEFAULT_PLAN_AGE_HOURS = 24;
/** Until when a plan may be carried out: ISO 8601, UTC. */
function expiryOf({ origin }, maxAgeHours) {
    return new Date(Date.parse(origin.createdAt) + maxAgeHours * 3_600_000).toISOString();
}
/** The workspace that a plan is about, wherever it stands among the resources. */
function workspaceOf({ content }) {
    return content.resources.find(({ type }) => (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(type, WORKSPACE_TYPE));
}
const WORKSPACE_TYPE = 'Microsoft.MachineLearningServices/workspaces';


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ stepAsJson),
/* harmony export */   iI: () => (/* binding */ prepareNames),
/* harmony export */   yb: () => (/* binding */ removes)
/* harmony export */ });
/**
 * What a run may do before the move (contract, input `prepare`), in the order in which it is done.
 */
const prepareNames = [
    'create-resource-group',
    'register-providers',
    'pause-schedules',
    'delete-endpoints',
    'delete-computes',
    'detach-computes',
];
/** Steps that take something away, which only a snapshot can put back. */
const removing = new Set([
    'delete-endpoints',
    'delete-computes',
    'detach-computes',
]);
function removes({ step }) {
    return removing.has(step);
}
/** A step as it stands in a plan. */
function stepAsJson({ step, id, loses, secrets, creates }) {
    return { step, id, loses, secrets, ...(creates === undefined ? {} : { creates }) };
}


/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ allowsChange),
/* harmony export */   NF: () => (/* binding */ restoreNames),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Vy: () => (/* binding */ rowAsJson)
/* harmony export */ });
/* harmony import */ var _azure_other_instance_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(823);
/* harmony import */ var _azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9879);


/**
 * What a run may put back after a move (contract, input `restore`), in the order in which reports
 * name it.
 */
const restoreNames = [
    'tags',
    'role-assignments',
    'private-endpoints',
    'datastores',
    'data-assets',
    'connections',
    'computes',
    'endpoints',
    'schedules',
    'diagnostic-settings',
    'locks',
];
/** A row as it stands in a plan. */
function rowAsJson({ step, id }) {
    return { step, id };
}
/**
 * Where the things of the rows are to be now. What hangs on the group itself goes from the one
 * group to the other.
 */
function targetsOf(rows, place, plan) {
    const source = (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceGroupId */ .x6)(plan.source);
    const ofGroup = `${source}/providers/Microsoft.Authorization`;
    return rows.map(({ step, id }) => {
        const isOfGroup = (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(id, source) || (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtOrBelow */ .a5)(id, ofGroup);
        const target = `${(0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceGroupId */ .x6)(plan.destination)}${id.slice(source.length)}`;
        const now = isOfGroup ? target : place.to(id);
        const [compute = '', below = ''] = COMPUTE.exec(now)?.slice(1) ?? [];
        return compute === ''
            ? { step, id: now }
            : { step, id: now, otherId: `${(0,_azure_other_instance_name_js__WEBPACK_IMPORTED_MODULE_0__/* .otherInstanceId */ .F)(compute, plan.instanceSuffix)}${below}` };
    });
}
// These always come back under other names; an access policy is added under the name of that.
const RENAMED = /\/((providers\/microsoft\.authorization\/roleassignments|privateendpointconnections)\/[^/]+|accesspolicies\/add)$/i;
// A compute, and what hangs on it.
const COMPUTE = /^(.*\/workspaces\/[^/]+\/computes\/[^/]+)(\/.*)?$/i;
const DATASTORE = /\/workspaces\/[^/]+\/datastores\/[^/]+$/i;
/**
 * Whether a change is one that the rows allow: what they name is written, or made anew under
 * another name beside it. Only the registration of a datastore is ever deleted, and only one that
 * is named; the one action is to read keys anew.
 */
function allowsChange(targets, { method, id }) {
    return targets.some((target) => {
        if (method === 'DELETE') {
            return target.step === 'datastores' && DATASTORE.test(id) && (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(target.id, id);
        }
        if (method === 'POST') {
            return target.step === 'datastores' && (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(`${target.id}/resyncKeys`, id);
        }
        const ids = [target.id, ...(target.otherId === undefined ? [] : [target.otherId])];
        return ids.some((one) => (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(one, id) || (RENAMED.test(id) && (0,_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameId */ .s)(above(one), above(id))));
    });
}
function above(id) {
    return id.slice(0, id.lastIndexOf('/'));
}


/***/ }),

/***/ 2423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  no: () => (/* binding */ clashesOf),
  gA: () => (/* binding */ entryInputs),
  YD: () => (/* binding */ keysOf),
  gt: () => (/* binding */ wavesOf)
});

// UNUSED EXPORTS: fewestWaves

;// CONCATENATED MODULE: ./src/domain/request/edge-colouring.js
/**
 * Colours the edges so that no two of one vertex share a colour; gives the colour of each edge,
 * counted from 0. The same edges in the same order always get the same colours. In a bipartite
 * graph there are as many colours as the most edges of one vertex, the fewest possible (König 1916:
 * alternating paths); in any other fewer than twice as many, because a new colour is only begun
 * when each of the others is taken at one end or the other.
 */
function colourEdges(edges) {
    const colours = [];
    const vertices = new Map(edges.flat().map((number) => [number, new Vertex()]));
    const at = (number) => known(vertices.get(number));
    const paint = (edge, colour) => {
        colours[edge] = colour;
        for (const end of known(edges[edge]))
            at(end).put(colour, edge);
    };
    let count = edge_colouring_largestDegree(edges);
    edges.forEach(([one, other], edge) => {
        if (one === other)
            throw new Error('An edge must have two different ends.');
        const [mine, theirs] = [at(one).lowestFree, at(other).lowestFree];
        let common = Math.max(mine, theirs);
        while (at(one).has(common) || at(other).has(common))
            common += 1;
        if (common < count) {
            paint(edge, common);
            return;
        }
        // The path from the other end whose edges have the two colours in turn. In a bipartite graph it
        // cannot come back to the first: it would close a circle of odd length.
        const path = [other];
        const crossed = [];
        for (let end = other, colour = mine;; colour = colour === mine ? theirs : mine) {
            const next = at(end).edgeOf(colour);
            if (next === undefined)
                break;
            const [left, right] = known(edges[next]);
            end = left === end ? right : left;
            path.push(end);
            crossed.push(next);
        }
        if (path.at(-1) === one) {
            paint(edge, count);
            count += 1;
            return;
        }
        for (const number of path)
            at(number).exchange(mine, theirs);
        for (const passed of crossed)
            colours[passed] = colours[passed] === mine ? theirs : mine;
        paint(edge, mine);
    });
    return colours;
}
/** The most edges that meet in one vertex; no colouring has fewer colours. */
function edge_colouring_largestDegree(edges) {
    const degrees = new Map();
    for (const vertex of edges.flat())
        degrees.set(vertex, (degrees.get(vertex) ?? 0) + 1);
    return [...degrees.values()].reduce((most, degree) => Math.max(most, degree), 0);
}
/** What is known of one vertex: which edge has each colour, and the lowest that none has. */
class Vertex {
    #edges = [];
    lowestFree = 0;
    has(colour) {
        return this.#edges[colour] !== undefined;
    }
    edgeOf(colour) {
        return this.#edges[colour];
    }
    put(colour, edge) {
        this.#edges[colour] = edge;
        if (edge === undefined)
            this.lowestFree = Math.min(this.lowestFree, colour);
        while (this.has(this.lowestFree))
            this.lowestFree += 1;
    }
    exchange(one, other) {
        const [first, second] = [this.#edges[one], this.#edges[other]];
        this.put(one, second);
        this.put(other, first);
    }
}
function known(value) {
    if (value === undefined)
        throw new Error('The colouring has lost its way.');
    return value;
}

// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __nccwpck_require__(9879);
;// CONCATENATED MODULE: ./src/domain/request/batch.js


/**
 * Sorts moves into waves: no two moves of one wave share a resource group, as source or as
 * destination, because Azure locks both groups of a move for all others (Microsoft: Move Azure
 * resources). So two workspaces of one group go to different waves even when both are bound for the
 * same place. There are as many waves as `fewestWaves` says wherever groups can be told into two
 * camps with every move between them, above all when no group is both a source and a destination;
 * elsewhere some more (see `colourEdges`). Order within a wave is that of `moves`.
 */
function wavesOf(moves) {
    const waves = new Map();
    colourEdges(edgesOf(moves)).forEach((wave, index) => {
        const move = moves[index];
        const others = waves.get(wave);
        if (move === undefined)
            return;
        if (others === undefined)
            waves.set(wave, [move]);
        else
            others.push(move);
    });
    return [...waves].sort(([left], [right]) => left - right).map(([, wave]) => wave);
}
/** The largest number of moves that share one resource group: nobody can do with fewer waves. */
function fewestWaves(moves) {
    return largestDegree(edgesOf(moves));
}
// Groups are the vertices and moves the edges: moves that share a group are edges that share an
// end.
function edgesOf(moves) {
    const numbers = new Map();
    const numberOf = (group) => {
        const id = (0,resource_id/* resourceGroupId */.x6)(group).toLowerCase();
        const number = numbers.get(id) ?? numbers.size;
        numbers.set(id, number);
        return number;
    };
    return moves.map(({ source, destination }) => [numberOf(source), numberOf(destination)]);
}
/**
 * A key for each workspace name: the name, and for one that was there before (case aside), the
 * name, a dot and a number. A dot is in no name of a workspace, so keys differ; they hold no id,
 * and may be part of a file name.
 */
function keysOf(names) {
    const seen = new Map();
    return names.map((name) => {
        const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
        seen.set(name.toLowerCase(), count);
        return count === 1 ? name : `${name}.${count}`;
    });
}
/**
 * Entries that name the same workspace, or that would put two workspaces of one name into one
 * group.
 */
function clashesOf(entries) {
    const claims = {
        'same-workspace': ({ source, workspaceName }) => (0,resource_id/* workspaceResourceId */.RL)(source, workspaceName),
        'same-name-there': ({ destination, workspaceName }) => destination === undefined ? undefined : (0,resource_id/* workspaceResourceId */.RL)(destination, workspaceName),
    };
    const workspaces = twins(entries, 'same-workspace', claims['same-workspace']);
    const names = twins(entries, 'same-name-there', claims['same-name-there']);
    const told = new Set(workspaces.map(({ later }) => later));
    return [...workspaces, ...names.filter(({ later }) => !told.has(later))];
}
function twins(entries, kind, claim) {
    const first = new Map();
    return entries.flatMap((entry, later) => {
        const id = claim(entry)?.toLowerCase();
        if (id === undefined)
            return [];
        const earlier = first.get(id);
        if (earlier !== undefined)
            return [{ kind, earlier, later }];
        first.set(id, later);
        return [];
    });
}
/**
 * The entry as the inputs of a run, named as the contract names them, subscription ids included.
 */
function entryInputs({ source, destination, workspaceName, associated, }) {
    return {
        'source-subscription-id': source.subscriptionId,
        'source-resource-group': source.resourceGroup,
        'workspace-name': workspaceName,
        ...(destination === undefined
            ? {}
            : {
                'destination-subscription-id': destination.subscriptionId,
                'destination-resource-group': destination.resourceGroup,
            }),
        'associated-resources': associated.length === 0 ? 'none' : associated.join(', '),
    };
}


/***/ }),

/***/ 3430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ jobScans),
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   SX: () => (/* binding */ azureClouds),
/* harmony export */   Zx: () => (/* binding */ authMethods),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   sw: () => (/* binding */ commentModes),
/* harmony export */   ur: () => (/* binding */ associatedKinds)
/* harmony export */ });
/**
 * What the user asks for, read once and never changed. Hosts spell the names their way; here they
 * have one spelling.
 */
const modes = ['validate', 'move', 'restore', 'status', 'promote', 'discover'];
const associatedKinds = [
    'storage',
    'key-vault',
    'container-registry',
    'application-insights',
];
const authMethods = [
    'auto',
    'oidc',
    'azure-cli',
    'managed-identity',
    'environment',
];
const azureClouds = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'];
const failOnLevels = ['blocker', 'warning', 'never'];
const jobScans = ['full', 'active-search'];
const commentModes = ['auto', 'always', 'never'];


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   _: () => (/* binding */ ProductError)
/* harmony export */ });
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3520);

/**
 * The one error that ends a run on purpose: it carries its place in the closed set of failure
 * reasons. Anything else that is thrown is a defect and is reported as `internal-error`.
 */
class ProductError extends Error {
    reason;
    remedy;
    correlationId;
    armError;
    constructor(reason, details) {
        super(redact(details.sentence), details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ProductError';
        this.reason = reason;
        this.remedy = redact(details.remedy);
        this.correlationId = details.correlationId;
        this.armError = details.armError;
    }
}
/** Removes what looks like a secret from a text that will be printed. */
function redact(text) {
    return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecretShapes */ .F)(text, '***');
}


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ overtime),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   ky: () => (/* binding */ isOvertime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5140);

/** That the run has used up its time while it waited for something. */
function overtime(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._('timed-out', {
        sentence: `The time limit of this run (timeout-minutes) passed while it waited for ${what}.`,
        remedy: 'Look at what it waited for, then run again, with more timeout-minutes if need be.',
    });
}
/** True when a limit was that of the run, and not that of the wait itself. */
function isOvertime(limit) {
    return limit instanceof AbortSignal && limit.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._;
}
/**
 * The value, or an error once the limit is over: ProductError `timed-out` for the limit of the run,
 * else a plain Error. What was waited for is then left to itself.
 *
 * @param what names it, for example `the sign-in`.
 */
function givenUp(waited, limit, what, ms) {
    return new Promise((resolve, reject) => {
        const giveUp = () => {
            const seconds = ms / 1000;
            reject(isOvertime(limit)
                ? overtime(what)
                : new Error(`${what} did not come within ${seconds} seconds (ETIMEDOUT)`));
        };
        if (limit.aborted)
            giveUp();
        else
            limit.addEventListener('abort', giveUp, { once: true });
        waited.then(resolve, reject);
    });
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withoutSecretShapes),
/* harmony export */   X: () => (/* binding */ isUnguessable)
/* harmony export */ });
const NAMES = [
    'client_?secret',
    'client_assertion',
    '(?:access|refresh|id|security)_?token',
    'sas_?token',
    'pass(?:word|wd)',
    'pwd',
    'api[_-]?key',
    '(?:account|shared_?access|access|secret|secret_?access|storage|primary|secondary)[_-]?key',
    'shared_?access_?signature',
].join('|');
// What follows a name: not a reference to a variable, which is no secret, and never beyond a quote,
// so that a text that is JSON stays JSON. A name in quotes has its value in quotes.
const VALUE = /(?!\$|\*\*\*|\(left out)[^\s"'\\&;,<>]+/.source;
const QUOTED = /(?!\$)[^"'\\]+/.source;
const OPTION = `[\\w-]{0,40}(?:token|secret|pwd|sas|pass(?:word|wd)|(?:api|access|account|secret|private|storage|subscription)[_-]?key)`;
/**
 * Shapes of secrets in any text: JSON web tokens and other tokens that say what they are, bearer
 * headers, the named fields of token requests and connection strings, who signs in within an
 * address, options of commands, and what signs an address. `$1` is what stays before the secret.
 */
const SHAPES = [
    /()eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
    /()\b(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{20,})/g,
    // Models are called so as well, `sk-learn-…` and `hf_bert_…`: a key has letters of both cases and
    // digits.
    /()\b(?:hf_|sk-)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{20,}/g,
    /(bearer\s+)[\w.~+/=-]{12,}/gi,
    // An organisation or a container before the `@` is a name: only a password follows a colon, but
    // for the web, where a token stands alone (git over HTTPS).
    /\b([a-z][\w+.-]{0,20}:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi,
    /\b(https?:\/\/)[^\s/:@"'?#]{20,}(?=@)/gi,
    new RegExp(`([?&](?:sig|code|key|token|${NAMES}|subscription-key)=)${VALUE}`, 'gi'),
    ...valuesAfter(`(?:^|[\\s"'])--?${OPTION}(?:=|\\s+)`),
    ...valuesAfter(`(?:${NAMES}|\\bsig)\\s*[=:]\\s*`),
    new RegExp(`((?:${NAMES})\\\\?["']\\s*[=:]\\s*\\\\?["'])${QUOTED}`, 'gi'),
];
const HINT = /token|key|pass|pwd|secret|assertion|sig|sas|code|bearer|eyj|:\/\/|gh[opsur]_|_pat_|glpat|hf_|sk-/i;
/** The value that follows something, within quotes up to their end. */
function valuesAfter(before) {
    return [
        new RegExp(`(${before}\\\\?["'])${QUOTED}`, 'gi'),
        new RegExp(`(${before})${VALUE}`, 'gi'),
    ];
}
/** The text with whatever looks like a secret in it replaced, and everything around it as it is. */
function withoutSecretShapes(text, replacement) {
    // Most texts are names and ids: one look tells.
    if (!HINT.test(text))
        return text;
    return SHAPES.reduce((clean, shape) => clean.replace(shape, `$1${replacement}`), text);
}
/**
 * Whether a text is too random to be guessed: one run of at least 20 signs as keys and tokens are
 * made of, of three kinds or of hex digits. An id is none, whatever its length.
 */
function isUnguessable(text) {
    if (!/^[\w+/=.~:-]{20,}$/.test(text) || /^\/|^[a-z]+:|\.[a-z]{2,4}$/i.test(text))
        return false;
    if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))
        return false;
    if (/^[\da-f]{32,}$/i.test(text))
        return true;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length;
    return kinds === 3 && new Set(text).size >= 12;
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ SEE_PLAN_FILE),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Stands in a command where a value cannot: the plan file and the report show it as data. */
const SEE_PLAN_FILE = 'SEE-PLAN-FILE';
// A comma makes a list in PowerShell, and an `@` at the beginning a splat.
const PLAIN = /^(?!@)[\w./:@=+-]+$/;
// Within single quotes everything is literal for a POSIX shell and for PowerShell, but the quotes
// themselves, typographic ones included (PowerShell: about_Quoting_Rules). On Windows `az` is a
// batch file, and cmd.exe reads its arguments once more: quotes, and signs that it takes for its own.
const UNQUOTABLE = /['\u2018-\u201B"`\\%&|<>^!\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/**
 * A text as one word of a command that people paste into any shell: as it is when that is safe, else
 * in single quotes. A text that one shell or another would interpret even then is not pasted:
 * `SEE-PLAN-FILE` stands in its place. Names come from Azure.
 */
function shellWord(text) {
    if (PLAIN.test(text))
        return text;
    return UNQUOTABLE.test(text) ? SEE_PLAN_FILE : `'${text}'`;
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/**
 * Ends the process with the exit code that was set, once everything printed is out: a request that
 * was given up may hold its connection for minutes.
 */
function endProcess() {
    process.stdout.write('', () => process.exit());
}


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/domain/causes/cause.js
var cause = __nccwpck_require__(3209);
// EXTERNAL MODULE: ./src/domain/causes/network-causes.js
var network_causes = __nccwpck_require__(613);
;// CONCATENATED MODULE: ./src/domain/causes/host-causes.js


/** Stands in a remedy for the right that is missing. */
const RIGHT = '{right}';
/** What GitHub answers (GitHub docs: REST API, troubleshooting, rate limits, SAML single sign-on). */
const githubCauses = [
    {
        sees: '`API rate limit exceeded`, `You have exceeded a secondary rate limit`',
        shape: /rate limit/i,
        remedy: 'Run again later, or give the token of a GitHub App as github-token: it has a limit of its own.',
    },
    {
        sees: '`Resource protected by organization SAML enforcement`',
        shape: /\bSAML\b/,
        remedy: 'Authorize the token for single sign-on of the organization (Configure SSO, beside the token), or use the token of the job.',
    },
    {
        sees: '`Bad credentials`',
        shape: /Bad credentials/,
        remedy: 'The github-token has expired or was revoked: a token of the job ends with the job, one of an app after an hour. Give a new one.',
    },
    {
        sees: 'a pull request of more than 250 commits',
        shape: /lists the first 250 commits/,
        remedy: 'Make the pull request smaller (squash its commits, or open another one), and have it approved again.',
    },
    {
        sees: 'GitHub answered 500, 502, 503 or 504, or without JSON',
        shape: /GitHub answered (?:408|5\d\d|without JSON)/,
        remedy: 'GitHub has a bad moment (https://www.githubstatus.com): run again later.',
    },
    {
        sees: '`Resource not accessible by integration`',
        shape: /not accessible by|Not Found|must have|does not/i,
        remedy: `Give the token of this job the right ${RIGHT} (permissions in the workflow), or another token as github-token.`,
    },
];
/** What Azure DevOps answers (Azure DevOps docs: rate limits, job access tokens). */
const devopsCauses = [
    {
        sees: '`TF400733`, or status 429',
        shape: /TF400733|\b429\b/,
        remedy: 'Azure DevOps holds back requests for a while: run again later.',
    },
    {
        sees: '`TF400813`, status 401, or a page to sign in at',
        shape: /TF400813|\b401\b|page to sign in/,
        remedy: 'The token of the job is not accepted: a job that has ended, or a job authorization scope that leaves this project out.',
    },
    {
        sees: 'Azure DevOps answered without JSON',
        shape: /no answer that can be read|without JSON/,
        remedy: 'It shows a page to sign in at where the token of the job is not accepted: look at the job authorization scope. Else something on the way answered in its place: run again later.',
    },
    {
        sees: 'Azure DevOps answered 500, 502, 503 or 504',
        shape: /\b(?:408|5\d\d)\b/,
        remedy: 'Azure DevOps has a bad moment (https://status.dev.azure.com): run again later.',
    },
    {
        sees: '`TF215106: Access denied`',
        shape: /TF\d+|Access denied|\b403\b/,
        remedy: `Give the build service identity of the project the right ${RIGHT}.`,
    },
];
/** What to do about something a host did not show, and which right would show it. */
function hostRemedy(own, said, right) {
    const general = own.at(-1)?.remedy ?? '';
    const onTheWay = network_causes/* proxyCauses */.ZT.some(({ shape }) => shape.test(said));
    const remedy = onTheWay
        ? (0,network_causes/* networkRemedy */.xO)(said)
        : ((0,cause/* remedyIn */.k)(own, said) ?? (0,cause/* remedyIn */.k)(network_causes/* wireCauses */.wF, said) ?? general);
    return remedy.replace(RIGHT, right);
}
/** A remedy for a reader who is told of the right elsewhere. */
function withoutRight(remedy) {
    return remedy.replace(RIGHT, 'that the report names');
}

// EXTERNAL MODULE: ./src/domain/run/given-up.js
var given_up = __nccwpck_require__(3278);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __nccwpck_require__(5140);
;// CONCATENATED MODULE: ./src/hosts/patience.js


/** Pauses before a host is asked again. */
const PAUSES_MS = [1_000, 4_000, 15_000];
/** A host that asks for a longer pause is not waited for: what it said stands. */
const LONGEST_PAUSE_MS = 5 * 60_000;
const ANSWER_WITHIN_MS = 30_000;
/**
 * Asks a host, within a limit, and again after a fault that passes. Raises what the last attempt
 * raised; ProductError `timed-out` once the run has no time left.
 *
 * @param what names it for a person who reads what was waited for.
 * @param judge how an error is to be taken, and whether the question may be asked again after it.
 */
async function patiently(clock, what, ask, judge) {
    for (let attempt = 0;; attempt += 1) {
        const limit = clock.within(ANSWER_WITHIN_MS);
        try {
            return await (0,given_up/* givenUp */.bW)(ask(limit), limit, what, ANSWER_WITHIN_MS);
        }
        catch (error) {
            if (error instanceof errors/* ProductError */._)
                throw error;
            const { failure, mayRepeat } = judge(error);
            const usual = PAUSES_MS[attempt];
            const pause = failure.pauseMs ?? usual;
            if (!mayRepeat || !failure.isPassing || usual === undefined)
                throw error;
            if (pause === undefined || pause > LONGEST_PAUSE_MS)
                throw error;
            await clock.sleep(pause);
        }
    }
}
/** What a request that never got an answer failed with: nobody knows whether it was done. */
function unreached(host, error) {
    const why = messagesOf(error).join(': ');
    const isPassing = !/CERT|SELF_SIGNED|UNABLE_TO|certificate|Proxy response|tunnel/i.test(why);
    const said = error instanceof errors/* ProductError */._ ? why : `${host} could not be reached: ${why}`;
    return { why: said, status: undefined, cause: 'timed-out', isRefused: false, isPassing };
}
function messagesOf(error, depth = 0) {
    if (!(error instanceof Error) || depth > 4)
        return depth === 0 ? [String(error)] : [];
    const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
    return [...new Set([`${error.message}${code}`, ...messagesOf(error.cause, depth + 1)])];
}

;// CONCATENATED MODULE: ./src/hosts/github/failure.js



/** GitHub answered a request with something that is none of its bodies. */
class NotGithub extends Error {
    name = 'NotGithub';
}
/**
 * How a request to GitHub failed: rate limits, primary and secondary, by their headers (GitHub docs:
 * rate limits for the REST API), GitHub's own faults, something on the way, or a word that stands.
 *
 * @param now milliseconds since the epoch, for a limit that says when it ends.
 */
function failureOf(error, now = 0) {
    if (error instanceof NotGithub) {
        const said = { why: error.message, status: undefined, cause: 'timed-out' };
        return { ...said, isRefused: false, isPassing: true };
    }
    const answer = answerIn(error);
    if (answer === undefined)
        return redacted(withoutAnswer(error));
    const { status, data } = answer;
    if (isRateLimit(answer)) {
        const pauseMs = pauseOf(answer, now);
        const said = { why: answer.message, status, cause: 'throttled' };
        return redacted({ ...said, isRefused: true, isPassing: true, pauseMs });
    }
    if (status === 408 || status >= 500) {
        const why = `GitHub answered ${status}`;
        return { why, status, cause: 'timed-out', isRefused: false, isPassing: true };
    }
    if (typeof data !== 'object' || status === 407) {
        const why = (0,network_causes/* answeredInPlaceOf */.B0)('GitHub', status);
        return { why, status, cause: 'timed-out', isRefused: true, isPassing: false };
    }
    const why = answer.message;
    return redacted({ why, status, cause: undefined, isRefused: true, isPassing: false });
}
// A request that broke has a status of the client's own making, and one that was given up a limit.
function withoutAnswer(error) {
    const said = error instanceof Error ? error.message : String(error);
    const isOfTheWire = error instanceof Error && ('status' in error || said.includes('ETIMEDOUT'));
    if (isOfTheWire || error instanceof errors/* ProductError */._)
        return unreached('GitHub', error);
    const stands = { why: said, status: undefined, cause: undefined };
    return { ...stands, isRefused: true, isPassing: false };
}
// What the client of GitHub raises for an answer has the answer with it.
function answerIn(error) {
    if (!(error instanceof Error) || !('status' in error) || !('response' in error))
        return undefined;
    const { response } = error;
    if (typeof response !== 'object' || response === null)
        return undefined;
    const headers = Reflect.get(response, 'headers');
    return {
        status: Number(error.status),
        headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
        data: Reflect.get(response, 'data'),
        message: error.message,
    };
}
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    const asksToWait = headers['retry-after'] !== undefined;
    return status === 403 && (isUsedUp || asksToWait || /secondary rate limit/i.test(message));
}
/** A secondary limit that names no time is to be left alone for a minute. */
const UNNAMED_PAUSE_MS = 60_000;
function pauseOf({ headers }, now) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds))
        return seconds * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
    return isUsedUp ? Math.max(1_000, reset * 1000 - now + 1_000) : UNNAMED_PAUSE_MS;
}
function redacted(failure) {
    return { ...failure, why: (0,errors/* redact */.E)(failure.why) };
}

;// CONCATENATED MODULE: ./src/hosts/github/client.js



/** The most that GitHub gives on one page. */
const PAGE = 100;
/** Whom GitHub does not name any more: an account that was deleted. Never anybody who approves. */
const SOMEBODY = 'somebody unknown';
/**
 * Has a client of GitHub wait within the run's time, and ask again after a fault that passes. What
 * makes something is not sent again unless GitHub says that it did nothing: whoever sent it looks
 * first whether it is there.
 */
function patient(octokit, clock) {
    octokit.hook.wrap('request', (request, options) => {
        const what = `an answer of GitHub to ${options.method} ${options.url}`;
        return patiently(clock, what, async (signal) => {
            options.request.signal = signal;
            const response = await request(options);
            const data = response.data;
            if (typeof data !== 'object')
                throw new NotGithub('GitHub answered without JSON');
            return response;
        }, (error) => {
            const failure = failureOf(error, clock.now());
            return { failure, mayRepeat: options.method !== 'POST' || failure.isRefused };
        });
    });
    return octokit;
}
/**
 * Asks GitHub. Never rejects: what is refused is unknown, and says by which right of a workflow's
 * token it would be seen (GitHub docs: permissions required for fine-grained personal access
 * tokens), or that it is a fault that passes.
 */
async function asKnown(permission, read) {
    try {
        return { known: true, value: await read() };
    }
    catch (error) {
        const { why, status, cause } = failureOf(error);
        const passes = cause === undefined ? {} : { cause };
        return { ...client_hidden(why, permission), ...passes, ...(status === undefined ? {} : { status }) };
    }
}
/** Something that GitHub does not show, and by which right of a workflow's token it would. */
function client_hidden(why, permission) {
    return { known: false, why, permission, remedy: hostRemedy(githubCauses, why, permission) };
}
/**
 * Makes something once: after a fault that leaves open whether GitHub made it, it is looked for, and
 * made again only when it is not there. Raises what GitHub's client raises.
 */
async function makeOnce(make, find) {
    try {
        return await make();
    }
    catch (error) {
        if (failureOf(error).isRefused)
            throw error;
        return (await find()) ?? make();
    }
}
/** As `asKnown`; GitHub's word that there is no such thing is an answer, `absent`. */
async function asFound(permission, absent, read) {
    const asked = await asKnown(permission, read);
    return !asked.known && asked.status === 404 ? { known: true, value: absent } : asked;
}

;// CONCATENATED MODULE: ./src/hosts/github/environment.js

/**
 * Reading environments and the approvals of a run takes this right of a token (GitHub REST:
 * Actions, Environments).
 */
const PERMISSION = 'actions: read';
/** How an environment is protected, and who let this run into which environments. */
async function readEnvironment(place, name) {
    const { owner, repo, runId } = place;
    const octokit = await place.open();
    const [protection, approvals] = await Promise.all([
        asFound(PERMISSION, undefined, async () => {
            const { data } = await octokit.rest.repos.getEnvironment({
                owner,
                repo,
                environment_name: name,
            });
            return protectionOf(data);
        }),
        // An approval list that is not there is a gap, not an empty list.
        asKnown(PERMISSION, async () => {
            const { data } = await octokit.rest.actions.getReviewsForRun({ owner, repo, run_id: runId });
            return data.map(approvalOf);
        }),
    ]);
    return { name, protection, approvals };
}
function protectionOf(environment) {
    const rules = environment.protection_rules ?? [];
    const reviewers = rules.flatMap((rule) => ('reviewers' in rule ? (rule.reviewers ?? []) : []));
    return {
        requiredReviewers: reviewers.length,
        preventsSelfReview: rules.some((rule) => 'prevent_self_review' in rule && (rule.prevent_self_review ?? false)),
        adminsMayBypass: bypassOf(environment),
    };
}
// GitHub sends it, but its published description does not name it.
function bypassOf(environment) {
    const told = 'can_admins_bypass' in environment ? environment.can_admins_bypass : undefined;
    return typeof told === 'boolean' ? told : undefined;
}
function approvalOf({ environments, state, user, comment }) {
    return {
        environments: environments.flatMap(({ name }) => name ?? []),
        state,
        approver: user?.login ?? SOMEBODY,
        aliases: [],
        isBot: user?.type !== 'User',
        at: undefined,
        text: comment,
    };
}

;// CONCATENATED MODULE: ./src/hosts/github/checks.js

const READ = 'checks: read';
const WRITE = 'checks: write';
// The names that people see on the commit. What a run looks for is the external id, which names the
// move or the digest.
const planName = (workspace) => `Workspace move plan: ${workspace}`;
const moveName = (workspace) => `Workspace move: ${workspace}`;
const PLAN_ID = /^plan ([0-9a-f]+) (sha256:[0-9a-f]{64})$/;
const USED_ID = /^used (sha256:[0-9a-f]{64})(?: (\S+))?$/;
/** Every plan of a move that was published on a commit, by whatever app, oldest first. */
async function publishedPlans(place, commit, key) {
    return asKnown(READ, async () => {
        const runs = await checkRuns(place, commit);
        return runs.flatMap((run) => {
            const [, of, digest] = PLAN_ID.exec(run.external_id ?? '') ?? [];
            if (of !== key || digest === undefined)
                return [];
            return [{ digest, app: run.app?.slug ?? 'no app', at: run.completed_at ?? '' }];
        });
    });
}
/**
 * The registry of plans as check runs: only an app can write them, and GitHub says which one did.
 */
function checkRegistry(place) {
    const { owner, repo } = place;
    return {
        isKept: true,
        publish: (commit, { key, digest, workspaceName, ready, title, summary }) => asKnown(WRITE, async () => {
            await makeCheck(place, {
                head_sha: commit,
                name: planName(workspaceName),
                external_id: `plan ${key} ${digest}`,
                status: 'completed',
                conclusion: ready ? 'success' : 'failure',
                output: { title, summary },
            });
            return undefined;
        }),
        marks: (commit, digest) => asKnown(READ, async () => {
            const runs = await checkRuns(place, commit);
            return runs.flatMap(({ id, external_id, status, conclusion, started_at, details_url }) => {
                const [, of, by = ''] = USED_ID.exec(external_id ?? '') ?? [];
                // Only a run that knows that nothing was sent makes its mark neutral.
                if (of !== digest || conclusion === 'neutral')
                    return [];
                const isSettled = status === 'completed';
                return [{ id, by, isSettled, at: started_at ?? '', run: details_url ?? '' }];
            });
        }),
        mark: (commit, { digest, workspaceName, by }) => asKnown(WRITE, () => makeCheck(place, {
            head_sha: commit,
            name: moveName(workspaceName),
            external_id: `used ${digest} ${by}`,
            status: 'in_progress',
        })),
        settle: async (mark, ending) => {
            // What cannot be settled stays "in progress": the plan counts as used, which is the safe
            // side.
            await asKnown(WRITE, async () => {
                const octokit = await place.open();
                const conclusion = CONCLUSIONS[ending];
                const at = { owner, repo, check_run_id: mark };
                await octokit.rest.checks.update({ ...at, status: 'completed', conclusion });
            });
        },
    };
}
/** Makes a check run of this run, and one only; its id. */
function makeCheck(place, check) {
    const { owner, repo, runUrl } = place;
    return makeOnce(async () => {
        const octokit = await place.open();
        const wanted = { owner, repo, details_url: runUrl, ...check };
        return (await octokit.rest.checks.create(wanted)).data.id;
    }, async () => {
        const runs = await checkRuns(place, check.head_sha);
        const isIt = (run) => run.external_id === check.external_id && run.details_url === runUrl;
        return runs.find(isIt)?.id;
    });
}
const CONCLUSIONS = { moved: 'success', 'not-moved': 'failure', unused: 'neutral' };
async function checkRuns(place, commit) {
    const { owner, repo } = place;
    const octokit = await place.open();
    const all = await octokit.paginate(octokit.rest.checks.listForRef, {
        owner,
        repo,
        ref: commit,
        filter: 'all',
        per_page: PAGE,
    });
    return [...all].sort((left, right) => left.id - right.id);
}

;// CONCATENATED MODULE: ./src/hosts/github/contributors.js
/** The address with which GitHub signs what is done on its pages; whoever did it is the author. */
const WEB_FLOW = 'noreply@github.com';
// Co-authored-by: Name <1234+login@users.noreply.github.com> (GitHub docs: commit with multiple
// authors).
const CO_AUTHOR = /^\s*co-authored-by:[^\n<]*<([^>\n]+)>/gim;
const NO_REPLY = /^(?:\d+\+)?([^@+]+)@users\.noreply\./i;
/**
 * Who wrote commits: authors, committers and co-authors. An address that no account is known for
 * counts as a person of its own whom nobody knows.
 */
function contributorsOf(commits) {
    const signed = commits.flatMap(({ people, message }) => [...people, ...coAuthorsOf(message)]);
    const loginOf = new Map(signed.flatMap(({ login, email }) => login === undefined ? [] : [[email.toLowerCase(), login]]));
    const strangers = signed.flatMap(({ login, email }) => {
        const address = email.toLowerCase();
        return login === undefined && !loginOf.has(address) && address !== WEB_FLOW ? [address] : [];
    });
    const logins = signed.flatMap(({ login }) => login ?? []);
    return { logins: [...new Set(logins)], unknown: new Set(strangers).size };
}
function coAuthorsOf(message) {
    return [...message.matchAll(CO_AUTHOR)].map(([, address = '']) => {
        const email = address.trim();
        return { login: NO_REPLY.exec(email)?.[1], email };
    });
}

;// CONCATENATED MODULE: ./src/hosts/github/pushers.js

const CONTENTS = 'contents: read';
/**
 * Who pushed these commits to a branch, by GitHub's list of activities of the repository. Unknown
 * when the push of the last of them, the head, is not in it: then somebody pushed it of whom
 * nothing is known.
 */
async function readPushers(place, branch, commits) {
    const { owner, repo } = place;
    const octokit = await place.open();
    const head = commits.at(-1);
    const asked = await asKnown(CONTENTS, async () => {
        const all = await octokit.paginate(octokit.rest.repos.listActivities, {
            owner,
            repo,
            ref: `refs/heads/${branch}`,
            per_page: PAGE,
        });
        return all.filter(({ after }) => commits.includes(after));
    });
    if (!asked.known)
        return asked;
    const last = asked.value.find(({ after }) => after === head);
    if (last?.actor === undefined || last.actor === null) {
        return client_hidden('GitHub does not say who pushed its head', CONTENTS);
    }
    return { known: true, value: asked.value.flatMap(({ actor }) => actor?.login ?? []) };
}

;// CONCATENATED MODULE: ./src/hosts/github/pull-request.js




const PULLS = 'pull-requests: read';
/**
 * The pull request that a commit of the base branch merged; known undefined when none did, or
 * several.
 */
async function mergedBy(place) {
    const { owner, repo, commit } = place;
    const octokit = await place.open();
    return asKnown(PULLS, async () => {
        const all = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
            owner,
            repo,
            commit_sha: commit,
            per_page: PAGE,
        });
        const merged = all.filter(({ merged_at, merge_commit_sha }) => merged_at !== null && merge_commit_sha === commit);
        return merged.length === 1 ? merged[0]?.number : undefined;
    });
}
/** Everything about one pull request, every list over all its pages. */
async function readPullRequest(place, number, key) {
    const { owner, repo } = place;
    const octokit = await place.open();
    const at = { owner, repo, pull_number: number };
    const asked = await asFound(PULLS, undefined, async () => {
        const { data } = await octokit.rest.pulls.get(at);
        return data;
    });
    const pull = asked.known && asked.value !== undefined ? asked.value : undefined;
    const unread = asked.known ? client_hidden('there is no such pull request', PULLS) : asked;
    if (pull === undefined) {
        const nothing = { contributors: unread, pushers: unread, reviews: unread, published: unread };
        return { number, pull: asked.known ? { known: true, value: undefined } : asked, ...nothing };
    }
    const listed = asKnown(PULLS, () => octokit.paginate(octokit.rest.pulls.listCommits, { ...at, per_page: PAGE }));
    const [commits, reviews, published] = await Promise.all([
        listed,
        asKnown(PULLS, async () => {
            const all = await octokit.paginate(octokit.rest.pulls.listReviews, {
                ...at,
                per_page: PAGE,
            });
            return all.map(reviewOf);
        }),
        publishedPlans(place, pull.head.sha, key),
    ]);
    const shas = commits.known ? commits.value.map(({ sha }) => sha) : [];
    const pushers = await readPushers(place, pull.head.ref, [...shas, pull.head.sha]);
    return {
        number,
        pull: { known: true, value: pullOf(pull) },
        contributors: commits.known ? contributors(commits.value, pull.commits) : commits,
        pushers,
        reviews,
        published,
    };
}
// A fork that was deleted leaves no repository behind: then the head is not of this one either.
function pullOf({ head, base, user, merged, state }) {
    return {
        headCommit: head.sha,
        baseBranch: base.ref,
        author: loginOf(user) ?? SOMEBODY,
        isFromFork: nameOf(head.repo) !== base.repo.full_name,
        state: merged ? 'merged' : state,
    };
}
function nameOf(repository) {
    return repository?.full_name;
}
function reviewOf(review) {
    return {
        // Each for itself: what one of them asked for, another did not take back.
        reviewer: review.user?.login ?? `${SOMEBODY} (review ${review.id})`,
        isBot: review.user?.type !== 'User',
        state: review.state,
        commit: review.commit_id ?? '',
        submittedAt: review.submitted_at ?? '',
        text: review.body,
    };
}
/** REST docs: list commits on a pull request. */
const MOST_COMMITS = 250;
function contributors(commits, total) {
    if (commits.length < total) {
        const why = total > MOST_COMMITS
            ? `it has ${total} commits, and GitHub lists the first ${MOST_COMMITS} commits and no more`
            : `GitHub listed ${commits.length} of its ${total} commits`;
        return client_hidden(why, PULLS);
    }
    const names = commits.map(({ commit, author, committer }) => ({
        message: commit.message,
        people: [
            { login: loginOf(author), email: commit.author?.email ?? '' },
            { login: loginOf(committer), email: commit.committer?.email ?? '' },
        ],
    }));
    return { known: true, value: contributorsOf(names) };
}
function loginOf(user) {
    const login = user !== null && 'login' in user ? user.login : undefined;
    return typeof login === 'string' ? login : undefined;
}

;// CONCATENATED MODULE: ./src/hosts/github/standing.js

const METADATA = 'metadata: read';
const MEMBERS = 'members: read of the organization (no token of a workflow has it)';
/** What a person may do here, and which of the teams they are in. */
async function readStanding(place, login, teams) {
    const { owner, repo } = place;
    const octokit = await place.open();
    const mayWrite = await asFound(METADATA, false, async () => {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
            owner,
            repo,
            username: login,
        });
        return ['admin', 'write'].includes(data.permission);
    });
    const memberships = await Promise.all(teams.map((team) => {
        const [org = '', slug = ''] = team.split('/');
        return asFound(MEMBERS, [], async () => {
            const at = { org, team_slug: slug, username: login };
            const { data } = await octokit.rest.teams.getMembershipForUserInOrg(at);
            return data.state === 'active' ? [team] : [];
        });
    }));
    const hidden = memberships.find((one) => !one.known);
    const found = memberships.flatMap((one) => (one.known ? one.value : []));
    return {
        login,
        mayWrite,
        teams: hidden !== undefined && found.length === 0 ? hidden : { known: true, value: found },
    };
}

;// CONCATENATED MODULE: ./src/hosts/github/approvals.js



/**
 * Evidence from GitHub, read through its own client. What is refused is unknown, and says by which
 * right it would be seen.
 *
 * @param started the pull request that started the run, if one did.
 */
function githubApprovals(run, start, place, started) {
    return {
        run: () => run,
        start: () => Promise.resolve({ known: true, value: start }),
        environment: (name) => readEnvironment(place, name),
        async pullRequest(number, key) {
            const told = number ?? started;
            const found = told === undefined ? await mergedBy(place) : knownNumber(told);
            if (!found.known)
                return found;
            if (found.value === undefined)
                return { known: true, value: undefined };
            return { known: true, value: await readPullRequest(place, found.value, key) };
        },
        standing: (login, teams) => readStanding(place, login, teams),
    };
}
function knownNumber(value) {
    return { known: true, value };
}

// EXTERNAL MODULE: ./src/domain/json.js
var json = __nccwpck_require__(3871);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __nccwpck_require__(633);
;// CONCATENATED MODULE: ./src/hosts/github/comment.js



/** Who writes with a workflow's own token. */
const BOT = 'github-actions[bot]';
/**
 * Writes a comment on a pull request, or brings up to date the one that this token wrote before with
 * the same marker. Comments of others are never touched and never read for anything else: whoever
 * may comment could write the marker too. Raises what GitHub's client raises.
 *
 * @param marker an HTML comment that tells the comments of one move from others.
 */
async function keepComment(place, pullRequest, marker, markdown) {
    const { owner, repo } = place;
    const octokit = await place.open();
    const at = { owner, repo, issue_number: pullRequest };
    const body = `${marker}\n${markdown}`;
    const findOwn = async () => {
        const listing = { ...at, per_page: PAGE };
        const all = await octokit.paginate(octokit.rest.issues.listComments, listing);
        const marked = all.filter((comment) => comment.body?.startsWith(marker) === true);
        if (marked.length === 0)
            return undefined;
        const us = await comment_loginOf(octokit);
        return marked.find((comment) => comment.user?.login === us)?.id;
    };
    const own = await findOwn();
    if (own !== undefined) {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: own, body });
        return;
    }
    await makeOnce(async () => (await octokit.rest.issues.createComment({ ...at, body })).data.id, findOwn);
}
/**
 * Who a token speaks for, a person or an app (GitHub GraphQL: viewer; the REST address for it knows
 * people only).
 */
async function comment_loginOf(octokit) {
    try {
        const answer = await octokit.graphql('query { viewer { login } }');
        return (0,json/* textAt */.$6)((0,parse_json/* parseJson */.q)(JSON.stringify(answer)), 'viewer', 'login') ?? BOT;
    }
    catch {
        return BOT;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/hosts/github/commands.js



/**
 * The few commands that a run needs which ends at its inputs, without the HTTP clients that the
 * toolkit brings along: loading them takes longer than such a run. Each writes what the toolkit
 * would write (GitHub docs: workflow commands for GitHub Actions).
 */
const lightCommands = {
    info: (line) => {
        print(line);
    },
    debug: (line) => {
        command('debug', line);
    },
    getInput: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    setSecret: (secret) => {
        command('add-mask', secret);
    },
    setOutput: (name, value) => {
        const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
        const text = `${name}<<${delimiter}${external_node_os_.EOL}${String(value)}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
        (0,external_node_fs_.appendFileSync)(process.env['GITHUB_OUTPUT'] ?? '', text, 'utf8');
    },
    error: annotation('error'),
    warning: annotation('warning'),
    notice: annotation('notice'),
};
function annotation(kind) {
    return (message, { title = '' } = {}) => {
        const property = escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C');
        command(property === '' ? kind : `${kind} title=${property}`, String(message));
    };
}
function command(head, message) {
    print(`::${head}::${escaped(message)}`);
}
function escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function print(line) {
    process.stdout.write(`${line}${external_node_os_.EOL}`);
}

;// CONCATENATED MODULE: ./src/hosts/github/event.js


/**
 * The payload of the event that started the run, from the runner's file (GitHub docs: default
 * environment variables; webhook events and payloads). Undefined where there is no file. Raises an
 * Error for one that is not understood: a fork must not pass for none.
 */
function eventPayload() {
    const { GITHUB_EVENT_PATH: path = '' } = process.env;
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const payload = (0,parse_json/* parseJson */.q)((0,external_node_fs_.readFileSync)(path, 'utf8'));
    if (payload === undefined)
        throw new Error('The event that started this run is not JSON.');
    return payload;
}

;// CONCATENATED MODULE: ./src/hosts/github/run-facts.js


/** Number of the pull request whose event started the run; undefined where another did. */
function startingPullRequest() {
    const number = (0,json/* valueAt */.fK)(eventPayload(), 'pull_request', 'number');
    return typeof number === 'number' ? number : undefined;
}
/** Where the run takes place, from the event that started it and the runner's variables. */
function runContext() {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: commit = '' } = process.env;
    const pull = (0,json/* valueAt */.fK)(eventPayload(), 'pull_request');
    return {
        repository: repository === '' ? null : repository,
        // On pull request events GITHUB_SHA is the merge commit; what was reviewed is the head.
        headCommit: (0,json/* textAt */.$6)(pull, 'head', 'sha') ?? (commit === '' ? null : commit),
        pullRequest: startingPullRequest() ?? null,
        baseBranch: (0,json/* textAt */.$6)(pull, 'base', 'ref') ?? null,
    };
}
/**
 * Where the run takes place, and by which event. A run that another run began is as much to be
 * trusted as what began that one, in the repository that began it.
 */
function runEvidence() {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_EVENT_NAME: event = '' } = process.env;
    const payload = eventPayload();
    const isFirstAttempt = process.env['GITHUB_RUN_ATTEMPT'] === '1';
    if (event !== 'workflow_run') {
        return { repository, event, isFromFork: isFromFork(payload), isFirstAttempt };
    }
    const first = (0,json/* valueAt */.fK)(payload, 'workflow_run');
    const head = (0,json/* textAt */.$6)(first, 'head_repository', 'full_name');
    const isForked = head?.toLowerCase() !== repository.toLowerCase();
    return {
        repository,
        event: (0,json/* textAt */.$6)(first, 'event') ?? event,
        isFromFork: isForked,
        isFirstAttempt,
    };
}
/** Who started the run, and who this attempt of it: another person when a run is run again. */
function runStart() {
    const { GITHUB_ACTOR: actor = '', GITHUB_TRIGGERING_ACTOR: triggering } = process.env;
    return { by: [actor, triggering ?? actor], queuedAt: undefined };
}
// The head's repository is null when the fork was deleted: then it is not this one either.
function isFromFork(payload) {
    const pull = (0,json/* valueAt */.fK)(payload, 'pull_request');
    if (pull === undefined)
        return false;
    const [head, base] = ['head', 'base'].map((side) => (0,json/* textAt */.$6)(pull, side, 'repo', 'full_name'));
    return head === undefined || head !== base;
}

;// CONCATENATED MODULE: ./src/hosts/github/github-host.js







let core = lightCommands;
/** GitHub Actions as a host. It reads, writes and starts; it decides nothing. */
const githubHost = {
    name: 'github',
    log: {
        info: (line) => {
            core.info(line);
        },
        progress: (line) => {
            core.info(line);
        },
        warning: (line) => {
            core.info(`Warning: ${line}`);
        },
        debug: (line) => {
            core.debug(line);
        },
    },
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    mask: (secret) => {
        core.setSecret(secret);
    },
    spell: (name) => name,
    environment: process.env,
    context: runContext,
    runUrl: () => theRun().runUrl,
    goOn: async () => {
        core = await Promise.all(/* import() */[__nccwpck_require__.e(459), __nccwpck_require__.e(327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2327));
    },
    approvals: (access) => githubApprovals(runEvidence(), runStart(), placeOf(access), startingPullRequest()),
    planRegistry: (access) => checkRegistry(placeOf(access)),
    keepComment: (access, pullRequest, marker, markdown) => keepComment(placeOf(access), pullRequest, marker, markdown),
    serviceConnection: () => undefined,
    idToken: async (audience) => {
        const { getIDToken } = await Promise.all(/* import() */[__nccwpck_require__.e(459), __nccwpck_require__.e(327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2327));
        return getIDToken(audience);
    },
    writeSummary: async (markdown) => {
        // Not core.summary: its buffer is written whole or not at all when it grows past the runner's
        // limit.
        const file = process.env['GITHUB_STEP_SUMMARY'];
        if (file !== undefined && file !== '')
            await (0,promises_.appendFile)(file, markdown, 'utf8');
    },
    annotate: (kind, { title, message }) => {
        core[kind](message, { title });
    },
    setOutput: (name, value) => {
        core.setOutput(name, value);
    },
    onCancel: (listener) => {
        let called = false;
        // A cancelled job gets SIGINT, seconds later SIGTERM, and is killed soon after (GitHub docs:
        // cancelling a workflow).
        for (const signal of ['SIGINT', 'SIGTERM']) {
            process.on(signal, () => {
                if (called)
                    return;
                called = true;
                void listener().finally(() => process.exit(1));
            });
        }
    },
    fail: () => {
        process.exitCode = 1;
    },
};
function theRun() {
    const { GITHUB_RUN_ID: runId = '', GITHUB_SHA: commit = '' } = process.env;
    const serverUrl = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    // Not context.repo: it raises where there is no repository, and most runs never ask for one.
    const [owner = '', repo = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
    return {
        owner,
        repo,
        runId: Number(runId),
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        commit,
    };
}
function placeOf({ token, clock }) {
    return {
        ...theRun(),
        open: async () => {
            // Loaded only now: most runs ask GitHub nothing.
            const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(459), __nccwpck_require__.e(75)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1075));
            return patient(getOctokit(token), clock);
        },
    };
}


/***/ }),

/***/ 6958:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _end_process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9309);
/* harmony import */ var _proxy_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4900);
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(888);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4214);




(0,_proxy_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .settleProxyEnvironment */ .F)(process.env);
await (0,_run_host_js__WEBPACK_IMPORTED_MODULE_0__/* .runHost */ .K)(_github_host_js__WEBPACK_IMPORTED_MODULE_1__/* .githubHost */ .S);
(0,_end_process_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ settleProxyEnvironment)
/* harmony export */ });
/* unused harmony export proxyEnvironment */
/** Where a machine of Azure finds its managed identity (Microsoft: Instance Metadata Service). */
const METADATA_ADDRESS = '169.254.169.254';
const PROXY_NAMES = ['HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY'];
/**
 * The proxy variables as every client of this process understands them in the same way. The Azure
 * SDK, the GitHub toolkit and the sign-in library each read them by rules of their own: only some
 * take an address without a scheme, `*`, a bare domain or `*.domain`, only one takes `HTTP_PROXY`
 * for https, and all would ask a managed identity's metadata address through the proxy.
 *
 * @returns the variables to set, both spellings of each; undefined for those to remove. Empty where
 * no proxy is given.
 */
function proxyEnvironment(environment) {
    const proxy = PROXY_NAMES.map((name) => given(environment, name)).find(isGiven);
    if (proxy === undefined)
        return {};
    const bypassed = (given(environment, 'NO_PROXY') ?? '').split(/[,\s]+/).filter(isGiven);
    const isOff = bypassed.includes('*');
    const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    const direct = [...new Set([...bypassed.flatMap(hostsOf), METADATA_ADDRESS])].join(',');
    return Object.fromEntries([
        ...PROXY_NAMES.map((name) => [name, isOff ? undefined : address]),
        ['NO_PROXY', direct],
    ].flatMap(([name, value]) => [
        [name, value],
        [name.toLowerCase(), value],
    ]));
}
/** Changes the variables of this process accordingly, before anything opens a connection. */
function settleProxyEnvironment(environment) {
    for (const [name, value] of Object.entries(proxyEnvironment(environment))) {
        if (value === undefined)
            Reflect.deleteProperty(environment, name);
        else
            environment[name] = value;
    }
}
function given(environment, name) {
    return [environment[name], environment[name.toLowerCase()]].find(isGiven)?.trim();
}
function isGiven(text) {
    return text !== undefined && text.trim() !== '';
}
// A domain stands for itself and all below it. Everything that is asked is asked at port 443, and
// an entry for another port is about something else.
function hostsOf(entry) {
    const [, host = entry, port] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (port !== undefined && port !== '443')
        return [];
    if (/^[\d.]+$|[:[\]]/.test(host))
        return [host];
    const domain = host.replace(/^\*?\./, '');
    return host === domain ? [domain, `.${domain}`] : [`.${domain}`];
}


/***/ }),

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __nccwpck_require__(6821);
// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __nccwpck_require__(3430);
// EXTERNAL MODULE: ./src/domain/plan/restore-step.js
var restore_step = __nccwpck_require__(234);
// EXTERNAL MODULE: ./src/domain/closest-member.js
var closest_member = __nccwpck_require__(3317);
// EXTERNAL MODULE: ./src/domain/own-entry.js
var own_entry = __nccwpck_require__(4532);
;// CONCATENATED MODULE: ./src/contract/input-kinds.js


/** Text of one line that `pattern` matches. */
function input_kinds_text(expected, pattern) {
    const parse = (value) => pattern.test(value) ? { value } : faulty(value, expected);
    return { type: 'text', expected, members: [], parse };
}
/** A GUID in its usual form, without braces; case is kept. */
const guid = {
    ...input_kinds_text('a GUID such as 00000000-0000-0000-0000-000000000000', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
    type: 'guid',
};
/** One member of a closed set. */
function choice(members) {
    const expected = `one of ${members.join(', ')}`;
    const parse = (value) => {
        const member = members.find((known) => known === value);
        if (member !== undefined)
            return { value: member };
        return { faults: [{ seen: value, expected, meant: (0,closest_member/* closestMember */.k)(value, members) }] };
    };
    return { type: 'choice', expected, members, parse };
}
/** Yes or no: Azure Pipelines writes the booleans of a template as `True` and `False`. */
const flag = {
    ...choice(['false', 'true']),
    parse: (value) => choice(['false', 'true']).parse(/^(?:true|false)$/i.test(value) ? value.toLowerCase() : value),
};
/**
 * A number within bounds, both included. Fractions are allowed; signs, exponents and units are not.
 */
function numberBetween(least, most, what) {
    return numberLike(/^\d{1,9}(?:\.\d{1,9})?$/, least, most, `${what} from ${least} to ${most}`);
}
/** As `numberBetween`, but digits only. */
function wholeBetween(least, most, what) {
    return numberLike(/^\d{1,9}$/, least, most, `${what}, a whole one from ${least} to ${most}`);
}
function numberLike(form, least, most, expected) {
    const parse = (value) => {
        const number = form.test(value) ? Number(value) : Number.NaN;
        return number >= least && number <= most ? { value: number } : faulty(value, expected);
    };
    return { type: 'number', expected, members: [], parse };
}
/**
 * Members of a closed set, separated by commas or line breaks, without duplicates and in the order
 * of the set; or one of the words that stand alone, which mean what `alone` says and cannot be
 * mixed with others. A list that holds nothing is none: whoever wants nothing says so in a word.
 */
function listOf(members, alone) {
    const words = Object.keys(alone);
    const expected = `${words.join(' or ')}, or a list of ${members.join(', ')}`;
    const parse = (value) => {
        const items = itemsOf(value);
        const [first] = items;
        if (first === undefined)
            return faulty(value, expected);
        const whole = (0,own_entry/* ownEntry */.P)(alone, first);
        if (items.length === 1 && whole !== undefined)
            return { value: whole };
        const faults = items.flatMap((item) => memberFaults(item, members, words, expected));
        if (faults.length > 0)
            return { faults };
        return { value: members.filter((member) => items.includes(member)) };
    };
    return { type: 'list', expected, members: [...words, ...members], parse };
}
/**
 * Items that `pattern` matches, separated by commas or line breaks, without duplicates, in the
 * order given; at least one.
 */
function listMatching(expected, pattern) {
    const parse = (value) => {
        const items = itemsOf(value);
        const strangers = items.length === 0 ? [value] : items.filter((item) => !pattern.test(item));
        if (strangers.length === 0)
            return { value: items };
        return { faults: strangers.map((seen) => ({ seen, expected, meant: undefined })) };
    };
    return { type: 'list', expected, members: [], parse };
}
function memberFaults(item, members, words, expected) {
    if (members.includes(item))
        return [];
    if (words.includes(item)) {
        return [{ seen: item, expected: `${item} to stand alone, or only names`, meant: undefined }];
    }
    return [{ seen: item, expected, meant: (0,closest_member/* closestMember */.k)(item, [...words, ...members]) }];
}
function itemsOf(value) {
    const items = value.split(/[,\n]/).map((item) => item.trim());
    return [...new Set(items.filter((item) => item !== ''))];
}
function faulty(seen, expected) {
    return { faults: [{ seen, expected, meant: undefined }] };
}

;// CONCATENATED MODULE: ./src/contract/inputs/change-inputs.js




/** What the run may change beside the move itself. */
const changeInputs = {
    prepare: {
        name: 'prepare',
        group: 'Before and after the move',
        kind: listOf(prepare_step/* prepareNames */.iI, { none: [] }),
        default: 'none',
        agreesWithPlan: true,
        description: 'What the move may do before it, so that nothing blocks it: create the destination resource group, register resource providers at the destination, pause schedules, delete endpoints, delete computes, detach attached computes. The plan lists every single thing, and only that is done. The secrets of what is removed are kept only with `snapshot-key`: the plan says which there are.',
    },
    restore: {
        name: 'restore',
        group: 'Before and after the move',
        kind: listOf(restore_step/* restoreNames */.NF, { report: 'report', all: 'all' }),
        usedIn: ['move', 'promote', 'restore'],
        default: 'report',
        description: 'What `move` and `restore` put back after the move: `report` only lists it, `all` or names of steps do it, each from what the plan file holds. `all` leaves the tags and locks of the group itself alone; `tags` and `locks`, named, copy those as well.',
    },
    computeInstanceSuffix: {
        name: 'compute-instance-suffix',
        group: 'Before and after the move',
        kind: input_kinds_text('letters, digits and hyphens, at most 12 and at least one letter, not ending in a hyphen or in a hyphen and a number', /^(?=.*[a-z])(?!.*-\d*$)[a-z0-9-]{1,12}$/i),
        default: '-moved',
        agreesWithPlan: true,
        description: 'What `restore` adds to the name of a compute instance when Azure refuses the former name, which is known to happen after a move. Part of the plan, so that every run finds the instance again.',
    },
    snapshotKey: {
        name: 'snapshot-key',
        group: 'Before and after the move',
        kind: input_kinds_text('at least 32 characters', /^.{32,}$/s),
        usedIn: ['validate', 'move', 'promote', 'restore'],
        default: '',
        secret: true,
        description: 'Secret text that seals keys, credentials and environment variables into the plan file, so that they are not lost: by `validate` when it is given there, else by `move` right before it changes anything. Needs the right to list keys. Give the same text wherever the plan file is used; without it these secrets are lost.',
    },
};
/** What the run accepts, looks at, says and waits for. */
const scanInputs = {
    workspacesFile: {
        name: 'workspaces-file',
        usedIn: ['discover'],
        group: 'What to do',
        kind: input_kinds_text('a path of one line', /^[^\p{Cc}]+$/u),
        default: '',
        description: 'Path of a list of moves for `discover`: a JSON array of objects whose fields are the inputs of what moves. Without it `discover` lists the workspaces of `source-subscription-id`, or of `source-resource-group` in it.',
    },
    jobScan: {
        name: 'job-scan',
        group: 'Judgement and report',
        kind: choice(request/* jobScans */.AE),
        default: 'full',
        agreesWithPlan: true,
        description: 'How jobs that are still alive are looked for: `full` looks at every job, `active-search` asks the MLflow server of the workspace for running and scheduled runs, which is quicker in a workspace with very many jobs and proves less; the report says what.',
    },
};

// EXTERNAL MODULE: ./src/domain/gate/gate-policy.js
var gate_policy = __nccwpck_require__(8845);
;// CONCATENATED MODULE: ./src/contract/inputs/gate-inputs.js


// Pull requests are read on GitHub only, and a command line has no platform that knows who approved.
const onGithub = { hosts: ['github'] };
const onPlatforms = { hosts: ['github', 'azure-pipelines'] };
const whereApproved = { usedIn: ['move', 'promote'], isSafeguard: true };
const ofApprovals = { ...whereApproved, gateParts: ['environment', 'pull-request'] };
/** What must be shown before a plan may be carried out, beside its digest. */
const gateInputs = {
    gate: {
        name: 'gate',
        group: 'Gate',
        kind: listOf(gate_policy/* gateParts */.m, { none: [] }),
        usedIn: ['validate', 'move', 'promote', 'restore'],
        isSafeguard: true,
        taskDescription: 'What opens the gate of a `move`: a list of `digest` and `environment`. The digest always holds. `environment` also reads, from inside the run, who approved its stage for the environment and whether that environment protects anything; the plan must have been made in the same run. `none` opens the gate for every plan, in the mode `promote` only.',
        terminalDescription: 'What opens the gate of a `move`: `digest`, and nothing else. A command line knows no platform on which somebody could have approved; at a terminal you are also asked to type the name of the workspace.',
        default: 'digest',
        description: 'What opens the gate of a `move`: a list of `digest`, `environment` and `pull-request`. The digest always holds. `environment` also reads, from inside the run, who approved it and whether the environment protects anything. `pull-request` reads the reviews of the pull request that the plan was published on; give it to `validate` as well. `none` asks nobody: only `promote` takes it, makes the plan itself, carries it out at once, and says so in the report.',
    },
    environment: {
        name: 'environment',
        group: 'Gate',
        ...onPlatforms,
        ...whereApproved,
        gateParts: ['environment'],
        kind: input_kinds_text('the name of an environment', /^[^\p{Cc}]{1,255}$/u),
        default: '',
        description: 'Name of the protected environment whose approval the gate demands: the one this job runs in.',
        taskDescription: 'Name of the environment whose approval the gate demands: the one that this deployment job names.',
    },
    pullRequest: {
        name: 'pull-request',
        group: 'Gate',
        ...onGithub,
        usedIn: ['validate', 'move', 'promote', 'restore'],
        isSafeguard: true,
        kind: wholeBetween(1, 999_999_999, 'the number of a pull request'),
        default: '',
        description: 'Number of the pull request whose reviews the gate reads. Default: the one that started the run, or whose merge did.',
    },
    requiredApprovals: {
        name: 'required-approvals',
        group: 'Gate',
        ...onPlatforms,
        ...ofApprovals,
        kind: wholeBetween(1, 6, 'a number of approvals'),
        default: '1',
        description: 'How many people must approve who neither started the run nor wrote or pushed what is approved. One approval lets a job into an environment, so there it stays 1.',
        taskDescription: 'How many people, none of whom started the run, must have approved its stage for the environment.',
    },
    approvers: {
        name: 'approvers',
        group: 'Gate',
        ...ofApprovals,
        ...onGithub,
        kind: listMatching('a user name or org/team', /^[\w.-]+(?:\/[\w.-]+)?$/),
        default: '',
        description: 'Users and teams (`org/team`) whose approval counts. Empty means everybody who may write, or whom the environment names. To see a team takes a token with `members: read`.',
    },
    requireDigestInApproval: {
        name: 'require-digest-in-approval',
        group: 'Gate',
        ...onPlatforms,
        ...ofApprovals,
        kind: flag,
        default: 'false',
        description: 'Whether an approval counts only when its text names the first twelve digits of the digest of the plan.',
    },
    githubToken: {
        name: 'github-token',
        group: 'Gate',
        ...onGithub,
        kind: input_kinds_text('a token', /^\S+$/),
        default: '',
        githubDefault: '${{ github.token }}',
        secret: true,
        description: 'Token that reads approvals and writes the check and the comment. It needs `actions: read` and `checks: write` for `environment`; `contents: read`, `pull-requests: write` and `checks: write` for `pull-request`.',
    },
};

;// CONCATENATED MODULE: ./src/contract/inputs/judgement-inputs.js


/**
 * Five days: no job runs longer, on GitHub's own runners not even a tenth of it (GitHub docs,
 * Actions limits).
 */
const LONGEST_RUN_MINUTES = 7200;
/** What a person accepts. */
const acceptanceInputs = {
    acknowledge: {
        name: 'acknowledge',
        group: 'Judgement and report',
        kind: listMatching('the id of a rule as the report shows it', /^[a-z][a-z0-9-]*$/),
        default: '',
        agreesWithPlan: true,
        description: 'Ids of rules whose finding a person accepts, separated by commas or line breaks. They become part of the plan and so of its digest.',
    },
};
/** What ends a run badly, who hears of it, and how long it may take. */
const endingInputs = {
    failOn: {
        name: 'fail-on',
        group: 'Judgement and report',
        kind: choice(request/* failOnLevels */.RV),
        usedIn: ['validate'],
        default: 'blocker',
        description: 'What makes a validation fail the step: `blocker`, `warning` (blockers as well), or `never` (read the outputs instead).',
    },
    comment: {
        name: 'comment',
        group: 'Judgement and report',
        kind: choice(request/* commentModes */.sw),
        hosts: ['github'],
        default: 'auto',
        description: 'Whether the report is kept up to date in a comment on the pull request: `auto` in runs that a pull request started, as far as `github-token` may; `always` on the one of `pull-request` as well, with a warning where it may not; `never`.',
    },
    timeoutMinutes: {
        name: 'timeout-minutes',
        group: 'Judgement and report',
        kind: numberBetween(0.01, LONGEST_RUN_MINUTES, 'a number of minutes'),
        default: '270',
        description: "Minutes after which the run stops waiting. The default is longer than the four hours that Azure allows a move; keep the job's own timeout longer still.",
    },
};

;// CONCATENATED MODULE: ./src/contract/inputs/moving-inputs.js


// Azure REST specification, common types: resource group names. Letters of every script are letters
// (Microsoft: Manage Azure Machine Learning workspaces, limitations, which warns of them).
const resourceGroup = input_kinds_text('a resource group name: 1 to 90 letters, digits, hyphens, underscores, dots or parentheses, not ending in a dot', /^(?!.*\.$)(?!.*\p{Default_Ignorable_Code_Point})[-\p{L}\p{N}_.()]{1,90}$/u);
// Azure REST specification, Machine Learning workspaces: pattern of workspaceName.
const workspaceName = input_kinds_text('a workspace name: 3 to 33 letters, digits, hyphens or underscores, starting with a letter or digit', /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/);
const neededToValidate = { requiredIn: ['validate'], agreesWithPlan: true };
/** What to do and with what. */
const movingInputs = {
    mode: {
        name: 'mode',
        group: 'What to do',
        kind: choice(request/* modes */.nI),
        default: 'validate',
        description: 'What the run does: `validate` reads, judges and writes the plan file and changes nothing; `move` carries out the approved plan; `restore` puts back what the move dropped; `status` says where each resource of the plan is now; `promote` does all of it in one run, its gate included; `discover` finds many workspaces and says which can move side by side.',
    },
    sourceSubscriptionId: {
        name: 'source-subscription-id',
        group: 'What moves',
        kind: guid,
        default: '',
        ...neededToValidate,
        description: 'Id of the subscription that the workspace is in now.',
    },
    sourceResourceGroup: {
        name: 'source-resource-group',
        group: 'What moves',
        kind: resourceGroup,
        default: '',
        ...neededToValidate,
        description: 'Name of the resource group that the workspace is in now.',
    },
    workspaceName: {
        name: 'workspace-name',
        group: 'What moves',
        kind: workspaceName,
        default: '',
        ...neededToValidate,
        description: 'Name of the Azure Machine Learning workspace that moves. A move keeps the name.',
    },
    destinationSubscriptionId: {
        name: 'destination-subscription-id',
        group: 'What moves',
        kind: guid,
        default: '',
        defaultInWords: "the source's",
        agreesWithPlan: true,
        description: 'Id of the subscription that the workspace moves to. It must be in the same tenant.',
    },
    destinationResourceGroup: {
        name: 'destination-resource-group',
        group: 'What moves',
        kind: resourceGroup,
        default: '',
        ...neededToValidate,
        description: 'Name of the resource group that the workspace moves to. It must exist, or be created by `prepare`.',
    },
    associatedResources: {
        name: 'associated-resources',
        group: 'What moves',
        kind: listOf(request/* associatedKinds */.ur, { none: [], all: request/* associatedKinds */.ur }),
        default: 'none',
        agreesWithPlan: true,
        description: 'Which resources of the workspace move with it, in the same request: `none`, `all`, or a list of `storage`, `key-vault`, `container-registry`, `application-insights`. Only those in the source resource group can.',
    },
};

// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan = __nccwpck_require__(4878);
;// CONCATENATED MODULE: ./src/contract/inputs/plan-inputs.js



/**
 * Thirty days: GitHub lets an approval wait that long (GitHub docs, Actions limits), so no plan
 * needs to live longer.
 */
const LONGEST_PLAN_AGE_HOURS = 720;
/** The plan that is reviewed and the digest that stands for it. */
const planInputs = {
    planFile: {
        name: 'plan-file',
        group: 'Plan',
        kind: input_kinds_text('a path of one line', /^[^\p{Cc}]+$/u),
        default: 'workspace-move-plan.json',
        description: 'Path of the plan file, relative to the working directory: written by `validate`, read by the other modes.',
    },
    approvedPlanDigest: {
        name: 'approved-plan-digest',
        group: 'Plan',
        kind: input_kinds_text('sha256: followed by 64 lower-case hex digits', /^sha256:[0-9a-f]{64}$/),
        usedIn: ['move', 'promote', 'restore'],
        isSafeguard: true,
        gateParts: gate_policy/* gateParts */.m,
        default: '',
        description: 'The digest of the plan that was reviewed, from the output `plan-digest` of the validation. `move` refuses to run without it, and so does `restore` where it is to change anything, unless the gate `pull-request` knows it.',
    },
    planMaxAgeHours: {
        name: 'plan-max-age-hours',
        group: 'Plan',
        kind: numberBetween(0.01, LONGEST_PLAN_AGE_HOURS, 'a number of hours'),
        usedIn: ['move', 'promote'],
        isSafeguard: true,
        default: String(plan/* DEFAULT_PLAN_AGE_HOURS */.Qd),
        description: 'Hours after which `move` refuses a plan as expired.',
    },
};

;// CONCATENATED MODULE: ./src/contract/inputs/sign-in-inputs.js


/** Who the run is in Azure. */
const signInInputs = {
    tenantId: {
        name: 'tenant-id',
        group: 'Sign-in',
        kind: guid,
        default: '',
        defaultInWords: '`AZURE_TENANT_ID` of the environment',
        description: 'Id of the Microsoft Entra tenant, for federated sign-in (OIDC).',
        taskDescription: 'Id of the Microsoft Entra tenant, for the signed-in Azure CLI. A service connection has its own.',
    },
    clientId: {
        name: 'client-id',
        group: 'Sign-in',
        kind: guid,
        default: '',
        defaultInWords: '`AZURE_CLIENT_ID` of the environment',
        description: 'Id of the application or user-assigned identity that trusts this workflow, for federated sign-in (OIDC).',
        taskDescription: 'Client id of the user-assigned managed identity of the agent. A service connection has its own.',
    },
    auth: {
        name: 'auth',
        group: 'Sign-in',
        kind: choice(request/* authMethods */.Zx),
        default: 'auto',
        terminalDefault: 'azure-cli',
        description: 'How to sign in: `auto` takes federated sign-in, and nothing else, when tenant and client are known; without them the signed-in Azure CLI, then a managed identity; `oidc`, `azure-cli`, `managed-identity` and `environment` each allow that one way only.',
        terminalDescription: 'How to sign in: `azure-cli` as whoever signed in with `az login`, `managed-identity`, `environment` (the variables AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET), `auto`. A command line has no identity token for `oidc`.',
        taskDescription: 'How to sign in: `auto` takes the service connection, and without one the signed-in Azure CLI, then a managed identity; `oidc` takes only a service connection with workload identity federation; `azure-cli`, `managed-identity` and `environment` leave the service connection aside and each allow that one way only.',
    },
    azureCloud: {
        name: 'azure-cloud',
        group: 'Sign-in',
        kind: choice(request/* azureClouds */.SX),
        connectionGives: true,
        default: 'AzureCloud',
        description: 'Which Azure: `AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`.',
    },
    audience: {
        name: 'audience',
        group: 'Sign-in',
        // On Azure Pipelines the service connection decides what its token is made out for.
        hosts: ['github'],
        kind: input_kinds_text('an audience of one line without spaces', /^[^\p{Cc}\s]{1,600}$/u),
        default: '',
        defaultInWords: 'that of the cloud, such as `api://AzureADTokenExchange`',
        description: 'Audience of the identity token, for federated sign-in (OIDC): the one that the federated credential names.',
    },
};

;// CONCATENATED MODULE: ./src/contract/inputs.js






/**
 * Every input of the contract, in its order. The key is the name in camelCase, as Azure Pipelines
 * spells it. The reader, the manifests of the hosts and the tables of the README are all made from
 * this one table.
 */
const inputTable = {
    ...movingInputs,
    ...signInInputs,
    ...planInputs,
    ...gateInputs,
    ...changeInputs,
    ...acceptanceInputs,
    ...scanInputs,
    ...endingInputs,
};
/** The table as a list, in the order of the contract. */
const inputList = Object.values(inputTable);
/** The inputs that a host's manifest names, in the order of the contract. */
function inputsForHost(host) {
    return inputList.filter((input) => existsOn(host, input));
}
/** Whether a host has an input. */
function existsOn(host, { hosts }) {
    return hosts === undefined || hosts.includes(host);
}
/** The inputs whose values a host keeps out of what it prints. */
const secretInputs = inputList.filter((input) => input.secret === true);
/**
 * The default that a host may write into its manifest; empty where the reader must see whether the
 * user said it.
 */
function manifestDefault(input) {
    return input.agreesWithPlan === true || input.isSafeguard === true ? '' : input.default;
}

;// CONCATENATED MODULE: ./src/contract/build-request.js

/**
 * The request of a mode, made of inputs in which no problem was found. Raises a plain Error, a
 * defect, when one that `mode` requires is absent all the same.
 *
 * @param listed the moves that the file of `workspaces-file` names.
 */
function buildRequest(mode, given, listed = []) {
    const said = (input) => valueIn(input, given(input));
    const settled = (input) => certain(input, valueIn(input, given(input) || input.default));
    const common = commonInputs(said, settled);
    const expected = plannedScope(said);
    const reader = { said, settled, common, expected };
    const move = () => moveRequest(reader);
    const validate = () => validateRequest(reader);
    const builders = {
        discover: () => ({ mode: 'discover', ...common, from: batchSource(said, settled, listed) }),
        status: () => ({ mode: 'status', ...common, expected }),
        restore: () => ({
            mode: 'restore',
            ...common,
            expected,
            approvedPlanDigest: said(inputTable.approvedPlanDigest),
            restore: settled(inputTable.restore),
            snapshotKey: said(inputTable.snapshotKey),
            gate: gatePolicy(said, settled),
            host: hostAccess(said, settled),
        }),
        move: () => move(),
        validate: () => validate(),
        promote: () => {
            const { gate, host, ...rest } = move();
            const isOff = gate.parts.length === 0;
            return {
                mode: 'promote',
                ...common,
                gate,
                host,
                validate: isOff ? validate() : undefined,
                move: { ...rest, gate, host },
            };
        },
    };
    return builders[mode]();
}
function moveRequest({ said, settled, common, expected }) {
    return {
        mode: 'move',
        ...common,
        expected,
        approvedPlanDigest: said(inputTable.approvedPlanDigest),
        planMaxAgeHours: settled(inputTable.planMaxAgeHours),
        restore: settled(inputTable.restore),
        snapshotKey: said(inputTable.snapshotKey),
        gate: gatePolicy(said, settled),
        host: hostAccess(said, settled),
    };
}
function validateRequest({ said, settled, common, expected }) {
    return {
        mode: 'validate',
        ...common,
        scope: {
            source: {
                subscriptionId: settled(inputTable.sourceSubscriptionId),
                resourceGroup: settled(inputTable.sourceResourceGroup),
            },
            destination: {
                subscriptionId: expected.destinationSubscriptionId ?? settled(inputTable.sourceSubscriptionId),
                resourceGroup: settled(inputTable.destinationResourceGroup),
            },
            workspaceName: settled(inputTable.workspaceName),
            associated: settled(inputTable.associatedResources),
            jobScan: settled(inputTable.jobScan),
        },
        acknowledge: expected.acknowledge ?? [],
        mayPrepare: expected.mayPrepare ?? [],
        instanceSuffix: settled(inputTable.computeInstanceSuffix),
        failOn: settled(inputTable.failOn),
        snapshotKey: said(inputTable.snapshotKey),
        gate: gatePolicy(said, settled),
        host: hostAccess(said, settled),
    };
}
function commonInputs(said, settled) {
    return {
        signIn: {
            method: settled(inputTable.auth),
            cloud: settled(inputTable.azureCloud),
            tenantId: said(inputTable.tenantId),
            clientId: said(inputTable.clientId),
            audience: said(inputTable.audience),
        },
        planFile: settled(inputTable.planFile),
        timeoutMinutes: settled(inputTable.timeoutMinutes),
    };
}
function plannedScope(said) {
    return {
        sourceSubscriptionId: said(inputTable.sourceSubscriptionId),
        sourceResourceGroup: said(inputTable.sourceResourceGroup),
        workspaceName: said(inputTable.workspaceName),
        destinationSubscriptionId: said(inputTable.destinationSubscriptionId),
        destinationResourceGroup: said(inputTable.destinationResourceGroup),
        associated: said(inputTable.associatedResources),
        acknowledge: said(inputTable.acknowledge),
        jobScan: said(inputTable.jobScan),
        mayPrepare: said(inputTable.prepare),
        instanceSuffix: said(inputTable.computeInstanceSuffix),
    };
}
function batchSource(said, settled, entries) {
    if (said(inputTable.workspacesFile) !== undefined)
        return { kind: 'list', entries };
    const subscriptionId = settled(inputTable.sourceSubscriptionId);
    const resourceGroup = said(inputTable.destinationResourceGroup);
    return {
        kind: 'place',
        place: { subscriptionId, resourceGroup: said(inputTable.sourceResourceGroup) },
        destination: resourceGroup === undefined
            ? undefined
            : {
                subscriptionId: said(inputTable.destinationSubscriptionId) ?? subscriptionId,
                resourceGroup,
            },
        associated: settled(inputTable.associatedResources),
    };
}
function gatePolicy(said, settled) {
    return {
        parts: settled(inputTable.gate),
        environment: said(inputTable.environment),
        pullRequest: said(inputTable.pullRequest),
        requiredApprovals: settled(inputTable.requiredApprovals),
        approvers: said(inputTable.approvers) ?? [],
        requireDigestInApproval: settled(inputTable.requireDigestInApproval) === 'true',
    };
}
function hostAccess(said, settled) {
    return { token: said(inputTable.githubToken) ?? '', comment: settled(inputTable.comment) };
}
/** The value of an input as `text` gives it; undefined when the text is empty or not valid. */
function valueIn(input, text) {
    if (text === '')
        return undefined;
    const reading = input.kind.parse(text);
    return 'value' in reading ? reading.value : undefined;
}
function certain(input, value) {
    if (value === undefined)
        throw new Error(`The input ${input.name} was checked and has no value.`);
    return value;
}

;// CONCATENATED MODULE: ./src/contract/input-problem.js
/** What `Given` makes of the text as it stands where the user wrote it. */
function givenText({ kind }, raw) {
    const text = raw.trim();
    return text === '' && kind.type === 'list' ? raw : text;
}
/** An input that is not there and must be; `because` goes on after "is missing;". */
function missing(input, because, spell) {
    const spelled = spell(input.name);
    return {
        input: spelled,
        sentence: `The input ${spelled} is missing; ${because}.`,
        remedy: `Give ${spelled}: ${input.kind.expected}.`,
    };
}

// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __nccwpck_require__(9879);
;// CONCATENATED MODULE: ./src/contract/discover-problems.js


/** What the rows of a list say, and so what is not said beside it. */
const saidByRows = [
    inputTable.sourceSubscriptionId,
    inputTable.sourceResourceGroup,
    inputTable.workspaceName,
    inputTable.destinationSubscriptionId,
    inputTable.destinationResourceGroup,
    inputTable.associatedResources,
];
/**
 * What is wrong with the inputs of `discover` taken together: it looks at a list of moves, or at a
 * subscription or group, never at both, and half a destination is none.
 */
function discoverProblems(given, spell) {
    const isGiven = (input) => given(input) !== '';
    const list = spell(inputTable.workspacesFile.name);
    if (isGiven(inputTable.workspacesFile)) {
        return saidByRows.filter(isGiven).map(({ name }) => ({
            input: spell(name),
            sentence: `The input ${spell(name)} is given beside ${list}, whose rows say it.`,
            remedy: `Remove ${spell(name)}, or ${list}.`,
        }));
    }
    const { sourceSubscriptionId, workspaceName } = inputTable;
    const { destinationSubscriptionId, destinationResourceGroup } = inputTable;
    return [
        ...(isGiven(sourceSubscriptionId)
            ? []
            : [missing(sourceSubscriptionId, `discover needs it, or ${list}`, spell)]),
        ...(isGiven(workspaceName)
            ? [
                {
                    input: spell(workspaceName.name),
                    sentence: `The input ${spell(workspaceName.name)} is given, but discover lists every workspace of a subscription or group.`,
                    remedy: `Remove ${spell(workspaceName.name)}, or name workspaces in ${list}.`,
                },
            ]
            : []),
        ...(isGiven(destinationSubscriptionId) && !isGiven(destinationResourceGroup)
            ? [
                missing(destinationResourceGroup, `${spell(destinationSubscriptionId.name)} alone is no destination`, spell),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./src/contract/input-entry.js
/** The tasks that inputs are grouped by where people read about them. */
const inputGroups = (/* unused pure expression or super */ null && ([
    'What to do',
    'What moves',
    'Sign-in',
    'Plan',
    'Gate',
    'Before and after the move',
    'Judgement and report',
]));
/** The hosts as a sentence names them. */
const hostTitles = {
    github: 'GitHub Actions',
    'azure-pipelines': 'Azure Pipelines',
    terminal: 'the command line',
};

;// CONCATENATED MODULE: ./src/contract/gate-problems.js





/** The parts of a gate that each mode looks at. A part that nothing looks at holds nothing back. */
const lookedAt = {
    validate: ['digest', 'pull-request'],
    move: gate_policy/* gateParts */.m,
    promote: gate_policy/* gateParts */.m,
    restore: ['digest', 'pull-request'],
    status: [],
    discover: [],
};
/** The input that must exist on a host for it to look at a part. */
const readBy = {
    digest: inputTable.approvedPlanDigest,
    environment: inputTable.environment,
    'pull-request': inputTable.pullRequest,
};
/** Whether the gate is `none`: the run asks nobody. */
function isGateOff(given) {
    return partsOf(given)?.length === 0;
}
/**
 * What is wrong with the gate and the other safeguards: one that nothing would look at is refused,
 * because whoever gave it relies on it; and a gate that names nothing to look at would look at
 * nothing.
 */
function gateProblems(given, mode, spell, host) {
    const parts = partsOf(given);
    if (mode === undefined || parts === undefined)
        return [];
    const { gate } = inputTable;
    const usesGate = gate.usedIn.some((one) => one === mode);
    const problem = usesGate ? gateProblem(parts, mode, spell, host) : undefined;
    if (problem !== undefined)
        return [problem];
    const needed = usesGate ? neededBy(parts, host).filter((input) => given(input) === '') : [];
    return [
        ...inputList
            .filter((input) => existsOn(host, input) && isValid(input, given(input)))
            .flatMap((input) => unusedProblems(input, mode, parts, spell)),
        ...needed.map((input) => missing(input, `this ${spell(gate.name)} needs it`, spell)),
    ];
}
// Undefined for a text that is no gate.
function partsOf(given) {
    const { gate } = inputTable;
    return valueIn(gate, given(gate) || gate.default);
}
function isValid(input, text) {
    return text !== '' && 'value' in input.kind.parse(text);
}
function gateProblem(parts, mode, spell, host) {
    const { gate } = inputTable;
    const spelled = spell(gate.name);
    const known = gate_policy/* gateParts */.m.filter((part) => existsOn(host, readBy[part]));
    const taken = known.filter((part) => lookedAt[mode].includes(part));
    const refuse = (why) => ({
        input: spelled,
        sentence: `The input ${spelled} is "${parts.join(', ') || 'none'}", ${why}.`,
        remedy: `Give ${spelled} as a list of ${taken.join(', ')}, or leave it out: the digest is then the gate.`,
    });
    // Only where one run does everything, and says so, may nobody be asked.
    if (parts.length === 0 && mode !== 'promote') {
        return refuse(`which only promote takes, not ${mode}`);
    }
    if (parts.length === 0 && host === 'terminal') {
        return refuse(`which ${hostTitles[host]} does not take: it changes nothing without a digest`);
    }
    const foreign = parts.find((part) => !known.includes(part));
    if (foreign !== undefined) {
        return refuse(`and ${foreign} does not exist on ${hostTitles[host]}`);
    }
    const unseen = parts.find((part) => !taken.includes(part));
    return unseen === undefined ? undefined : refuse(`and ${mode} does not look at ${unseen}`);
}
function unusedProblems(input, mode, parts, spell) {
    if (input.isSafeguard !== true)
        return [];
    const spelled = spell(input.name);
    const gate = spell(inputTable.gate.name);
    const refuse = (by, remedy) => [
        {
            input: spelled,
            sentence: `The input ${spelled} is given, but ${by} does not look at it: it would hold nothing back.`,
            remedy,
        },
    ];
    if (input.usedIn?.includes(mode) === false)
        return refuse(mode, `Remove ${spelled}.`);
    const fitting = input.gateParts ?? parts;
    if (fitting.length === 0 || fitting.some((part) => parts.includes(part)))
        return [];
    return refuse(`this ${gate}`, `Remove ${spelled}, or let ${gate} have ${fitting.join(' or ')}.`);
}
function neededBy(parts, host) {
    const asks = parts.some((part) => part !== 'digest');
    // On Azure Pipelines the job's own token reads.
    const needsToken = asks && existsOn(host, inputTable.githubToken);
    return [
        ...(parts.includes('environment') ? [inputTable.environment] : []),
        ...(needsToken ? [inputTable.githubToken] : []),
    ];
}

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __nccwpck_require__(5140);
// EXTERNAL MODULE: ./src/domain/secret-shapes.js
var secret_shapes = __nccwpck_require__(3520);
;// CONCATENATED MODULE: ./src/contract/quoted-input.js


const LONGEST_SHOWN = 80;
/**
 * What a user gave, as a sentence quotes it: in quotation marks, short, without what looks like a
 * secret.
 */
function quotedInput(text) {
    // A piece of something random would not be known again as a secret.
    const clean = (0,secret_shapes/* isUnguessable */.X)(text.trim()) ? '***' : (0,errors/* redact */.E)(text);
    return JSON.stringify(clean.length <= LONGEST_SHOWN ? clean : `${clean.slice(0, LONGEST_SHOWN)}…`);
}

;// CONCATENATED MODULE: ./src/contract/input-problems.js







/**
 * Everything that is wrong with the inputs, in the order of the contract: first what is malformed,
 * then what `mode` needs and is absent, then what contradicts. `spell` turns a kebab-case name into
 * the host's spelling. Values of secret inputs are never in a problem.
 *
 * @param host where the inputs come from; what it does not have is refused.
 */
function problemsOf(given, mode, spell, host) {
    return [
        ...inputList.flatMap((input) => hostProblems(input, given(input), host, spell(input.name))),
        ...inputList.flatMap((input) => valueProblems(input, given(input), spell(input.name))),
        ...missingProblems(given, mode, spell),
        ...sameGroupProblems(given, mode, spell),
        ...gateProblems(given, mode, spell, host),
        ...(mode === 'discover' ? discoverProblems(given, spell) : []),
    ];
}
// An input that a host does not have is passed on all the same, with a warning at most. Who writes
// it there may take it for a safeguard, so it is not passed over.
function hostProblems(input, text, host, spelled) {
    if (text === '' || existsOn(host, input))
        return [];
    return [
        {
            input: spelled,
            sentence: `The input ${spelled} is given, but it does not exist on ${hostTitles[host]}.`,
            remedy: `Remove ${spelled}.`,
        },
    ];
}
function valueProblems(input, text, spelled) {
    if (text === '')
        return [];
    const reading = input.kind.parse(text);
    if ('value' in reading)
        return [];
    return reading.faults.map((fault) => invalid(input, fault, spelled));
}
function missingProblems(given, mode, spell) {
    // A promotion without a gate makes its own plan.
    const as = mode === 'promote' && isGateOff(given) ? 'validate' : mode;
    if (mode === undefined || as === undefined)
        return [];
    return inputList
        .filter((input) => (input.requiredIn ?? []).includes(as) && given(input) === '')
        .map((input) => missing(input, `${mode} needs it`, spell));
}
// Azure moves nothing within one group; ARM would refuse it only after everything else was asked.
function sameGroupProblems(given, mode, spell) {
    const sourceSubscription = given(inputTable.sourceSubscriptionId);
    // These default the destination to the source's subscription; later modes have the plan file for
    // that.
    const plans = mode === 'validate' || (mode === 'promote' && isGateOff(given));
    const implied = plans || mode === 'discover' ? sourceSubscription : '';
    const source = {
        subscriptionId: sourceSubscription,
        resourceGroup: given(inputTable.sourceResourceGroup),
    };
    const destination = {
        subscriptionId: given(inputTable.destinationSubscriptionId) || implied,
        resourceGroup: given(inputTable.destinationResourceGroup),
    };
    const complete = [...Object.values(source), ...Object.values(destination)].every((part) => part !== '');
    if (!complete || !(0,resource_id/* sameGroup */.sU)(source, destination))
        return [];
    const spelled = spell(inputTable.destinationResourceGroup.name);
    const other = spell(inputTable.sourceResourceGroup.name);
    return [
        {
            input: spelled,
            sentence: `The input ${spelled} is ${quotedInput(destination.resourceGroup)}, the same resource group as ${other}.`,
            remedy: `Give another resource group, or another ${spell(inputTable.destinationSubscriptionId.name)}.`,
        },
    ];
}
function invalid(input, fault, spelled) {
    const seen = input.secret === true ? 'not valid' : quotedInput(fault.seen);
    return {
        input: spelled,
        sentence: `The input ${spelled} is ${seen}; expected ${fault.expected}.`,
        remedy: fault.meant === undefined
            ? `Give ${spelled} as ${input.kind.expected}.`
            : `Did you mean ${quotedInput(fault.meant)}?`,
    };
}

;// CONCATENATED MODULE: ./src/contract/pasted-ids.js



/** What people paste: an id, or an address of the portal or of the studio that holds one. */
const PASTED = /^(?=\/subscriptions\/|https:\/\/)/i;
const ID = /\/subscriptions\/([^/?&#]+)(?:\/resourcegroups\/([^/?&#]+)(?:(?:\/providers\/microsoft\.machinelearningservices)?\/workspaces\/([^/?&#]+))?)?/i;
/** The inputs that the parts of an id are for, a subscription first; the last is the one given. */
const chains = [
    [inputTable.sourceSubscriptionId, inputTable.sourceResourceGroup, inputTable.workspaceName],
    [inputTable.sourceSubscriptionId, inputTable.sourceResourceGroup],
    [inputTable.destinationSubscriptionId, inputTable.destinationResourceGroup],
    [inputTable.sourceSubscriptionId],
    [inputTable.destinationSubscriptionId],
];
/**
 * The inputs with a pasted resource id, or an address that holds one, taken apart: what it says of
 * subscription and group stands for those inputs where they are not given. Where they are given and
 * say otherwise, that is a problem: nobody knows which is meant.
 */
function withPastedIds(given, spell) {
    return chains.reduce((before, chain) => {
        const taken = takeApart(before.given, chain, spell);
        return { given: taken.given, problems: [...before.problems, ...taken.problems] };
    }, { given, problems: [] });
}
function takeApart(given, chain, spell) {
    const last = chain.at(-1);
    const parts = last === undefined ? undefined : pasted_ids_partsOf(given(last))?.slice(0, chain.length);
    if (last === undefined || parts?.length !== chain.length)
        return { given, problems: [] };
    const named = new Map(chain.map((input, index) => [input.name, parts[index] ?? '']));
    const others = chain.slice(0, -1).flatMap((input) => {
        const [said, meant] = [given(input), named.get(input.name) ?? ''];
        // Another pasted id is compared by what it says, once it was taken apart itself.
        const own = pasted_ids_partsOf(said)?.at(chain.indexOf(input)) ?? said;
        if (own === '' || (0,resource_id/* sameId */.s)(own, meant))
            return [];
        return [
            {
                input: spell(last.name),
                sentence: `The input ${spell(last.name)} is an id with ${quotedInput(meant)} in it, but ${spell(input.name)} is ${quotedInput(said)}.`,
                remedy: `Give ${spell(last.name)} as ${quotedInput(named.get(last.name) ?? '')}, or leave ${spell(input.name)} out.`,
            },
        ];
    });
    return { given: (input) => named.get(input.name) ?? given(input), problems: others };
}
function pasted_ids_partsOf(text) {
    if (!PASTED.test(text))
        return undefined;
    const parts = ID.exec(decoded(text))?.slice(1);
    return parts?.filter((part) => typeof part === 'string');
}
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}

// EXTERNAL MODULE: ./src/domain/request/batch.js + 1 modules
var batch = __nccwpck_require__(2423);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __nccwpck_require__(3871);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __nccwpck_require__(633);
;// CONCATENATED MODULE: ./src/contract/workspaces-file.js










/** The fields of a row: the inputs that say what moves where, by the same names on every host. */
const fields = [
    inputTable.sourceSubscriptionId,
    inputTable.sourceResourceGroup,
    inputTable.workspaceName,
    inputTable.destinationSubscriptionId,
    inputTable.destinationResourceGroup,
    inputTable.associatedResources,
];
const fieldNames = fields.map(({ name }) => name);
/**
 * Reads a list of moves: a JSON array of objects whose fields are inputs of the contract, all text;
 * the list of associated resources may be an array. Every problem of every row is told at once,
 * rows counted from 1.
 */
function readWorkspacesFile(text) {
    const list = (0,parse_json/* parseJson */.q)(text);
    if (!(0,json/* isJsonArray */.Md)(list) || list.length === 0)
        return { problems: [notAList(list)] };
    const rows = list.map((row, index) => readRow(row, index + 1));
    const problems = rows.flatMap((row) => ('problems' in row ? row.problems : []));
    if (problems.length > 0)
        return { problems };
    const entries = rows.flatMap((row) => ('entry' in row ? [row.entry] : []));
    const clashes = (0,batch/* clashesOf */.no)(entries).map(clashProblem);
    return clashes.length > 0 ? { problems: clashes } : { entries };
}
function notAList(list) {
    const seen = list === undefined ? 'is not JSON' : (0,json/* isJsonArray */.Md)(list) ? 'has no rows' : 'is not an array';
    return {
        sentence: `The list of moves ${seen}.`,
        remedy: `Write a JSON array of objects with the fields ${fieldNames.join(', ')}.`,
    };
}
function readRow(row, number) {
    if (!(0,json/* isJsonObject */.OW)(row)) {
        return { problems: [problem(number, 'is not an object', `Give it ${fieldNames.join(', ')}.`)] };
    }
    const problems = [
        ...Object.keys(row).flatMap((name) => strangerProblems(name, number)),
        ...fields.flatMap((field) => fieldProblems(field, row, number)),
    ];
    if (problems.length > 0)
        return { problems };
    const entry = entryOf(row);
    if (entry.destination !== undefined && (0,resource_id/* sameGroup */.sU)(entry.source, entry.destination)) {
        const name = inputTable.destinationResourceGroup.name;
        const seen = `${name} is ${quotedInput(entry.destination.resourceGroup)}, the group that the workspace is in`;
        return { problems: [problem(number, seen, 'Give another resource group or subscription.')] };
    }
    return { entry };
}
function strangerProblems(name, number) {
    if (fieldNames.includes(name))
        return [];
    const meant = (0,closest_member/* closestMember */.k)(name, fieldNames);
    const remedy = meant === undefined
        ? `Fields are ${fieldNames.join(', ')}.`
        : `Did you mean ${quotedInput(meant)}?`;
    return [problem(number, `the field ${quotedInput(name)} is not known`, remedy)];
}
function fieldProblems(field, row, number) {
    const expected = `${field.name} as ${field.kind.expected}`;
    const text = textOf(field, row);
    if (text === undefined) {
        return [problem(number, `${field.name} is not text`, `Give ${expected}.`)];
    }
    if (text === '') {
        // What a validation needs, a row of validations needs.
        if (field.requiredIn?.includes('validate') !== true)
            return [];
        return [problem(number, `${field.name} is missing`, `Give ${expected}.`)];
    }
    const reading = field.kind.parse(text);
    if ('value' in reading)
        return [];
    return reading.faults.map((fault) => problem(number, `${field.name} is ${quotedInput(fault.seen)}; expected ${fault.expected}`, fault.meant === undefined ? `Give ${expected}.` : `Did you mean ${quotedInput(fault.meant)}?`));
}
/** The text of a field; empty when it is absent, undefined when it is something else. */
function textOf(field, row) {
    const value = (0,own_entry/* ownEntry */.P)(row, field.name);
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return givenText(field, value);
    if (field.kind.type !== 'list' || !(0,json/* isJsonArray */.Md)(value))
        return undefined;
    const items = value.filter((item) => typeof item === 'string');
    // An array of nothing is as much of a list as a comma is.
    return items.length === value.length ? items.join(',') || ',' : undefined;
}
function entryOf(row) {
    const said = (field) => valueIn(field, textOf(field, row) ?? '');
    const subscriptionId = said(inputTable.sourceSubscriptionId) ?? '';
    return {
        source: { subscriptionId, resourceGroup: said(inputTable.sourceResourceGroup) ?? '' },
        destination: {
            subscriptionId: said(inputTable.destinationSubscriptionId) ?? subscriptionId,
            resourceGroup: said(inputTable.destinationResourceGroup) ?? '',
        },
        workspaceName: said(inputTable.workspaceName) ?? '',
        associated: said(inputTable.associatedResources) ?? [],
    };
}
const clashWords = {
    'same-workspace': 'names the same workspace as row',
    'same-name-there': 'puts a workspace of the same name into the same group as row',
};
function clashProblem({ kind, earlier, later }) {
    return problem(later + 1, `it ${clashWords[kind]} ${earlier + 1}`, 'Leave one of the two rows out.');
}
function problem(number, seen, remedy) {
    return { sentence: `Row ${number} of the list of moves: ${seen}.`, remedy };
}

;// CONCATENATED MODULE: ./src/contract/read-request.js







/**
 * Reads what the user asks for. Every invalid input is reported at once, named by `spell`
 * (kebab-case name to the host's spelling). A missing digest is not judged here: a move without one
 * is refused by the gate.
 */
function readRequest(source, spell) {
    const written = (input) => givenText(input, source.get(input.name));
    const { given, problems: pasted } = withPastedIds(written, spell);
    const mode = valueIn(inputTable.mode, given(inputTable.mode) || inputTable.mode.default);
    const list = mode === 'discover' ? readList(given(inputTable.workspacesFile), source) : [];
    const problems = [
        ...pasted,
        ...problemsOf(given, mode, spell, source.host ?? 'github'),
        ...('problems' in list ? namedProblems(list, spell(inputTable.workspacesFile.name)) : []),
    ];
    if (problems.length > 0 || mode === undefined)
        return { problems };
    return { request: buildRequest(mode, given, 'problems' in list ? [] : list) };
}
function readList(path, source) {
    if (path === '')
        return [];
    const text = source.text?.(path);
    if (text === undefined) {
        const sentence = `The list of moves ${quotedInput(path)} cannot be read.`;
        return { problems: [{ sentence, remedy: 'Give the path of a file that is there.' }] };
    }
    const reading = readWorkspacesFile(text);
    return 'entries' in reading ? reading.entries : reading;
}
function namedProblems({ problems }, input) {
    return problems.map((problem) => ({ input, ...problem }));
}

;// CONCATENATED MODULE: ./src/domain/run/tool-version.js
/**
 * Version of this product, as in package.json (a test holds the two together); part of every plan.
 */
const TOOL_VERSION = '0.1.0';

// EXTERNAL MODULE: ./src/modes/parts/part.js
var part = __nccwpck_require__(4437);
// EXTERNAL MODULE: ./src/stages/gate/event-rules.js
var event_rules = __nccwpck_require__(3910);
;// CONCATENATED MODULE: ./src/modes/run-mode.js


/**
 * Runs the mode that was asked for: request, inventory, findings, plan, verdict, move, verify,
 * restore, report. Each mode is loaded when it runs, so that the bundle has one chunk per mode and
 * a wrong input ends before any of them is read.
 */
async function runPipeline(request, ports, run) {
    const begun = refuseOutsiders(request, ports, run);
    if ((0,part/* hasEnded */.h)(begun))
        return begun;
    switch (request.mode) {
        case 'validate': {
            const { validate } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(505), __nccwpck_require__.e(385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3385));
            return validate(request, ports, run);
        }
        case 'move': {
            const { moveWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(505), __nccwpck_require__.e(529), __nccwpck_require__.e(846), __nccwpck_require__.e(101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2101));
            return moveWorkspace(request, ports, run);
        }
        case 'promote': {
            const { promote } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(505), __nccwpck_require__.e(529), __nccwpck_require__.e(846), __nccwpck_require__.e(101), __nccwpck_require__.e(403)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7403));
            return promote(request, ports, run);
        }
        case 'restore': {
            const { restoreWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(529), __nccwpck_require__.e(846), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3284));
            return restoreWorkspace(request, ports, run);
        }
        case 'discover': {
            const { discover } = await __nccwpck_require__.e(/* import() */ 266).then(__nccwpck_require__.bind(__nccwpck_require__, 7266));
            return discover(request, ports, run);
        }
        case 'status': {
            const { status } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(505), __nccwpck_require__.e(529), __nccwpck_require__.e(125)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2125));
            return status(request, ports, run);
        }
    }
}
// Before Azure is asked anything, in every mode that changes it: also where no gate is asked later.
function refuseOutsiders(request, { approvals }, run) {
    const evidence = approvals.run();
    const { mode } = request;
    const changes = mode === 'move' || mode === 'promote' || restores(request);
    if (evidence === undefined || !changes)
        return (0,part/* goOn */.A)(undefined);
    const gate = 'gate' in request ? request.gate : { parts: [] };
    const [reason] = (0,event_rules/* eventReasons */.k)(evidence, gate);
    if (reason === undefined)
        return (0,part/* goOn */.A)(undefined);
    return run.end({
        outcome: 'blocked',
        failureReason: reason.reason,
        failed: true,
        problems: [{ sentence: reason.sentence, remedy: reason.remedy }],
    });
}
function restores(request) {
    return request.mode === 'restore' && request.restore !== 'report';
}

;// CONCATENATED MODULE: ./src/domain/run/phase.js
const NOTHING = {
    ending: undefined,
    errorIsReason: true,
    broken: undefined,
    cancelled: {
        sentence: 'The run was cancelled. Nothing that changes Azure had been sent.',
        remedy: 'Start it again when you like.',
    },
};
const SENT = {
    ending: { outcome: 'unknown', failureReason: 'move-unknown' },
    errorIsReason: false,
    broken: {
        sentence: 'The move request had been sent before this error.',
        remedy: 'Do not start another move. Run mode status with the same plan file, signed in afresh.',
    },
    cancelled: {
        sentence: 'The run was cancelled after the move request was sent. The move goes on in Azure; nobody follows it now.',
        remedy: 'Start mode move or status again with the same plan file, and with the journal if it was kept: it sends nothing and follows the move.',
    },
};
/** What an error, a cancellation and a run that is torn down say, by the phase they come in. */
const phaseEnds = {
    surveying: NOTHING,
    gated: NOTHING,
    preparing: {
        ending: { outcome: 'not-moved', failureReason: 'prepare-failed' },
        errorIsReason: true,
        broken: {
            sentence: 'The preparation of the move had begun before this error. The move itself was not sent.',
            remedy: 'Start the same move again: what is done already is not done twice.',
        },
        cancelled: {
            sentence: 'The run was cancelled while it prepared the move. The move was not sent.',
            remedy: 'Start the same move again: it goes on where this run stopped. Or put back what it removed.',
        },
    },
    sent: SENT,
    following: SENT,
    verifying: SENT,
    restoring: {
        ending: { outcome: 'restore-incomplete', failureReason: 'restore-incomplete' },
        errorIsReason: false,
        broken: {
            sentence: 'The run was putting back what the move dropped. Nothing that was put back is lost.',
            remedy: 'Run mode restore with the same plan file: it goes on where this one stopped.',
        },
        cancelled: {
            sentence: 'The run was cancelled while it put back what the move dropped.',
            remedy: 'Run mode restore with the same plan file: it goes on where this run stopped.',
        },
    },
};

;// CONCATENATED MODULE: ./src/modes/parts/run.js


const ENDED = Symbol('the run has ended');
const NOTHING_KNOWN = {
    mode: undefined,
    outcome: undefined,
    failureReason: 'internal-error',
    failed: true,
    problems: [],
    workspaceName: undefined,
    source: undefined,
    destination: undefined,
    findings: [],
    collections: [],
    resources: [],
    preparation: [],
    restoration: undefined,
    followUp: undefined,
    isUnapproved: false,
    isReviewed: false,
    sealedSecrets: undefined,
    missingSecrets: [],
    batch: undefined,
    differences: { move: [], surroundings: [] },
    planDigest: undefined,
    planExpiresAt: undefined,
    armError: undefined,
    timeline: [],
    postMoveTasks: [],
    newWorkspaceId: undefined,
    correlationId: undefined,
    files: {},
};
/**
 * Starts a run of which nothing is known yet; if it ends without a word, it has failed with
 * `internal-error`.
 */
function startRun(toolVersion, clock) {
    let report = { ...NOTHING_KNOWN, toolVersion };
    let planFile = '';
    let stopped = false;
    let phase = 'surveying';
    let standing;
    let takeBack = () => Promise.resolve();
    const note = (known) => {
        report = { ...report, ...known };
    };
    return {
        note,
        noteFile: (file) => {
            note({ files: { ...report.files, ...file } });
        },
        notePlanFile: (path) => {
            planFile = path;
        },
        planFile: () => planFile,
        mark: (what) => {
            const at = new Date(clock.now()).toISOString();
            note({ timeline: [...report.timeline, { at, what }] });
        },
        enter: (next, found) => {
            phase = next;
            standing = found ?? phaseEnds[next].ending;
            if (next === 'sent')
                takeBack = () => Promise.resolve();
        },
        phase: () => phase,
        standing: () => standing,
        end: ({ problems, ...ending }) => {
            note({ ...ending, problems: [...report.problems, ...(problems ?? [])] });
            return ENDED;
        },
        report: () => report,
        untilSent: (act) => {
            takeBack = act;
        },
        stop: () => {
            stopped = true;
            return takeBack();
        },
        isStopped: () => stopped,
    };
}
/**
 * Ends a run that was stopped by an error, as the phase it came in has it: what became of a move
 * matters more than what broke afterwards. Everything that is not a ProductError is a defect of ours
 * and says so.
 */
function endWithError(run, error) {
    const standing = run.standing();
    const { errorIsReason, broken } = phaseEnds[run.phase()];
    const beside = broken === undefined ? [] : [broken];
    if (error instanceof errors/* ProductError */._) {
        const { correlationId, armError } = run.report();
        run.note({
            correlationId: error.correlationId ?? correlationId,
            armError: error.armError ?? armError,
        });
        return run.end({
            outcome: standing === undefined ? outcomeOf(error.reason) : standing.outcome,
            failureReason: errorIsReason ? error.reason : (standing?.failureReason ?? error.reason),
            failed: true,
            problems: [{ sentence: error.message, remedy: error.remedy }, ...beside],
        });
    }
    const problem = {
        sentence: `The action met an error it did not expect: ${describe(error)}.`,
        remedy: 'Please report it with the debug log (ACTIONS_STEP_DEBUG) and the correlation id.',
    };
    return run.end({
        outcome: standing?.outcome,
        failureReason: standing?.failureReason ?? 'internal-error',
        failed: true,
        problems: [...beside, problem],
    });
}
/**
 * Ends a run that its host was told to stop, and keeps it from beginning anything that changes
 * Azure. What was sent goes on in Azure.
 *
 * @returns once is taken back what stood for a move that will not be sent.
 */
async function endCancelled(run) {
    const takenBack = run.stop();
    const standing = run.standing();
    run.end({
        outcome: standing?.outcome,
        failureReason: standing?.failureReason ?? 'timed-out',
        failed: true,
        problems: [phaseEnds[run.phase()].cancelled],
    });
    await takenBack;
}
// Nothing could be judged without valid inputs or a sign-in (contract, output `outcome`); otherwise
// the way is closed.
function outcomeOf(reason) {
    return reason === 'invalid-input' || reason === 'authentication-failed' ? undefined : 'blocked';
}
function describe(error) {
    return (0,errors/* redact */.E)(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/hosts/disk-files.js



const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = external_node_fs_.constants;
/**
 * Files on disk, flushed before the promise resolves: a runner may die at any moment. They lie where
 * others write too, in a checkout or in an artifact: no symbolic link is followed, neither that of a
 * file nor those of the folders below the working directory.
 */
const diskFiles = {
    read: async (path) => {
        try {
            const file = await openUnlinked(path, O_RDONLY);
            return await file.readFile('utf8').finally(() => file.close());
        }
        catch (error) {
            if (isNotThere(error))
                return undefined;
            throw error;
        }
    },
    write: async (path, text) => {
        await refuseLinks(path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        // Written beside and renamed, so that nobody ever reads half a plan.
        const beside = `${path}.part`;
        await writeFlushed(beside, text, O_TRUNC);
        await (0,promises_.rename)(beside, path);
    },
    append: async (path, line) => {
        await refuseLinks(path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = await openUnlinked(path, O_RDWR | O_CREAT | O_APPEND);
        try {
            // A run that died in the middle of a line must not swallow the next one.
            const { size } = await file.stat();
            const { buffer } = await file.read(Buffer.alloc(1, '\n'), 0, 1, Math.max(0, size - 1));
            const begin = buffer.toString() === '\n' ? '' : '\n';
            await file.writeFile(`${begin}${line}\n`, 'utf8');
            await file.sync();
        }
        finally {
            await file.close();
        }
    },
};
/**
 * The text of a file that an input names (`workspaces-file`), at once; undefined when it cannot be
 * read. It may be a link, unlike what the product writes and reads again: the list is the user's
 * own, it is only read, and what is not a list of moves goes no further.
 */
function readTextNow(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
async function writeFlushed(path, text, how) {
    const file = await openUnlinked(path, O_WRONLY | O_CREAT | how);
    try {
        await file.writeFile(text, 'utf8');
        await file.sync();
    }
    finally {
        await file.close();
    }
}
// Windows knows no O_NOFOLLOW, and undefined adds nothing: there the look before is all.
async function openUnlinked(path, flags) {
    await refuseLinks(path);
    return (0,promises_.open)(path, flags | O_NOFOLLOW, 0o666);
}
/**
 * Raises when a path is a symbolic link, or leads through one below the working directory. How the
 * working directory and a folder elsewhere are reached is the user's own.
 */
async function refuseLinks(path) {
    const below = (0,external_node_path_.relative)('', path);
    const isElsewhere = (0,external_node_path_.isAbsolute)(below) || below.split(external_node_path_.sep)[0] === '..';
    const parts = isElsewhere ? [path] : below.split(external_node_path_.sep);
    for (const [last] of parts.entries()) {
        const part = (0,external_node_path_.join)(...parts.slice(0, last + 1));
        const isLink = await (0,promises_.lstat)(part).then((seen) => seen.isSymbolicLink(), (error) => {
            if (isNotThere(error))
                return false;
            throw error;
        });
        if (isLink)
            throw new Error(`${part} is a symbolic link, and none is followed`);
    }
}
function isNotThere(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

// EXTERNAL MODULE: ./src/domain/plan/finding.js
var finding = __nccwpck_require__(716);
// EXTERNAL MODULE: ./src/domain/azure/short-name.js
var short_name = __nccwpck_require__(7231);
;// CONCATENATED MODULE: ./src/report/section.js


/** A block that is kept or dropped as a whole. */
function whole(markdown) {
    return { head: `${markdown.trimEnd()}\n`, count: 0, item: () => '', tail: '' };
}
/** A list or a run of paragraphs below a heading; each item is Markdown that ends where it ends. */
function listed(head, items, markdown) {
    const item = (index) => items
        .slice(index, index + 1)
        .map(markdown)
        .join('');
    return {
        head: head === '' ? '' : `${head}\n\n`,
        count: items.length,
        item: (index) => `${item(index).trimEnd()}\n`,
        tail: '',
    };
}
/** A table; every cell is escaped already. An empty `heading` leaves the table alone. */
function table(heading, columns, items, cells) {
    const above = heading === '' ? '' : `${heading}\n\n`;
    const rule = row(columns.map(() => '---'));
    const rows = listed('', items, (item) => row(cells(item)));
    return { ...rows, head: `${above}${row(columns)}${rule}` };
}
/** The block behind a click. `summary` is the report's own words, never foreign text. */
function collapsed(summary, block, open = false) {
    const tag = open ? '<details open>' : '<details>';
    return {
        ...block,
        head: `${tag}\n<summary>${summary}</summary>\n\n${block.head}`,
        tail: `${block.tail}\n</details>\n`,
    };
}
/**
 * The block as Markdown, with its first `shown` items and, when some are missing, a line that says
 * how many.
 */
function renderBlock(block, shown = block.count) {
    const items = Array.from({ length: shown }, (_, index) => block.item(index));
    return withNote(block, items);
}
/** The block with the items that were made of it already, its first ones. */
function withNote(block, items) {
    const missing = block.count - items.length;
    const note = missing > 0 ? `\n${moreNote(missing)}` : '';
    return `${block.head}${items.join('')}${note}${block.tail}`;
}
/** The line that stands for items that are not shown. */
function moreNote(missing) {
    return `_… and ${missing} more, not shown here._\n`;
}
/** `1 blocker`, `2 blockers`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${count} ${count === 1 ? singular : plural}`;
}
/** What an id is called on the pages of this report. */
function nameIn({ source, destination, workspaceName = '' }, id) {
    const groups = [source ?? [], destination ?? []].flat();
    return (0,short_name/* shortName */.E)(id, groups.map((group) => (0,resource_id/* workspaceResourceId */.RL)(group, workspaceName)));
}
/** A sentence with the workspace called by its name in it, where it was called by its id. */
function toldIn({ source, destination, workspaceName = '' }, words) {
    return [source ?? [], destination ?? []]
        .flat()
        .reduce((told, group) => told.replaceAll((0,resource_id/* workspaceResourceId */.RL)(group, workspaceName), workspaceName), words);
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}

;// CONCATENATED MODULE: ./src/report/verdict.js


const outcomeHeadlines = {
    ready: ({ preparation, batch }) => batch !== undefined
        ? foundHeadline(batch)
        : preparation.length === 0
            ? 'Ready to move'
            : `Ready to move, after ${counted(preparation.length, 'change')} in Azure`,
    // What blocks is said by the failure reason.
    blocked: () => 'Blocked',
    moved: ({ resources }) => `Moved: ${resourcesAre(resources.length)} at the destination`,
    'partially-moved': (report) => `Partly moved: ${countAt(report, 'moved')} of ${resourcesAre(report.resources.length)} at the destination`,
    'not-moved': ({ resources }) => resources.length === 1
        ? 'Not moved: the resource is still at the source'
        : `Not moved: all ${resources.length} resources are still at the source`,
    unknown: (report) => {
        const count = countAt(report, 'unknown') + countAt(report, undefined);
        return count === 0
            ? 'Nobody knows yet whether the move has ended'
            : `Nobody knows yet where ${resourcesAre(count)}`;
    },
    restored: (report) => {
        const back = (report.restoration ?? []).filter(({ state }) => state === 'done').length;
        if (neverMoved(report)) {
            return `Nothing has moved: ${counted(back, 'thing')} put back where the move had begun to take it away`;
        }
        return back === 0
            ? 'Nothing is left to put back'
            : `Restored: ${counted(back, 'thing')} put back, as asked for`;
    },
    'restore-incomplete': ({ restoration, failed }) => {
        if (restoration === undefined)
            return 'Not restored';
        const open = restoration.filter(({ state }) => state !== 'right' && state !== 'done');
        const asked = open.filter(({ isChosen }) => isChosen || !failed);
        return failed
            ? `Not everything that was asked for is back: ${counted(asked.length, 'thing')} missing`
            : `${counted(asked.length, 'thing')} left to put back`;
    },
};
const reasonHeadlines = {
    'invalid-input': ({ problems }) => problems.length <= 1
        ? 'Not started: an input must be corrected'
        : `Not started: ${problems.length} inputs must be corrected`,
    'authentication-failed': () => 'Not started: signing in to Azure failed',
    'authorization-failed': () => 'Blocked: Azure does not allow this identity to do it',
    'not-ready': ({ findings, mode, batch }) => {
        if (mode === 'discover')
            return notFoundHeadline(batch);
        const blockers = (0,finding/* blockersOf */.be)(findings).length;
        return blockers > 0
            ? `Blocked: ${counted(blockers, 'thing stops', 'things stop')} this move`
            : `Failed because of ${counted((0,finding/* warningsOf */.nZ)(findings).length, 'warning')}`;
    },
    'validation-failed': () => 'Blocked: Azure refuses this move',
    'plan-missing': () => 'Blocked: the plan or its approval was not given',
    'plan-invalid': () => 'Blocked: the plan is not the one that was approved',
    'plan-changed': ({ differences }) => `Blocked: Azure has changed since the plan was made (${counted(differences.move.length + differences.surroundings.length, 'difference')})`,
    'plan-expired': () => 'Blocked: the plan is too old',
    'approval-missing': () => 'Blocked: the approval is missing',
    'gate-misconfigured': () => 'Blocked: the approval is not set up, or could not be seen',
    'prepare-failed': () => 'A step before the move did not succeed',
    'move-failed': () => 'Azure ended the move with an error',
    'move-partial': () => 'Azure ended the move before everything was moved',
    'move-unknown': () => 'What became of the move request is not known',
    'verification-failed': ({ problems }) => `Verification failed: ${counted(problems.length, 'thing')} at the destination not as expected`,
    'restore-incomplete': () => 'Not everything that was asked for is back',
    throttled: () => 'Azure was too busy to answer in time',
    'timed-out': () => 'The time limit of this run passed before the end was known',
    'internal-error': () => 'This action met an error that it did not expect',
};
// The reasons that say no more than the outcome does.
const impliedReasons = {
    ready: [],
    blocked: [],
    moved: [],
    'partially-moved': ['move-partial'],
    'not-moved': [],
    unknown: ['move-unknown'],
    restored: [],
    'restore-incomplete': ['restore-incomplete'],
};
const signs = {
    ready: '✔',
    blocked: '✖',
    moved: '✔',
    'partially-moved': '⚠',
    'not-moved': 'ℹ',
    unknown: '?',
    restored: '✔',
    'restore-incomplete': '⚠',
};
/** The verdict of a run, from its outcome and failure reason. Never empty, whatever is known. */
function verdictOf(report) {
    return { sign: signOf(report), headline: headlineOf(report) };
}
function headlineOf(report) {
    const { outcome, failureReason } = report;
    const reason = failureReason === undefined ? undefined : reasonHeadlines[failureReason](report);
    if (outcome === undefined)
        return reason ?? 'Ended without a verdict';
    if (outcome === 'blocked')
        return reason ?? outcomeHeadlines.blocked(report);
    const headline = outcomeHeadlines[outcome](report);
    const implied = failureReason === undefined || impliedReasons[outcome].includes(failureReason);
    return implied ? headline : `${headline}. ${reason ?? ''}`;
}
function neverMoved({ resources }) {
    return resources.length > 0 && resources.every(({ place }) => place === 'stayed');
}
function signOf(report) {
    const { outcome, failed } = report;
    if (outcome === undefined)
        return '✖';
    const sign = outcome === 'restored' && neverMoved(report) ? 'ℹ' : signs[outcome];
    return failed && (sign === '✔' || sign === 'ℹ') ? '⚠' : sign;
}
function foundHeadline(batch) {
    const found = counted(batch.filter(({ state }) => state === 'found').length, 'workspace');
    if (batch.every(({ state }) => state === 'there')) {
        return 'Everything is at its destination: nothing is left to move';
    }
    const waves = new Set(batch.flatMap(({ wave }) => wave ?? [])).size;
    return waves === 0 ? `Found ${found}` : `Found ${found} to move, in ${counted(waves, 'wave')}`;
}
function notFoundHeadline(batch) {
    if (batch === undefined)
        return 'Blocked: the workspaces could not be listed';
    const open = batch.filter(({ state }) => state !== 'found' && state !== 'there').length;
    return open === 0
        ? 'Blocked: there is nothing to move'
        : `Blocked: ${open} of ${counted(batch.length, 'workspace')} cannot be put into a wave`;
}
/** The counts of a run in words, for a line of text: `3 blockers, 2 warnings, 1 unknown`. */
function countsOf({ findings }) {
    return [
        counted((0,finding/* blockersOf */.be)(findings).length, 'blocker'),
        counted((0,finding/* warningsOf */.nZ)(findings).length, 'warning'),
        `${(0,finding/* unknownsOf */.F9)(findings).length} not readable`,
    ].join(', ');
}
function countAt(report, place) {
    return report.resources.filter((resource) => resource.place === place).length;
}
function resourcesAre(count) {
    return counted(count, 'resource is', 'resources are');
}

;// CONCATENATED MODULE: ./src/report/visible-text.js
const CLIPPED_AT = 4_000;
// Line ends and tabs separate words; everything else that does not show is spelled out: control and
// format characters (the bidirectional ones reorder what a reviewer sees: Unicode TR 36), private
// use, halves of surrogate pairs, letters and marks that show as nothing (Unicode: Default Ignorable).
const BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
// What already parts a command stays, so that a text may be made visible twice.
const INVISIBLE = /(?!(?<=##)\u200B(?=(?:vso)?\[)|(?<=^\s*)\u200B(?=::))[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/giu;
// A log is read for commands by the host: GitHub's runner takes a line that starts with `::`, and
// `##[` anywhere; the Azure Pipelines agent takes `##vso[` anywhere. A report that is printed with
// `cat` is a log, too.
const COMMANDS = /(?<=##)(?=(?:vso)?\[)|(?<=^\s*)(?=::)/gi;
const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Foreign text as one line in which everything shows and nothing commands: invisible characters
 * become `[U+202E]`, a zero-width space parts what a build host would take for a command, and a
 * text of more than 4,000 characters is clipped at a whole character, with a word on how much is
 * missing. No escaping for Markdown yet.
 */
function visibleText(foreign) {
    return parted(shownText(foreign));
}
/** Text that shows, with what a build host would take for a command parted. */
function parted(shown) {
    return shown.replace(COMMANDS, ZERO_WIDTH_SPACE);
}
/** The same without what parts a command: for what keeps commands from being one in another way. */
function shownText(foreign) {
    return clipped(foreign).replace(BREAKS, ' ').trim().replace(INVISIBLE, codePointName);
}
/** The first `limit` UTF-16 units of a text, one less where that would part a character. */
function startOf(text, limit) {
    return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}
function clipped(text) {
    if (text.length <= CLIPPED_AT)
        return text;
    const start = startOf(text, CLIPPED_AT);
    return `${start} … (${text.length - start.length} more characters)`;
}
function codePointName(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `[U+${hex.padStart(4, '0')}]`;
}

;// CONCATENATED MODULE: ./src/report/log-lines.js



const SHOWN = 10;
/** The verdict for the job log: a few plain lines, no Markdown. The host makes each a `logLine`. */
function logLines(report) {
    const { sign, headline } = verdictOf(report);
    const blockers = (0,finding/* blockersOf */.be)(report.findings);
    return [
        `${sign} ${headline}`,
        ...(report.findings.length === 0 ? [] : [`  ${countsOf(report)}`]),
        ...shownOf(report.problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`)),
        ...shownOf(blockers.map(blockerLine)),
        ...(report.planDigest === undefined ? [] : [`  Plan digest: ${report.planDigest}`]),
        ...(report.files.report === undefined ? [] : [`  Report: ${report.files.report}`]),
        ...(report.correlationId === undefined ? [] : [`  Correlation id: ${report.correlationId}`]),
    ];
}
function blockerLine({ rule, subject, certainty }) {
    return `${rule}${certainty === 'unknown' ? ' (could not be read)' : ''}: ${subject}`;
}
function shownOf(lines) {
    const missing = lines.length - SHOWN;
    const shown = lines.slice(0, SHOWN).map((line) => `  - ${line}`);
    return missing > 0 ? [...shown, `  … and ${missing} more in the report`] : shown;
}
/**
 * A text as one line of a job log, with nothing in it that a host takes for a command. The
 * indentation is ours and stays.
 */
function logLine(line) {
    return `${/^ */.exec(line)?.[0] ?? ''}${visibleText(line)}`;
}

;// CONCATENATED MODULE: ./src/hosts/secret-registry.js
/** Shorter texts stay: every word of a report would be in danger, and so would the outputs. */
const SHORTEST = 8;
/** One plain word may be a word of a report as well, `restored` or an id's `workspaces`. */
const WORD = /^[a-z-]{1,15}$/i;
/**
 * Opens the registry of a run: every secret that it learns is masked on the host and can be blotted
 * out of texts, as it is, line by line, percent-encoded (RFC 3986) and as JSON escapes it.
 *
 * @param mask keeps a text out of what the host prints.
 */
function openSecretRegistry(mask) {
    const forms = new Set();
    let known;
    return {
        learn: (secrets) => {
            for (const secret of secrets) {
                const found = formsOf(secret).filter((form) => !forms.has(form));
                if (found.length > 0)
                    mask(secret);
                for (const form of found)
                    forms.add(form);
            }
            // The longest first: one secret may be a part of another.
            const all = [...forms].sort((one, other) => other.length - one.length);
            if (all.length > 0)
                known = new RegExp(all.map(literal).join('|'), 'g');
        },
        blot: (text) => (known === undefined ? text : text.replace(known, '***')),
    };
}
function formsOf(secret) {
    const lines = [secret, ...secret.split(/[\r\n]+/)].map((line) => line.trim());
    return lines
        .filter((line) => line.length >= SHORTEST && !WORD.test(line) && !line.startsWith('-----'))
        .flatMap((line) => {
        const encoded = encodeURIComponent(line.replaceAll(/\p{Cs}/gu, ''));
        const lower = encoded.replace(/%[\dA-F]{2}/g, (sign) => sign.toLowerCase());
        return [line, encoded, lower, JSON.stringify(line).slice(1, -1)];
    });
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/hosts/guarded-host.js





const SECRETS_OF_A_CONNECTION = new Set([
    'accessToken',
    'secret',
    'certificatePem',
]);
/**
 * The one door of a host for texts that may be somebody else's. Every line of the log and every
 * annotation is one line that holds no command of either host, nothing invisible and no known
 * secret; of the rest the secrets are taken out, and the report makes what is left passive.
 */
function guardedHost(host) {
    const secrets = openSecretRegistry((secret) => {
        host.mask(secret);
    });
    const { blot } = secrets;
    const line = (text) => logLine(blot(text));
    return {
        ...host,
        secrets,
        blotted: (value) => {
            const copy = structuredClone(value);
            blotTexts(copy, blot);
            return copy;
        },
        // What somebody says is secret is masked however short it is.
        mask: (secret) => {
            secrets.learn([secret]);
            if (blot(secret) === secret)
                host.mask(secret);
        },
        serviceConnection: () => {
            const connection = host.serviceConnection();
            const values = Object.entries(connection ?? {});
            secrets.learn(values.flatMap(([name, value]) => SECRETS_OF_A_CONNECTION.has(name) && typeof value === 'string' ? [value] : []));
            return connection;
        },
        idToken: async (audience) => {
            const token = await host.idToken(audience);
            secrets.learn([token]);
            return token;
        },
        log: {
            info: (text) => {
                host.log.info(line(text));
            },
            progress: (text, percent) => {
                host.log.progress(line(text), percent);
            },
            warning: (text) => {
                host.log.warning(line(text));
            },
            debug: (text) => {
                host.log.debug(line(text));
            },
        },
        annotate: (kind, { title, message }) => {
            const [shown, told] = [visibleText(blot(title)), visibleText(blot(message))];
            host.annotate(kind, { title: shown, message: told });
        },
        writeSummary: (markdown) => host.writeSummary(blot(markdown)),
        keepComment: (access, pullRequest, marker, markdown) => host.keepComment(access, pullRequest, marker, blot(markdown)),
        setOutput: (name, value) => {
            host.setOutput(name, blot(value));
        },
    };
}
/**
 * Files of which the journal says no secret either. Only what it says in words: an id, a time and
 * the name of a step must stay what they are, or a later run does not find them again. The plan file
 * is left as it is: its digest is about its text, and secrets are left out of it by place and shape.
 */
function guardedFiles(files, { blot }) {
    return {
        ...files,
        append: (path, line) => {
            const entry = (0,parse_json/* parseJson */.q)(line);
            if (!(0,json/* isJsonObject */.OW)(entry))
                return files.append(path, blot(line));
            const told = JSON.stringify(entry, (_key, value) => typeof value === 'string' && /\s/.test(value) ? blot(value) : value);
            return files.append(path, told);
        },
    };
}
function blotTexts(value, blot) {
    if (typeof value !== 'object' || value === null)
        return;
    const entries = Object.entries(value);
    for (const [key, inner] of entries) {
        if (typeof inner === 'string')
            Reflect.set(value, key, blot(inner));
        else
            blotTexts(inner, blot);
    }
}

;// CONCATENATED MODULE: ./src/contract/list-outputs.js
/**
 * Bytes of UTF-8 that one list may take as an output. GitHub carries 1 MiB of outputs a job, counted
 * as UTF-16 (GitHub docs: passing information between jobs). On Azure Pipelines every output is an
 * environment variable of all later steps: 32,766 characters on Windows, 128 KiB on Linux, and the
 * other outputs want room as well.
 */
const listRoom = {
    github: 200_000,
    'azure-pipelines': 24_000,
    // Nobody reads them from there.
    terminal: 200_000,
};
/** The jobs that one matrix carries (GitHub docs: usage limits; nobody follows more anywhere). */
const MOST_JOBS = 256;
/**
 * A JSON array that fits: whole, or cut to whole items with a last one that says how many are left
 * out, and where they are.
 */
function fittingList(items, room, more) {
    const whole = JSON.stringify(items);
    if (bytes(whole) <= room)
        return whole;
    let left = room - bytes(JSON.stringify([more(items.length)]));
    const kept = items.findIndex((item) => (left -= bytes(JSON.stringify(item)) + 1) < 0);
    return JSON.stringify([...items.slice(0, kept), more(items.length - kept)]);
}
/**
 * Items in parts of which each can be one matrix: in order, no more than it carries, and rendered
 * within the room.
 */
function matrixParts(items, room, render) {
    const parts = [];
    for (const item of items) {
        const part = parts.at(-1);
        const fits = part !== undefined && part.length < MOST_JOBS;
        if (fits && bytes(render([...part, item])) <= room)
            part.push(item);
        else
            parts.push([item]);
    }
    return parts;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./src/contract/batch-outputs.js

/**
 * The moves that were found as the host's own matrix takes them, in as many matrices as carry them.
 */
function matrices(report) {
    return batch_outputs_partsOf(report).map((part) => rendered(report, part));
}
/**
 * The first matrix; empty when there is none, because an empty matrix is an error to GitHub and an
 * empty text to `if`.
 */
function matrixOf(report) {
    const [first] = batch_outputs_partsOf(report);
    return first === undefined ? '' : rendered(report, first);
}
/** The keys of the moves of the first matrix, wave by wave; empty when no move has one. */
function wavesOf(report) {
    const [first] = batch_outputs_partsOf(report);
    const keys = new Map();
    for (const { key, wave } of first ?? []) {
        if (wave !== undefined)
            keys.set(wave, [...(keys.get(wave) ?? []), key]);
    }
    return keys.size === 0 ? '' : JSON.stringify([...keys.values()]);
}
function batch_outputs_partsOf(report) {
    const found = (report.batch ?? []).filter(({ state }) => state === 'found');
    const room = listRoom[report.host ?? 'github'];
    return matrixParts(found, room, (part) => rendered(report, part));
}
function rendered({ host = 'github' }, moves) {
    return JSON.stringify(renderings[host](moves));
}
const renderings = {
    github: includedMatrix,
    'azure-pipelines': pipelinesMatrix,
    terminal: includedMatrix,
};
function includedMatrix(found) {
    return {
        include: found.map(({ key, entry, wave }) => ({ key, workspace: entry.workspaceName, wave })),
    };
}
/**
 * A job for each name, whose variables are all text. Names are of letters, digits and `_`, and
 * begin with a letter (Azure Pipelines: jobs.job.strategy, matrix), so the wave stands in front,
 * which also tells whose job it is.
 */
function pipelinesMatrix(found) {
    const taken = new Set();
    const named = found.map(({ key, entry, wave }) => {
        const name = freeName(`w${wave ?? 0}_${key.replaceAll(/\W/g, '_')}`, taken);
        taken.add(name.toLowerCase());
        const variables = { key, workspace: entry.workspaceName };
        return [name, wave === undefined ? variables : { ...variables, wave: String(wave) }];
    });
    return Object.fromEntries(named);
}
// `a-b` and `a_b` are two workspaces.
function freeName(wanted, taken) {
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
        name = `${wanted}_${number}`;
    return name;
}

;// CONCATENATED MODULE: ./src/contract/outputs.js



/**
 * Every output of the contract, in its order. No scalar but `workspace-id` holds a subscription id:
 * the GitHub runner drops a whole job output that contains a masked value, and sign-in steps mask
 * that id.
 */
const outputs = [
    {
        name: 'outcome',
        description: 'How the run ended, one word of a closed set.',
        setWhen: 'anything could be judged',
        value: (report) => report.outcome ?? '',
    },
    {
        name: 'failure-reason',
        description: 'Why the run failed, one word of a closed set.',
        setWhen: 'the run did not succeed',
        value: (report) => report.failureReason ?? '',
    },
    {
        name: 'can-move',
        description: '`true` exactly when the outcome is `ready` (`validate`) or `moved`, else `false`.',
        setWhen: 'always',
        value: ({ mode, outcome }) => String((outcome === 'ready' && mode !== 'discover') || outcome === 'moved'),
    },
    {
        name: 'plan-digest',
        description: 'Digest of the plan, `sha256:` and 64 hex digits: what a person approves.',
        setWhen: 'there is a plan',
        value: (report) => report.planDigest ?? '',
    },
    {
        name: 'plan-file',
        description: 'Path of the plan file.',
        setWhen: '`validate` wrote it',
        value: (report) => report.files.plan ?? '',
    },
    {
        name: 'report-file',
        description: 'Path of the report, Markdown. Beside it lie `workspace-move-report.json` for programs (`schemas/report.schema.json`), `workspace-move-findings.sarif` and `workspace-move-findings.junit.xml`.',
        setWhen: 'it was written',
        value: (report) => report.files.report ?? '',
    },
    {
        name: 'journal-file',
        description: 'Path of the journal, one JSON line for each thing that was done.',
        setWhen: 'it was written',
        value: (report) => report.files.journal ?? '',
    },
    {
        name: 'id-map-file',
        description: 'Path of the map from old to new resource ids, JSON.',
        setWhen: 'it was written',
        value: (report) => report.files.idMap ?? '',
    },
    {
        name: 'tasks-file',
        description: 'Path of the list of what is left to do after the move, JSON, whole and free of ids.',
        setWhen: 'it was written',
        value: (report) => report.files.tasks ?? '',
    },
    {
        name: 'blockers',
        description: 'Number of findings that stop the move, unknowns nobody acknowledged included.',
        setWhen: 'Azure was looked at',
        value: (report) => count(report, (0,finding/* blockersOf */.be)(report.findings)),
    },
    {
        name: 'warnings',
        description: 'Number of warnings, accepted blockers included.',
        setWhen: 'Azure was looked at',
        value: (report) => count(report, (0,finding/* warningsOf */.nZ)(report.findings)),
    },
    {
        name: 'unknowns',
        description: 'Number of findings about what could not be read, acknowledged or not.',
        setWhen: 'Azure was looked at',
        value: (report) => count(report, (0,finding/* unknownsOf */.F9)(report.findings)),
    },
    {
        name: 'workspace-id',
        description: 'Resource id of the workspace after the move. It holds a subscription id, so the runner may drop it between jobs; read `id-map-file` there.',
        setWhen: 'the workspace was seen at the destination',
        value: (report) => report.newWorkspaceId ?? '',
    },
    {
        name: 'post-move-tasks',
        description: 'What is left to do after the move: a JSON array of kind, name, action, automatic; free of ids. Cut to whole items where it is longer than this host carries; the last item then has the kind `more`, and `tasks-file` has all.',
        setWhen: 'Azure was looked at',
        value: (report) => wasInventoried(report)
            ? fittingList(postMoveTasks(report), listRoom[report.host ?? 'github'], moreTasks)
            : '',
    },
    taskCount('computes-to-recreate', 'compute', 'computes to create again'),
    taskCount('endpoints-to-redeploy', 'endpoint', 'endpoints to deploy again'),
    taskCount('datastores-to-update', 'datastore', 'datastores to update or create again'),
    taskCount('private-endpoints-to-approve', 'private-endpoint', 'private endpoints to approve'),
    taskCount('role-assignments-to-recreate', 'role-assignment', 'role assignments to create again'),
    taskCount('data-assets-to-register', 'data-asset', 'data assets to register again'),
    {
        name: 'matrix',
        description: 'JSON for `strategy.matrix`, one job for each move with its `key`, `workspace` and `wave`, in the form that the matrix of this host has; free of ids. The inputs of a key are in `workspace-moves.json`, beside the plan file, named as this host names them; what has no wave, and why, is in `workspace-moves-left-out.json`. A matrix carries 256 jobs: of more moves it holds the first, and `workspace-moves-matrix-2.json` and so on are the next ones, each a whole matrix.',
        setWhen: '`discover` found a workspace',
        value: matrixOf,
    },
    {
        name: 'waves',
        description: 'JSON array of waves, each an array of the keys of moves in `matrix` that can run side by side; free of ids.',
        setWhen: '`discover` found a workspace that has a destination',
        value: wavesOf,
    },
    {
        name: 'correlation-id',
        description: 'The `x-ms-correlation-request-id` of every request of the run; support asks for it.',
        setWhen: 'Azure was asked anything',
        value: (report) => report.correlationId ?? '',
    },
];
/** Every output by its kebab-case name; all of them, empty where there is nothing to say. */
function outputsOf(report) {
    return Object.fromEntries(outputs.map((output) => [output.name, output.value(report)]));
}
function taskCount(name, kind, what) {
    return {
        name,
        description: `Number of ${what} after the move.`,
        setWhen: 'Azure was looked at',
        value: (report) => count(report, report.postMoveTasks.filter((task) => task.kind === kind)),
    };
}
// Nothing counted is not zero: a run that never saw Azure has no numbers.
function count(report, items) {
    return wasInventoried(report) ? String(items.length) : '';
}
/** True once a run has looked at Azure: before, it has no numbers and no lists. */
function wasInventoried(report) {
    const seen = [report.collections, report.findings, report.postMoveTasks];
    return seen.some((list) => list.length > 0);
}
function moreTasks(count) {
    const action = `Read ${count} more in workspace-move-tasks.json (tasks-file).`;
    return { kind: 'more', name: 'workspace-move-tasks.json', action, automatic: false };
}
/**
 * What is left to do after the move, all of it. Tasks are worded elsewhere; one id in one sentence
 * would cost the whole job output, so it is taken out here.
 */
function postMoveTasks(report) {
    const ids = [report.source?.subscriptionId, report.destination?.subscriptionId];
    const idFree = (text) => ids.reduce((said, id) => (id === undefined || id === '' ? said : withoutId(said, id)), text);
    return report.postMoveTasks.map(({ kind, name, action, automatic }) => ({
        kind,
        name: idFree(name),
        action: idFree(action),
        automatic,
    }));
}
function withoutId(text, id) {
    return text.replaceAll(new RegExp(id.replaceAll(/[^\w-]/g, '\\$&'), 'gi'), '(subscription)');
}

// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __nccwpck_require__(8971);
// EXTERNAL MODULE: ./src/domain/azure/errors/arm-error.js
var arm_error = __nccwpck_require__(6220);
;// CONCATENATED MODULE: ./src/report/annotations.js




// A step shows ten of a kind, and the runner cuts a message at 4,096 characters (actions/runner,
// ExecutionContext.cs).
const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4_000;
const LONGEST_TITLE = 200;
// Where findings are the reason, they lead; everywhere else what went wrong with the run does.
const FINDINGS_LEAD = new Set([
    'not-ready',
    'validation-failed',
    'authorization-failed',
    'verification-failed',
]);
/**
 * The annotations of a run, at most ten of a kind; the last one says how many more there are. A
 * failed run leads with one error whose title is the verdict and which names rule, resource and
 * remedy; a run that did not fail has no error, and its blockers are warnings.
 */
function annotationsOf(report) {
    const { headline } = verdictOf(report);
    const blockers = (0,finding/* blockersOf */.be)(report.findings).map(ofFinding);
    const warnings = (0,finding/* warningsOf */.nZ)(report.findings).map(ofFinding);
    const problems = report.problems.map((problem) => ofProblem(problem, report));
    if (!report.failed) {
        return {
            errors: [],
            warnings: atMostTen([...blockers, ...warnings, ...misleadingError(report)], report),
            notices: [annotations_clipped({ title: headline, message: successMessage(report) })],
        };
    }
    const [first, ...more] = FINDINGS_LEAD.has(report.failureReason)
        ? [...blockers, ...problems]
        : [...problems, ...blockers];
    const lead = { title: headline, message: first?.message ?? `${headline}. ${whereMore(report)}` };
    return {
        errors: atMostTen([lead, ...more], report),
        warnings: atMostTen(warnings, report),
        notices: [],
    };
}
function ofFinding({ rule, subject, certainty, why, remedy }) {
    const gap = certainty === 'unknown' ? ' (could not be read)' : '';
    return { title: rule, message: `${rule}${gap}, ${subject}: ${why} What to do: ${remedy}` };
}
function ofProblem({ sentence, remedy }, report) {
    const reason = report.failureReason ?? 'failed';
    const workspace = report.workspaceName === undefined ? '' : `, workspace ${report.workspaceName}`;
    return { title: reason, message: `${reason}${workspace}: ${sentence} What to do: ${remedy}` };
}
function misleadingError({ outcome, armError }) {
    if (outcome !== 'moved' || armError === undefined)
        return [];
    return [
        {
            title: 'Azure reported an error, and yet everything moved',
            message: `${(0,arm_error/* lineOf */.cA)(armError)} Every resource was looked up on both sides and is at the destination.`,
        },
    ];
}
function successMessage({ planDigest, newWorkspaceId, postMoveTasks }) {
    const parts = [
        ...(newWorkspaceId === undefined ? [] : [`The workspace is now ${newWorkspaceId}.`]),
        ...(postMoveTasks.length === 0 ? [] : [`To do after the move: ${postMoveTasks.length}.`]),
        ...(planDigest === undefined ? [] : [`Plan ${planDigest}.`]),
    ];
    return parts.length === 0 ? 'The report of this run has the details.' : parts.join(' ');
}
function atMostTen(all, report) {
    if (all.length <= MOST_OF_A_KIND)
        return all.map(annotations_clipped);
    const shown = all.slice(0, MOST_OF_A_KIND - 1);
    const more = all.length - shown.length;
    return [...shown, { title: `${more} more`, message: `${more} more. ${whereMore(report)}` }].map(annotations_clipped);
}
function whereMore({ files }) {
    return files.report === undefined
        ? 'The summary of this run lists them all.'
        : `The report ${files.report} lists them all.`;
}
function annotations_clipped({ title, message }) {
    return {
        title: shortened(visibleText(title), LONGEST_TITLE),
        message: shortened(visibleText(message), LONGEST_MESSAGE),
    };
}
function shortened(line, limit) {
    return line.length <= limit ? line : `${startOf(line, limit - 1)}…`;
}

;// CONCATENATED MODULE: ./src/report/junit.js




/** Of very many findings a test tab takes so many; the verdict counts the rest. */
const MOST_CASES = 5_000;
/**
 * A run for the test tab of a host, as JUnit XML: one case for the verdict, one for each finding. What
 * stops the move has failed; what is to be known is the output of a case that passed.
 */
function junitOf(report) {
    const shown = report.findings.slice(0, MOST_CASES);
    const more = report.findings.length - shown.length;
    const failing = new Set((0,finding/* blockersOf */.be)(report.findings));
    const { headline } = verdictOf(report);
    const rest = more === 0 ? '' : `, and ${counted(more, 'more finding')} in the report`;
    const verdict = report.failed ? `<failure message="${attribute(headline + rest)}"/>` : '';
    const failures = shown.filter((finding) => failing.has(finding)).length + (report.failed ? 1 : 0);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuite name="Move Azure ML Workspace" tests="${shown.length + 1}" failures="${failures}">`,
        `<testcase classname="verdict" name="${attribute(headline)}">${verdict}</testcase>`,
        ...shown.map((finding) => caseOf(finding, failing.has(finding), report)),
        '</testsuite>',
        '',
    ].join('\n');
}
function caseOf(finding, hasFailed, report) {
    const { rule, subject, label, why, remedy } = finding;
    const said = `${why} What to do: ${remedy}`;
    const body = hasFailed
        ? `<failure message="${attribute(said)}"/>`
        : `<system-out>${attribute(said)}</system-out>`;
    const name = attribute(label ?? nameIn(report, subject));
    return `<testcase classname="${attribute(rule)}" name="${name}">${body}</testcase>`;
}
// Whatever could end a text or an attribute, or command a host that prints the file. What XML cannot
// hold at all is spelled out.
function attribute(foreign) {
    return shownText(foreign).replaceAll(/[&<>"'#:[\]]|[\uFFFE\uFFFF]/g, (sign) => /[\uFFFE\uFFFF]/.test(sign) ? '[noncharacter]' : `&#${sign.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./src/report/escape.js

const textEscapes = [
    [/[&<>|\\`$]/g, entity],
    [/[*_[\]~^]/g, '\\$&'],
    // A zero-width space parts mentions, issue references and mail addresses; an entity alone would
    // not (GitHub links them after rendering).
    [/@(?=[\p{L}\p{N}])/gu, '@&#8203;'],
    [/(?<![&])#(?=[\p{L}\p{N}])/gu, '&#35;&#8203;'],
    [/\bGH-(?=\d)/gi, '$&&#8203;'],
    // Addresses are not made links: a name must not be able to lure a reviewer.
    [/:(?=\S)/g, '&#58;'],
    [/\bwww\./gi, 'www&#46;'],
    // At the start of a line: list markers, headings, underlines.
    [/^[-+=#]/, entity],
    [/^(\d+)([.)])/, (match) => `${match.slice(0, -1)}${entity(match.slice(-1))}`],
];
/**
 * Foreign text as running Markdown text on one line: it shows as it was written and starts nothing.
 */
function escape_text(foreign) {
    return textEscapes.reduce((escaped, [active, passive]) => typeof passive === 'string'
        ? escaped.replace(active, passive)
        : escaped.replace(active, (match) => passive(match)), visibleText(foreign));
}
/**
 * Foreign text as code, also within a table cell. Plain names get back-ticks, so that the report
 * reads well as a file; whatever could end a code span or a cell gets an element in which each
 * ASCII sign is an entity.
 */
function code(foreign) {
    const visible = shownText(foreign);
    if (visible === '')
        return '(empty)';
    if (!/[`|\\<>&]|##|^::/.test(visible))
        return `\`${visible}\``;
    return `<code>${visible.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
}
/**
 * A resource id as code that may be broken into lines wherever a part of it ends, so that no table
 * is wider than its column. What is copied of it is the id.
 */
function idCode(id) {
    const parts = shownText(id).match(/[^/._-]{1,12}[/._-]*|[/._-]+/gu) ?? [];
    if (parts.length === 0)
        return '(empty)';
    return `<code>${parts.map((part) => part.replace(/[!-,:-@[-`{-~]/g, entity)).join('<wbr>')}</code>`;
}
/**
 * Foreign lines as a fenced block. The fence is longer than any run of back-ticks in it, so nothing
 * in it can end it.
 */
function fence(language, lines) {
    const visible = lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${copyable(line)}`);
    const longest = Math.max(0, ...(visible.join('\n').match(/`+/g) ?? []).map((run) => run.length));
    const ticks = '`'.repeat(Math.max(3, longest + 1));
    return `${ticks}${language}\n${visible.join('\n')}\n${ticks}\n`;
}
// Nothing invisible may stand in what is copied, so what a log would obey is not shown at all.
function copyable(line) {
    const shown = shownText(line);
    return shown === visibleText(line) ? shown : '# Not shown: a build host would obey it in a log.';
}
function entity(sign) {
    return `&#${sign.charCodeAt(0)};`;
}

;// CONCATENATED MODULE: ./src/report/fit.js

// Sections and blocks are parted by a blank line.
const GAP = '\n';
/**
 * Makes sections fit into a budget, by default of bytes of UTF-8, in the order given. The most
 * valuable take room first; one that does not fit as a whole is shortened by whole items, and dropped
 * when not even one item has room. What has no room is never rendered.
 */
function fitSections(sections, budget, cost = bytesOf) {
    let left = budget;
    const fitted = new Map();
    for (const section of sections.toSorted((one, other) => other.value - one.value)) {
        const next = fitSection(section, left - cost(GAP), cost);
        if (next.markdown !== '')
            left -= cost(next.markdown) + cost(GAP);
        fitted.set(section.name, next);
    }
    return sections.flatMap(({ name }) => fitted.get(name) ?? []);
}
/** Size of a text as UTF-8, which is what the runner measures. */
function bytesOf(markdown) {
    return Buffer.byteLength(markdown, 'utf8');
}
function fitSection(section, budget, cost) {
    const whole = fitBlocks(section, budget, cost);
    if (whole.state === 'whole')
        return whole;
    const missing = section.blocks.reduce((sum, { count }) => sum + count, 0);
    return fitBlocks(section, budget - cost(moreNote(missing)) - cost(GAP), cost);
}
function fitBlocks({ name, blocks }, budget, cost) {
    let left = budget;
    const parts = [];
    let isWhole = true;
    for (const block of blocks) {
        const { markdown, shown } = fitBlock(block, left, cost);
        isWhole = markdown !== undefined && shown === block.count;
        if (markdown !== undefined) {
            parts.push(markdown);
            left -= cost(markdown) + cost(GAP);
        }
        if (!isWhole)
            break;
    }
    if (isWhole)
        return { name, markdown: parts.join(GAP), state: 'whole' };
    const missing = blocks.slice(parts.length).reduce((sum, { count }) => sum + count, 0);
    if (parts.length > 0 && missing > 0)
        parts.push(moreNote(missing));
    return { name, markdown: parts.join(GAP), state: parts.length === 0 ? 'dropped' : 'shortened' };
}
// Room for the note that something is missing is kept as long as something may be.
function fitBlock(block, budget, cost) {
    const note = cost(`\n${moreNote(block.count)}`);
    let left = budget - cost(block.head) - cost(block.tail);
    const items = [];
    while (items.length < block.count) {
        const item = block.item(items.length);
        const isLast = items.length + 1 === block.count;
        if (left - cost(item) < (isLast ? 0 : note))
            break;
        items.push(item);
        left -= cost(item);
    }
    const fits = block.count === 0 ? left >= 0 : items.length > 0;
    return fits ? { markdown: withNote(block, items), shown: items.length } : { shown: 0 };
}

;// CONCATENATED MODULE: ./src/report/sections/azure-error.js



// Deeper lists would be taken for code (four spaces more than the parent), and no answer on record
// is nested deeper.
const DEEPEST = 8;
/**
 * What Azure Resource Manager answered when it refused, as the tree it sent, with the ids that
 * support asks for.
 */
const azureErrorSection = ({ armError }) => {
    if (armError === undefined)
        return [];
    return [
        collapsed("Azure's own answer", listed(ids(armError), nodes(armError, 0), (node) => node)),
    ];
};
function ids({ status, trackingIds, correlationIds }) {
    const parts = [
        status === undefined ? 'Without a status' : `HTTP status ${status}`,
        ...trackingIds.map((id) => `tracking id ${code(id)}`),
        ...correlationIds.map((id) => `correlation id ${code(id)}`),
    ];
    return parts.join(' · ');
}
function nodes(node, depth) {
    const where = node.target === undefined ? '' : ` on ${code(node.target)}`;
    const says = node.message === '' ? '' : `: ${escape_text(node.message)}`;
    const codes = (0,arm_error/* ownCodesOf */.up)(node).join(' > ') || 'no code';
    const policies = (node.info?.policies ?? []).map((name) => ` (policy ${escape_text(name)})`).join('');
    const item = `${'  '.repeat(Math.min(depth, DEEPEST))}- **${code(codes)}**${where}${says}${policies}`;
    return [item, ...node.details.flatMap((detail) => nodes(detail, depth + 1))];
}

// EXTERNAL MODULE: ./src/domain/shell-quote.js
var shell_quote = __nccwpck_require__(9338);
;// CONCATENATED MODULE: ./src/report/remedy.js


// A remedy ends with what can be copied, when there is something: a command of the Azure CLI, or an
// input of the action.
const COPYABLE = /^(?:(?<words>.*?):\s+)?(?<copy>(?:az\s+|acknowledge:\s+|job-scan:\s+)\S.*)$/s;
/** Of very many things to copy, so many are shown. */
const SHOWN_COPIES = 20;
/** What is said of the place holder where commands have one; nothing where none has. */
function placeHolderNote(commands) {
    return commands.some((command) => command.includes(shell_quote/* SEE_PLAN_FILE */.P))
        ? [
            `${shell_quote/* SEE_PLAN_FILE */.P} stands for a value that not every shell takes as it is: the name is shown beside the command as data, everything is in the plan file. Quote it for your shell.`,
        ]
        : [];
}
/** Takes a remedy apart into its words and what can be copied. */
function splitRemedy(remedy) {
    const { words, copy } = COPYABLE.exec(remedy)?.groups ?? {};
    if (copy === undefined)
        return { words: remedy, copy, language: 'sh' };
    return { words, copy, language: copy.startsWith('az') ? 'sh' : 'yaml' };
}
/**
 * A remedy as Markdown: its words, and what is to be copied as a fenced block on lines of its own.
 * Within a list item these lines need the item's `indent`.
 */
function remedyMarkdown(remedy, indent = '') {
    return remediesMarkdown([splitRemedy(remedy)], indent);
}
/**
 * The same for remedies that have their words in common: what is to be copied of each, once, in one
 * block.
 */
function remediesMarkdown(remedies, indent = '') {
    const [first] = remedies;
    const copies = [...new Set(remedies.flatMap(({ copy }) => copy ?? []))];
    const words = first?.words;
    if (copies.length === 0)
        return `**What to do:** ${escape_text(words ?? '')}`;
    const shown = copies.slice(0, SHOWN_COPIES);
    const missing = copies.length - shown.length;
    const block = fence(first?.language ?? 'sh', [
        ...placeHolderNote(shown).map((note) => `# ${note}`),
        ...shown,
        ...(missing > 0 ? [`# and ${missing} more, for the others in the same way`] : []),
    ])
        .trimEnd()
        .split('\n')
        .map((line) => `${indent}${line}`);
    const lead = words === undefined ? '' : ` ${escape_text(words)}:`;
    return [`**What to do:**${lead}`, ...block].join('\n');
}

;// CONCATENATED MODULE: ./src/report/causes.js



/** Of very many things, so many are named in a line, and so many commands are shown. */
const SHOWN_NAMES = 4;
const causes_SHOWN_COPIES = 20;
/** So few causes have their commands in sight. */
const FEW = 3;
/** Findings by what they say, in the order in which it is first said. */
function causesOf(findings) {
    const causes = new Map();
    for (const finding of findings) {
        const { words, language, copy } = splitRemedy(finding.remedy);
        const { rule, why, acknowledged, certainty } = finding;
        const key = [rule, why, words, language, acknowledged, certainty].join('\n');
        const cause = causes.get(key) ?? {
            first: finding,
            findings: [],
            words,
            language,
            copies: new Set(),
        };
        cause.findings.push(finding);
        if (copy !== undefined)
            cause.copies.add(copy);
        causes.set(key, cause);
    }
    return [...causes.values()];
}
/** The line of a cause: what it is about, why that matters, what a person does. */
function causeLine({ first, findings, words, copies, language }, report) {
    const marks = [
        ...(first.acknowledged ? ['accepted by name'] : []),
        ...(first.preparedBy === undefined ? [] : ['removed before the move']),
        ...(first.certainty === 'unknown' && first.severity !== 'blocker' ? ['could not be read'] : []),
    ].map((mark) => `, ${mark}`);
    const remedy = words === undefined ? '' : escape_text(toldIn(report, words).replace(/\.$/, ''));
    const below = `${counted(copies.size, language === 'sh' ? 'command' : 'input')} below`;
    const todo = copies.size === 0 ? remedy : [...(remedy === '' ? [] : [remedy]), below].join(': ');
    return `- ${namesOf(findings, report)}: ${escape_text(toldIn(report, first.why))}${saidOf(first)} **Do:** ${todo}. <sub>${code(first.rule)}${marks.join('')}</sub>`;
}
/** The things that findings are about, the first few by name. */
function namesOf(findings, report) {
    const names = [
        ...new Set(findings
            .slice(0, SHOWN_NAMES)
            .map(({ label, subject }) => label === undefined ? code(nameIn(report, subject)) : escape_text(label))),
    ];
    const more = findings.length - Math.min(findings.length, SHOWN_NAMES);
    return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
// Which policy, which right, which quota: without it nobody can do anything.
const TELLING = new Set([
    'policy-denies',
    'missing-permission',
    'region-differs',
    'quota-short',
]);
// What Azure answered is the reason, and our own words are none.
function saidOf({ rule, certainty, evidence }) {
    if (certainty === 'observed' && !rule.startsWith('arm-') && !TELLING.has(rule))
        return '';
    const said = evidence
        .slice(0, SHOWN_NAMES)
        .map(({ field, value }) => `${escape_text(field)} ${code(value)}`);
    return said.length === 0 ? '' : ` Seen: ${said.join(', ')}.`;
}
/** What is copied for all causes: one block of commands, one of inputs; nothing where there is none. */
function copiesOf(causes) {
    return ['sh', 'yaml'].flatMap((language) => {
        const those = causes.filter((cause) => cause.language === language && cause.copies.size > 0);
        if (those.length === 0)
            return [];
        const lines = those.flatMap(({ first, copies }) => {
            const shown = [...copies].slice(0, causes_SHOWN_COPIES);
            const missing = copies.size - shown.length;
            const more = missing > 0 ? [`# and ${missing} more, for the others in the same way`] : [];
            return [`# ${first.rule}`, ...shown, ...more];
        });
        const count = those.reduce((sum, { copies }) => sum + copies.size, 0);
        const what = language === 'sh'
            ? `${counted(count, 'command')} for Bash and PowerShell`
            : `${counted(count, 'input')}, each a decision of its own`;
        const notes = placeHolderNote(lines).map((note) => `${note}\n\n`);
        const block = whole(`${notes.join('')}${fence(language, lines)}`);
        return [collapsed(what, block, causes.length <= FEW)];
    });
}
/** Causes as a list below a heading, without what is copied. */
function causeList(head, causes, report) {
    return listed(head, causes, (cause) => causeLine(cause, report));
}

;// CONCATENATED MODULE: ./src/report/task-words.js
/**
 * How the report speaks of the things a person sees to after a move. Computes, endpoints, role
 * assignments and data assets do not travel, private endpoints come back unapproved, datastores may
 * keep old values (Microsoft: How to move a workspace).
 */
const taskWords = {
    'role-assignment': {
        singular: 'right',
        plural: 'rights',
        fate: 'must be given again',
    },
    endpoint: {
        singular: 'endpoint',
        plural: 'endpoints',
        fate: 'must be created again',
        rules: ['online-endpoints-exist', 'batch-endpoints-exist', 'serverless-endpoints-exist'],
    },
    compute: {
        singular: 'compute',
        plural: 'computes',
        fate: 'must be created again',
        rules: ['computes-exist'],
    },
    'private-endpoint': {
        singular: 'private endpoint',
        plural: 'private endpoints',
        fate: 'must be approved again',
        rules: ['private-endpoints-reset', 'associated-private-endpoints-reset'],
    },
    datastore: {
        singular: 'datastore',
        plural: 'datastores',
        fate: 'must be checked',
        rules: ['datastores-to-update'],
    },
    'data-asset': {
        singular: 'data asset',
        plural: 'data assets',
        fate: 'must be registered again',
        rules: ['data-assets-not-moved', 'datasets-not-moved'],
    },
    connection: {
        singular: 'connection',
        plural: 'connections',
        fate: 'may have to be created again',
    },
    schedule: { singular: 'schedule', plural: 'schedules', fate: 'must be enabled again' },
    'diagnostic-setting': {
        singular: 'diagnostic setting',
        plural: 'diagnostic settings',
        fate: 'must be created again',
    },
    lock: { singular: 'lock', plural: 'locks', fate: 'must be created again' },
    tag: { singular: 'set of tags', plural: 'sets of tags', fate: 'must be compared' },
};
/** The kinds in the order in which the report names them. */
const taskKinds = [
    'role-assignment',
    'endpoint',
    'compute',
    'private-endpoint',
    'datastore',
    'data-asset',
    'connection',
    'schedule',
    'diagnostic-setting',
    'lock',
    'tag',
];
/** The rules whose warnings are told as tasks. */
const rulesOfTasks = new Set(Object.values(taskWords).flatMap(({ rules = [] }) => rules));

;// CONCATENATED MODULE: ./src/report/sections/changes.js





/** Rule whose findings name the resources of the workspace that do not travel with it. */
const STAYS_RULE = 'associated-resources-left-behind';
const changes_SHOWN_NAMES = 5;
const SHOWN_RIGHTS = 6;
const SHOWN_LINES = 10;
/** What moves, what is lost or changes, in words, and how long nobody can change anything. */
const changesSection = (report) => {
    // What is left is told one by one where things were put back.
    if (report.restoration !== undefined)
        return [];
    const all = [...rights(report), ...tasks(report), ...others(report)];
    const more = all.length - SHOWN_LINES;
    const lines = [
        ...all.slice(0, SHOWN_LINES),
        ...(more > 0 ? [`${more} more, in the warnings below.`] : []),
    ];
    const count = report.outcome === 'moved' ? '**To do now**' : '**Lost or changed by the move**';
    const none = isAhead(report) ? ['**Lost or changed by the move:** nothing that was seen.'] : [];
    const looked = report.findings.length > 0 || report.postMoveTasks.length > 0;
    const list = lines.length === 0
        ? none.filter(() => looked).map(whole)
        : [listed(`${count} (\`restore\` does what it can):`, lines, (line) => `- ${line}`)];
    return [...travel(report), ...list, ...lock(report)];
};
function isAhead({ outcome }) {
    return outcome === 'ready' || outcome === 'blocked' || outcome === 'not-moved';
}
function travel(report) {
    if (report.resources.length === 0 || !isAhead(report))
        return [];
    const stays = report.findings.filter(({ rule }) => rule === STAYS_RULE);
    const moves = `**Moves:** ${nameList(report.resources.map(({ name }) => name))}.`;
    const rest = stays.length === 0
        ? ''
        : ` **Stays** and is used from there: ${nameList(stays.map(({ subject }) => subject.split('/').at(-1) ?? subject))}.`;
    return [whole(`${moves}${rest}`)];
}
// Microsoft: Move Azure resources to a new resource group or subscription.
function lock({ outcome }) {
    return outcome === 'ready' || outcome === 'blocked'
        ? [
            whole('**Locked meanwhile:** both resource groups, until the move ends, four hours at most. Nothing in them can be created, changed or deleted; the workspace cannot be used meanwhile, what else runs in them goes on.'),
        ]
        : [];
}
function rights({ findings }) {
    const all = [...new Set((0,finding/* warningsOf */.nZ)(findings).flatMap(({ label }) => label ?? []))];
    const more = all.length - Math.min(all.length, SHOWN_RIGHTS);
    return [
        ...all.slice(0, SHOWN_RIGHTS).map((label) => `${escape_text(label)}.`),
        ...(more > 0 ? [`${counted(more, 'more right')}, in the warnings below.`] : []),
    ];
}
function tasks({ postMoveTasks, findings }) {
    const isTold = findings.some(({ label }) => label !== undefined);
    return taskKinds.flatMap((kind) => {
        const named = postMoveTasks.filter((task) => task.kind === kind);
        if (named.length === 0 || (kind === 'role-assignment' && isTold))
            return [];
        const { singular, plural, fate } = taskWords[kind];
        const byHand = named.every(({ automatic }) => !automatic) ? ' by hand' : '';
        return [
            `${counted(named.length, singular, plural)} ${fate}${byHand}: ${nameList(named.map(({ name }) => name))}`,
        ];
    });
}
function others(report) {
    const rest = (0,finding/* warningsOf */.nZ)(report.findings).filter((finding) => finding.label === undefined &&
        finding.preparedBy === undefined &&
        !rulesOfTasks.has(finding.rule));
    return causesOf(rest).map(({ first, findings }) => {
        const names = findings.map(({ subject }) => nameIn(report, subject));
        const mark = first.acknowledged ? 'Accepted by name: ' : '';
        return `${mark}${nameList(names)}: ${escape_text(toldIn(report, first.why))}`;
    });
}
function nameList(names) {
    const missing = names.length - Math.min(names.length, changes_SHOWN_NAMES);
    const shown = names.slice(0, changes_SHOWN_NAMES).map(code).join(', ');
    return missing > 0 ? `${shown} and ${missing} more` : shown;
}

;// CONCATENATED MODULE: ./src/report/sections/coverage.js


const stateWords = {
    read: 'read',
    empty: 'read, and empty',
    unknown: '? **could not be read**',
};
/** How much was seen: every collection, read, empty or unknown. Open when something is unknown. */
const coverageSection = ({ collections }) => {
    if (collections.length === 0)
        return [];
    const unknown = collections.filter(({ state }) => state === 'unknown').length;
    const lists = counted(collections.length, 'list');
    const summary = `Coverage: ${lists}, ${unknown === 0 ? 'all read' : `${unknown} could not be read`}`;
    return [
        collapsed(summary, table('', ['List', 'State', 'Items'], collections, cells), unknown > 0),
    ];
};
function cells({ title, state, total }) {
    return [escape_text(title), stateWords[state], state === 'unknown' ? '' : String(total)];
}

;// CONCATENATED MODULE: ./src/report/sections/differences.js


/**
 * What Azure shows now and the approved plan does not, as sentences: first what would change the
 * move. The fields are folded away.
 */
const differencesSection = ({ differences: { move, surroundings } }) => {
    const all = [...move, ...surroundings];
    if (all.length === 0)
        return [];
    const fields = table('', ['Field', 'Approved', 'Now'], all, ({ field, approved, now }) => [
        idCode(field),
        side(approved),
        side(now),
    ]);
    return [
        ...differing('### What would change the move', move),
        ...differing('### What else has changed since the plan was made', surroundings),
        collapsed('Field by field', fields),
    ];
};
function differing(heading, differences) {
    if (differences.length === 0)
        return [];
    return [listed(heading, differences, ({ sentence, field }) => `- ${escape_text(sentence ?? field)}`)];
}
function side(value) {
    return value === undefined ? '_absent_' : idCode(value);
}

// EXTERNAL MODULE: ./src/domain/camel-case.js
var camel_case = __nccwpck_require__(6956);
;// CONCATENATED MODULE: ./src/report/step-inputs.js




/**
 * The inputs of another step as a reader copies them: spelled as the host of this run spells them,
 * GitHub unless noted; on a command line the command itself.
 */
function stepInputs({ host }, inputs) {
    if (host === 'terminal')
        return fence('sh', [commandOf(inputs)]);
    const isPipelines = host === 'azure-pipelines';
    const spelled = inputs.map(([name, yaml]) => `  ${isPipelines ? (0,camel_case/* camelCase */.x)(name) : name}: ${yaml}`);
    return fence('yaml', [isPipelines ? 'inputs:' : 'with:', ...spelled]);
}
// A double-quoted scalar is a JSON string here.
function commandOf(inputs) {
    const words = inputs.flatMap(([name, yaml]) => {
        const scalar = (0,parse_json/* parseJson */.q)(yaml);
        const value = (0,shell_quote/* shellWord */.r)(typeof scalar === 'string' ? scalar : yaml);
        return name === 'mode' ? [value] : [`--${name}`, value];
    });
    return ['move-azure-ml-workspace', ...words].join(' ');
}

;// CONCATENATED MODULE: ./src/report/sections/findings.js




/**
 * What stops the move, as a list to work off. What was seen comes apart from what could not be read:
 * the one is a fact, the other a gap.
 */
const blockersSection = (report) => {
    const blockers = (0,finding/* blockersOf */.be)(report.findings);
    const seen = causesOf(blockers.filter(({ certainty }) => certainty === 'observed'));
    const unseen = causesOf(blockers.filter(({ certainty }) => certainty === 'unknown'));
    const gap = '### ? Could not be read\n\nNot seen is not absent: each of these blocks until it can be read or a person accepts the risk.';
    return [
        ...(seen.length === 0 ? [] : [causeList('### ✖ To do before the move', seen, report)]),
        ...prepareBlock(report, blockers),
        ...copiesOf(seen),
        ...(unseen.length === 0 ? [] : [causeList(gap, unseen, report), ...copiesOf(unseen)]),
    ];
};
function prepareBlock(report, blockers) {
    const doable = blockers.filter(({ preparable }) => preparable !== undefined);
    const steps = [...new Set(doable.flatMap(({ preparable }) => preparable ?? []))];
    if (steps.length === 0)
        return [];
    const lead = `**Or let the move do ${doable.length} of these,** once a plan with them is approved. What a person deletes or detaches by hand has no snapshot and is not put back; what these steps remove is in the plan file, for \`restore\`.`;
    return [whole(`${lead}\n\n${stepInputs(report, [['prepare', steps.join(', ')]])}`)];
}
/** Warnings, and blockers that a person accepted by name, each with its reason. */
const warningsSection = (report) => folded((0,finding/* warningsOf */.nZ)(report.findings), 'warning', report);
/** Findings that neither stop nor endanger the move. */
const notesSection = (report) => folded(report.findings.filter(({ severity }) => severity === 'information'), 'note', report);
function folded(findings, what, report) {
    if (findings.length === 0)
        return [];
    const causes = causesOf(findings);
    const copies = copiesOf(causes).map((block) => ({
        ...block,
        head: block.head.replace(' open', ''),
    }));
    const summary = `${counted(findings.length, what)}, each with its reason`;
    return [collapsed(summary, causeList('', causes, report)), ...copies];
}

;// CONCATENATED MODULE: ./src/report/sections/follow-up.js







/**
 * How infrastructure code calls what a move can take along: Terraform's azurerm provider, and a
 * type of Bicep.
 */
const codeNames = {
    'microsoft.machinelearningservices/workspaces': {
        terraform: 'azurerm_machine_learning_workspace',
        bicep: 'Microsoft.MachineLearningServices/workspaces@2025-12-01',
    },
    'microsoft.storage/storageaccounts': {
        terraform: 'azurerm_storage_account',
        bicep: 'Microsoft.Storage/storageAccounts@2023-05-01',
    },
    'microsoft.keyvault/vaults': {
        terraform: 'azurerm_key_vault',
        bicep: 'Microsoft.KeyVault/vaults@2023-07-01',
    },
    'microsoft.containerregistry/registries': {
        terraform: 'azurerm_container_registry',
        bicep: 'Microsoft.ContainerRegistry/registries@2023-07-01',
    },
    'microsoft.insights/components': {
        terraform: 'azurerm_application_insights',
        bicep: 'Microsoft.Insights/components@2020-02-02',
    },
};
/**
 * What is left outside of the workspace: who still knows the old ids, infrastructure code, what may
 * be removed at the source (commit), and the way back (discard). The two phases are those of
 * Microsoft's guide to relocating resources.
 */
const followUpSection = (report) => {
    const { followUp } = report;
    return followUp === undefined
        ? []
        : [
            listed('### Outside of the workspace', outside(followUp), (line) => line),
            collapsed('Terraform, Bicep and the Azure CLI', whole(infrastructureCode(followUp))),
            collapsed('Commit: what may be removed at the source once nobody wants to go back', listed([
                'Nothing of this is done by this action.',
                ...placeHolderNote(followUp.leftovers.map(({ command }) => command)),
            ].join(' '), followUp.leftovers, leftover)),
            collapsed('Discard: the way back', whole(wayBack(report, followUp))),
        ];
};
function outside({ trackingUri, oldIdHolders, unread }) {
    return [
        ...(trackingUri === undefined
            ? []
            : [`- MLflow clients: the tracking address is now ${code(trackingUri)}.`]),
        '- Whoever has the old id in a setting must be told. Looked for when the plan was made: alert rules, Event Grid topics, autoscale settings, dashboards, workbooks, logic apps and linked services of data factories. Synapse workspaces, pipelines and scripts were not.',
        ...(unread.length === 0
            ? []
            : [
                `- **Could not be read when the plan was made**, so nobody knows what of it names an old id or is left over: ${unread.map(escape_text).join(', ')}.`,
            ]),
        ...oldIdHolders.map(({ id, title, remedy }) => `- This ${escape_text(title)} named an old id: ${code(id)}. ${escape_text(remedy)}`),
    ];
}
function leftover({ what, command }) {
    return `- ${escape_text(what)}:\n\n  ${fence('sh', [command]).trimEnd().replaceAll('\n', '\n  ')}\n`;
}
function infrastructureCode({ moved, wayBack: { source, workspaceName } }) {
    const named = moved.flatMap(({ type, to }) => {
        const known = (0,own_entry/* ownEntry */.P)(codeNames, type.toLowerCase());
        const place = (0,resource_id/* parseResourceId */.RQ)(to);
        if (known === undefined || place === undefined)
            return [];
        // Terraform compares the words of an id to the letter, and Azure does not always write them so.
        const [typeName = ''] = known.bicep.split('@');
        const id = `${(0,resource_id/* resourceGroupId */.x6)(place)}/providers/${typeName}/${place.name}`;
        return [{ ...known, name: place.name, to: id }];
    });
    const az = [
        `az account set --subscription ${(0,shell_quote/* shellWord */.r)(source.subscriptionId)}`,
        `az configure --defaults ${(0,shell_quote/* shellWord */.r)(`group=${source.resourceGroup}`)} ${(0,shell_quote/* shellWord */.r)(`workspace=${workspaceName}`)}`,
    ];
    return [
        'Terraform: rename the resource blocks to the addresses of `import`, which are examples; nothing is destroyed, and the state then holds the new ids.',
        fence('hcl', named.flatMap(terraformBlocks)),
        'Bicep has no state: what refers to the moved resources finds them there from now on, and what deploys them is deployed there.',
        fence('bicep', named.flatMap((one) => bicepBlock(one, source))),
        'Azure CLI:',
        fence('sh', [...placeHolderNote(az).map((note) => `# ${note}`), ...az]),
    ].join('\n\n');
}
function terraformBlocks({ terraform, name, to }) {
    const address = `${terraform}.${symbol(name)}`;
    return [
        'removed {',
        `  from = ${address}`,
        '  lifecycle {',
        '    destroy = false',
        '  }',
        '}',
        'import {',
        `  to = ${address}_moved`,
        `  id = ${hclText(to)}`,
        '}',
    ];
}
// Resources of two types may have one name.
function bicepBlock({ bicep, name, terraform }, at) {
    const kind = terraform.replace(/^azurerm_/, '');
    const scope = [at.subscriptionId, at.resourceGroup].map(bicepText).join(', ');
    return [
        `resource ${kind}_${symbol(name)} '${bicep}' existing = {`,
        `  name: ${bicepText(name)}`,
        `  scope: resourceGroup(${scope})`,
        '}',
    ];
}
/** A name as a symbol of Terraform and Bicep, which begins with a letter. */
function symbol(name) {
    const safe = name.replaceAll(/[^A-Za-z0-9_]/g, '_');
    return /^[A-Za-z]/.test(safe) ? safe : `_${safe}`;
}
// Terraform language: strings and templates.
function hclText(value) {
    return JSON.stringify(value).replaceAll('${', '$${').replaceAll('%{', '%%{');
}
// Bicep: strings, escape sequences.
function bicepText(value) {
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${')}'`;
}
function wayBack(report, { wayBack: { source, destination, workspaceName, associated } }) {
    const inputs = stepInputs(report, [
        ['mode', 'validate'],
        ['source-subscription-id', source.subscriptionId],
        ['source-resource-group', JSON.stringify(source.resourceGroup)],
        ['workspace-name', JSON.stringify(workspaceName)],
        ['destination-subscription-id', destination.subscriptionId],
        ['destination-resource-group', JSON.stringify(destination.resourceGroup)],
        ['associated-resources', associated.length === 0 ? 'none' : associated.join(', ')],
        ['plan-file', 'way-back/workspace-move-plan.json'],
    ]);
    return `A validation the other way round makes the plan of the way back, reviewed and gated like any other:\n\n${inputs}`;
}

;// CONCATENATED MODULE: ./src/report/sections/ids.js


const SHOWN_EVIDENCE = 6;
/** Nobody reads more; a program reads the JSON file. */
const SHOWN_IDS = 2_000;
/** The full ids of all that has a short name above, its place first, and what was seen of it. */
const idsSection = (report) => {
    const rows = [...resourceRows(report), ...findingRows(report)];
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, SHOWN_IDS);
    const ids = table('', ['Where', 'Full id, and what was seen'], shown, ({ name, ids, seen }) => [
        idCode(name),
        [...ids.map(idCode), ...seen].join('<br>'),
    ]);
    const rest = rows.length > shown.length ? `, the first ${SHOWN_IDS} of them` : '';
    return [collapsed(`${counted(rows.length, 'full id')}, and what was seen${rest}`, ids)];
};
function resourceRows({ resources }) {
    return resources.map(({ name, id, destinationId }) => ({
        name,
        ids: [id, destinationId],
        seen: [],
    }));
}
function findingRows(report) {
    const counted = report.findings.filter(({ severity }) => severity !== 'information');
    return counted.map(({ subject, evidence }) => ({
        name: nameIn(report, subject),
        ids: subject.startsWith('/') ? [subject] : [],
        seen: evidence
            .slice(0, SHOWN_EVIDENCE)
            .map(({ field, value }) => `${idCode(field)} = ${idCode(value)}`),
    }));
}

;// CONCATENATED MODULE: ./src/report/sections/moves.js


const moves_stateWords = {
    found: '',
    missing: '⚠ not there',
    unknown: '? could not be read',
    there: 'at the destination already',
    clash: '⚠ namesake bound for the same group',
};
/** Many moves: what is where now, where it is bound for, and in which wave it can go. */
const movesSection = ({ batch, files }) => {
    if (batch === undefined || batch.length === 0)
        return [];
    const cells = ({ key, entry, wave, state }) => [
        wave === undefined ? escape_text(moves_stateWords[state]) : String(wave),
        [...new Set([key, entry.workspaceName])].map(idCode).join('<br>'),
        [
            `from ${group(entry.source)}`,
            ...(entry.destination === undefined ? [] : [`to ${group(entry.destination)}`]),
            ...(entry.associated.length === 0 ? [] : [`with ${escape_text(entry.associated.join(', '))}`]),
        ].join('<br>'),
    ];
    const columns = ['Wave', 'Key, workspace', 'Way'];
    const where = files.moves === undefined
        ? []
        : [whole(`The inputs of each move are in ${code(files.moves)}, by its key.`)];
    const next = files.matrices ?? [];
    const parts = next.length === 0
        ? []
        : [
            whole(`A matrix carries 256 jobs: the output has the first of ${next.length + 1}, the others are in ${next.map(code).join(', ')}, each as it would stand in the output.`),
        ];
    return [table('### Moves', columns, batch, cells), ...where, ...parts];
};
function group({ subscriptionId, resourceGroup }) {
    return `${idCode(resourceGroup)} (${idCode(subscriptionId)})`;
}

;// CONCATENATED MODULE: ./src/report/sections/next-step.js



const DIGEST = /^sha256:([0-9a-f]{64})$/;
const SHORT_DIGEST = 12;
const reviewAndMove = (report) => {
    if (report.planDigest === undefined)
        return [];
    return report.isReviewed
        ? [
            `**Now:** somebody who did not write the pull request reviews this page and approves it${deadline(report)}: the plan ${code(shortDigest(report.planDigest))} is published on its head, and an approval counts for exactly this plan. The job that moves after the merge needs no digest:`,
            inputs(report, 'move', [['gate', 'pull-request']]),
        ]
        : [
            `**Now:** somebody reviews this page and approves exactly this plan${deadline(report)}. ${approval(report)}:`,
            inputs(report, 'move', [['approved-plan-digest', yamlText(report.planDigest)]]),
        ];
};
// GitHub Docs: Reviewing deployments.
function approval({ runUrl, host }) {
    const byDigest = 'Its digest is given to the job that moves';
    if (host === 'azure-pipelines' || runUrl === undefined)
        return byDigest;
    return `Where the job that moves waits for an environment: [open this run](<${encodeURI(runUrl)}>), _Review deployments_, _Approve and deploy_. ${byDigest}`;
}
function deadline({ planExpiresAt }) {
    return planExpiresAt === undefined ? '' : `, **by ${escape_text(readable(planExpiresAt))}**`;
}
// 2026-01-02T00:00:01.000Z is not what people say.
function readable(instant) {
    return instant.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ' UTC');
}
const lookAgain = (report) => [
    '**Now: do not start another move, and delete nothing.** Ask again where everything is, with the same plan file:',
    inputs(report, 'status', []),
];
const validateAgain = () => [
    'Do what is said below, then run `validate` again. A new plan needs a new approval.',
];
const goOn = {
    ready: reviewAndMove,
    blocked: (report) => afterBlocked[report.failureReason ?? 'not-ready'],
    moved: (report) => report.postMoveTasks.length === 0
        ? []
        : [
            'A move does not carry everything. This puts back what a program can; the rest is in the list below:',
            inputs(report, 'restore', [['restore', 'all']]),
        ],
    'partially-moved': lookAgain,
    'not-moved': (report) => {
        if (!report.failed)
            return reviewAndMove(report);
        return report.failureReason === 'prepare-failed' ? REPEAT : validateAgain();
    },
    unknown: lookAgain,
    restored: () => [],
    'restore-incomplete': (report) => report.failed
        ? ['Do what is said below, then run `restore` again: what is right already is left alone.']
        : [
            'Nothing was changed. This puts back what a program can, from the same plan file:',
            inputs(report, 'restore', [['restore', 'all']]),
        ],
};
const MEND = [
    'Nothing was changed in Azure. Do what is said below, then run `validate` again. A new plan needs a new approval.',
];
const DISCOVER_AGAIN = [
    'Nothing was changed in Azure. Do what is said below, then run `discover` again. What has a wave can go without the rest.',
];
const VALIDATE_EACH = [
    'Nothing was changed in Azure, and nothing was validated yet. Validate and move each, wave after wave: moves of one wave can run side by side, two waves cannot, because Azure locks both groups of a move.',
];
const REPEAT = ['Do what is said below, then run this again. Nothing was moved.'];
const afterBlocked = {
    'invalid-input': REPEAT,
    'authentication-failed': REPEAT,
    'authorization-failed': REPEAT,
    'not-ready': MEND,
    'validation-failed': MEND,
    'plan-missing': REPEAT,
    'plan-invalid': REPEAT,
    'plan-changed': [
        'Nothing was changed in Azure. The differences are below; run `validate` again and have the new plan approved.',
    ],
    'plan-expired': [
        'Nothing was changed in Azure. Run `validate` again and have the new plan approved.',
    ],
    'approval-missing': REPEAT,
    'gate-misconfigured': REPEAT,
    'prepare-failed': REPEAT,
    'move-failed': validateAgain(),
    'move-partial': validateAgain(),
    'move-unknown': validateAgain(),
    'verification-failed': MEND,
    'restore-incomplete': REPEAT,
    throttled: REPEAT,
    'timed-out': REPEAT,
    'internal-error': REPEAT,
};
/** The plan in short, until when it holds, and what the reader does now. */
const nextStepSection = (report) => {
    const steps = stepsOf(report);
    const paragraphs = [...steps.map(marked), ...planLine(report)];
    return paragraphs.length === 0
        ? []
        : [whole(paragraphs.map((one) => one.trimEnd()).join('\n\n'))];
};
// The first word that a reader looks for.
function marked(step, index) {
    return index > 0 || step.startsWith('**') ? step : `**Now:** ${step}`;
}
function stepsOf(report) {
    if (report.outcome === undefined)
        return REPEAT;
    if (report.mode !== 'discover')
        return goOn[report.outcome](report);
    return report.failed ? DISCOVER_AGAIN : VALIDATE_EACH;
}
function planLine(report) {
    const { planDigest, planExpiresAt, outcome, isUnapproved } = report;
    if (planDigest === undefined)
        return [];
    const line = `Plan ${code(shortDigest(planDigest))} (start of its digest)${expiry(outcome, planExpiresAt)}.`;
    // The digest to approve stands whole above.
    if (outcome === 'ready')
        return [];
    return isUnapproved ? [line, '**Nobody approved this plan: the gate is `none`.**'] : [line];
}
// Age matters as long as the plan can still be carried out.
function expiry(outcome, expiresAt) {
    if (outcome !== 'blocked')
        return '';
    return expiresAt === undefined ? '' : `, valid until ${escape_text(readable(expiresAt))}`;
}
function inputs(report, mode, more) {
    const { plan } = report.files;
    const planFile = plan === undefined ? [] : [['plan-file', yamlText(plan)]];
    return stepInputs(report, [['mode', mode], ...planFile, ...more]);
}
// A JSON string is a YAML double-quoted scalar (YAML 1.2.2, 1.3), so anything unusual is quoted
// that way.
function yamlText(value) {
    return /^[\w./][\w./:-]*$/.test(value) ? value : JSON.stringify(value);
}
// What an approval names where it must name the digest.
function shortDigest(planDigest) {
    return DIGEST.exec(planDigest)?.[1]?.slice(0, SHORT_DIGEST) ?? planDigest;
}

;// CONCATENATED MODULE: ./src/report/sections/picture.js




/** Of each kind of fate so many things are drawn, so that there are never more than 30 nodes. */
const picture_SHOWN = 8;
const LONGEST_NAME = 40;
/**
 * What moves, what stays and what is made anew, as a Mermaid picture; only where it is drawn, and
 * only before the move.
 */
const pictureSection = (report) => {
    const { resources, source, destination, outcome, host = 'github' } = report;
    if (host !== 'github' || resources.length === 0)
        return [];
    if (outcome !== 'ready' || source === undefined || destination === undefined)
        return [];
    const moves = names(resources.map(({ name }) => name));
    const stays = names(report.findings
        .filter(({ rule }) => rule === STAYS_RULE)
        .map(({ subject }) => subject.split('/').at(-1) ?? subject));
    const anew = anewOf(report);
    const lines = [
        'flowchart LR',
        ...picture_group('S', `from ${source.resourceGroup}`, 'm', moves),
        ...picture_group('K', `stays in ${source.resourceGroup}`, 's', stays),
        ...picture_group('D', `to ${destination.resourceGroup}`, 'd', moves),
        ...picture_group('N', 'made anew or seen to afterwards', 'n', anew),
        '  S ==> D',
        ...(stays.length === 0 ? [] : ['  D -.->|uses| K']),
        ...(anew.length === 0 ? [] : ['  D --- N']),
    ];
    return [collapsed('A picture of the move', whole(`\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``))];
};
function anewOf({ postMoveTasks }) {
    return taskKinds
        .flatMap((kind) => {
        const count = postMoveTasks.filter((task) => task.kind === kind).length;
        const { singular, plural } = taskWords[kind];
        return count === 0 ? [] : [counted(count, singular, plural)];
    })
        .slice(0, picture_SHOWN - 1);
}
function names(all) {
    if (all.length <= picture_SHOWN - 1)
        return all;
    return [...all.slice(0, picture_SHOWN - 2), `and ${all.length - picture_SHOWN + 2} more`];
}
function picture_group(id, title, node, items) {
    if (items.length === 0)
        return [];
    return [
        `  subgraph ${id}[${label(title)}]`,
        ...items.map((item, index) => `    ${node}${index}[${label(item)}]`),
        '  end',
    ];
}
/**
 * A name as the label of a node. Whatever is no letter, digit, space, point, hyphen or underscore is
 * written as an entity code, so that it begins nothing in Mermaid, in HTML or in the fence (Mermaid:
 * Flowcharts, entity codes to escape characters).
 */
function label(foreign) {
    const shown = startOf(visibleText(foreign), LONGEST_NAME);
    const escaped = shown.replaceAll(/[^\p{L}\p{N} ._-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./src/report/sections/preparation.js



const words = {
    planned: 'planned',
    already: '✔ was done before',
    found: '⚠ was so already before this run; who did it is not known',
    done: '✔ done',
    failed: '✖ not done',
};
const preparation_SHOWN_NAMES = 8;
/** What is done before the move, one line for what is done alike, and what of it is lost or sealed. */
const preparationSection = (report) => {
    if (report.preparation.length === 0)
        return [];
    const groups = new Map();
    for (const step of report.preparation) {
        const kept = isSealed(step, report) ? step.secrets : [];
        const lost = [...step.loses, ...step.secrets.filter((one) => !kept.includes(one))];
        const told = { step, names: [nameOf(step)], lost: lost.join('; '), kept: kept.join('; ') };
        const key = JSON.stringify([step.step, step.state, told.lost, told.kept]);
        const before = groups.get(key)?.names ?? [];
        groups.set(key, { ...told, names: [...before, ...told.names] });
    }
    return [listed('### Before the move', [...groups.values()], line)];
};
function line({ step, names, lost, kept }) {
    const more = names.length - preparation_SHOWN_NAMES;
    const shown = names.slice(0, preparation_SHOWN_NAMES).join(', ');
    return [
        `- ${code(step.step)}, ${words[step.state]}: ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
        ...(lost === '' ? [] : [`**Not in the plan file, so lost:** ${escape_text(lost)}.`]),
        ...(kept === '' ? [] : [`Sealed in the plan file: ${escape_text(kept)}.`]),
    ].join(' ');
}
function nameOf({ id, creates }) {
    return creates === undefined
        ? code(id.split('/').slice(-2).join('/'))
        : `${code(creates.name)} in ${code(creates.location)}`;
}
// Keys and variables of one thing are sealed together; where one of them is missing, no more is
// claimed than is true.
function isSealed({ id }, { sealedSecrets, missingSecrets }) {
    const isOf = (one) => (0,resource_id/* isAtOrBelow */.a5)(one, id);
    return (sealedSecrets ?? []).some(isOf) && !missingSecrets.some((one) => isOf(one.id));
}

;// CONCATENATED MODULE: ./src/report/sections/problems.js



/** What went wrong with the run itself: each with what to do. */
const problemsSection = ({ problems }) => {
    if (problems.length === 0)
        return [];
    return [
        listed('### What went wrong', problems, ({ sentence, remedy }) => `- ${escape_text(sentence)}<br>${remedyMarkdown(remedy, '  ')}`),
    ];
};

;// CONCATENATED MODULE: ./src/report/sections/resources.js


const placeWords = {
    both: '⚠ on both sides: delete nothing',
    neither: '⚠ found on neither side',
    unknown: '? not known',
    undefined: 'not looked up',
    stayed: 'still at the source',
    moved: '✔ at the destination',
};
/** Where every resource of the plan is now, once it was looked up: what is not well comes first. */
const resourcesSection = ({ resources }) => {
    if (resources.every(({ place }) => place === undefined))
        return [];
    const places = Object.keys(placeWords);
    const rank = ({ place }) => places.indexOf(String(place));
    const rows = resources.toSorted((one, other) => rank(one) - rank(other));
    if (rows.length > 1 && rows.every(({ place }) => place === 'moved')) {
        return [
            whole(`✔ All ${counted(rows.length, 'resource is', 'resources are')} at the destination.`),
        ];
    }
    return [
        table('### Where everything is now', ['Where', 'What'], rows, ({ place, name, type }) => [
            placeWords[place ?? 'undefined'],
            `${code(name)} ${code(type.split('/').at(-1) ?? type)}`,
        ]),
    ];
};

;// CONCATENATED MODULE: ./src/report/sections/restoration.js




const restoration_SHOWN_NAMES = 6;
/** So few commands are in sight. */
const restoration_FEW = 3;
/** Of very many commands, so many are shown. */
const SHOWN_COMMANDS = 200;
const restoration_words = {
    right: '✔ right already',
    done: '✔ put back',
    'to-do': 'to do',
    manual: 'for a person',
    failed: '✖ failed',
    unknown: '? not readable',
};
/**
 * What is left, one line a cause, with its reason and what a person does; then what was put back, a
 * line a step; what was right is counted.
 */
const restorationSection = ({ restoration }) => {
    if (restoration === undefined)
        return [];
    const open = restoration.filter(({ state }) => state !== 'right' && state !== 'done');
    const done = restoration.filter(({ state }) => state === 'done');
    const right = restoration.filter(({ state }) => state === 'right').length;
    const found = counted(right, 'thing was', 'things were');
    return [
        ...leftBlocks(open),
        ...doneBlock(done),
        whole(`${found} found as before and left alone.`),
    ];
};
function leftBlocks(open) {
    if (open.length === 0)
        return [];
    const commands = open.map(({ command }) => command);
    const shown = commands.slice(0, SHOWN_COMMANDS);
    const lines = open
        .slice(0, SHOWN_COMMANDS)
        .flatMap(({ name, command }) => [`# ${name}`, command]);
    const files = commands.some((command) => / --file \S+\.yml\b/.test(command)) ? [FILES] : [];
    const notes = [...files, ...placeHolderNote(commands)].map((note) => `${note}\n\n`);
    const more = commands.length - shown.length;
    const rest = more > 0 ? [`# and ${more} more, for the others in the same way`] : [];
    const summary = `${counted(commands.length, 'command')} for Bash and PowerShell`;
    const block = whole(`${notes.join('')}${fence('sh', [...lines, ...rest])}`);
    return [
        listed('### Left to put back', restoration_causesOf(open), restoration_causeLine),
        collapsed(summary, block, commands.length <= restoration_FEW),
    ];
}
const FILES = 'A file that a command names is written by hand, from what the plan file holds of the thing under `plan.snapshot`.';
// One missing right, told of ten things, is one cause: the things are named, and the reason once.
function restoration_causesOf(open) {
    const causes = new Map();
    for (const item of open) {
        const { step, state, why, action, without, toGive, error } = item;
        const codes = error === undefined ? [] : (0,arm_error/* ownCodesOf */.up)(error);
        const key = JSON.stringify([step, state, why, action, without, toGive, codes]);
        causes.set(key, [...(causes.get(key) ?? []), item]);
    }
    return [...causes.values()];
}
function restoration_causeLine(things) {
    const [first] = things;
    if (first === undefined)
        return '';
    const { step, state, why, action, error } = first;
    const without = [...first.without, ...first.toGive];
    const refused = missingActions(things);
    const notes = [
        ...(why === undefined ? [] : [escape_text(sentence(why))]),
        ...(error === undefined ? [] : [escape_text(sentence((0,arm_error/* lineOf */.cA)(error)))]),
        ...(refused.length === 0 ? [] : [`The identity lacks ${refused.map(code).join(', ')}.`]),
        ...(without.length === 0 ? [] : [escape_text(sentence(`without ${without.join(', ')}`))]),
    ];
    const names = restoration_namesOf(things.map(({ name }) => name));
    notes.push(`**Do:** ${escape_text(action)}`);
    return `- ${names} (${code(step)}), ${restoration_words[state]}: ${notes.join(' ')}`;
}
// Microsoft: Troubleshoot Azure RBAC, the message of AuthorizationFailed.
function missingActions(things) {
    const lines = things.map(({ error }) => (error === undefined ? '' : (0,arm_error/* lineOf */.cA)(error)));
    return [...new Set(lines.flatMap((line) => /perform action '([^']+)'/.exec(line)?.[1] ?? []))];
}
function restoration_namesOf(names) {
    const more = names.length - restoration_SHOWN_NAMES;
    const shown = names.slice(0, restoration_SHOWN_NAMES).map(code).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
function doneBlock(done) {
    if (done.length === 0)
        return [];
    const steps = [...new Set(done.map(({ step }) => step))];
    return [
        listed('### Put back', steps, (step) => {
            const things = done.filter((one) => one.step === step);
            const names = things.map(({ name, why, ...thing }) => {
                const without = [...thing.without, ...thing.toGive];
                const lost = without.length === 0 ? [] : [`without ${without.join(', ')}`];
                const notes = [...(why === undefined ? [] : [why]), ...lost];
                return notes.length === 0 ? code(name) : `${code(name)} ${escape_text(`(${notes.join('; ')})`)}`;
            });
            return `- ${things.length} ${code(step)}: ${names.join(', ')}`;
        }),
    ];
}
function sentence(said) {
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

;// CONCATENATED MODULE: ./src/report/sections/secrets.js


/**
 * What is sealed into the plan file, and what should have been. Names only: no report ever holds a
 * value.
 */
const secretsSection = ({ sealedSecrets, missingSecrets }) => {
    if (sealedSecrets === undefined && missingSecrets.length === 0)
        return [];
    const count = counted(sealedSecrets?.length ?? 0, 'thing');
    return [
        ...(missingSecrets.length === 0
            ? []
            : [
                listed('### Secrets that are not sealed', missingSecrets, ({ id, why }) => `- **Not sealed:** ${code(shortName(id))}: ${escape_text(why)}`),
            ]),
        ...(sealedSecrets === undefined
            ? []
            : [
                collapsed(`The secrets of ${count} are sealed in the plan file`, listed('', sealedSecrets, (id) => `- ${code(shortName(id))}`)),
            ]),
    ];
};
// The workspace is named above; what lies in it is told by its own path.
function shortName(id) {
    return id.replace(/^.*\/workspaces\/[^/]+\//i, '');
}

;// CONCATENATED MODULE: ./src/report/sections/timeline.js


/** What happened when, in the order in which it happened. */
const timelineSection = ({ timeline }) => {
    if (timeline.length === 0)
        return [];
    return [
        collapsed('Timeline', table('', ['When (UTC)', 'What'], timeline, ({ at, what }) => [code(at), escape_text(what)])),
    ];
};

;// CONCATENATED MODULE: ./src/report/sections/traces.js


/**
 * Where the rest is: files of this run, the id that Azure support asks for, the version that wrote
 * this.
 */
const tracesSection = ({ files, correlationId, toolVersion }) => {
    const named = [
        ['plan', files.plan],
        ['report', files.report],
        ['journal', files.journal],
        ['id map', files.idMap],
        ['correlation id', correlationId],
        ['Move Azure ML Workspace', toolVersion],
    ];
    const parts = named.flatMap(([what, value]) => value === undefined ? [] : [`${what} ${code(value)}`]);
    return [whole(`---\n\n<sub>${parts.join(' · ')}</sub>`)];
};

;// CONCATENATED MODULE: ./src/report/sections/verdict.js




// Azure's own limits for such names are below this; it keeps the first section small whatever was
// typed.
const verdict_LONGEST_NAME = 200;
/** The verdict line, and what moves from where to where. */
const verdictSection = (report) => {
    const { sign, headline } = verdictOf(report);
    return [whole([`## ${sign} ${escape_text(headline)}`, ...subject(report)].join('\n\n'))];
};
function subject({ mode, workspaceName, source, destination }) {
    const workspace = workspaceName === undefined ? [] : [`Workspace ${verdict_name(workspaceName)}`];
    const from = source === undefined ? [] : [`from ${verdict_group(source)}`];
    const to = destination === undefined ? [] : [`to ${verdict_group(destination)}`];
    const way = [...workspace, ...from, ...to].join(' ');
    const parts = [
        ...(way === '' ? [] : [way]),
        ...(mode === undefined ? [] : [`mode ${code(mode)}`]),
    ];
    return parts.length === 0 ? [] : [parts.join(' · ')];
}
function verdict_group({ subscriptionId, resourceGroup }) {
    return `${verdict_name(resourceGroup)} (subscription ${verdict_name(subscriptionId)})`;
}
function verdict_name(foreign) {
    return code(startOf(foreign, verdict_LONGEST_NAME));
}
/** Where the whole page is, for what shows only the top of it. */
const pageLinkSection = ({ runUrl, files }) => {
    if (runUrl === undefined) {
        return files.report === undefined ? [] : [whole(`The whole page is in ${verdict_name(files.report)}.`)];
    }
    return [whole(`[The whole page is in the summary of the run.](<${encodeURI(runUrl)}>)`)];
};

;// CONCATENATED MODULE: ./src/report/sections/index.js


















/** Every section, in the order in which it is read. */
const sections = [
    { name: 'verdict', value: 100, blocks: verdictSection },
    { name: 'problems', value: 97, blocks: problemsSection },
    { name: 'where everything is', value: 94, blocks: resourcesSection },
    { name: 'next step', value: 99, blocks: nextStepSection },
    { name: 'differences from the approved plan', value: 90, blocks: differencesSection },
    { name: 'what moves and what changes', value: 98, blocks: changesSection },
    { name: 'blockers', value: 96, blocks: blockersSection },
    { name: 'moves', value: 92, blocks: movesSection },
    { name: 'what was put back', value: 89, blocks: restorationSection },
    { name: 'preparation', value: 88, blocks: preparationSection },
    { name: 'sealed secrets', value: 87, blocks: secretsSection },
    { name: 'what is left outside of the workspace', value: 74, blocks: followUpSection },
    { name: 'picture', value: 72, blocks: pictureSection },
    { name: 'warnings', value: 70, blocks: warningsSection },
    { name: "Azure's own answer", value: 60, blocks: azureErrorSection },
    { name: 'notes', value: 40, blocks: notesSection },
    { name: 'full ids', value: 35, blocks: idsSection },
    { name: 'coverage', value: 50, blocks: coverageSection },
    { name: 'timeline', value: 45, blocks: timelineSection },
    { name: 'files and ids', value: 95, blocks: tracesSection },
];
const inComment = new Set([
    verdictSection,
    problemsSection,
    resourcesSection,
    nextStepSection,
    changesSection,
    differencesSection,
    blockersSection,
    restorationSection,
]);
/** What a comment says of it, with a link to the rest. */
const commentSections = [
    ...sections.filter(({ blocks }) => inComment.has(blocks)),
    { name: 'link to the page', value: 99.5, blocks: pageLinkSection },
];

;// CONCATENATED MODULE: ./src/report/markdown.js



/**
 * GitHub drops a step summary of more than 1 MiB, and has been seen to drop one just below it
 * (GitHub Docs: Workflow commands, step isolation and limits; actions/runner issue 4337).
 */
const DEFAULT_MAX_BYTES = 900 * 1024;
/** A report file that is longer than this is opened by no viewer. */
const FILE_MAX_BYTES = 10_000_000;
/** GitHub takes 65,536 characters; the rest is for the marker. More than 40 lines nobody reads. */
const COMMENT = { lines: 40, bytes: 60_000 };
/**
 * The report of a run as GitHub Flavored Markdown, the verdict first. Foreign text in it is
 * passive.
 * @param options.maxBytes size limit in bytes of UTF-8; what does not fit is cut, the least
 * valuable first, and a line below the verdict says so. The verdict itself is always there, however
 * small the limit.
 */
function renderMarkdown(report, options) {
    const maxBytes = options?.maxBytes ?? DEFAULT_MAX_BYTES;
    const [verdict, ...rest] = filled(sections, report);
    if (verdict === undefined)
        return '';
    const [first] = fitSections([verdict], Number.MAX_SAFE_INTEGER);
    const room = maxBytes - bytesOf(first?.markdown ?? '');
    const whole = fitSections(rest, room);
    if (whole.every(({ state }) => state === 'whole'))
        return assemble(first, '', whole);
    // Every section may have to be named, so that much is set aside before it is known which ones
    // are.
    const longest = notice(rest.map(({ name }) => ({ name, markdown: '', state: 'shortened' })), report);
    const fitted = fitSections(rest, room - bytesOf(longest) - 1);
    return assemble(first, notice(fitted, report), fitted);
}
/**
 * The report as a comment: what a reader must know and do, in at most 40 lines, and where the whole
 * page is.
 */
function renderComment(report) {
    const lines = (markdown) => markdown.split('\n').length - 1;
    const perLine = COMMENT.bytes / COMMENT.lines;
    const cost = (markdown) => Math.max(bytesOf(markdown), perLine * lines(markdown));
    const fitted = fitSections(filled(commentSections, report), COMMENT.bytes, cost);
    return fitted
        .map(({ markdown }) => markdown)
        .filter((markdown) => markdown !== '')
        .join('\n');
}
function filled(entries, report) {
    return entries
        .map((section) => ({ ...section, blocks: section.blocks(report) }))
        .filter(({ blocks }) => blocks.length > 0);
}
function assemble(verdict, cutNotice, rest) {
    return [verdict?.markdown ?? '', cutNotice, ...rest.map(({ markdown }) => markdown)]
        .filter((part) => part !== '')
        .join('\n');
}
function notice(fitted, { files }) {
    const named = (state) => fitted
        .filter((section) => section.state === state)
        .map(({ name }) => name)
        .join(', ');
    const parts = [
        ...(named('shortened') === '' ? [] : [`shortened: ${named('shortened')}`]),
        ...(named('dropped') === '' ? [] : [`left out: ${named('dropped')}`]),
    ];
    const where = files.report === undefined ? 'the report file' : `the report file ${code(files.report)}`;
    return `> Too long to be shown here; ${parts.join('; ')}. More is in ${where}, everything in the JSON file beside it.\n`;
}

;// CONCATENATED MODULE: ./src/report/data-text.js
/**
 * A value as JSON for programs: nothing of it is lost, and a log that prints it obeys nothing. What
 * does not show and what a build host takes for a command is written as an escape of JSON.
 */
function dataText(value) {
    const json = JSON.stringify(value, undefined, 2);
    return `${json
        .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, unicodeEscapes)
        .replaceAll('##', '\\u0023\\u0023')
        .replaceAll(/(?<=[\r\n ])::|(?<=")::/g, '\\u003a\\u003a')}\n`;
}
function unicodeEscapes(signs) {
    return Array.from({ length: signs.length }, (_, index) => {
        return `\\u${signs.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join('');
}

;// CONCATENATED MODULE: ./src/report/report-json.js



/** The report of a run for programs, as the text of a file. */
function reportJson(report) {
    const { findings, differences } = report;
    const data = {
        schemaVersion: 1,
        headline: verdictOf(report).headline,
        ...picked(report),
        counts: {
            blockers: (0,finding/* blockersOf */.be)(findings).length,
            warnings: (0,finding/* warningsOf */.nZ)(findings).length,
            unknowns: (0,finding/* unknownsOf */.F9)(findings).length,
        },
        problems: [...report.problems],
        findings: findings.map((finding) => ({ ...finding, evidence: [...finding.evidence] })),
        collections: report.collections.map(({ name, state, total }) => ({ name, state, total })),
        resources: report.resources.map(({ id, destinationId, type, place }) => ({
            id,
            destinationId,
            type,
            place,
        })),
        differences: {
            move: differences.move.map(withoutItem),
            surroundings: differences.surroundings.map(withoutItem),
        },
        preparation: report.preparation.map(({ step, id, state }) => ({ step, id, state })),
        restoration: report.restoration?.map(({ step, kind, name, state, why, action, command }) => {
            return { step, kind, name, state, why, action, command };
        }),
        postMoveTasks: [...report.postMoveTasks],
        timeline: [...report.timeline],
        files: { ...report.files },
    };
    return dataText(data);
}
function picked({ toolVersion, mode, outcome, failureReason, failed, runUrl, correlationId, workspaceName, source, destination, planDigest, planExpiresAt, newWorkspaceId, }) {
    const about = { toolVersion, mode, outcome, failureReason, failed, runUrl, correlationId };
    const plan = { planDigest, planExpiresAt, newWorkspaceId };
    return { ...about, workspaceName, source, destination, ...plan };
}
function withoutItem({ field, approved, now, sentence, }) {
    return { field, approved, now, sentence };
}

;// CONCATENATED MODULE: ./src/report/sarif.js



/** GitHub takes 25,000 results of a run and shows 5,000 (GitHub Docs: SARIF support). */
const MOST_RESULTS = 5_000;
const levels = {
    blocker: 'error',
    warning: 'warning',
    information: 'note',
};
/**
 * The findings of a run as SARIF 2.1.0, each at the plan file, with the resource as its logical
 * location. Of very many the first 5,000, the worst first; the number of all is a property of the
 * run.
 */
function sarifOf(report) {
    const order = Object.keys(levels);
    const worstFirst = report.findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const shown = worstFirst.slice(0, MOST_RESULTS);
    const rules = new Map(shown.map(({ rule, source }) => [rule, source]));
    return dataText({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Move Azure ML Workspace',
                        version: report.toolVersion,
                        rules: [...rules].map(([id, source]) => ({
                            id,
                            shortDescription: { text: visibleText(`${id}: ${source}`) },
                        })),
                    },
                },
                results: shown.map((finding) => resultOf(finding, report)),
                properties: { findings: report.findings.length },
            },
        ],
    });
}
function resultOf(finding, report) {
    const { rule, severity, acknowledged, preparedBy, subject, label, why, remedy } = finding;
    const isSettled = acknowledged || preparedBy !== undefined;
    const name = label ?? nameIn(report, subject);
    return {
        ruleId: rule,
        level: severity === 'blocker' && isSettled ? 'warning' : levels[severity],
        message: { text: visibleText(`${name}: ${why} What to do: ${remedy}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(report.files.plan ?? 'workspace-move-plan.json') },
                    region: { startLine: 1 },
                },
                logicalLocations: [{ fullyQualifiedName: visibleText(subject), kind: 'resource' }],
            },
        ],
    };
}

;// CONCATENATED MODULE: ./src/hosts/list-files.js




/**
 * Writes what outputs may have to cut, beside the plan file: all tasks, and the matrices that follow
 * the first.
 */
async function writeLists(run, files, host) {
    const report = host.blotted(run.report());
    const beside = (0,file_names/* filesBeside */.G)(run.planFile());
    if (report.postMoveTasks.length > 0 && wasInventoried(report)) {
        await files.write(beside.tasks, dataText(postMoveTasks(report)));
        run.noteFile({ tasks: beside.tasks });
    }
    const further = matrices(report).slice(1);
    if (further.length === 0)
        return;
    const paths = further.map((_, index) => beside.matrix(index + 2));
    await Promise.all(further.map((text, index) => files.write(paths[index] ?? '', `${text}\n`)));
    run.noteFile({ matrices: paths });
}

;// CONCATENATED MODULE: ./src/hosts/spelled-problems.js


/**
 * A report as the host says it: without a known secret, and its problems name inputs and outputs as
 * the users of the host spell them.
 */
function asTold(report, host) {
    // Names of one word are the same everywhere.
    const names = [...inputsForHost(host.name), ...outputs]
        .map(({ name }) => name)
        .filter((name) => name.includes('-'));
    // Whole names only, not parts of paths and of longer names.
    const known = new RegExp(`(?<![\\w./-])(?:${names.join('|')})(?![\\w/-])`, 'g');
    const spelled = (text) => text.replaceAll(known, (name) => host.spell(name));
    const blotted = host.blotted(report);
    const problems = blotted.problems.map((problem) => ({
        ...problem,
        sentence: spelled(problem.sentence),
        remedy: spelled(problem.remedy),
    }));
    return { ...blotted, problems };
}

;// CONCATENATED MODULE: ./src/hosts/publish.js










/**
 * Publishes a run: report file, summary, annotations, outputs, exit code, on failure as on success.
 * Each is tried for itself, so that a full disk does not cost the outputs.
 */
async function publish(host, run, files) {
    const paths = (0,file_names/* filesBeside */.G)(run.planFile());
    const failures = [];
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        }
    };
    await attempt('lists', () => writeLists(run, files, host));
    await attempt('report file', async () => {
        // The summary has a limit; what the file cannot hold is in the JSON file.
        const whole = asTold(run.report(), host);
        await files.write(paths.report, renderMarkdown(whole, { maxBytes: FILE_MAX_BYTES }));
        run.noteFile({ report: paths.report });
    });
    const report = asTold(run.report(), host);
    await attempt('files for programs', async () => {
        await files.write(paths.reportJson, reportJson(report));
        await files.write(paths.sarif, sarifOf(report));
        await files.write(paths.junit, junitOf(report));
    });
    await attempt('summary', () => host.writeSummary(renderMarkdown(report)));
    await attempt('log', () => {
        logLines(report).forEach((line) => {
            host.log.info(line);
        });
    });
    await attempt('annotations', () => {
        annotate(host, report);
    });
    await attempt('outputs', () => {
        for (const output of outputs)
            host.setOutput(output.name, output.value(report));
    });
    for (const failure of failures)
        host.log.warning(`Could not write the ${failure}`);
    if (report.failed || failures.length > 0)
        host.fail();
}
function annotate(host, report) {
    const { errors, warnings, notices } = annotationsOf(report);
    for (const annotation of errors)
        host.annotate('error', annotation);
    for (const annotation of warnings)
        host.annotate('warning', annotation);
    for (const annotation of notices)
        host.annotate('notice', annotation);
}

// EXTERNAL MODULE: ./src/domain/gate/move-key.js
var move_key = __nccwpck_require__(9622);
;// CONCATENATED MODULE: ./src/hosts/report-comment.js




/**
 * Keeps the report in a comment on the pull request, as the input `comment` says. Never rejects: a
 * comment is for reading, nothing depends on it, so a refusal is a line of the log, and a warning
 * only where the user said `always`.
 */
async function commentReport(host, request, report, clock) {
    if (!('host' in request) || request.host.comment === 'never')
        return;
    const { comment, token } = request.host;
    // A run that moves after the merge renews what the pull request says of the plan.
    const started = host.context().pullRequest ?? report.pullRequest ?? null;
    const pullRequest = comment === 'always' ? (request.gate.pullRequest ?? started) : started;
    const marker = markerOf(report);
    try {
        if (marker === undefined)
            return;
        if (pullRequest === null || token === '') {
            throw new Error(token === '' ? 'there is no github-token' : 'there is no pull request');
        }
        const text = renderComment(asTold(report, host));
        await host.keepComment({ token, clock }, pullRequest, marker, text);
    }
    catch (error) {
        const why = (0,errors/* redact */.E)(error instanceof Error ? error.message : String(error));
        const message = `The report was not written into a comment: ${why}.`;
        if (comment === 'always')
            host.annotate('warning', { title: 'No comment', message });
        else
            host.log.debug(message);
    }
}
// One comment a move: nobody reads "Ready" of what was moved since.
function markerOf({ source, destination, workspaceName }) {
    if (source === undefined || destination === undefined || workspaceName === undefined) {
        return undefined;
    }
    const key = (0,move_key/* moveKey */.D)({ source, destination, workspaceName });
    return `<!-- move-azure-ml-workspace ${key} -->`;
}

// EXTERNAL MODULE: ./src/domain/run/given-up.js
var given_up = __nccwpck_require__(3278);
;// CONCATENATED MODULE: ./src/hosts/run-clock.js

/** After `timeout-minutes` a run has this long to look where things are, and to say it. */
const CLOSING_MS = 60_000;
/**
 * The clock of one run. Whatever waits by it waits within the time of the run: a limit ends with it
 * at the latest, and a pause that would end later raises ProductError `timed-out`.
 */
function runClock(clock, timeoutMinutes) {
    const end = clock.now() + timeoutMinutes * 60_000 + CLOSING_MS;
    const left = () => Math.max(0, end - clock.now());
    return {
        now: () => clock.now(),
        sleep: async (ms) => {
            const rest = left();
            await clock.sleep(Math.min(ms, rest));
            if (ms > rest)
                throw (0,given_up/* overtime */.S9)('a pause that it was asked to make');
        },
        within: (ms) => {
            const rest = left();
            if (ms <= rest)
                return clock.within(ms);
            const limit = new AbortController();
            clock.within(rest).addEventListener('abort', () => {
                limit.abort((0,given_up/* overtime */.S9)('something'));
            });
            return limit.signal;
        },
    };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/hosts/system-clock.js

/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(ms);
    },
    within: (ms) => AbortSignal.timeout(ms),
};

;// CONCATENATED MODULE: ./src/hosts/run-host.js













/** Runs the product in a host: the one catch of the process, and the report in any case. */
async function runHost(unguarded) {
    const host = guardedHost(unguarded);
    const run = startRun(TOOL_VERSION, systemClock);
    run.note({ host: host.name, runUrl: host.runUrl() });
    let request;
    let clock = systemClock;
    let published;
    const publishOnce = () => (published ??= publish(host, run, diskFiles));
    host.onCancel(async () => {
        const takenBack = published === undefined ? endCancelled(run) : undefined;
        await publishOnce();
        await takenBack;
    });
    try {
        request = readInputs(host, run);
        if (request !== undefined) {
            clock = runClock(systemClock, request.timeoutMinutes);
            await openAndRun(host, request, clock, run);
        }
    }
    catch (error) {
        if (error instanceof Error)
            host.log.debug((0,errors/* redact */.E)(error.stack ?? error.message));
        endWithError(run, error);
    }
    finally {
        await publishOnce();
        if (request !== undefined && !run.isStopped()) {
            await commentReport(host, request, run.report(), clock);
        }
    }
}
/** The request that the inputs make; undefined when they make none, and the run has ended. */
function readInputs(host, run) {
    // Before anything is printed, whether the value is valid or not.
    const secrets = secretInputs
        .map(({ name }) => host.input(name).trim())
        .filter((text) => text !== '');
    for (const secret of secrets)
        host.mask(secret);
    const source = { get: (name) => host.input(name), text: readTextNow, host: host.name };
    const read = readRequest(source, (name) => host.spell(name));
    if ('problems' in read) {
        run.end({
            outcome: undefined,
            failureReason: 'invalid-input',
            failed: true,
            problems: read.problems,
        });
        return undefined;
    }
    const { request } = read;
    run.note({ mode: request.mode });
    run.notePlanFile(request.planFile);
    return request;
}
async function openAndRun(host, request, clock, run) {
    await host.goOn?.();
    const access = { token: 'host' in request ? request.host.token : '', clock };
    const azure = await openAzureFor(host, request, clock);
    await runPipeline(request, {
        azure,
        clock,
        log: host.log,
        files: guardedFiles(diskFiles, host.secrets),
        secrets: host.secrets,
        context: host.context(),
        approvals: host.approvals(access),
        planRegistry: host.planRegistry(access),
    }, run);
}
async function openAzureFor(host, request, clock) {
    // Loaded only now: a wrong input ends the run before half a second is spent on reading the SDKs.
    const { openAzure } = await Promise.all(/* import() */[__nccwpck_require__.e(511), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7373));
    return openAzure({
        signIn: request.signIn,
        correlationId: (0,external_node_crypto_.randomUUID)(),
        idToken: (audience) => host.idToken(audience),
        connection: host.serviceConnection(),
        environment: host.environment,
        clock,
        log: host.log,
        toolVersion: TOOL_VERSION,
    });
}


/***/ }),

/***/ 8971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ filesBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** The files a run writes lie beside the plan file, so that one artifact upload takes them all. */
function filesBeside(planFile) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(planFile);
    return {
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-move-report.md'),
        reportJson: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-move-report.json'),
        sarif: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-move-findings.sarif'),
        junit: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-move-findings.junit.xml'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-move-journal.jsonl'),
        moves: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-moves.json'),
        leftOut: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-moves-left-out.json'),
        tasks: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-move-tasks.json'),
        matrix: (number) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `workspace-moves-matrix-${number}.json`),
        idMap: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'workspace-move-id-map.json'),
    };
}


/***/ }),

/***/ 4437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ goOn),
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
/** Whether the run has ended in a part. */
function hasEnded(part) {
    return typeof part === 'symbol';
}
/** A part after which the run goes on. */
function goOn(value) {
    return { value };
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ eventReasons)
/* harmony export */ });
/* harmony import */ var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3310);

/**
 * What may begin a change, in the words of the hosts, lower-cased: only what takes the right to write
 * to the repository, or to queue its pipeline (GitHub docs: events that trigger workflows; Azure
 * DevOps docs: Build.Reason). A list of what may not would be short of the next event that the host
 * invents.
 */
const MAY_BEGIN = new Set([
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'schedule',
    'merge_group',
    'release',
    'deployment',
    // Of a fork they are refused; a branch of this repository takes the right to write.
    'pull_request',
    'pullrequest',
    'manual',
    'individualci',
    'batchedci',
]);
/**
 * What outsiders can begin too, each with the part of the gate without which it changes nothing and
 * why. A pipeline that another one begins follows its branch, and does not say who began that one
 * (Azure DevOps docs: pipeline resources, Build.Reason).
 */
const BY_ANOTHER = 'are begun by another pipeline, and who began that one is not said';
const WITH_RIGHTS = 'act on what an outsider wrote with the rights of the repository';
const MAY_BEGIN_APPROVED = new Map([
    ['pull_request_target', ['pull-request', WITH_RIGHTS]],
    ['pull_request_review', ['pull-request', WITH_RIGHTS]],
    ['resourcetrigger', ['environment', BY_ANOTHER]],
    ['buildcompletion', ['environment', BY_ANOTHER]],
]);
const START_OTHERWISE = 'Start it by hand or by the push of the merge, in a job of the protected environment.';
/**
 * Why a run that this event began may change nothing: with rights to move, an event that an outsider
 * can begin would give the rights to the outsider.
 */
function eventReasons({ event, isFromFork }, { parts }) {
    if (isFromFork) {
        const sentence = `This run was started by ${event} for what is, or may be, a fork; no move and no restore starts from it.`;
        return [(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .misconfigured */ .o)(sentence, START_OTHERWISE)];
    }
    const name = event.toLowerCase();
    if (MAY_BEGIN.has(name))
        return [];
    const approved = MAY_BEGIN_APPROVED.get(name);
    if (approved !== undefined) {
        const [part, why] = approved;
        if (parts.includes(part))
            return [];
        const sentence = `Runs of ${event} ${why}; without the gate "${part}" no move and no restore starts from them.`;
        return [(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .misconfigured */ .o)(sentence, START_OTHERWISE)];
    }
    const told = name === '' ? 'an event that is not said' : `${name}, which an outsider can begin`;
    return [
        (0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .misconfigured */ .o)(`This run was started by ${told}; no move and no restore starts from it.`, START_OTHERWISE),
    ];
}


/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unseen),
/* harmony export */   o: () => (/* binding */ misconfigured)
/* harmony export */ });
/** The gate could not protect anything as it is. */
function misconfigured(sentence, remedy) {
    return { reason: 'gate-misconfigured', sentence, remedy };
}
/**
 * Something behind the gate could not be seen: unknown closes it, and how it would be seen is said.
 * A host that has a bad moment is no gate that is set up wrongly.
 */
function unseen(what, { why, remedy, cause }) {
    const sentence = `The gate could not be seen: ${what} (${why}).`;
    return { reason: cause ?? 'gate-misconfigured', sentence, remedy };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6958);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
