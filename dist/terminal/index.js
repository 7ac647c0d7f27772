#!/usr/bin/env node
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

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

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

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

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

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inputGroups),
/* harmony export */   g: () => (/* binding */ hostTitles)
/* harmony export */ });
/** The tasks that inputs are grouped by where people read about them. */
const inputGroups = [
    'What to do',
    'What moves',
    'Sign-in',
    'Plan',
    'Gate',
    'Before and after the move',
    'Judgement and report',
];
/** The hosts as a sentence names them. */
const hostTitles = {
    github: 'GitHub Actions',
    'azure-pipelines': 'Azure Pipelines',
    terminal: 'the command line',
};


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GS: () => (/* binding */ existsOn),
  Ds: () => (/* binding */ inputList),
  Fu: () => (/* binding */ inputTable),
  H7: () => (/* binding */ inputsForHost),
  _y: () => (/* binding */ secretInputs)
});

// UNUSED EXPORTS: manifestDefault

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

/***/ 6628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/**
 * Version of this product, as in package.json (a test holds the two together); part of every plan.
 */
const TOOL_VERSION = '0.1.0';


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

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diskFiles),
/* harmony export */   m: () => (/* binding */ readTextNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const { O_APPEND, O_CREAT, O_NOFOLLOW, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        // Written beside and renamed, so that nobody ever reads half a plan.
        const beside = `${path}.part`;
        await writeFlushed(beside, text, O_TRUNC);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    },
    append: async (path, line) => {
        await refuseLinks(path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
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
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags | O_NOFOLLOW, 0o666);
}
/**
 * Raises when a path is a symbolic link, or leads through one below the working directory. How the
 * working directory and a folder elsewhere are reached is the user's own.
 */
async function refuseLinks(path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)('', path);
    const isElsewhere = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(below) || below.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === '..';
    const parts = isElsewhere ? [path] : below.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    for (const [last] of parts.entries()) {
        const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(...parts.slice(0, last + 1));
        const isLink = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(part).then((seen) => seen.isSymbolicLink(), (error) => {
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

/***/ 7221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runHost)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/contract/inputs.js + 7 modules
var inputs = __nccwpck_require__(7914);
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
            approvedPlanDigest: said(inputs/* inputTable */.Fu.approvedPlanDigest),
            restore: settled(inputs/* inputTable */.Fu.restore),
            snapshotKey: said(inputs/* inputTable */.Fu.snapshotKey),
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
        approvedPlanDigest: said(inputs/* inputTable */.Fu.approvedPlanDigest),
        planMaxAgeHours: settled(inputs/* inputTable */.Fu.planMaxAgeHours),
        restore: settled(inputs/* inputTable */.Fu.restore),
        snapshotKey: said(inputs/* inputTable */.Fu.snapshotKey),
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
                subscriptionId: settled(inputs/* inputTable */.Fu.sourceSubscriptionId),
                resourceGroup: settled(inputs/* inputTable */.Fu.sourceResourceGroup),
            },
            destination: {
                subscriptionId: expected.destinationSubscriptionId ?? settled(inputs/* inputTable */.Fu.sourceSubscriptionId),
                resourceGroup: settled(inputs/* inputTable */.Fu.destinationResourceGroup),
            },
            workspaceName: settled(inputs/* inputTable */.Fu.workspaceName),
            associated: settled(inputs/* inputTable */.Fu.associatedResources),
            jobScan: settled(inputs/* inputTable */.Fu.jobScan),
        },
        acknowledge: expected.acknowledge ?? [],
        mayPrepare: expected.mayPrepare ?? [],
        instanceSuffix: settled(inputs/* inputTable */.Fu.computeInstanceSuffix),
        failOn: settled(inputs/* inputTable */.Fu.failOn),
        snapshotKey: said(inputs/* inputTable */.Fu.snapshotKey),
        gate: gatePolicy(said, settled),
        host: hostAccess(said, settled),
    };
}
function commonInputs(said, settled) {
    return {
        signIn: {
            method: settled(inputs/* inputTable */.Fu.auth),
            cloud: settled(inputs/* inputTable */.Fu.azureCloud),
            tenantId: said(inputs/* inputTable */.Fu.tenantId),
            clientId: said(inputs/* inputTable */.Fu.clientId),
            audience: said(inputs/* inputTable */.Fu.audience),
        },
        planFile: settled(inputs/* inputTable */.Fu.planFile),
        timeoutMinutes: settled(inputs/* inputTable */.Fu.timeoutMinutes),
    };
}
function plannedScope(said) {
    return {
        sourceSubscriptionId: said(inputs/* inputTable */.Fu.sourceSubscriptionId),
        sourceResourceGroup: said(inputs/* inputTable */.Fu.sourceResourceGroup),
        workspaceName: said(inputs/* inputTable */.Fu.workspaceName),
        destinationSubscriptionId: said(inputs/* inputTable */.Fu.destinationSubscriptionId),
        destinationResourceGroup: said(inputs/* inputTable */.Fu.destinationResourceGroup),
        associated: said(inputs/* inputTable */.Fu.associatedResources),
        acknowledge: said(inputs/* inputTable */.Fu.acknowledge),
        jobScan: said(inputs/* inputTable */.Fu.jobScan),
        mayPrepare: said(inputs/* inputTable */.Fu.prepare),
        instanceSuffix: said(inputs/* inputTable */.Fu.computeInstanceSuffix),
    };
}
function batchSource(said, settled, entries) {
    if (said(inputs/* inputTable */.Fu.workspacesFile) !== undefined)
        return { kind: 'list', entries };
    const subscriptionId = settled(inputs/* inputTable */.Fu.sourceSubscriptionId);
    const resourceGroup = said(inputs/* inputTable */.Fu.destinationResourceGroup);
    return {
        kind: 'place',
        place: { subscriptionId, resourceGroup: said(inputs/* inputTable */.Fu.sourceResourceGroup) },
        destination: resourceGroup === undefined
            ? undefined
            : {
                subscriptionId: said(inputs/* inputTable */.Fu.destinationSubscriptionId) ?? subscriptionId,
                resourceGroup,
            },
        associated: settled(inputs/* inputTable */.Fu.associatedResources),
    };
}
function gatePolicy(said, settled) {
    return {
        parts: settled(inputs/* inputTable */.Fu.gate),
        environment: said(inputs/* inputTable */.Fu.environment),
        pullRequest: said(inputs/* inputTable */.Fu.pullRequest),
        requiredApprovals: settled(inputs/* inputTable */.Fu.requiredApprovals),
        approvers: said(inputs/* inputTable */.Fu.approvers) ?? [],
        requireDigestInApproval: settled(inputs/* inputTable */.Fu.requireDigestInApproval) === 'true',
    };
}
function hostAccess(said, settled) {
    return { token: said(inputs/* inputTable */.Fu.githubToken) ?? '', comment: settled(inputs/* inputTable */.Fu.comment) };
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
    inputs/* inputTable */.Fu.sourceSubscriptionId,
    inputs/* inputTable */.Fu.sourceResourceGroup,
    inputs/* inputTable */.Fu.workspaceName,
    inputs/* inputTable */.Fu.destinationSubscriptionId,
    inputs/* inputTable */.Fu.destinationResourceGroup,
    inputs/* inputTable */.Fu.associatedResources,
];
/**
 * What is wrong with the inputs of `discover` taken together: it looks at a list of moves, or at a
 * subscription or group, never at both, and half a destination is none.
 */
function discoverProblems(given, spell) {
    const isGiven = (input) => given(input) !== '';
    const list = spell(inputs/* inputTable */.Fu.workspacesFile.name);
    if (isGiven(inputs/* inputTable */.Fu.workspacesFile)) {
        return saidByRows.filter(isGiven).map(({ name }) => ({
            input: spell(name),
            sentence: `The input ${spell(name)} is given beside ${list}, whose rows say it.`,
            remedy: `Remove ${spell(name)}, or ${list}.`,
        }));
    }
    const { sourceSubscriptionId, workspaceName } = inputs/* inputTable */.Fu;
    const { destinationSubscriptionId, destinationResourceGroup } = inputs/* inputTable */.Fu;
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

// EXTERNAL MODULE: ./src/domain/gate/gate-policy.js
var gate_policy = __nccwpck_require__(8845);
// EXTERNAL MODULE: ./src/contract/input-entry.js
var input_entry = __nccwpck_require__(326);
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
    digest: inputs/* inputTable */.Fu.approvedPlanDigest,
    environment: inputs/* inputTable */.Fu.environment,
    'pull-request': inputs/* inputTable */.Fu.pullRequest,
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
    const { gate } = inputs/* inputTable */.Fu;
    const usesGate = gate.usedIn.some((one) => one === mode);
    const problem = usesGate ? gateProblem(parts, mode, spell, host) : undefined;
    if (problem !== undefined)
        return [problem];
    const needed = usesGate ? neededBy(parts, host).filter((input) => given(input) === '') : [];
    return [
        ...inputs/* inputList */.Ds
            .filter((input) => (0,inputs/* existsOn */.GS)(host, input) && isValid(input, given(input)))
            .flatMap((input) => unusedProblems(input, mode, parts, spell)),
        ...needed.map((input) => missing(input, `this ${spell(gate.name)} needs it`, spell)),
    ];
}
// Undefined for a text that is no gate.
function partsOf(given) {
    const { gate } = inputs/* inputTable */.Fu;
    return valueIn(gate, given(gate) || gate.default);
}
function isValid(input, text) {
    return text !== '' && 'value' in input.kind.parse(text);
}
function gateProblem(parts, mode, spell, host) {
    const { gate } = inputs/* inputTable */.Fu;
    const spelled = spell(gate.name);
    const known = gate_policy/* gateParts */.m.filter((part) => (0,inputs/* existsOn */.GS)(host, readBy[part]));
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
        return refuse(`which ${input_entry/* hostTitles */.g[host]} does not take: it changes nothing without a digest`);
    }
    const foreign = parts.find((part) => !known.includes(part));
    if (foreign !== undefined) {
        return refuse(`and ${foreign} does not exist on ${input_entry/* hostTitles */.g[host]}`);
    }
    const unseen = parts.find((part) => !taken.includes(part));
    return unseen === undefined ? undefined : refuse(`and ${mode} does not look at ${unseen}`);
}
function unusedProblems(input, mode, parts, spell) {
    if (input.isSafeguard !== true)
        return [];
    const spelled = spell(input.name);
    const gate = spell(inputs/* inputTable */.Fu.gate.name);
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
    const needsToken = asks && (0,inputs/* existsOn */.GS)(host, inputs/* inputTable */.Fu.githubToken);
    return [
        ...(parts.includes('environment') ? [inputs/* inputTable */.Fu.environment] : []),
        ...(needsToken ? [inputs/* inputTable */.Fu.githubToken] : []),
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
        ...inputs/* inputList */.Ds.flatMap((input) => hostProblems(input, given(input), host, spell(input.name))),
        ...inputs/* inputList */.Ds.flatMap((input) => valueProblems(input, given(input), spell(input.name))),
        ...missingProblems(given, mode, spell),
        ...sameGroupProblems(given, mode, spell),
        ...gateProblems(given, mode, spell, host),
        ...(mode === 'discover' ? discoverProblems(given, spell) : []),
    ];
}
// An input that a host does not have is passed on all the same, with a warning at most. Who writes
// it there may take it for a safeguard, so it is not passed over.
function hostProblems(input, text, host, spelled) {
    if (text === '' || (0,inputs/* existsOn */.GS)(host, input))
        return [];
    return [
        {
            input: spelled,
            sentence: `The input ${spelled} is given, but it does not exist on ${input_entry/* hostTitles */.g[host]}.`,
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
    return inputs/* inputList */.Ds
        .filter((input) => (input.requiredIn ?? []).includes(as) && given(input) === '')
        .map((input) => missing(input, `${mode} needs it`, spell));
}
// Azure moves nothing within one group; ARM would refuse it only after everything else was asked.
function sameGroupProblems(given, mode, spell) {
    const sourceSubscription = given(inputs/* inputTable */.Fu.sourceSubscriptionId);
    // These default the destination to the source's subscription; later modes have the plan file for
    // that.
    const plans = mode === 'validate' || (mode === 'promote' && isGateOff(given));
    const implied = plans || mode === 'discover' ? sourceSubscription : '';
    const source = {
        subscriptionId: sourceSubscription,
        resourceGroup: given(inputs/* inputTable */.Fu.sourceResourceGroup),
    };
    const destination = {
        subscriptionId: given(inputs/* inputTable */.Fu.destinationSubscriptionId) || implied,
        resourceGroup: given(inputs/* inputTable */.Fu.destinationResourceGroup),
    };
    const complete = [...Object.values(source), ...Object.values(destination)].every((part) => part !== '');
    if (!complete || !(0,resource_id/* sameGroup */.sU)(source, destination))
        return [];
    const spelled = spell(inputs/* inputTable */.Fu.destinationResourceGroup.name);
    const other = spell(inputs/* inputTable */.Fu.sourceResourceGroup.name);
    return [
        {
            input: spelled,
            sentence: `The input ${spelled} is ${quotedInput(destination.resourceGroup)}, the same resource group as ${other}.`,
            remedy: `Give another resource group, or another ${spell(inputs/* inputTable */.Fu.destinationSubscriptionId.name)}.`,
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
    [inputs/* inputTable */.Fu.sourceSubscriptionId, inputs/* inputTable */.Fu.sourceResourceGroup, inputs/* inputTable */.Fu.workspaceName],
    [inputs/* inputTable */.Fu.sourceSubscriptionId, inputs/* inputTable */.Fu.sourceResourceGroup],
    [inputs/* inputTable */.Fu.destinationSubscriptionId, inputs/* inputTable */.Fu.destinationResourceGroup],
    [inputs/* inputTable */.Fu.sourceSubscriptionId],
    [inputs/* inputTable */.Fu.destinationSubscriptionId],
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
// EXTERNAL MODULE: ./src/domain/closest-member.js
var closest_member = __nccwpck_require__(3317);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __nccwpck_require__(633);
// EXTERNAL MODULE: ./src/domain/own-entry.js
var own_entry = __nccwpck_require__(4532);
;// CONCATENATED MODULE: ./src/contract/workspaces-file.js










/** The fields of a row: the inputs that say what moves where, by the same names on every host. */
const fields = [
    inputs/* inputTable */.Fu.sourceSubscriptionId,
    inputs/* inputTable */.Fu.sourceResourceGroup,
    inputs/* inputTable */.Fu.workspaceName,
    inputs/* inputTable */.Fu.destinationSubscriptionId,
    inputs/* inputTable */.Fu.destinationResourceGroup,
    inputs/* inputTable */.Fu.associatedResources,
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
        const name = inputs/* inputTable */.Fu.destinationResourceGroup.name;
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
    const subscriptionId = said(inputs/* inputTable */.Fu.sourceSubscriptionId) ?? '';
    return {
        source: { subscriptionId, resourceGroup: said(inputs/* inputTable */.Fu.sourceResourceGroup) ?? '' },
        destination: {
            subscriptionId: said(inputs/* inputTable */.Fu.destinationSubscriptionId) ?? subscriptionId,
            resourceGroup: said(inputs/* inputTable */.Fu.destinationResourceGroup) ?? '',
        },
        workspaceName: said(inputs/* inputTable */.Fu.workspaceName) ?? '',
        associated: said(inputs/* inputTable */.Fu.associatedResources) ?? [],
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
    const mode = valueIn(inputs/* inputTable */.Fu.mode, given(inputs/* inputTable */.Fu.mode) || inputs/* inputTable */.Fu.mode.default);
    const list = mode === 'discover' ? readList(given(inputs/* inputTable */.Fu.workspacesFile), source) : [];
    const problems = [
        ...pasted,
        ...problemsOf(given, mode, spell, source.host ?? 'github'),
        ...('problems' in list ? namedProblems(list, spell(inputs/* inputTable */.Fu.workspacesFile.name)) : []),
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

// EXTERNAL MODULE: ./src/domain/run/tool-version.js
var tool_version = __nccwpck_require__(6628);
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
            const { validate } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(951), __nccwpck_require__.e(505), __nccwpck_require__.e(385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3385));
            return validate(request, ports, run);
        }
        case 'move': {
            const { moveWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(951), __nccwpck_require__.e(505), __nccwpck_require__.e(529), __nccwpck_require__.e(846), __nccwpck_require__.e(101)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2101));
            return moveWorkspace(request, ports, run);
        }
        case 'promote': {
            const { promote } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(951), __nccwpck_require__.e(505), __nccwpck_require__.e(529), __nccwpck_require__.e(846), __nccwpck_require__.e(101), __nccwpck_require__.e(403)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7403));
            return promote(request, ports, run);
        }
        case 'restore': {
            const { restoreWorkspace } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(529), __nccwpck_require__.e(846), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3284));
            return restoreWorkspace(request, ports, run);
        }
        case 'discover': {
            const { discover } = await Promise.all(/* import() */[__nccwpck_require__.e(951), __nccwpck_require__.e(266)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7266));
            return discover(request, ports, run);
        }
        case 'status': {
            const { status } = await Promise.all(/* import() */[__nccwpck_require__.e(728), __nccwpck_require__.e(384), __nccwpck_require__.e(951), __nccwpck_require__.e(505), __nccwpck_require__.e(529), __nccwpck_require__.e(125)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2125));
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

// EXTERNAL MODULE: ./src/hosts/disk-files.js
var disk_files = __nccwpck_require__(2885);
// EXTERNAL MODULE: ./src/report/log-lines.js
var log_lines = __nccwpck_require__(4611);
// EXTERNAL MODULE: ./src/report/visible-text.js
var visible_text = __nccwpck_require__(3057);
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
    const line = (text) => (0,log_lines/* logLine */.B)(blot(text));
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
            const [shown, told] = [(0,visible_text/* visibleText */.Q6)(blot(title)), (0,visible_text/* visibleText */.Q6)(blot(message))];
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

// EXTERNAL MODULE: ./src/domain/plan/finding.js
var finding = __nccwpck_require__(716);
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
// EXTERNAL MODULE: ./src/report/verdict.js
var report_verdict = __nccwpck_require__(6898);
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
    const { headline } = (0,report_verdict/* verdictOf */.V)(report);
    const blockers = (0,finding/* blockersOf */.be)(report.findings).map(ofFinding);
    const warnings = (0,finding/* warningsOf */.nZ)(report.findings).map(ofFinding);
    const problems = report.problems.map((problem) => ofProblem(problem, report));
    if (!report.failed) {
        return {
            errors: [],
            warnings: atMostTen([...blockers, ...warnings, ...misleadingError(report)], report),
            notices: [clipped({ title: headline, message: successMessage(report) })],
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
        return all.map(clipped);
    const shown = all.slice(0, MOST_OF_A_KIND - 1);
    const more = all.length - shown.length;
    return [...shown, { title: `${more} more`, message: `${more} more. ${whereMore(report)}` }].map(clipped);
}
function whereMore({ files }) {
    return files.report === undefined
        ? 'The summary of this run lists them all.'
        : `The report ${files.report} lists them all.`;
}
function clipped({ title, message }) {
    return {
        title: shortened((0,visible_text/* visibleText */.Q6)(title), LONGEST_TITLE),
        message: shortened((0,visible_text/* visibleText */.Q6)(message), LONGEST_MESSAGE),
    };
}
function shortened(line, limit) {
    return line.length <= limit ? line : `${(0,visible_text/* startOf */.GH)(line, limit - 1)}…`;
}

// EXTERNAL MODULE: ./src/report/section.js
var report_section = __nccwpck_require__(4324);
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
    const { headline } = (0,report_verdict/* verdictOf */.V)(report);
    const rest = more === 0 ? '' : `, and ${(0,report_section/* counted */.hS)(more, 'more finding')} in the report`;
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
    const name = attribute(label ?? (0,report_section/* nameIn */.ZC)(report, subject));
    return `<testcase classname="${attribute(rule)}" name="${name}">${body}</testcase>`;
}
// Whatever could end a text or an attribute, or command a host that prints the file. What XML cannot
// hold at all is spelled out.
function attribute(foreign) {
    return (0,visible_text/* shownText */.f$)(foreign).replaceAll(/[&<>"'#:[\]]|[\uFFFE\uFFFF]/g, (sign) => /[\uFFFE\uFFFF]/.test(sign) ? '[noncharacter]' : `&#${sign.charCodeAt(0)};`);
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
        : escaped.replace(active, (match) => passive(match)), (0,visible_text/* visibleText */.Q6)(foreign));
}
/**
 * Foreign text as code, also within a table cell. Plain names get back-ticks, so that the report
 * reads well as a file; whatever could end a code span or a cell gets an element in which each
 * ASCII sign is an entity.
 */
function code(foreign) {
    const visible = (0,visible_text/* shownText */.f$)(foreign);
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
    const parts = (0,visible_text/* shownText */.f$)(id).match(/[^/._-]{1,12}[/._-]*|[/._-]+/gu) ?? [];
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
    const shown = (0,visible_text/* shownText */.f$)(line);
    return shown === (0,visible_text/* visibleText */.Q6)(line) ? shown : '# Not shown: a build host would obey it in a log.';
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
    return fitBlocks(section, budget - cost((0,report_section/* moreNote */.ys)(missing)) - cost(GAP), cost);
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
        parts.push((0,report_section/* moreNote */.ys)(missing));
    return { name, markdown: parts.join(GAP), state: parts.length === 0 ? 'dropped' : 'shortened' };
}
// Room for the note that something is missing is kept as long as something may be.
function fitBlock(block, budget, cost) {
    const note = cost(`\n${(0,report_section/* moreNote */.ys)(block.count)}`);
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
    return fits ? { markdown: (0,report_section/* withNote */.dW)(block, items), shown: items.length } : { shown: 0 };
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
        (0,report_section/* collapsed */.yZ)("Azure's own answer", (0,report_section/* listed */.KE)(ids(armError), nodes(armError, 0), (node) => node)),
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
    const remedy = words === undefined ? '' : escape_text((0,report_section/* toldIn */.fk)(report, words).replace(/\.$/, ''));
    const below = `${(0,report_section/* counted */.hS)(copies.size, language === 'sh' ? 'command' : 'input')} below`;
    const todo = copies.size === 0 ? remedy : [...(remedy === '' ? [] : [remedy]), below].join(': ');
    return `- ${namesOf(findings, report)}: ${escape_text((0,report_section/* toldIn */.fk)(report, first.why))}${saidOf(first)} **Do:** ${todo}. <sub>${code(first.rule)}${marks.join('')}</sub>`;
}
/** The things that findings are about, the first few by name. */
function namesOf(findings, report) {
    const names = [
        ...new Set(findings
            .slice(0, SHOWN_NAMES)
            .map(({ label, subject }) => label === undefined ? code((0,report_section/* nameIn */.ZC)(report, subject)) : escape_text(label))),
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
            ? `${(0,report_section/* counted */.hS)(count, 'command')} for Bash and PowerShell`
            : `${(0,report_section/* counted */.hS)(count, 'input')}, each a decision of its own`;
        const notes = placeHolderNote(lines).map((note) => `${note}\n\n`);
        const block = (0,report_section/* whole */.WQ)(`${notes.join('')}${fence(language, lines)}`);
        return [(0,report_section/* collapsed */.yZ)(what, block, causes.length <= FEW)];
    });
}
/** Causes as a list below a heading, without what is copied. */
function causeList(head, causes, report) {
    return (0,report_section/* listed */.KE)(head, causes, (cause) => causeLine(cause, report));
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
        ? none.filter(() => looked).map(report_section/* whole */.WQ)
        : [(0,report_section/* listed */.KE)(`${count} (\`restore\` does what it can):`, lines, (line) => `- ${line}`)];
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
    return [(0,report_section/* whole */.WQ)(`${moves}${rest}`)];
}
// Microsoft: Move Azure resources to a new resource group or subscription.
function lock({ outcome }) {
    return outcome === 'ready' || outcome === 'blocked'
        ? [
            (0,report_section/* whole */.WQ)('**Locked meanwhile:** both resource groups, until the move ends, four hours at most. Nothing in them can be created, changed or deleted; the workspace cannot be used meanwhile, what else runs in them goes on.'),
        ]
        : [];
}
function rights({ findings }) {
    const all = [...new Set((0,finding/* warningsOf */.nZ)(findings).flatMap(({ label }) => label ?? []))];
    const more = all.length - Math.min(all.length, SHOWN_RIGHTS);
    return [
        ...all.slice(0, SHOWN_RIGHTS).map((label) => `${escape_text(label)}.`),
        ...(more > 0 ? [`${(0,report_section/* counted */.hS)(more, 'more right')}, in the warnings below.`] : []),
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
            `${(0,report_section/* counted */.hS)(named.length, singular, plural)} ${fate}${byHand}: ${nameList(named.map(({ name }) => name))}`,
        ];
    });
}
function others(report) {
    const rest = (0,finding/* warningsOf */.nZ)(report.findings).filter((finding) => finding.label === undefined &&
        finding.preparedBy === undefined &&
        !rulesOfTasks.has(finding.rule));
    return causesOf(rest).map(({ first, findings }) => {
        const names = findings.map(({ subject }) => (0,report_section/* nameIn */.ZC)(report, subject));
        const mark = first.acknowledged ? 'Accepted by name: ' : '';
        return `${mark}${nameList(names)}: ${escape_text((0,report_section/* toldIn */.fk)(report, first.why))}`;
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
    const lists = (0,report_section/* counted */.hS)(collections.length, 'list');
    const summary = `Coverage: ${lists}, ${unknown === 0 ? 'all read' : `${unknown} could not be read`}`;
    return [
        (0,report_section/* collapsed */.yZ)(summary, (0,report_section/* table */.tp)('', ['List', 'State', 'Items'], collections, cells), unknown > 0),
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
    const fields = (0,report_section/* table */.tp)('', ['Field', 'Approved', 'Now'], all, ({ field, approved, now }) => [
        idCode(field),
        side(approved),
        side(now),
    ]);
    return [
        ...differing('### What would change the move', move),
        ...differing('### What else has changed since the plan was made', surroundings),
        (0,report_section/* collapsed */.yZ)('Field by field', fields),
    ];
};
function differing(heading, differences) {
    if (differences.length === 0)
        return [];
    return [(0,report_section/* listed */.KE)(heading, differences, ({ sentence, field }) => `- ${escape_text(sentence ?? field)}`)];
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
    return [(0,report_section/* whole */.WQ)(`${lead}\n\n${stepInputs(report, [['prepare', steps.join(', ')]])}`)];
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
    const summary = `${(0,report_section/* counted */.hS)(findings.length, what)}, each with its reason`;
    return [(0,report_section/* collapsed */.yZ)(summary, causeList('', causes, report)), ...copies];
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
            (0,report_section/* listed */.KE)('### Outside of the workspace', outside(followUp), (line) => line),
            (0,report_section/* collapsed */.yZ)('Terraform, Bicep and the Azure CLI', (0,report_section/* whole */.WQ)(infrastructureCode(followUp))),
            (0,report_section/* collapsed */.yZ)('Commit: what may be removed at the source once nobody wants to go back', (0,report_section/* listed */.KE)([
                'Nothing of this is done by this action.',
                ...placeHolderNote(followUp.leftovers.map(({ command }) => command)),
            ].join(' '), followUp.leftovers, leftover)),
            (0,report_section/* collapsed */.yZ)('Discard: the way back', (0,report_section/* whole */.WQ)(wayBack(report, followUp))),
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
    const ids = (0,report_section/* table */.tp)('', ['Where', 'Full id, and what was seen'], shown, ({ name, ids, seen }) => [
        idCode(name),
        [...ids.map(idCode), ...seen].join('<br>'),
    ]);
    const rest = rows.length > shown.length ? `, the first ${SHOWN_IDS} of them` : '';
    return [(0,report_section/* collapsed */.yZ)(`${(0,report_section/* counted */.hS)(rows.length, 'full id')}, and what was seen${rest}`, ids)];
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
        name: (0,report_section/* nameIn */.ZC)(report, subject),
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
        : [(0,report_section/* whole */.WQ)(`The inputs of each move are in ${code(files.moves)}, by its key.`)];
    const next = files.matrices ?? [];
    const parts = next.length === 0
        ? []
        : [
            (0,report_section/* whole */.WQ)(`A matrix carries 256 jobs: the output has the first of ${next.length + 1}, the others are in ${next.map(code).join(', ')}, each as it would stand in the output.`),
        ];
    return [(0,report_section/* table */.tp)('### Moves', columns, batch, cells), ...where, ...parts];
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
            next_step_inputs(report, 'move', [['gate', 'pull-request']]),
        ]
        : [
            `**Now:** somebody reviews this page and approves exactly this plan${deadline(report)}. ${approval(report)}:`,
            next_step_inputs(report, 'move', [['approved-plan-digest', yamlText(report.planDigest)]]),
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
    next_step_inputs(report, 'status', []),
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
            next_step_inputs(report, 'restore', [['restore', 'all']]),
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
            next_step_inputs(report, 'restore', [['restore', 'all']]),
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
        : [(0,report_section/* whole */.WQ)(paragraphs.map((one) => one.trimEnd()).join('\n\n'))];
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
function next_step_inputs(report, mode, more) {
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
const SHOWN = 8;
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
    return [(0,report_section/* collapsed */.yZ)('A picture of the move', (0,report_section/* whole */.WQ)(`\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``))];
};
function anewOf({ postMoveTasks }) {
    return taskKinds
        .flatMap((kind) => {
        const count = postMoveTasks.filter((task) => task.kind === kind).length;
        const { singular, plural } = taskWords[kind];
        return count === 0 ? [] : [(0,report_section/* counted */.hS)(count, singular, plural)];
    })
        .slice(0, SHOWN - 1);
}
function names(all) {
    if (all.length <= SHOWN - 1)
        return all;
    return [...all.slice(0, SHOWN - 2), `and ${all.length - SHOWN + 2} more`];
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
    const shown = (0,visible_text/* startOf */.GH)((0,visible_text/* visibleText */.Q6)(foreign), LONGEST_NAME);
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
    return [(0,report_section/* listed */.KE)('### Before the move', [...groups.values()], line)];
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
        (0,report_section/* listed */.KE)('### What went wrong', problems, ({ sentence, remedy }) => `- ${escape_text(sentence)}<br>${remedyMarkdown(remedy, '  ')}`),
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
            (0,report_section/* whole */.WQ)(`✔ All ${(0,report_section/* counted */.hS)(rows.length, 'resource is', 'resources are')} at the destination.`),
        ];
    }
    return [
        (0,report_section/* table */.tp)('### Where everything is now', ['Where', 'What'], rows, ({ place, name, type }) => [
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
    const found = (0,report_section/* counted */.hS)(right, 'thing was', 'things were');
    return [
        ...leftBlocks(open),
        ...doneBlock(done),
        (0,report_section/* whole */.WQ)(`${found} found as before and left alone.`),
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
    const summary = `${(0,report_section/* counted */.hS)(commands.length, 'command')} for Bash and PowerShell`;
    const block = (0,report_section/* whole */.WQ)(`${notes.join('')}${fence('sh', [...lines, ...rest])}`);
    return [
        (0,report_section/* listed */.KE)('### Left to put back', restoration_causesOf(open), restoration_causeLine),
        (0,report_section/* collapsed */.yZ)(summary, block, commands.length <= restoration_FEW),
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
        (0,report_section/* listed */.KE)('### Put back', steps, (step) => {
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
    const count = (0,report_section/* counted */.hS)(sealedSecrets?.length ?? 0, 'thing');
    return [
        ...(missingSecrets.length === 0
            ? []
            : [
                (0,report_section/* listed */.KE)('### Secrets that are not sealed', missingSecrets, ({ id, why }) => `- **Not sealed:** ${code(shortName(id))}: ${escape_text(why)}`),
            ]),
        ...(sealedSecrets === undefined
            ? []
            : [
                (0,report_section/* collapsed */.yZ)(`The secrets of ${count} are sealed in the plan file`, (0,report_section/* listed */.KE)('', sealedSecrets, (id) => `- ${code(shortName(id))}`)),
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
        (0,report_section/* collapsed */.yZ)('Timeline', (0,report_section/* table */.tp)('', ['When (UTC)', 'What'], timeline, ({ at, what }) => [code(at), escape_text(what)])),
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
    return [(0,report_section/* whole */.WQ)(`---\n\n<sub>${parts.join(' · ')}</sub>`)];
};

;// CONCATENATED MODULE: ./src/report/sections/verdict.js




// Azure's own limits for such names are below this; it keeps the first section small whatever was
// typed.
const verdict_LONGEST_NAME = 200;
/** The verdict line, and what moves from where to where. */
const verdictSection = (report) => {
    const { sign, headline } = (0,report_verdict/* verdictOf */.V)(report);
    return [(0,report_section/* whole */.WQ)([`## ${sign} ${escape_text(headline)}`, ...subject(report)].join('\n\n'))];
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
    return code((0,visible_text/* startOf */.GH)(foreign, verdict_LONGEST_NAME));
}
/** Where the whole page is, for what shows only the top of it. */
const pageLinkSection = ({ runUrl, files }) => {
    if (runUrl === undefined) {
        return files.report === undefined ? [] : [(0,report_section/* whole */.WQ)(`The whole page is in ${verdict_name(files.report)}.`)];
    }
    return [(0,report_section/* whole */.WQ)(`[The whole page is in the summary of the run.](<${encodeURI(runUrl)}>)`)];
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
        headline: (0,report_verdict/* verdictOf */.V)(report).headline,
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
                            shortDescription: { text: (0,visible_text/* visibleText */.Q6)(`${id}: ${source}`) },
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
    const name = label ?? (0,report_section/* nameIn */.ZC)(report, subject);
    return {
        ruleId: rule,
        level: severity === 'blocker' && isSettled ? 'warning' : levels[severity],
        message: { text: (0,visible_text/* visibleText */.Q6)(`${name}: ${why} What to do: ${remedy}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(report.files.plan ?? 'workspace-move-plan.json') },
                    region: { startLine: 1 },
                },
                logicalLocations: [{ fullyQualifiedName: (0,visible_text/* visibleText */.Q6)(subject), kind: 'resource' }],
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
    const names = [...(0,inputs/* inputsForHost */.H7)(host.name), ...outputs]
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
        (0,log_lines/* logLines */.O)(report).forEach((line) => {
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
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/hosts/system-clock.js

/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,promises_namespaceObject.setTimeout)(ms);
    },
    within: (ms) => AbortSignal.timeout(ms),
};

;// CONCATENATED MODULE: ./src/hosts/run-host.js













/** Runs the product in a host: the one catch of the process, and the report in any case. */
async function runHost(unguarded) {
    const host = guardedHost(unguarded);
    const run = startRun(tool_version/* TOOL_VERSION */.w, systemClock);
    run.note({ host: host.name, runUrl: host.runUrl() });
    let request;
    let clock = systemClock;
    let published;
    const publishOnce = () => (published ??= publish(host, run, disk_files/* diskFiles */.T));
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
    const secrets = inputs/* secretInputs */._y
        .map(({ name }) => host.input(name).trim())
        .filter((text) => text !== '');
    for (const secret of secrets)
        host.mask(secret);
    const source = { get: (name) => host.input(name), text: disk_files/* readTextNow */.m, host: host.name };
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
        files: guardedFiles(disk_files/* diskFiles */.T, host.secrets),
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
        toolVersion: tool_version/* TOOL_VERSION */.w,
    });
}


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readCommand),
  H: () => (/* binding */ secretVariable)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/contract/inputs.js + 7 modules
var contract_inputs = __nccwpck_require__(7914);
// EXTERNAL MODULE: ./src/domain/closest-member.js
var closest_member = __nccwpck_require__(3317);
// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __nccwpck_require__(3430);
// EXTERNAL MODULE: ./src/domain/run/tool-version.js
var tool_version = __nccwpck_require__(6628);
// EXTERNAL MODULE: ./src/report/visible-text.js
var visible_text = __nccwpck_require__(3057);
// EXTERNAL MODULE: ./src/contract/input-entry.js
var input_entry = __nccwpck_require__(326);
;// CONCATENATED MODULE: ./src/hosts/terminal/help.js



/** The name of the program (package.json, `bin`). */
const COMMAND = 'move-azure-ml-workspace';
const WIDTH = 96;
const INDENT = '      ';
/** What `--help` prints: every option, from the table of the contract. */
function helpText() {
    const inputs = (0,contract_inputs/* inputsForHost */.H7)('terminal').filter(({ name }) => name !== 'mode');
    const groups = input_entry/* inputGroups */.D.flatMap((group) => {
        const own = inputs.filter((input) => input.group === group);
        return own.length === 0 ? [] : ['', group, ...own.flatMap(entryLines)];
    });
    return [
        `${COMMAND} MODE [--option VALUE ...]`,
        '',
        'Moves an Azure Machine Learning workspace to another resource group or subscription, as whoever',
        'is signed in with az login. validate and status only read. Whatever changes Azure asks for the',
        'digest of the plan and, at a terminal, for the name of the workspace.',
        '',
        `  ${COMMAND} validate --workspace-name ID-OR-PORTAL-ADDRESS \\`,
        '    --destination-resource-group ml-new',
        `  ${COMMAND} move --approved-plan-digest sha256:...`,
        `  ${COMMAND} restore --restore all --approved-plan-digest sha256:...`,
        '',
        `Modes: ${request/* modes */.nI.join(', ')}.`,
        'Lists are separated by commas; --option=VALUE gives a value that begins with a hyphen.',
        ...groups,
    ].join('\n');
}
function entryLines(input) {
    const { name, terminalDescription, description, requiredIn, secret } = input;
    const preset = input.defaultInWords ?? input.terminalDefault ?? input.default;
    const said = [
        terminalDescription ?? description,
        ...(requiredIn === undefined ? [] : [`Required by ${requiredIn.join(', ')}.`]),
        ...(preset === '' ? [] : [`Default: ${preset}.`]),
    ].join(' ');
    const variable = `environment variable ${name.toUpperCase().replaceAll('-', '_')}`;
    return [secret === true ? `  ${variable}` : `  --${name}`, ...wrapped(said.replaceAll('`', ''))];
}
function wrapped(text) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || `${last} ${word}`.length > WIDTH)
            lines.push(`${INDENT}${word}`);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/hosts/terminal/command-line.js







/** The inputs that are options. A secret is none: everybody on the machine sees a command line. */
const options = (0,contract_inputs/* inputsForHost */.H7)('terminal').filter(({ secret }) => secret !== true);
/**
 * Reads the arguments after the name of the program: a mode, and the inputs of the contract as
 * options. One that is given twice is a list. Whether values make sense is for the contract to say.
 */
function readCommand(args) {
    if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
        return { said: helpText(), exitCode: 0 };
    }
    if (args.includes('--version'))
        return { said: tool_version/* TOOL_VERSION */.w, exitCode: 0 };
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: Object.fromEntries(options.map(({ name }) => [name, { type: 'string', multiple: true }])),
    });
    const inputs = new Map();
    const give = (name, value) => {
        const before = inputs.get(name);
        inputs.set(name, before === undefined ? value : `${before}\n${value}`);
    };
    for (const token of tokens) {
        if (token.kind === 'positional')
            give('mode', token.value);
        if (token.kind !== 'option')
            continue;
        if (!options.some(({ name }) => name === token.name))
            return unknown(token.rawName);
        const { value, inlineValue, rawName } = token;
        if (value === undefined || (!inlineValue && value.startsWith('--'))) {
            return wrong(`The option ${rawName} has no value.`);
        }
        give(token.name, value);
    }
    return { inputs };
}
function unknown(rawName) {
    const shown = (0,visible_text/* visibleText */.Q6)(rawName);
    const secret = (0,contract_inputs/* inputsForHost */.H7)('terminal').find(({ name }) => `--${name}` === rawName);
    if (secret !== undefined) {
        return wrong(`${shown} is no option, because everybody on this machine sees a command line. Set the environment variable ${secretVariable(secret.name)}.`);
    }
    const known = options.map(({ name }) => `--${name}`);
    const meant = (0,closest_member/* closestMember */.k)(rawName, known);
    return wrong(`There is no option ${shown}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
}
function wrong(sentence) {
    const hint = `Modes: ${request/* modes */.nI.join(', ')}. All options: ${COMMAND} --help`;
    return { said: `${sentence}\n${hint}`, exitCode: 2 };
}
/** The environment variable that gives a secret input: `SNAPSHOT_KEY`. */
function secretVariable(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ }),

/***/ 521:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _proxy_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4900);
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7221);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2458);
/* harmony import */ var _terminal_host_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1042);




(0,_proxy_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .settleProxyEnvironment */ .F)(process.env);
const command = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommand */ .U)(process.argv.slice(2));
if ('inputs' in command)
    await (0,_run_host_js__WEBPACK_IMPORTED_MODULE_0__/* .runHost */ .K)((0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalHost */ .P)(command.inputs));
else {
    process[command.exitCode === 0 ? 'stdout' : 'stderr'].write(`${command.said}\n`);
    process.exitCode = command.exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: ./src/contract/inputs.js + 7 modules
var contract_inputs = __nccwpck_require__(7914);
// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __nccwpck_require__(8971);
// EXTERNAL MODULE: ./src/hosts/disk-files.js
var disk_files = __nccwpck_require__(2885);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./src/report/visible-text.js
var visible_text = __nccwpck_require__(3057);
;// CONCATENATED MODULE: ./src/hosts/terminal/ask.js


/** True where a person sits who can be asked. */
function isSomebodyThere() {
    return process.stdin.isTTY && process.stdout.isTTY;
}
/** What the person types; empty when the terminal is closed or ended with Ctrl-D. */
function ask(question) {
    const terminal = (0,external_node_readline_namespaceObject.createInterface)({ input: process.stdin, output: process.stdout });
    return new Promise((resolve) => {
        // Reading line by line takes Ctrl-C for itself; it is still meant for the run.
        terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
        terminal.on('close', () => {
            resolve('');
        });
        terminal.question(`\n${(0,visible_text/* visibleText */.Q6)(question)}\n> `, (answer) => {
            resolve(answer.trim());
            terminal.close();
        });
    });
}

// EXTERNAL MODULE: ./src/hosts/terminal/command-line.js + 1 modules
var command_line = __nccwpck_require__(2458);
;// CONCATENATED MODULE: ./src/hosts/terminal/no-platform.js
const NOT_HERE = {
    known: false,
    why: 'a command line has no platform that knows it',
    permission: '',
    remedy: 'Use the gate digest, or run the move on GitHub Actions or Azure Pipelines.',
};
/** What a command line knows of approvals: nothing. The gate closes where one is demanded. */
const noApprovals = {
    run: () => undefined,
    start: () => Promise.resolve(NOT_HERE),
    environment: (name) => Promise.resolve({ name, protection: NOT_HERE, approvals: NOT_HERE }),
    pullRequest: () => Promise.resolve(NOT_HERE),
    standing: (login) => Promise.resolve({ login, mayWrite: NOT_HERE, teams: NOT_HERE }),
};
/** Where a command line writes plans down for others: nowhere. */
const noPlanRegistry = {
    isKept: false,
    publish: () => Promise.resolve(NOT_HERE),
    marks: () => Promise.resolve(NOT_HERE),
    mark: () => Promise.resolve(NOT_HERE),
    settle: () => Promise.resolve(),
};

;// CONCATENATED MODULE: ./src/hosts/terminal/page-style.js
/** Looks of a summary page: near to what a reader knows from GitHub, light and dark. */
const pageStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #0d1117);
  --ink: light-dark(#1f2328, #f0f6fc);
  --faint: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d);
  --stripe: light-dark(#f6f8fa, #151b23);
  --code: light-dark(#818b981f, #656c7633);
  --quote: light-dark(#9a6700, #d29922);
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 24px; background: var(--page); color: var(--ink);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
header { max-width: 1012px; margin: 0 auto 12px; color: var(--faint); }
main {
  max-width: 1012px; margin: 0 auto; padding: 20px 28px; border: 1px solid var(--line); border-radius: 6px;
  overflow-wrap: break-word;
}
main > :first-child { margin-top: 0; }
h2, h3, h4 { line-height: 1.25; margin: 24px 0 12px; font-weight: 600; }
h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.25em; }
h4 { font-size: 1em; }
p, ul, pre, table, details, blockquote { margin: 0 0 14px; }
ul { padding-left: 2em; }
li:has(> input) { list-style: none; }
li > input { margin: 0 .4em 0 -1.5em; vertical-align: middle; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
tr:nth-child(even) td { background: var(--stripe); }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); white-space: break-spaces; }
td code { overflow-wrap: anywhere; }
pre { padding: 14px; border-radius: 6px; background: var(--stripe); overflow: auto; }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre; }
blockquote { padding: 4px 14px; border-left: 4px solid var(--quote); }
blockquote p { margin: 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; }
details > table, details > ul { margin: 12px 0 6px; }
summary { cursor: pointer; font-weight: 600; }
hr { height: 1px; border: 0; background: var(--line); margin: 20px 0; }
sub { vertical-align: baseline; font-size: 12px; color: var(--faint); }
`;

;// CONCATENATED MODULE: ../node_modules/marked/lib/marked.esm.js
/**
 * marked v18.2.1 - a markdown parser
 * Copyright (c) 2018-2026, MarkedJS. (MIT License)
 * Copyright (c) 2011-2018, Christopher Jeffrey. (MIT License)
 * https://github.com/markedjs/marked
 */

/**
 * DO NOT EDIT THIS FILE
 * The code in this file is generated from files in ./src/
 */

function G(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var S=G();function ue(l){S=l}var q={exec:()=>null};function D(l){let e=[];return t=>{let n=Math.max(0,Math.min(3,t-1)),r=e[n];return r||(r=l(n),e[n]=r),r}}function g(l,e=""){let t=typeof l=="string"?l:l.source,n={replace:(r,s)=>{let o=typeof s=="string"?s:s.source;return o=o.replace(O.caret,"$1"),t=t.replace(r,o),n},getRegex:()=>new RegExp(t,e)};return n}var _e=((l="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+l)}catch{return!1}})(),O={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:l=>new RegExp(`^( {0,3}${l})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:D(l=>new RegExp(`^ {0,${l}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:D(l=>new RegExp(`^ {0,${l}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:D(l=>new RegExp(`^ {0,${l}}(?:\`\`\`|~~~)`)),headingBeginRegex:D(l=>new RegExp(`^ {0,${l}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:D(l=>new RegExp(`^ {0,${l}}#`)),htmlBeginRegex:D(l=>new RegExp(`^ {0,${l}}(?:</?(?:${he})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:D(l=>new RegExp(`^ {0,${l}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},Ge=/^(?:[ \t]*(?:\n|$))+/,Ne=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Fe=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,V=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Qe=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,ce=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,he="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",J=g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",he).getRegex(),$e=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,Le=g($e).replace(/bull/g,ce).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,J).getRegex(),We=g($e).replace(/bull/g,ce).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,J).getRegex(),de=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,Ue=/^[^\n]+/,ge=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Ke=g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",ge).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),Xe=g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,ce).getRegex(),ke=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Ve=g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",ke).replace("tag",he).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),Ce=l=>g(de).replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",l).replace("html",J).getRegex(),Je=Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Ye=Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),et=g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Ye).getRegex(),fe={blockquote:et,code:Ne,def:Ke,fences:Fe,heading:Qe,hr:V,html:Ve,lheading:Le,list:Xe,newline:Ge,paragraph:Je,table:q,text:Ue},Pe=g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",J).getRegex(),tt={...fe,lheading:We,table:Pe,paragraph:g(de).replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Pe).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",J).getRegex()},nt={...fe,html:g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",ke).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:q,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:g(de).replace("hr",V).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",Le).getRegex()},rt=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,st=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Ie=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,it=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,L=/[\p{P}\p{S}]/u,N=/[\s\p{P}\p{S}]/u,Y=/[^\s\p{P}\p{S}]/u,ot=g(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,N).getRegex(),at=/[\p{Pi}\p{Ps}"']/u,Ae=/(?!~)[\p{P}\p{S}]/u,lt=/(?!~)[\s\p{P}\p{S}]/u,ut=/(?:[^\s\p{P}\p{S}]|~)/u,pt=g(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",_e?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),Ee=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,ct=g(Ee,"u").replace(/punct/g,L).getRegex(),ht=g(Ee,"u").replace(/punct/g,Ae).getRegex(),dt=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,gt=g(dt,"u").replace(/openQuote/g,at).replace(/punct/g,L).getRegex(),ze="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",kt=g(ze,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),ft=g(ze,"gu").replace(/notPunctSpace/g,ut).replace(/punctSpace/g,lt).replace(/punct/g,Ae).getRegex(),mt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",xt=g(mt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),bt=g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),Rt="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",Tt=g(Rt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),Ot=g(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,L).getRegex(),wt="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",Pt=g(wt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),yt=g(/\\(punct)/,"gu").replace(/punct/g,L).getRegex(),St=g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,L).getRegex(),_t=g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),$t=g(ke).replace("(?:-->|$)","-->").getRegex(),Lt=g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",$t).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),Me=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ie=g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",Me).getRegex(),Ct=g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",ie).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),It=g(/^!?\[(label)\]\[(ref)\]/).replace("label",ie).replace("ref",ge).getRegex(),At=g(/^!?\[(ref)\](?:\[\])?/).replace("ref",ge).getRegex(),ye=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Et=g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",Me).getRegex(),zt=g("reflink|nolink(?!\\()","g").replace("reflink",g(/^!?\[(label)\]\[(ref)\]/).replace("label",Et).replace("ref",ye).getRegex()).replace("nolink",g(/^!?\[(ref)\](?:\[\])?/).replace("ref",ye).getRegex()).getRegex(),Se=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Mt=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Bt=g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Mt).getRegex(),me={_backpedal:q,anyPunctuation:yt,anyPunctuationOutsideCode:St,autolink:_t,blockSkip:pt,br:Ie,code:st,del:q,delLDelim:q,delRDelim:q,emStrongLDelim:ct,emStrongRDelimAst:kt,emStrongRDelimUnd:bt,escape:rt,link:Ct,nolink:At,punctuation:ot,reflink:It,reflinkSearch:zt,tag:Lt,text:it,url:q},Dt={...me,emStrongLDelim:gt,emStrongRDelimAst:xt,emStrongRDelimUnd:Tt,link:g(/^!?\[(label)\]\((.*?)\)/).replace("label",ie).getRegex(),reflink:g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",ie).getRegex()},pe={...me,emStrongRDelimAst:ft,emStrongLDelim:ht,delLDelim:Ot,delRDelim:Pt,url:g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",Bt).replace("protocol",Se).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",Se).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",_e?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},qt={...pe,br:g(Ie).replace("{2,}","*").getRegex(),text:g(pe.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},ee={normal:fe,gfm:tt,pedantic:nt},F={normal:me,gfm:pe,breaks:qt,pedantic:Dt};var vt={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Be=l=>vt[l];function y(l,e){if(e){if(O.escapeTest.test(l))return l.replace(O.escapeReplace,Be)}else if(O.escapeTestNoEncode.test(l))return l.replace(O.escapeReplaceNoEncode,Be);return l}function De(l){return O.numericCharacterReference.test(l)?l.replace(O.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return"&amp;";let r=t===void 0?Number.parseInt(n,16):Number.parseInt(t,10);return r===0||r>1114111||r>=55296&&r<=57343?"\uFFFD":r===38?"&amp;":String.fromCodePoint(r)}):l}function xe(l){try{l=encodeURI(l).replace(O.percentDecode,"%")}catch{return null}return l}function be(l,e){let t=l.replace(O.findPipe,(s,o,i)=>{let a=!1,c=o;for(;--c>=0&&i[c]==="\\";)a=!a;return a?"|":" |"}),n=t.split(O.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.length>e)n.splice(e);else for(;n.length<e;)n.push("");for(;r<n.length;r++)n[r]=n[r].trim().replace(O.slashPipe,"|");return n}function C(l,e,t){let n=l.length;if(n===0)return"";let r=0;for(;r<n;){let s=l.charAt(n-r-1);if(s===e&&!t)r++;else if(s!==e&&t)r++;else break}return l.slice(0,n-r)}function Re(l){let e=l.split(`
`),t=e.length-1;for(;t>=0&&O.blankLine.test(e[t]);)t--;return e.length-t<=2?l:e.slice(0,t+1).join(`
`)}function W(l){return l.trim().replace(O.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Te(l,e){if(l.indexOf(e[0])===-1&&l.indexOf(e[1])===-1)return-1;let t=0;for(let n=0;n<l.length;n++)if(l[n]==="\\")n++;else if(l[n]===e[0])t++;else if(l[n]===e[1]&&(t--,t<0))return n;return t>0?-2:-1}var Q=new WeakMap;function Oe(l){let e={"*":-1,_:-1},t=-1,n=l.length;for(let r=0;r<n;r++){let s=l[r];if(s!=="*"&&s!=="_"&&s!=="~")continue;let o=r===0?`
`:l[r-1],i=r+1;for(;i<n&&l[i]===s;)i++;o!==" "&&o!=="	"&&o!==`
`&&o!=="\r"&&o!=="\f"&&(s==="~"?t=r:e[s]=r),r=i-1}return{maskedSrc:l,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:t}}function qe(l,e){let t=Oe(e),n=Q.get(l);n?n.push(t):Q.set(l,[t])}function ve(l){let e=Q.get(l);e&&(e.pop(),e.length===0&&Q.delete(l))}function oe(l,e,t){let n=Q.get(l)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[t]:Oe(e).lastPossibleEmStrongCloserIndex[t]}function ae(l,e){let t=Q.get(l)?.at(-1);return t&&t.maskedSrc===e?t.lastPossibleDelCloserIndex:Oe(e).lastPossibleDelCloserIndex}function te(l,e=0){let t=e,n="";for(let r of l)if(r==="	"){let s=4-t%4;n+=" ".repeat(s),t+=s}else n+=r,t++;return n}function Ht(l,e){let t="";for(let n=0;n<l.length;n++){if(l[n]==="`"){let r=e.inline.code.exec(l.slice(n));if(r){t+=r[0],n+=r[0].length-1;continue}}if(l[n]==="\\"&&(l[n+1]==="["||l[n+1]==="]")){t+=l[n+1],n++;continue}t+=l[n]}return t}function He(l,e,t,n,r){let s=e.href,o=e.title||null,i=Ht(l[1],r),a=l[0].charAt(0)==="!",c=n.state.inLink,u=n.state.linkEmitted,d=n.state.inRawBlock;n.state.inLink=!0,n.state.linkEmitted=!1;let h=n.inlineTokens(i),p=n.state.linkEmitted;if(n.state.linkEmitted=u,n.state.inLink=c,!a){if(p){n.state.inRawBlock=d;return}n.state.linkEmitted=!0}return{type:a?"image":"link",raw:t,href:s,title:o,text:i,tokens:h}}function Zt(l,e,t){let n=l.match(t.other.indentCodeCompensation);if(n===null)return e;let r=n[1];return e.split(`
`).map(s=>{let o=s.match(t.other.beginningSpace);if(o===null)return s;let[i]=o;return s.slice(Math.min(i.length,r.length))}).join(`
`)}function Ze(l,e,t,n){if(!e.includes("<"))return!1;for(let r=0;r<e.length;r++){if(e[r]==="\\"){r++;continue}if(e[r]==="`"){let i=n.inline.code.exec(e.slice(r));if(i){r+=i[0].length-1;continue}}if(e[r]!=="<")continue;let s=l.slice(t+r),o=n.inline.tag.exec(s)||n.inline.autolink.exec(s);if(o){if(o[0].length>e.length-r)return!0;r+=o[0].length-1}}return!1}var _=class{options;rules;lexer;constructor(e){this.options=e||S}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:"space",raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let n=this.options.pedantic?t[0]:Re(t[0]),r=n.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let n=t[0],r=Zt(n,t[3]||"",this.rules);return t[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):t[2],text:r}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let n=t[2].trim();if(this.rules.other.endingHash.test(n)){let r=C(n,"#");(this.options.pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:C(t[0],`
`),depth:t[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:"hr",raw:C(t[0],`
`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let n=C(t[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let i=!1,a=[],c;for(c=0;c<n.length;c++)if(this.rules.other.blockquoteStart.test(n[c]))a.push(n[c]),i=!0;else if(!i)a.push(n[c]);else break;n=n.slice(c);let u=a.join(`
`),d=u.replace(this.rules.other.blockquoteMarkerWhitespace,(k,m,b)=>b.startsWith(" ")?m+" "+b.slice(1):m+te(b,m.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${u}`:u,s=s?`${s}
${d}`:d;let h=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(d,o,!0),this.lexer.state.top=h,n.length===0)break;let p=o.at(-1);if(p?.type==="code"||p?.type==="heading"||p?.type==="hr"||p?.type==="html"||p?.type==="table")break;if(p?.type==="blockquote"){let k=p,m=n.join(`
`),b=k.raw+`
`+m.replace(this.rules.other.blockquoteSetextReplace2,""),f=this.blockquote(b);o[o.length-1]=f;let R=b.substring(f.raw.length).replace(/^\n/,""),E=R?R.split(`
`).length:0,T=E?n.slice(0,-E):n;if(T.length>0&&(r=`${r}
${T.join(`
`)}`),s=s.substring(0,s.length-k.text.length)+f.text,n=n.slice(T.length),n.length>0&&this.rules.other.blockquoteStart.test(n[0]))continue;break}else if(p?.type==="list"){let k=p,m=k.raw+`
`+n.join(`
`),b=this.list(m);o[o.length-1]=b;let f=b.raw.length>k.raw.length?m.slice(k.raw.length+1,b.raw.length).split(`
`).length:0;if(f>0){let R=n.slice(0,f).join(`
`);r=`${r}
${R}`,s=`${s}
${R}`}if(n=n.slice(f),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",raw:r,tokens:o,text:s}}}list(e){let t=this.rules.block.list.exec(e);if(t){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(e))return;let n=e,r=()=>n.length-e.length,s=t[1].trim(),o=s.length>1,i={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,this.options.pedantic&&(s=o?s:"[*+-]");let a=this.rules.other.listItemRegex(s),c=!1;for(;e;){let h=!1,p="";if(!(t=a.exec(e))||this.rules.block.hr.test(e))break;let k=r();e=e.substring(t[0].length);let m=t[2].split(`
`,1)[0],b=t[1].length,f=this.options.pedantic?te(m,b):m.replace(this.rules.other.leadingSpaceTab,H=>te(H,b)),R=e.split(`
`,1)[0],E=!f.trim(),T=0;if(this.options.pedantic?(T=2,p=f.trimStart()):E?T=b+1:(T=f.search(this.rules.other.nonSpaceChar),T=T>4?1:T,p=f.slice(T),T+=b),E&&this.rules.other.blankLine.test(R)&&(e=e.substring(R.length+1),h=!0),!h){let H=this.rules.other.nextBulletRegex(T),K=this.rules.other.hrRegex(T),re=this.rules.other.fencesBeginRegex(T),B=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(T):this.rules.other.headingBeginRegex(T),X=this.rules.other.htmlBeginRegex(T),se=this.rules.other.blockquoteBeginRegex(T),le=!1;for(;e;){let we=e.split(`
`,1)[0],Z;if(R=we,this.options.pedantic?(R=R.replace(this.rules.other.listReplaceNesting,"  "),Z=R):Z=R.replace(this.rules.other.leadingSpaceTab,$=>te($)),re.test(R)||B.test(R)||X.test(R)||se.test(R)||H.test(R)||K.test(R))break;if(Z.search(this.rules.other.nonSpaceChar)>=T||!R.trim())p+=`
`+Z.slice(T),le=!1;else{if(E)break;let $=f;if(!this.options.pedantic&&!p.includes(`
`)&&!f.includes("	")){let j;for(;!K.test($)&&(j=this.rules.other.nestedBlockMarker.exec($));)$=$.slice(j[0].length);if(!$.trim())break}if($.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||re.test($)||B.test($)||X.test($)||K.test($))break;if(!this.options.pedantic&&!le){let j=f.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(j)||this.rules.block.heading.test(j)||this.rules.block.hr.test(j))break}let je=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(R)&&this.rules.block.lheading.test(`${f}
${R}`)?`    ${Z.replace(/^ {0,3}/,"")}`:R;p+=`
`+je,le=!0}E=!R.trim(),e=e.substring(we.length+1),f=Z.slice(T)}}let U=n.slice(k,r());i.loose||(c?i.loose=!0:this.rules.other.doubleBlankLine.test(U)&&(c=!0)),i.items.push({type:"list_item",raw:U,task:!!this.options.gfm&&this.rules.other.listIsTask.test(p),loose:!1,text:p,tokens:[]})}let u=i.items.at(-1);if(u)u.raw=u.raw.trimEnd(),u.text=u.text.trimEnd();else return;i.raw=n.slice(0,r()).trimEnd();let d=[];for(let h of i.items)if(this.lexer.state.top=!1,d.push(this.lexer.inlineQueue.length),h.tokens=this.lexer.blockTokens(h.text,[]),!i.loose){let p=h.tokens.filter(m=>m.type==="space"),k=p.length>0&&p.some(m=>this.rules.other.anyLine.test(m.raw));i.loose=k}for(let h=0;h<i.items.length;h++){let p=i.items[h],k=p.tokens[0];if(p.task&&(k?.type==="text"||k?.type==="paragraph")){p.text=p.text.replace(this.rules.other.listReplaceTask,""),k.raw=k.raw.replace(this.rules.other.listReplaceTask,""),k.text=k.text.replace(this.rules.other.listReplaceTask,"");let m=this.lexer.inlineQueue;for(let f=d[h];f<m.length;f++)if(m[f].tokens===k.tokens){m[f].src=m[f].src.replace(this.rules.other.listReplaceTask,"");break}let b=this.rules.other.listTaskCheckbox.exec(p.raw);if(b){let f={type:"checkbox",raw:b[0]+" ",checked:b[0]!=="[ ]"};p.checked=f.checked,i.loose?p.tokens[0]&&["paragraph","text"].includes(p.tokens[0].type)&&"tokens"in p.tokens[0]&&p.tokens[0].tokens?(p.tokens[0].raw=f.raw+p.tokens[0].raw,p.tokens[0].text=f.raw+p.tokens[0].text,p.tokens[0].tokens.unshift(f)):p.tokens.unshift({type:"paragraph",raw:f.raw,text:f.raw,tokens:[f]}):p.tokens.unshift(f)}}else p.task&&(p.task=!1)}if(i.loose)for(let h of i.items){h.loose=!0;for(let p of h.tokens)p.type==="text"&&(p.type="paragraph")}return i}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(e))return;let n=Re(t[0]);return{type:"html",block:!0,raw:n,pre:t[1]==="pre"||t[1]==="script"||t[1]==="style",text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&Te(t[2],"()")!==-1)return;let n=W(t[1]),r=t[2]?t[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):t[3];return{type:"def",tag:n,raw:C(t[0],`
`),href:r,title:s}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=be(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:C(t[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let i of r)this.rules.other.tableAlignRight.test(i)?o.align.push("right"):this.rules.other.tableAlignCenter.test(i)?o.align.push("center"):this.rules.other.tableAlignLeft.test(i)?o.align.push("left"):o.align.push(null);for(let i=0;i<n.length;i++)o.header.push({text:n[i],tokens:this.lexer.inline(n[i]),header:!0,align:o.align[i]});for(let i of s)o.rows.push(be(i,o.header.length).map((a,c)=>({text:a,tokens:this.lexer.inline(a),header:!1,align:o.align[c]})));return o}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let n=t[1].trim();return{type:"heading",raw:C(t[0],`
`),depth:t[2].charAt(0)==="="?1:2,text:n,tokens:this.lexer.inline(n)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let n=t[1].charAt(t[1].length-1)===`
`?t[1].slice(0,-1):t[1];return{type:"paragraph",raw:t[0],text:n,tokens:this.lexer.inline(n)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:"text",raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(e.charCodeAt(0)!==92)return;let t=this.rules.inline.escape.exec(e);if(t)return{type:"escape",raw:t[0],text:t[1]}}tag(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(this.lexer.state.linkParenPossible===!1)return;let t=e.charCodeAt(0);if(t!==91&&t!==33)return;let n=this.rules.inline.link.exec(e);if(n){let r=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ze(e,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let c=C(s.slice(0,-1),"\\");if((s.length-c.length)%2===0)return}else{let c=Te(n[2],"()");if(c===-2)return;if(c>-1){let d=(n[0].indexOf("!")===0?5:4)+n[1].length+c;n[2]=n[2].substring(0,c),n[0]=n[0].substring(0,d).trim(),n[3]=""}}let o=C(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%2===0)return;let i=n[2],a="";if(this.options.pedantic){let c=this.rules.other.pedanticHrefTitle.exec(i);c&&(i=c[1],a=c[3])}else a=n[3]?n[3].slice(1,-1):"";return i=i.trim(),this.rules.other.startAngleBracket.test(i)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(s)?i=i.slice(1):i=i.slice(1,-1)),He(n,{href:i&&i.replace(this.rules.inline.anyPunctuation,"$1"),title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(e,t){let n=e.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e))){let s=r[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ze(e,r[1],s,this.rules))return;let o=t[W(r[2]||r[1])];if(!o){let i=r[0].charAt(0);return{type:"text",raw:i,text:i}}return He(r,o,r[0],this.lexer,this.rules)}}emStrong(e,t,n=""){let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,i=t.length-e.length,a=i;for(;!this.options.pedantic&&a>0&&t[a-1]===s;)a--;let c=[...t.slice(Math.max(0,a-2),a)].at(-1)??"",u=c==="*"||c==="_"||!!this.rules.inline.punctuation.exec(c);a<i&&(n=c);let d=a<i?u:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let h=r[1]||r[3]||"";if(!h||!n||d){let p=[...r[0]].length-1,k,m,b=p,f=0,R=i-a+p,E=!this.options.pedantic&&!!c.trim()&&(!!h||s==="*"&&!u);if(s!=="*"&&s!=="_")return;let T=s==="*"?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,U=oe(this,t,s),H=t.length-e.length+p;if(U<H)return;t=t.slice(-1*e.length+p);let K=U-H;for(T.lastIndex=0;(r=T.exec(t))!==null&&!(r.index>K);){if(k=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!k)continue;if(m=[...k].length,r[3]||r[4]){b+=m;continue}else if((r[5]||r[6]||E)&&R%3&&!((R+m)%3)){if(o&&(r[5]||r[6]))break;f+=m;continue}if(b-=m,b>0)continue;m=Math.min(m,m+b+f);let re=[...r[0]][0].length,B=e.slice(0,p+r.index+re+m);if(Math.min(p,m)%2){let se=B.slice(1,-1);return{type:"em",raw:B,text:se,tokens:this.lexer.inlineTokens(se)}}let X=B.slice(2,-2);return{type:"strong",raw:B,text:X,tokens:this.lexer.inlineTokens(X)}}}}codespan(e){if(e.charCodeAt(0)!==96)return;let t=this.rules.inline.code.exec(e);if(t){let n=t[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"codespan",raw:t[0],text:n}}}br(e){let t=e.charCodeAt(0);if(t!==32&&t!==92&&t!==10)return;let n=this.rules.inline.br.exec(e);if(n)return{type:"br",raw:n[0]}}del(e,t,n=""){if(e.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(e);if(!r)return;if(!(r[1]||"")||!n||this.rules.inline.punctuation.exec(n)){let o=[...r[0]].length-1,i,a,c=o,u=this.rules.inline.delRDelim,d=ae(this,t),h=t.length-e.length+o;if(d<h)return;t=t.slice(-1*e.length+o);let p=d-h;for(u.lastIndex=0;(r=u.exec(t))!==null&&!(r.index>p);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==o))continue;if(r[3]||r[4]){c+=a;continue}if(c-=a,c>0)continue;a=Math.min(a,a+c);let k=[...r[0]][0].length,m=e.slice(0,o+r.index+k+a),b=m.slice(o,-o);return{type:"del",raw:m,text:b,tokens:this.lexer.inlineTokens(b)}}}}autolink(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.autolink.exec(e);if(t){let n,r;return t[2]==="@"?(n=t[1],r="mailto:"+n):(n=t[1],r=n),{type:"link",raw:t[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let n,r;if(t[2]==="@")n=t[0],r="mailto:"+n;else{let s;do s=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??"";while(s!==t[0]);n=t[0],t[1]==="www."?r="http://"+t[0]:r=t[0]}return{type:"link",raw:t[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){let n=this.lexer.state.inRawBlock;return{type:"text",raw:t[0],text:n?t[0]:De(t[0]),escaped:n}}}};var w=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||S,this.options.tokenizer=this.options.tokenizer||new _,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:O,block:ee.normal,inline:F.normal};this.options.pedantic?(t.block=ee.pedantic,t.inline=F.pedantic):this.options.gfm&&(t.block=ee.gfm,this.options.breaks?t.inline=F.breaks:t.inline=F.gfm),this.tokenizer.rules=t}static get rules(){return{block:ee,inline:F}}static lex(e,t){return new l(t).lex(e)}static lexInline(e,t){return new l(t).inlineTokens(e)}lex(e){e=e.replace(O.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let t=0;t<this.inlineQueue.length;t++){let n=this.inlineQueue[t];this.state.inRawBlock=!1,this.inlineTokens(n.src,n.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let r=this.state.lastToken;this.options.pedantic&&(e=e.replace(O.tabCharGlobal,"    ").replace(O.spaceLine,""));let s=1/0,o,i=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===_.prototype.paragraph;for(;e;){if(e.length<s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let a;if(this.options.extensions?.block?.some(u=>(a=u.call({lexer:this},e,t))?(e=e.substring(a.raw.length),t.push(a),!0):!1))continue;if(a=this.tokenizer.space(e)){e=e.substring(a.raw.length);let u=t.at(-1);a.raw.length===1&&u!==void 0?u.raw+=`
`:t.push(a);continue}if(a=this.tokenizer.code(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.type==="paragraph"||u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.at(-1).src=u.text):t.push(a);continue}if(a=this.tokenizer.fences(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.heading(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.hr(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.blockquote(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.list(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.html(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.def(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.type==="paragraph"||u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.raw,this.inlineQueue.at(-1).src=u.text):(this.tokens.links[a.tag]||(this.tokens.links[a.tag]={href:a.href,title:a.title}),t.push(a));continue}if(a=this.tokenizer.table(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.lheading(e)){e=e.substring(a.raw.length),t.push(a);continue}let c=e;if(this.options.extensions?.startBlock){let u=1/0,d=e.slice(1),h;this.options.extensions.startBlock.forEach(p=>{h=p.call({lexer:this},d),typeof h=="number"&&h>=0&&(u=Math.min(u,h))}),u<1/0&&u>=0&&(c=e.substring(0,u+1))}if(this.state.top&&(a=this.tokenizer.paragraph(c))){let u=t.at(-1);(n||u===o&&i)&&u?.type==="paragraph"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=u.text,o=u):(t.push(a),o=a),n=c.length!==e.length,e=e.substring(a.raw.length);continue}if(a=this.tokenizer.text(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=u.text):t.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!=="!")return!0;for(let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let r=n[0],s=r.lastIndexOf("[");if(!(r.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,W(r.slice(s+1,-1))))&&!(s>1&&this.linkInText(r.slice(1,s-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,t)}finally{this.state.linkParenPossible=n}}#t(e,t){let n=e.includes("*")||e.includes("_")||e.includes("~"),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==_.prototype.emStrong||this.tokenizer.del!==_.prototype.del?this.#r(e):e;if(!n)return this.#e(e,r,t);qe(this.tokenizer,r);try{return this.#e(e,r,t)}finally{ve(this.tokenizer)}}#e(e,t,n){let r=!1,s="",o=1/0;for(;e;){if(e.length<o)o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}r||(s=""),r=!1;let i;if(this.options.extensions?.inline?.some(u=>(i=u.call({lexer:this},e,n))?(e=e.substring(i.raw.length),n.push(i),!0):!1))continue;if(i=this.tokenizer.escape(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.tag(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.link(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(i.raw.length);let u=n.at(-1);i.type==="text"&&u?.type==="text"?(u.raw+=i.raw,u.text+=i.text):n.push(i);continue}let a=e[0];if(a==="*"||a==="_"){let u=t.length-e.length;if(oe(this.tokenizer,t,a)<=u){let h=1;for(;h<e.length&&e.charCodeAt(h)===a.charCodeAt(0);)h++;let p=e.substring(0,h),k=n.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=p,k.text+=p):n.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(h),s=a,r=!0;continue}}else if(a==="~"){let u=t.length-e.length;if(ae(this.tokenizer,t)<=u){let h=1;for(;h<e.length&&e.charCodeAt(h)===126;)h++;let p=e.substring(0,h),k=n.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=p,k.text+=p):n.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(h),s=a,r=!0;continue}}if(i=this.tokenizer.emStrong(e,t,s)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.codespan(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.br(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.del(e,t,s)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.autolink(e)){e=e.substring(i.raw.length),n.push(i);continue}if(!this.state.inLink&&(i=this.tokenizer.url(e))){e=e.substring(i.raw.length),n.push(i);continue}let c=e;if(this.options.extensions?.startInline){let u=1/0,d=e.slice(1),h;this.options.extensions.startInline.forEach(p=>{h=p.call({lexer:this},d),typeof h=="number"&&h>=0&&(u=Math.min(u,h))}),u<1/0&&u>=0&&(c=e.substring(0,u+1))}if(i=this.tokenizer.inlineText(c)){e=e.substring(i.raw.length),i.raw.slice(-1)!=="_"&&(s=i.raw.slice(-1)),r=!0;let u=n.at(-1);u?.type==="text"?(u.raw+=i.raw,u.text+=i.text):n.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#n(e){let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,s="",o=0,i;for(t.lastIndex=0;i=t.exec(e);){let a=i.index+(i[2]?i[2].length:0),c=i.index+i[0].length;if(e.charAt(a)==="<"){let u=e.slice(a),d=n.exec(u)||r.exec(u);if(!d){t.lastIndex=a+1;continue}c=a+d[0].length,t.lastIndex=c}s+=e.slice(o,a)+"["+"a".repeat(c-a-2)+"]",o=c}return s+e.slice(o)}#r(e){let t=e;if(this.tokens.links&&e.includes("[")){let n=this.tokenizer.rules.inline.reflinkSearch,r=s=>{let o=s.lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,W(s.slice(o+1,-1))))return s;if(o>1&&s.charAt(0)!=="!"){let i=s.slice(1,o-1);if(this.linkInText(i))return"["+i.replace(n,r)+"]["+"a".repeat(s.length-o-2)+"]"}return"["+"a".repeat(s.length-2)+"]"};t=t.replace(n,r)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(n,r,s)=>s?"+".repeat(n.length):r?r+n.slice(r.length,-r.length).replace(/`/g,"+")+r:n),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t="Infinite loop on byte: "+e;if(this.options.silent)console.error(t);else throw new Error(t)}};var I=class{options;parser;constructor(e){this.options=e||S}space(e){return""}code({text:e,lang:t,escaped:n}){let r=(t||"").match(O.notSpaceStart)?.[0],s=e?e.replace(O.endingNewline,"")+`
`:"";return r?'<pre><code class="language-'+y(r)+'">'+(n?s:y(s,!0))+`</code></pre>
`:"<pre><code>"+(n?s:y(s,!0))+`</code></pre>
`}blockquote({tokens:e}){return`<blockquote>
${this.parser.parse(e)}</blockquote>
`}html({text:e}){return e}def(e){return""}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>
`}hr(e){return`<hr>
`}list(e){let t=e.ordered,n=e.start,r="";for(let i=0;i<e.items.length;i++){let a=e.items[i];r+=this.listitem(a)}let s=t?"ol":"ul",o=t&&n!==1?' start="'+n+'"':"";return"<"+s+o+`>
`+r+"</"+s+`>
`}listitem(e){return`<li>${this.parser.parse(e.tokens)}</li>
`}checkbox({checked:e}){return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){return`<p>${this.parser.parseInline(e)}</p>
`}table(e){let t="",n="";for(let s=0;s<e.header.length;s++)n+=this.tablecell(e.header[s]);t+=this.tablerow({text:n});let r="";for(let s=0;s<e.rows.length;s++){let o=e.rows[s];n="";for(let i=0;i<o.length;i++)n+=this.tablecell(o[i]);r+=this.tablerow({text:n})}return r&&(r=`<tbody>${r}</tbody>`),`<table>
<thead>
`+t+`</thead>
`+r+`</table>
`}tablerow({text:e}){return`<tr>
${e}</tr>
`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?"th":"td";return(e.align?`<${n} align="${e.align}">`:`<${n}>`)+t+`</${n}>
`}strong({tokens:e}){return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}codespan({text:e}){return`<code>${y(e,!0)}</code>`}br(e){return"<br>"}del({tokens:e}){return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:r,autolink:s}){let o=s?y(n,!0):this.parser.parseInline(r),i=xe(e);if(i===null)return o;e=y(i,s);let a='<a href="'+e+'"';return t&&(a+=' title="'+y(t)+'"'),a+=">"+o+"</a>",a}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let s=xe(e);if(s===null)return y(n);e=s;let o=`<img src="${y(e)}" alt="${y(n)}"`;return t&&(o+=` title="${y(t)}"`),o+=">",o}text(e){return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:y(e.text)}};var z=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return`
`}checkbox({raw:e}){return e}};var P=class l{options;renderer;textRenderer;constructor(e){this.options=e||S,this.options.renderer=this.options.renderer||new I,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new z,this.textRenderer.parser=this}static parse(e,t){return new l(t).parse(e)}static parseInline(e,t){return new l(t).parseInline(e)}parse(e){this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let o=r,i=this.options.extensions.renderers[o.type].call({parser:this},o);if(i!==!1||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(o.type)){t+=i===!1?"":i??"";continue}}let s=r;switch(s.type){case"space":{t+=this.renderer.space(s);break}case"hr":{t+=this.renderer.hr(s);break}case"heading":{t+=this.renderer.heading(s);break}case"code":{t+=this.renderer.code(s);break}case"table":{t+=this.renderer.table(s);break}case"blockquote":{t+=this.renderer.blockquote(s);break}case"list":{t+=this.renderer.list(s);break}case"checkbox":{t+=this.renderer.checkbox(s);break}case"html":{t+=this.renderer.html(s);break}case"def":{t+=this.renderer.def(s);break}case"paragraph":{t+=this.renderer.paragraph(s);break}case"text":{t+=this.renderer.text(s);break}default:{let o='Token with "'+s.type+'" type was not found.';if(this.options.silent)return console.error(o),"";throw new Error(o)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let s=e[r];if(this.options.extensions?.renderers?.[s.type]){let i=this.options.extensions.renderers[s.type].call({parser:this},s);if(i!==!1||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(s.type)){n+=i===!1?"":i??"";continue}}let o=s;switch(o.type){case"escape":{n+=t.text(o);break}case"html":{n+=t.html(o);break}case"link":{n+=t.link(o);break}case"image":{n+=t.image(o);break}case"checkbox":{n+=t.checkbox(o);break}case"strong":{n+=t.strong(o);break}case"em":{n+=t.em(o);break}case"codespan":{n+=t.codespan(o);break}case"br":{n+=t.br(o);break}case"del":{n+=t.del(o);break}case"text":{n+=t.text(o);break}default:{let i='Token with "'+o.type+'" type was not found.';if(this.options.silent)return console.error(i),"";throw new Error(i)}}}return n}};var A=class{options;block;constructor(e){this.options=e||S}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?w.lex:w.lexInline}provideParser(e=this.block){return e?P.parse:P.parseInline}};function M(l,e){if(Array.isArray(e))for(let t=0;t<e.length;t++)l.push(e[t]);else l.push(e)}var ne=class{defaults=G();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=P;Renderer=I;TextRenderer=z;Lexer=w;Tokenizer=_;Hooks=A;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(M(n,t.call(this,r)),r.type){case"table":{let s=r;for(let o of s.header)M(n,this.walkTokens(o.tokens,t));for(let o of s.rows)for(let i of o)M(n,this.walkTokens(i.tokens,t));break}case"list":{let s=r;M(n,this.walkTokens(s.items,t));break}default:{let s=r;this.defaults.extensions?.childTokens?.[s.type]?this.defaults.extensions.childTokens[s.type].forEach(o=>{let i=s[o].flat(1/0);M(n,this.walkTokens(i,t))}):s.tokens&&M(n,this.walkTokens(s.tokens,t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(n=>{let r={...n};if(r.async=this.defaults.async||r.async||!1,n.extensions&&(n.extensions.forEach(s=>{if(!s.name)throw new Error("extension name required");if("renderer"in s){let o=t.renderers[s.name];o?t.renderers[s.name]=function(...i){let a=s.renderer.apply(this,i);return a===!1&&(a=o.apply(this,i)),a}:t.renderers[s.name]=s.renderer}if("tokenizer"in s){if(!s.level||s.level!=="block"&&s.level!=="inline")throw new Error("extension level must be 'block' or 'inline'");let o=t[s.level];o?o.unshift(s.tokenizer):t[s.level]=[s.tokenizer],s.start&&(s.level==="block"?t.startBlock?t.startBlock.push(s.start):t.startBlock=[s.start]:s.level==="inline"&&(t.startInline?t.startInline.push(s.start):t.startInline=[s.start]))}"childTokens"in s&&s.childTokens&&(t.childTokens[s.name]=s.childTokens)}),r.extensions=t),n.renderer){let s=this.defaults.renderer||new I(this.defaults);for(let o in n.renderer){if(!(o in s))throw new Error(`renderer '${o}' does not exist`);if(["options","parser"].includes(o))continue;let i=o,a=n.renderer[i],c=s[i];s[i]=(...u)=>{let d=a.apply(s,u);return d===!1&&(d=c.apply(s,u)),d===!1?"":d??""}}r.renderer=s}if(n.tokenizer){let s=this.defaults.tokenizer||new _(this.defaults);for(let o in n.tokenizer){if(!(o in s))throw new Error(`tokenizer '${o}' does not exist`);if(["options","rules","lexer"].includes(o))continue;let i=o,a=n.tokenizer[i],c=s[i];s[i]=(...u)=>{let d=a.apply(s,u);return d===!1&&(d=c.apply(s,u)),d}}r.tokenizer=s}if(n.hooks){let s=this.defaults.hooks||new A;for(let o in n.hooks){if(!(o in s))throw new Error(`hook '${o}' does not exist`);if(["options","block"].includes(o))continue;let i=o,a=n.hooks[i],c=s[i];A.passThroughHooks.has(o)?s[i]=u=>{if(s.options.async&&A.passThroughHooksRespectAsync.has(o))return(async()=>{let h=await a.call(s,u);return c.call(s,h)})();let d=a.call(s,u);return c.call(s,d)}:s[i]=(...u)=>{if(s.options.async)return(async()=>{let h=await a.apply(s,u);return h===!1&&(h=await c.apply(s,u)),h})();let d=a.apply(s,u);return d===!1&&(d=c.apply(s,u)),d}}r.hooks=s}if(n.walkTokens){let s=this.defaults.walkTokens,o=n.walkTokens;r.walkTokens=function(i){let a=[];return M(a,o.call(this,i)),s&&M(a,s.call(this,i)),a}}this.defaults={...this.defaults,...r}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return w.lex(e,t??this.defaults)}parser(e,t){return P.parse(e,t??this.defaults)}parseMarkdown(e){return(n,r)=>{let s={...r},o={...this.defaults,...s},i=this.onError(!!o.silent,!!o.async);if(this.defaults.async===!0&&s.async===!1)return i(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof n>"u"||n===null)return i(new Error("marked(): input parameter is undefined or null"));if(typeof n!="string")return i(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(n)+", string expected"));if(o.hooks&&(o.hooks.options=o,o.hooks.block=e),o.async)return(async()=>{let a=o.hooks?await o.hooks.preprocess(n):n,u=await(o.hooks?await o.hooks.provideLexer(e):e?w.lex:w.lexInline)(a,o),d=o.hooks?await o.hooks.processAllTokens(u):u;o.walkTokens&&await Promise.all(this.walkTokens(d,o.walkTokens));let p=await(o.hooks?await o.hooks.provideParser(e):e?P.parse:P.parseInline)(d,o);return o.hooks?await o.hooks.postprocess(p):p})().catch(i);try{o.hooks&&(n=o.hooks.preprocess(n));let c=(o.hooks?o.hooks.provideLexer(e):e?w.lex:w.lexInline)(n,o);o.hooks&&(c=o.hooks.processAllTokens(c)),o.walkTokens&&this.walkTokens(c,o.walkTokens);let d=(o.hooks?o.hooks.provideParser(e):e?P.parse:P.parseInline)(c,o);return o.hooks&&(d=o.hooks.postprocess(d)),d}catch(a){return i(a)}}}onError(e,t){return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,e){let r="<p>An error occurred:</p><pre>"+y(n.message+"",!0)+"</pre>";return t?Promise.resolve(r):r}if(t)return Promise.reject(n);throw n}}};var v=new ne;function x(l,e){return v.parse(l,e)}x.options=x.setOptions=function(l){return v.setOptions(l),x.defaults=v.defaults,ue(x.defaults),x};x.getDefaults=G;x.defaults=S;function jt(...l){return v.use(...l),x.defaults=v.defaults,ue(x.defaults),x}x.use=jt;x.walkTokens=function(l,e){return v.walkTokens(l,e)};x.parseInline=v.parseInline;x.Parser=P;x.parser=P.parse;x.Renderer=I;x.TextRenderer=z;x.Lexer=w;x.lexer=w.lex;x.Tokenizer=_;x.Hooks=A;x.parse=x;var En=x.options,zn=x.setOptions,Mn=x.walkTokens,Bn=x.parseInline,Dn=(/* unused pure expression or super */ null && (x)),qn=P.parse,vn=w.lex;
//# sourceMappingURL=marked.esm.js.map

;// CONCATENATED MODULE: ./src/hosts/terminal/passive-html.js
// The elements that a report writes as raw HTML. GitHub lets more through, but a page for people to
// open from a folder needs no more, and what is not on the list is shown as text.
const ALLOWED = /<(?:details(?: open)?|\/details|summary|\/summary|code|\/code|sub|\/sub|wbr|br ?\/?)>/gi;
/**
 * Raw HTML of a Markdown text with only the listed elements left active, none of which carries an
 * attribute.
 */
function passiveHtml(raw) {
    let passive = '';
    let after = 0;
    for (const match of raw.matchAll(ALLOWED)) {
        passive += escapeSigns(raw.slice(after, match.index)) + match[0];
        after = match.index + match[0].length;
    }
    return passive + escapeSigns(raw.slice(after));
}
/** Text as HTML text. */
function escapeHtml(plain) {
    return escapeSigns(plain.replaceAll('&', '&amp;')).replaceAll('"', '&quot;');
}
// Entities in raw HTML stay what they are.
function escapeSigns(raw) {
    return raw.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./src/hosts/terminal/render-html.js


const SAFE_LINK = /^(?:https?:|mailto:|#)/i;
const marked = new ne({
    gfm: true,
    renderer: {
        html({ text }) {
            return passiveHtml(text);
        },
        // A page in a folder must not fetch anything: an image becomes its description.
        image({ text }) {
            return escapeHtml(text);
        },
        link({ href, tokens }) {
            const label = this.parser.parseInline(tokens);
            return SAFE_LINK.test(href)
                ? `<a href="${escapeHtml(href)}" rel="noreferrer">${label}</a>`
                : label;
        },
    },
});
/**
 * A step summary as a page of its own, much as GitHub shows it: no script, no request to anywhere,
 * raw HTML only from a fixed list. `title` is plain text.
 *
 * @param style CSS for the body of class `markdown-body`; nothing else is loaded.
 */
function renderHtml(markdown, title, style) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>${escapeHtml(title)}</header>
<main class="markdown-body">
${renderBody(markdown)}</main>
</body>
</html>
`;
}
/** What stands between the tags of such a page. */
function renderBody(markdown) {
    return marked.parse(markdown, { async: false });
}

// EXTERNAL MODULE: ./src/report/log-lines.js
var log_lines = __nccwpck_require__(4611);
;// CONCATENATED MODULE: ./src/hosts/terminal/inline-text.js

/** A paragraph, or a cell, on one line: words without their marks, and nothing in it that commands. */
function inline(tokens) {
    // Pieces that are harmless one by one may make a command together.
    return (0,visible_text/* parted */.vx)(tokens
        .map((token) => piece(token))
        .join('')
        .trim());
}
// Marked says of every token that it may be of a kind that a plugin made; there is no plugin here.
const isOwn = (token) => token.type !== 'plugin';
function piece(token) {
    if (!isOwn(token))
        return '';
    if (token.type === 'br')
        return ' ';
    if (token.type === 'html')
        return /^<br/i.test(token.raw) ? ' ' : '';
    if ('tokens' in token)
        return (token.tokens ?? []).map(piece).join('');
    const words = 'text' in token ? token.text : '';
    // What parts two words belongs to neither, and making them visible would take it away.
    const [before = '', after = ''] = [/^\s/, /\s$/].map((edge) => (edge.test(words) ? ' ' : ''));
    return words.trim() === '' ? before : `${before}${plain(words)}${after}`;
}
/** Raw HTML without its tags. */
const withoutTags = (raw) => raw.replaceAll(/<\/?[a-z][^>]*>/gi, '');
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"' };
/** What a browser would show of a text with entities, made visible; no sign parts a word. */
function plain(text) {
    const decoded = text.replaceAll(/&(?:#(\d{1,7})|([a-z]+));/gi, (raw, code, name = '') => code === undefined
        ? (NAMED[String(name)] ?? raw)
        : String.fromCodePoint(Math.min(Number(code), 0x10_ff_ff)));
    return (0,visible_text/* visibleText */.Q6)(decoded.replaceAll('\u200B', ''));
}

;// CONCATENATED MODULE: ./src/hosts/terminal/render-text.js



/**
 * A page of the report as a terminal shows it: of a closed fold only its summary, tables in columns
 * where they fit, else a block a row. Nothing in it that Azure said can move the cursor or change a colour: every piece is
 * made visible before the few signs that are ours are added.
 */
function renderText(markdown, { width, isColoured }) {
    const styled = (on, off) => isColoured ? (text) => `\u001B[${on}m${text}\u001B[${off}m` : (text) => text;
    const pen = { width, bold: styled(1, 22), faint: styled(2, 22) };
    const blocks = unfolded(w.lex(markdown, { gfm: true })).flatMap((token) => block(token, pen));
    return blocks
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim();
}
// The blocks that a report has.
const BLOCKS = [
    'heading',
    'paragraph',
    'text',
    'code',
    'blockquote',
    'list',
    'table',
    'html',
];
const isBlock = (token) => BLOCKS.some((kind) => kind === token.type);
function block(token, pen) {
    if (!isBlock(token))
        return [];
    switch (token.type) {
        case 'heading':
            return ['', pen.bold(inline(token.tokens)), ''];
        case 'paragraph':
            return [inline(token.tokens), ''];
        case 'text':
            return [inline(token.tokens ?? [token])];
        case 'code':
            return [...token.text.split('\n').map((line) => `    ${(0,log_lines/* logLine */.B)(line)}`), ''];
        case 'blockquote':
            return token.tokens.flatMap((inner) => block(inner, pen)).map((line) => `| ${line}`);
        case 'list':
            return [...token.items.flatMap((item) => listItem(item, pen)), ''];
        case 'table':
            return [...table(token, pen), ''];
        case 'html':
            return html(token.text, pen);
    }
}
function listItem(item, pen) {
    const sign = item.task ? (item.checked === true ? '[x]' : '[ ]') : '-';
    const lines = item.tokens.flatMap((inner) => block(inner, pen)).filter((line) => line !== '');
    return lines.map((line, index) => (index === 0 ? `${sign} ${line}` : `    ${line}`));
}
function table({ header, rows }, pen) {
    const heads = header.map((cell) => inline(cell.tokens));
    const cells = rows.map((row) => row.map((cell) => inline(cell.tokens)));
    const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)));
    if (widths.reduce((sum, each) => sum + each + 2, 0) <= pen.width) {
        const line = (row) => row
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd();
        return [pen.faint(line(heads)), ...cells.map(line)];
    }
    return cells.flatMap((row) => row.flatMap((cell, column) => {
        if (cell === '')
            return [];
        const name = heads[column] ?? '';
        if (column === 0)
            return [pen.bold(cell)];
        return [name === '' ? `  ${cell}` : `  ${pen.faint(`${name}:`)} ${cell}`];
    }));
}
/** The tokens without what lies in a closed fold; its summary is in the token that opens it. */
function unfolded(tokens) {
    let depth = 0;
    return tokens.filter(({ type, raw }) => {
        const isShown = depth === 0;
        if (type === 'html')
            depth += count(raw, /<details>/gi) - count(raw, /<\/details>/gi);
        // Of a fold that was open from the start only the end is met.
        depth = Math.max(0, depth);
        return isShown;
    });
}
const count = (text, sign) => text.match(sign)?.length ?? 0;
// What a comment says is for programs.
function html(raw, { bold }) {
    const lines = raw.replaceAll(/<!--[^]*?-->/g, '').split('\n');
    return lines.flatMap((line) => {
        const words = plain(withoutTags(line));
        if (words === '')
            return [];
        if (!line.includes('<summary>'))
            return [words];
        return ['', raw.includes('<details>') ? `${bold(`+ ${words}`)} (in the page)` : bold(words)];
    });
}

;// CONCATENATED MODULE: ./src/hosts/terminal/terminal-host.js









/** The outputs that a person goes on with; the page says the rest. */
const TOLD = /^(?:outcome|failure-reason|plan-digest|workspace-id|correlation-id|.*-file)$/;
/**
 * A person's own machine as a host. It reads, writes and starts; it decides nothing.
 *
 * @param inputs what the command line gave, by names of the contract.
 */
function terminalHost(inputs) {
    const known = new Map((0,contract_inputs/* inputsForHost */.H7)('terminal').map((input) => [input.name, input]));
    const input = (name) => {
        const entry = known.get(name);
        if (entry?.secret === true)
            return process.env[(0,command_line/* secretVariable */.H)(name)] ?? '';
        return inputs.get(name) ?? entry?.terminalDefault ?? '';
    };
    // The word of a person is asked for once, although the gate looks at it before each change.
    let typed;
    return {
        name: 'terminal',
        log: {
            info: print,
            progress: print,
            warning: (line) => {
                print(`Warning: ${line}`);
            },
            debug: () => undefined,
        },
        input,
        // Nobody else reads what is printed here; what is known to be secret is blotted before.
        mask: () => undefined,
        spell: (name) => (known.has(name) ? `--${name}` : name),
        environment: process.env,
        context: () => ({ repository: null, headCommit: null, pullRequest: null, baseBranch: null }),
        runUrl: () => undefined,
        approvals: () => isSomebodyThere()
            ? { ...noApprovals, confirm: (question) => (typed ??= ask(question)) }
            : noApprovals,
        planRegistry: () => noPlanRegistry,
        keepComment: () => Promise.reject(new Error('a command line writes no comments')),
        serviceConnection: () => undefined,
        idToken: () => Promise.reject(new Error('a command line has no identity token')),
        writeSummary: (markdown) => showPage(markdown, input('plan-file')),
        // The page and the last lines of the log have said it.
        annotate: () => undefined,
        setOutput: (name, value) => {
            if (TOLD.test(name) && value !== '')
                print(`${name}: ${value}`);
        },
        onCancel: (listener) => {
            let called = false;
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
}
async function showPage(markdown, planFile) {
    const { columns, isTTY } = process.stdout;
    const isColoured = isTTY && process.env['NO_COLOR'] === undefined;
    print(`\n${renderText(markdown, { width: isTTY ? columns : 100, isColoured })}\n`);
    const { report } = (0,file_names/* filesBeside */.G)(planFile === '' ? contract_inputs/* inputTable */.Fu.planFile.default : planFile);
    const page = report.replace(/\.md$/, '.html');
    await disk_files/* diskFiles */.T.write(page, renderHtml(markdown, 'Azure ML workspace move', pageStyle));
    print(`page: ${page}`);
}
function print(line) {
    process.stdout.write(`${line}\n`);
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

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   O: () => (/* binding */ logLines)
/* harmony export */ });
/* harmony import */ var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(716);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6898);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3057);



const SHOWN = 10;
/** The verdict for the job log: a few plain lines, no Markdown. The host makes each a `logLine`. */
function logLines(report) {
    const { sign, headline } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)(report);
    const blockers = (0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .blockersOf */ .be)(report.findings);
    return [
        `${sign} ${headline}`,
        ...(report.findings.length === 0 ? [] : [`  ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)(report)}`]),
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
    return `${/^ */.exec(line)?.[0] ?? ''}${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(line)}`;
}


/***/ }),

/***/ 4324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   dW: () => (/* binding */ withNote),
/* harmony export */   fk: () => (/* binding */ toldIn),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   yZ: () => (/* binding */ collapsed),
/* harmony export */   ys: () => (/* binding */ moreNote)
/* harmony export */ });
/* unused harmony export renderBlock */
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9879);
/* harmony import */ var _domain_azure_short_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7231);


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
    return (0,_domain_azure_short_name_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(id, groups.map((group) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceResourceId */ .RL)(group, workspaceName)));
}
/** A sentence with the workspace called by its name in it, where it was called by its id. */
function toldIn({ source, destination, workspaceName = '' }, words) {
    return [source ?? [], destination ?? []]
        .flat()
        .reduce((told, group) => told.replaceAll((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceResourceId */ .RL)(group, workspaceName), workspaceName), words);
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}


/***/ }),

/***/ 6898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(716);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4324);


const outcomeHeadlines = {
    ready: ({ preparation, batch }) => batch !== undefined
        ? foundHeadline(batch)
        : preparation.length === 0
            ? 'Ready to move'
            : `Ready to move, after ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(preparation.length, 'change')} in Azure`,
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
            return `Nothing has moved: ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(back, 'thing')} put back where the move had begun to take it away`;
        }
        return back === 0
            ? 'Nothing is left to put back'
            : `Restored: ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(back, 'thing')} put back, as asked for`;
    },
    'restore-incomplete': ({ restoration, failed }) => {
        if (restoration === undefined)
            return 'Not restored';
        const open = restoration.filter(({ state }) => state !== 'right' && state !== 'done');
        const asked = open.filter(({ isChosen }) => isChosen || !failed);
        return failed
            ? `Not everything that was asked for is back: ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(asked.length, 'thing')} missing`
            : `${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(asked.length, 'thing')} left to put back`;
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
        const blockers = (0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .blockersOf */ .be)(findings).length;
        return blockers > 0
            ? `Blocked: ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(blockers, 'thing stops', 'things stop')} this move`
            : `Failed because of ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .warningsOf */ .nZ)(findings).length, 'warning')}`;
    },
    'validation-failed': () => 'Blocked: Azure refuses this move',
    'plan-missing': () => 'Blocked: the plan or its approval was not given',
    'plan-invalid': () => 'Blocked: the plan is not the one that was approved',
    'plan-changed': ({ differences }) => `Blocked: Azure has changed since the plan was made (${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(differences.move.length + differences.surroundings.length, 'difference')})`,
    'plan-expired': () => 'Blocked: the plan is too old',
    'approval-missing': () => 'Blocked: the approval is missing',
    'gate-misconfigured': () => 'Blocked: the approval is not set up, or could not be seen',
    'prepare-failed': () => 'A step before the move did not succeed',
    'move-failed': () => 'Azure ended the move with an error',
    'move-partial': () => 'Azure ended the move before everything was moved',
    'move-unknown': () => 'What became of the move request is not known',
    'verification-failed': ({ problems }) => `Verification failed: ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(problems.length, 'thing')} at the destination not as expected`,
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
    const found = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(batch.filter(({ state }) => state === 'found').length, 'workspace');
    if (batch.every(({ state }) => state === 'there')) {
        return 'Everything is at its destination: nothing is left to move';
    }
    const waves = new Set(batch.flatMap(({ wave }) => wave ?? [])).size;
    return waves === 0 ? `Found ${found}` : `Found ${found} to move, in ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(waves, 'wave')}`;
}
function notFoundHeadline(batch) {
    if (batch === undefined)
        return 'Blocked: the workspaces could not be listed';
    const open = batch.filter(({ state }) => state !== 'found' && state !== 'there').length;
    return open === 0
        ? 'Blocked: there is nothing to move'
        : `Blocked: ${open} of ${(0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(batch.length, 'workspace')} cannot be put into a wave`;
}
/** The counts of a run in words, for a line of text: `3 blockers, 2 warnings, 1 unknown`. */
function countsOf({ findings }) {
    return [
        (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .blockersOf */ .be)(findings).length, 'blocker'),
        (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)((0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .warningsOf */ .nZ)(findings).length, 'warning'),
        `${(0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownsOf */ .F9)(findings).length} not readable`,
    ].join(', ');
}
function countAt(report, place) {
    return report.resources.filter((resource) => resource.place === place).length;
}
function resourcesAre(count) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'resource is', 'resources are');
}


/***/ }),

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   vx: () => (/* binding */ parted)
/* harmony export */ });
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
/******/ var __webpack_exports__ = __nccwpck_require__(521);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
