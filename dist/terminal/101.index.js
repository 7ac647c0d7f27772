export const id = 101;
export const ids = [101];
export const modules = {

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut),
  moveWorkspace: () => (/* binding */ moveWorkspace)
});

// EXTERNAL MODULE: ./src/modes/parts/load-approved-plan.js + 1 modules
var load_approved_plan = __webpack_require__(4194);
// EXTERNAL MODULE: ./src/modes/parts/move-context.js + 1 modules
var move_context = __webpack_require__(7945);
// EXTERNAL MODULE: ./src/modes/parts/part.js
var part = __webpack_require__(4437);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/checks/places/arm-answer.js
var arm_answer = __webpack_require__(2346);
// EXTERNAL MODULE: ./src/domain/plan/finding.js
var finding = __webpack_require__(716);
// EXTERNAL MODULE: ./src/stages/gate/approval-rules.js + 1 modules
var approval_rules = __webpack_require__(3410);
// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/azure/right-words.js
var right_words = __webpack_require__(8783);
// EXTERNAL MODULE: ./src/domain/azure/short-name.js
var short_name = __webpack_require__(7231);
// EXTERNAL MODULE: ./src/domain/azure/collection-table.js
var collection_table = __webpack_require__(2108);
// EXTERNAL MODULE: ./src/domain/own-entry.js
var own_entry = __webpack_require__(4532);
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan_plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/domain/plan/snapshot.js
var snapshot = __webpack_require__(2005);
;// CONCATENATED MODULE: ./src/domain/plan/drift-words.js








const ITEM = /^content\.collections\.(?<list>\w+)\.items\[(?<key>.*?)\](?:\.(?<rest>.*))?$/s;
const STATE = /^content\.collections\.(?<list>\w+)\.state$/;
const FINDING = /^content\.findings\[(?<rule>[\w-]+) (?<subject>.*?)(?: \(\d+\))?\](?:\.(?<rest>.*))?$/s;
/** Says a difference between two plans as a sentence of a person: what is new, gone or another. */
function driftWords({ field, approved, now }, item, plan) {
    const change = approved === undefined ? 'New' : now === undefined ? 'Gone' : 'Changed';
    const since = `${change} since the plan`;
    const values = change === 'Changed' ? ` was ${quoted(approved)} and is ${quoted(now)}` : '';
    const inList = ITEM.exec(field)?.groups;
    if (inList !== undefined) {
        const { list = '', key = '', rest } = inList;
        const thing = rest === undefined && item !== undefined
            ? thingWords(list, key, item, plan)
            : thingName(list, key, plan);
        return rest === undefined ? `${since}: ${thing}.` : `${since}: ${rest} of ${thing}${values}.`;
    }
    const inFindings = FINDING.exec(field)?.groups;
    if (inFindings !== undefined) {
        const { rule = '', subject = '', rest } = inFindings;
        const told = `the finding ${rule} about ${drift_words_short(subject, plan)}`;
        return rest === undefined ? `${since}: ${told}.` : `${since}: ${rest} of ${told}${values}.`;
    }
    const list = STATE.exec(field)?.groups?.['list'];
    if (list !== undefined)
        return `The list of ${titleOf(list)} was ${quoted(approved)} and is ${quoted(now)}.`;
    return change === 'Changed'
        ? `${since}: ${field}${values}.`
        : `${since}: ${field}, ${quoted(now ?? approved)}.`;
}
// A right is told with its holder and its role, whatever its name is; anything else by its path.
function thingWords(list, key, item, plan) {
    if ((0,json/* textAt */.$6)(item, 'properties', 'principalId') === undefined) {
        const kind = (0,json/* textAt */.$6)(item, 'properties', 'computeType') ?? (0,json/* textAt */.$6)(item, 'kind');
        return `${thingName(list, key, plan)}${kind === undefined ? '' : ` (${kind})`}`;
    }
    const before = (0,snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot);
    return (0,right_words/* rightWords */.k)(item, (0,inventory/* itemsOf */.S3)(before.of('roleDefinitions')), (0,inventory/* itemsOf */.S3)(before.of('workspace'))[0]);
}
function thingName(list, key, plan) {
    return `${drift_words_short(key, plan)} among the ${titleOf(list)}`;
}
function titleOf(list) {
    return (0,own_entry/* ownEntry */.P)(collection_table/* collectionTable */.ry, list)?.title ?? list;
}
function drift_words_short(id, plan) {
    return (0,short_name/* shortName */.E)(id, [(0,plan_plan/* workspaceOf */.B3)(plan)?.id ?? []].flat());
}
function quoted(value) {
    return value === undefined ? 'absent' : `"${value}"`;
}

// EXTERNAL MODULE: ./src/domain/plan/plan-digest.js
var plan_digest = __webpack_require__(8439);
;// CONCATENATED MODULE: ./src/domain/plan/plan-differences.js




const LONGEST_VALUE = 120;
/**
 * The part of a plan that says what lies in the workspace and around it, and what of it would be
 * put back.
 */
const CONTENTS = 'content.collections';
const PUT_BACK = 'content.restore';
const LIST_OF_ITEM = /^(content\.collections\.\w+)\.items\[/;
const LIST_OF_STATE = /^(content\.collections\.\w+)\.state$/;
/**
 * The drift between a plan and the same plan made later, field by field, parted by what it means
 * for the move. What would be put back follows from the contents: it is told only where these are
 * the same.
 */
function driftBetween(approved, now) {
    const found = differencesBetween((0,plan_digest/* planAsJson */.G0)(approved), (0,plan_digest/* planAsJson */.G0)(now));
    const lists = new Set(found.map(({ field }) => LIST_OF_ITEM.exec(field)?.[1]));
    // That a list has items says no more than the items do; that it cannot be read does.
    const telling = found.filter(({ field, approved: was, now: is }) => [was, is].includes('unknown') || !lists.has(LIST_OF_STATE.exec(field)?.[1] ?? ''));
    const all = telling.map((one) => ({
        ...one,
        sentence: driftWords(one, one.item, one.approved === undefined ? now : approved),
    }));
    const isIn = (part) => ({ field }) => field === part || field.startsWith(`${part}.`) || field.startsWith(`${part}[`);
    const [isContents, isPutBack] = [isIn(CONTENTS), isIn(PUT_BACK)];
    const [contents, putBack] = [all.filter(isContents), all.filter(isPutBack)];
    return {
        move: all.filter((one) => !isContents(one) && !isPutBack(one)),
        surroundings: contents.length === 0 ? putBack : contents,
    };
}
/**
 * Every field in which two JSON values differ, in the order of the approved side. Items of arrays
 * are matched by their `id` (or rule and subject), so that one new compute is one difference and
 * not a shifted list.
 */
function differencesBetween(approved, now, path = '') {
    if ((0,json/* isJsonObject */.OW)(approved) && (0,json/* isJsonObject */.OW)(now))
        return objectDifferences(approved, now, path);
    // A list that was not there before has nothing but new items.
    const [before, after] = [approved, now].map((side) => (0,json/* isJsonArray */.Md)(side) && isKeyed(side) ? side : undefined);
    const isNewOrGone = (approved === undefined && (after?.length ?? 0) > 0) ||
        (now === undefined && (before?.length ?? 0) > 0);
    if (isNewOrGone || (before !== undefined && after !== undefined)) {
        const fieldOf = (key) => `${path}[${key}]`;
        return objectDifferences(byKey(before ?? []), byKey(after ?? []), path, fieldOf);
    }
    const same = approved === undefined || now === undefined
        ? approved === now
        : (0,canonical_json/* canonicalText */.A)(approved) === (0,canonical_json/* canonicalText */.A)(now);
    if (same)
        return [];
    const item = [approved, now].find(json/* isJsonObject */.OW);
    return [
        {
            field: path,
            approved: plan_differences_short(approved),
            now: plan_differences_short(now),
            ...(item === undefined ? {} : { item }),
        },
    ];
}
function objectDifferences(approved, now, path, fieldOf = (key) => (path === '' ? key : `${path}.${key}`)) {
    const keys = [...new Set([...Object.keys(approved), ...Object.keys(now)])];
    return keys.flatMap((key) => differencesBetween(approved[key], now[key], fieldOf(key)));
}
function isKeyed(items) {
    return items.every((item) => keyOf(item) !== undefined);
}
// Two findings of a rule about one subject are told apart by their order.
function byKey(items) {
    const seen = new Map();
    return Object.fromEntries(items.map((item) => {
        const key = keyOf(item) ?? '';
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return [count === 1 ? key : `${key} (${count})`, item];
    }));
}
function keyOf(item) {
    const id = (0,json/* textAt */.$6)(item, 'id');
    if (id !== undefined)
        return id;
    const rule = (0,json/* textAt */.$6)(item, 'rule');
    return rule === undefined ? undefined : `${rule} ${(0,json/* textAt */.$6)(item, 'subject') ?? ''}`;
}
function plan_differences_short(value) {
    if (value === undefined)
        return undefined;
    const text = typeof value === 'string' ? value : (0,canonical_json/* canonicalText */.A)(value);
    return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}

// EXTERNAL MODULE: ./src/stages/gate/gate-reason.js
var gate_reason = __webpack_require__(3310);
;// CONCATENATED MODULE: ./src/stages/gate/replay-rules.js

/**
 * A plan is carried out once. Asked right before the move is sent, after everything that an earlier
 * run may have begun was looked for: a mark found then means that the plan was used and its
 * resources are back, or never went. Where no marks are kept, a plan must have been made in the run
 * that carries it out.
 */
function replayReasons({ used, start }, { parts }, { origin }) {
    if (parts.every((part) => part === 'digest')) {
        // None is demanded; one that can be seen counts.
        return used?.known === true && used.value !== undefined ? [usedBy(used.value)] : [];
    }
    if (start.known && start.value.queuedAt !== undefined) {
        return madeBefore(start.value.queuedAt, origin.createdAt);
    }
    if (origin.headCommit === null) {
        return [
            {
                reason: 'plan-invalid',
                sentence: 'The plan does not say for which commit it was made.',
                remedy: APPROVE_ANEW,
            },
        ];
    }
    if (used === undefined)
        return [];
    if (!used.known)
        return [(0,gate_reason/* unseen */.n)('whether this plan was used before', used)];
    if (used.value === undefined)
        return [];
    return [usedBy(used.value)];
}
const APPROVE_ANEW = 'Run the validation again and have its plan approved.';
/** Why a plan is not carried out again that another run has marked. */
function usedBy({ at, run }) {
    return {
        reason: 'plan-invalid',
        sentence: `This plan was already carried out${at === '' ? '' : ` at ${at}`}${run === '' ? '' : ` by ${run}`}, and a plan is carried out once.`,
        remedy: APPROVE_ANEW,
    };
}
/** Clocks of agents may be this much behind, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;
function madeBefore(queuedAt, createdAt) {
    // A time that is no time is not after anything.
    if (Date.parse(createdAt) >= Date.parse(queuedAt) - CLOCK_SKEW)
        return [];
    return [
        {
            reason: 'plan-invalid',
            sentence: `The plan was made at ${createdAt}, and this run was queued at ${queuedAt}; what is approved in a run is the plan that was made in it.`,
            remedy: 'Run the whole pipeline again, the validation and the move in one run.',
        },
    ];
}

;// CONCATENATED MODULE: ./src/stages/gate/gate.js




/**
 * Whether the approved plan may be carried out now. Pure: the same question gets the same answer.
 * The digest is computed again from the file, so that neither the file nor the digest written in it
 * is believed.
 */
function judgeGate(question) {
    const { file, now } = question;
    const differences = driftBetween(file.plan, now);
    const { policy, evidence } = question;
    const reasons = [
        ...gateRules.flatMap((rule) => rule(question, differences)),
        ...(0,approval_rules/* judgeApprovals */.U)({ policy, evidence, plan: file.plan, digest: (0,plan_digest/* planDigest */.Gb)(file.plan) }),
        ...replayReasons(evidence, policy, file.plan),
    ];
    return reasons.length === 0 ? { open: true } : { open: false, reasons, differences };
}
const VALIDATE_AGAIN = 'Run the validation again, have its plan reviewed, and give the new digest.';
const gateRules = [
    ({ file, approvedDigest }) => (0,plan_digest/* planDigest */.Gb)(file.plan) === approvedDigest.toLowerCase()
        ? []
        : [
            {
                reason: 'plan-invalid',
                sentence: 'The plan file is not the plan that was approved: its digest is another one.',
                remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
            },
        ],
    ({ file, clock, maxAgeHours }) => expiryReasons(file.plan, clock, maxAgeHours),
    ({ file, now }, differences) => (0,plan_digest/* planDigest */.Gb)(now) === (0,plan_digest/* planDigest */.Gb)(file.plan)
        ? []
        : [
            {
                reason: 'plan-changed',
                sentence: `The workspace or its surroundings have changed since the plan was made: ${differences.move.length} field(s) that would change the move, ${differences.surroundings.length} that have merely changed since.`,
                remedy: VALIDATE_AGAIN,
            },
        ],
];
/**
 * Why a plan is too old. One from the future is as little to be trusted as an old one; five minutes
 * are allowed for clocks that differ.
 *
 * @param clock milliseconds since the epoch.
 */
function expiryReasons({ origin: { createdAt } }, clock, maxAgeHours) {
    const ageMs = clock - Date.parse(createdAt);
    if (ageMs >= -5 * 60_000 && ageMs <= maxAgeHours * 3_600_000)
        return [];
    return [
        {
            reason: 'plan-expired',
            sentence: `The plan was made at ${createdAt} and is older than ${maxAgeHours} hours, or from the future.`,
            remedy: VALIDATE_AGAIN,
        },
    ];
}

// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/azure/region-name.js
var region_name = __webpack_require__(7037);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
;// CONCATENATED MODULE: ./src/domain/plan/prepare-change.js



/**
 * The one request of each step before the move. A compute that is attached is detached: deleting it
 * would delete the customer's own cluster (Azure REST reference: Compute - Delete,
 * underlyingResourceAction).
 */
const changes = {
    'create-resource-group': ({ id, creates }) => ({
        method: 'PUT',
        id: `${id.slice(0, id.lastIndexOf('/') + 1)}${creates?.name ?? ''}`,
        body: { location: creates?.location ?? '' },
    }),
    'register-providers': ({ id }) => ({ method: 'POST', id: `${id}/register` }),
    'pause-schedules': ({ id }, body) => ({ method: 'PUT', id, body: paused(body) }),
    'delete-endpoints': ({ id }) => ({ method: 'DELETE', id }),
    'delete-computes': ({ id }) => removal(id, 'Delete'),
    'detach-computes': ({ id }) => removal(id, 'Detach'),
};
/**
 * @param step its id as Azure spells it.
 * @param body what Azure shows of it now; its own fields go back as they came.
 */
function prepareChange(step, body) {
    return changes[step.step](step, body);
}
/** Whether a change is the request of one of the steps, and no other. */
function allowsPreparation(steps, change) {
    return steps.some((step) => {
        const { method, id, query, body = {} } = prepareChange(step, change.body ?? {});
        return (method === change.method &&
            (0,resource_id/* sameId */.s)(id, change.id) &&
            (0,canonical_json/* canonicalText */.A)(query ?? {}) === (0,canonical_json/* canonicalText */.A)(change.query ?? {}) &&
            (0,canonical_json/* canonicalText */.A)(body) === (0,canonical_json/* canonicalText */.A)(change.body ?? {}));
    });
}
function removal(id, underlyingResourceAction) {
    return { method: 'DELETE', id, query: { underlyingResourceAction } };
}
const READ_ONLY = new Set(['id', 'name', 'type', 'systemData', 'etag']);
// A PUT replaces: everything that is not read-only goes back (Azure REST reference: Schedules -
// Create Or Update).
function paused(body) {
    const whole = Object.entries(body).filter(([name]) => !READ_ONLY.has(name));
    const kept = Object.entries((0,json/* objectAt */.lJ)(body, 'properties')).filter(([name]) => name !== 'provisioningState');
    return {
        ...Object.fromEntries(whole),
        properties: { ...Object.fromEntries(kept), isEnabled: false },
    };
}

// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __webpack_require__(6821);
// EXTERNAL MODULE: ./src/stages/reconcile/carry-out.js + 1 modules
var carry_out = __webpack_require__(7822);
// EXTERNAL MODULE: ./src/domain/plan/comparable-body.js
var comparable_body = __webpack_require__(2434);
// EXTERNAL MODULE: ./src/stages/plan/load-plan.js + 2 modules
var load_plan = __webpack_require__(7104);
;// CONCATENATED MODULE: ./src/stages/reconcile/compare-approved.js






/** The lists that show what a step changes, and what goes with it. */
const lists = {
    'pause-schedules': [['schedules']],
    'delete-endpoints': [
        ['onlineEndpoints', 'onlineDeployments', 'roleAssignments', 'diagnosticSettings'],
        ['batchEndpoints', 'batchDeployments', 'roleAssignments'],
    ],
    'delete-computes': [['computes', 'roleAssignments']],
    'detach-computes': [['computes', 'roleAssignments']],
};
/** The rule by which a person accepts that jobs run, or that nobody sees whether any do. */
const ACTIVE_JOBS = 'active-jobs';
const OTHER = { kind: 'blocked', why: 'it is not what was approved any more' };
/** What of the snapshot a step is about. */
function approvedBody(step, before) {
    return (lists[step.step] ?? []).map(([name]) => oneOf(before.of(name), step.id)).find(Boolean);
}
/**
 * Holds what a step is about to change, and what lies in it, against the approved plan: read by the
 * same lists, birth and owner included. Undefined when it is what was approved.
 */
async function whyNotApproved(step, plan, reader) {
    const before = (0,snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot);
    const listed = (lists[step.step] ?? []).find(([name]) => oneOf(before.of(name), step.id));
    if (listed === undefined)
        return lists[step.step] === undefined ? undefined : OTHER;
    const [things, ...children] = listed;
    const now = await reader.readCollection(things, (0,load_plan/* scopeOf */.Od)(plan), []);
    if (now.state === 'unknown')
        return unread(now.reason.why);
    const [was, is] = [before.of(things), now].map((one) => oneOf(one, step.id));
    if (was === undefined || is === undefined || !(0,comparable_body/* areStill */.PZ)([was], [is]))
        return OTHER;
    for (const name of children) {
        const below = await reader.readCollection(name, (0,load_plan/* scopeOf */.Od)(plan), [is]);
        const approved = before.of(name);
        // A person has accepted that nobody sees what lies in it, and nobody sees it now.
        if (below.state === 'unknown' && approved.state === 'unknown')
            continue;
        if (below.state === 'unknown')
            return unread(below.reason.why);
        const [had, has] = [approved, below].map((all) => (0,inventory/* itemsOf */.S3)(all).filter((item) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(item), step.id)));
        if (approved.state === 'unknown' || !(0,comparable_body/* areStill */.PZ)(had ?? [], has ?? []))
            return OTHER;
    }
    return things === 'computes' ? whyBusy(plan, before, reader) : undefined;
}
// A job goes with the compute that it runs on, and is no child of it.
async function whyBusy(plan, before, reader) {
    if (plan.content.acknowledged.includes(ACTIVE_JOBS))
        return undefined;
    const jobs = await reader.readCollection('activeJobs', (0,load_plan/* scopeOf */.Od)(plan), (0,inventory/* itemsOf */.S3)(before.of('workspace')));
    if (jobs.state === 'unknown')
        return unread(jobs.reason.why);
    const [job] = (0,inventory/* itemsOf */.S3)(jobs);
    return job === undefined
        ? undefined
        : { kind: 'blocked', why: `a job has been started meanwhile (${(0,body_identity/* idOf */.TH)(job)})` };
}
function oneOf(collection, id) {
    return (0,inventory/* itemsOf */.S3)(collection).find((item) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.TH)(item), id));
}
function unread(why) {
    return { kind: 'unknown', why: `it could not be read: ${why}` };
}

// EXTERNAL MODULE: ./src/stages/reconcile/state-observation.js
var state_observation = __webpack_require__(1219);
;// CONCATENATED MODULE: ./src/stages/reconcile/prepare.js










/** What Azure has taken and does not show by then has failed. */
const SETTLING_MS = 5 * 60_000;
const BY_ANOTHER = 'somebody else did it after this run had compared the plan';
/** Carries out the steps of an approved plan, one after the other, each awaited. */
async function prepare(steps, tools) {
    const done = [];
    for (const planned of steps) {
        const step = stepOf(planned, tools);
        const first = await step.look(0);
        const { state, why, error } = await (0,carry_out/* carryOut */.u)(step, first, tools);
        if (state !== 'matches' && state !== 'done') {
            return { done, failed: { step: planned, why: why ?? state, error } };
        }
        const isDone = state === 'done' && first.kind === 'differs';
        const how = isDone ? state : tools.doneBy(planned);
        if (how === undefined)
            return { done, failed: { step: planned, why: BY_ANOTHER, error } };
        done.push({ step: planned, how });
    }
    return { done, failed: undefined };
}
/** The first step whose effect is not there any more; undefined when all are as they were made. */
async function firstUndone(steps, tools) {
    for (const planned of steps) {
        if ((await stepOf(planned, tools).look(0)).kind !== 'matches')
            return planned;
    }
    return undefined;
}
function stepOf(planned, { reader, plan }) {
    const approved = approvedBody(planned, (0,snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot));
    const { step, id } = planned;
    return {
        phase: 'prepare',
        step,
        id,
        name: id,
        settlingMs: SETTLING_MS,
        look: async (taken) => {
            // A body that has no id of its own is given the address that was asked.
            const seen = await reader.readResource(approved === undefined ? id : (0,body_identity/* idOf */.TH)(approved));
            if (seen.state === 'unknown') {
                return { kind: 'unknown', why: `it could not be read: ${seen.why}` };
            }
            const body = seen.state === 'present' ? seen.body : undefined;
            const observed = observe(planned, body);
            if (observed.kind !== 'differs')
                return observed;
            if (taken === 0)
                return (await whyNotApproved(planned, plan, reader)) ?? observed;
            const failure = (0,state_observation/* failureIn */.Q)(body ?? {});
            // What was broken before it was to go says nothing of its going.
            const isNew = JSON.stringify(failure) !== JSON.stringify((0,state_observation/* failureIn */.Q)(approved ?? {}));
            return isNew && failure !== undefined
                ? failure
                : { kind: 'blocked', why: 'its effect was not seen in time', mayBeStale: true };
        },
    };
}
/** @param body what Azure shows; undefined when it is not there. */
function observe(step, body) {
    if (body === undefined) {
        if ((0,prepare_step/* removes */.yb)(step))
            return { kind: 'matches' };
        return step.creates === undefined
            ? { kind: 'blocked', why: 'it is not there any more' }
            : differs(step, {});
    }
    if (step.creates !== undefined) {
        const region = (0,json/* textAt */.$6)(body, 'location') ?? '';
        return (0,region_name/* regionName */.g)(region) === (0,region_name/* regionName */.g)(step.creates.location)
            ? { kind: 'matches' }
            : { kind: 'blocked', why: `it is there by now, in the region ${region}` };
    }
    const state = (0,prepare_step/* removes */.yb)(step)
        ? (0,json/* textAt */.$6)(body, 'properties', 'provisioningState')
        : (0,json/* textAt */.$6)(body, 'registrationState');
    if ((0,resource_id/* sameId */.s)(state ?? '', (0,prepare_step/* removes */.yb)(step) ? 'Deleting' : 'Registering')) {
        return { kind: 'in-progress' };
    }
    const isDone = step.step === 'pause-schedules'
        ? (0,json/* valueAt */.fK)(body, 'properties', 'isEnabled') === false
        : step.step === 'register-providers' && (0,resource_id/* sameId */.s)(state ?? '', 'Registered');
    if (isDone)
        return { kind: 'matches' };
    return differs(step, body);
}
// Azure compares ids without case; what it is asked to change is named as it names it all the same.
function differs(step, body) {
    const id = (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.TH)(body), step.id) ? (0,body_identity/* idOf */.TH)(body) : step.id;
    return { kind: 'differs', change: prepareChange({ ...step, id }, body) };
}

// EXTERNAL MODULE: ./src/stages/plan/build-plan.js
var build_plan = __webpack_require__(4030);
// EXTERNAL MODULE: ./src/stages/survey/conclude-validation.js
var conclude_validation = __webpack_require__(1286);
// EXTERNAL MODULE: ./src/modes/parts/collect-approval-evidence.js
var collect_approval_evidence = __webpack_require__(6994);
// EXTERNAL MODULE: ./src/modes/parts/refuse.js
var refuse = __webpack_require__(4752);
// EXTERNAL MODULE: ./src/modes/parts/resume-move.js
var resume_move = __webpack_require__(1677);
// EXTERNAL MODULE: ./src/modes/parts/survey.js + 2 modules
var survey = __webpack_require__(4505);
;// CONCATENATED MODULE: ./src/modes/parts/pass-gate.js














/**
 * Ends a move that is not approved before Azure is asked anything: the same rules as those of the
 * gate, which asks the host again right before the move is sent.
 */
async function requireApproval(context) {
    const { signed, request, run } = context;
    const evidence = await (0,collect_approval_evidence/* collectApprovalEvidence */.Br)(context);
    const question = { policy: request.gate, evidence, plan: signed.plan, digest: signed.digest };
    const reasons = (0,approval_rules/* judgeApprovals */.U)(question);
    return reasons.length === 0 ? (0,part/* goOn */.A)(undefined) : (0,refuse/* refuse */.T)(run, reasons);
}
/**
 * Reads and judges everything again once a preparation has taken its time: what appeared meanwhile,
 * ran out or was taken back is seen by nobody else before the move is sent. Goes on with what the
 * move is to send.
 */
async function passGateAgain(context, before) {
    const { signed, run } = context;
    if (signed.plan.content.prepare.length === 0)
        return (0,part/* goOn */.A)(before);
    const surveyed = await (0,resume_move/* surveyOnceFree */.iO)(context);
    if ((0,part/* hasEnded */.h)(surveyed))
        return surveyed;
    const passed = await passGate(context, surveyed.value);
    if ((0,part/* hasEnded */.h)(passed))
        return passed;
    const { plan } = signed;
    const undone = await firstUndone(plan.content.prepare, { reader: context.reader, plan });
    if (undone !== undefined) {
        const sentence = `What the preparation had done was undone before the move could be sent: ${undone.step} of ${undone.id}. Nothing was sent.`;
        const remedy = 'Find out who did it, then start the same move again: it does that step anew.';
        return (0,refuse/* endUnmoved */.o)(run, 'plan-changed', [{ sentence, remedy }]);
    }
    const { answer, order } = surveyed.value;
    // What ARM refused before the preparation was approved, and not what it refuses after it.
    if (answer.kind === 'passed')
        return surveyed;
    const findings = (0,arm_answer/* armFindings */.tF)(answer, order).map((one) => ({ ...one, acknowledged: false }));
    run.note({ findings: [...run.report().findings, ...findings] });
    const { failureReason } = (0,conclude_validation/* concludeValidation */.l)(findings, answer);
    return (0,refuse/* endUnmoved */.o)(run, failureReason ?? 'validation-failed', [STILL_REFUSED]);
}
/** Why what approved the plan holds no longer: asked before each change. */
async function whyNoLonger(context) {
    const { signed, request, ports } = context;
    const { plan, digest } = signed;
    const evidence = await (0,collect_approval_evidence/* collectApprovalEvidence */.Br)(context);
    const reasons = [
        ...expiryReasons(plan, ports.clock.now(), request.planMaxAgeHours),
        ...(0,approval_rules/* judgeApprovals */.U)({ policy: request.gate, evidence, plan, digest }),
        ...replayReasons(evidence, request.gate, plan),
    ];
    return reasons[0];
}
/**
 * Whether everything, read and judged once more, is still as it was when the gate opened. For a
 * request that Azure throttled: it ends nothing, because Azure's word stands.
 */
async function isStillOpen(context) {
    const { reader, signed, ports, run } = context;
    if (run.isStopped())
        return false;
    const { plan } = signed;
    let surveyed;
    try {
        surveyed = await (0,survey/* survey */.F)(reader, await (0,survey/* questionOf */.Y)(context), ports, run);
    }
    catch (error) {
        // Where nothing can be read any more, nothing is known to be as before.
        if (error instanceof errors/* ProductError */._)
            return false;
        throw error;
    }
    const undone = await firstUndone(plan.content.prepare, { reader, plan });
    const isAsBefore = undone === undefined && surveyed.answer.kind === 'passed';
    const verdict = await judged(context, surveyed);
    return (isAsBefore && verdict.open && (0,finding/* blockersOf */.be)(surveyed.findings).length === 0 && !run.isStopped());
}
async function judged(context, surveyed) {
    const { signed, request, ports } = context;
    const evidence = await (0,collect_approval_evidence/* collectApprovalEvidence */.Br)(context);
    return judgeGate({
        file: signed,
        approvedDigest: (0,collect_approval_evidence/* approvedDigest */._F)(request, evidence),
        now: (0,build_plan/* rebuildPlan */.r)(surveyed, signed.plan),
        clock: ports.clock.now(),
        maxAgeHours: request.planMaxAgeHours,
        policy: request.gate,
        evidence,
    });
}
/** Compares what was approved with what is there now; the run goes on when nothing is in the way. */
async function passGate(context, surveyed) {
    const { run } = context;
    const verdict = await judged(context, surveyed);
    if (!verdict.open) {
        const moved = await (0,resume_move/* endIfMovedMeanwhile */.ud)(context);
        if ((0,part/* hasEnded */.h)(moved))
            return moved;
        run.note({ differences: verdict.differences });
        return (0,refuse/* refuse */.T)(run, verdict.reasons);
    }
    const blockers = (0,finding/* blockersOf */.be)(surveyed.findings);
    if (blockers.length > 0) {
        const isArm = blockers.every(({ rule }) => (0,arm_answer/* isOfArm */.Ue)(rule));
        const { failureReason } = (0,conclude_validation/* concludeValidation */.l)(surveyed.findings, surveyed.answer);
        const refused = run.standing() === undefined ? REFUSED_BY_ARM : STILL_REFUSED;
        return (0,refuse/* endUnmoved */.o)(run, failureReason, [isArm ? refused : hasBlockers(blockers)]);
    }
    // After a preparation the workspace is not what it was, whatever ends the run.
    if (run.phase() === 'surveying')
        run.enter('gated');
    run.mark('Gate open: the approved plan is what would happen now');
    return (0,part/* goOn */.A)(undefined);
}
const REFUSED_BY_ARM = {
    sentence: 'Azure Resource Manager would not take the move now: nothing was sent.',
    remedy: 'Do what the blockers below say; the approved plan can be used again until it expires.',
};
const STILL_REFUSED = {
    sentence: 'After the preparation Azure Resource Manager still refuses the move: nothing was sent.',
    remedy: 'Do what the blockers below say and start the same move again, or put back what was removed.',
};
function hasBlockers(blockers) {
    return {
        sentence: `The approved plan has ${blockers.length} blocker(s): it can be reviewed, not carried out.`,
        remedy: 'Remove the blockers, validate again and have the new plan approved.',
    };
}

// EXTERNAL MODULE: ./src/domain/azure/errors/arm-error.js
var arm_error = __webpack_require__(6220);
// EXTERNAL MODULE: ./src/stages/plan/undo-preparation-effects.js
var undo_preparation_effects = __webpack_require__(4471);
// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/modes/parts/prepare-move.js













/**
 * Carries out the steps that the approved plan lists. Where the run ends here nothing was moved, and
 * what was removed is said first.
 */
async function prepareMove(context, { seen }) {
    const { reader, signed, ports, run, deadline } = context;
    const steps = signed.plan.content.prepare;
    if (steps.length === 0)
        return (0,part/* goOn */.A)(undefined);
    const { clock, log } = ports;
    const journal = (0,move_context/* journalOf */.PR)(context);
    const writer = await ports.azure.writer((change) => allowsPreparation(steps, change));
    // From the first step on the workspace is not what it was.
    run.enter('preparing');
    let closed;
    const mayGoOn = async () => {
        if (run.isStopped())
            return 'the run was cancelled';
        closed = await whyNoLonger(context);
        return closed === undefined || closed.sentence;
    };
    const { plan } = signed;
    const { prepared, refused } = await (0,move_context/* historyOf */.om)(context);
    // What Azure refused, and what is gone all the same, went by somebody else.
    const isBegun = ({ step, id }) => prepared.has((0,read_journal/* restoreKey */.e)(step, id)) && !refused.has((0,read_journal/* restoreKey */.e)(step, id));
    const found = (0,undo_preparation_effects/* effectsIn */.c)(seen, steps).filter((step) => !isBegun(step));
    for (const { step, id } of found)
        await journal.write({ event: 'prepare-found', step, id });
    const doneBy = (step) => {
        if (isBegun(step))
            return 'already';
        // Who made a group or registered a provider makes no difference.
        const isHarmless = !(0,prepare_step/* removes */.yb)(step) && step.step !== 'pause-schedules';
        return isHarmless || found.includes(step) ? 'found' : undefined;
    };
    const tools = { reader, writer, plan, clock, log, journal, mayGoOn, deadline, doneBy };
    // What a group inherits can be judged once it is there, and is judged before anything is removed.
    const made = await prepare(steps.filter(isMaking), tools);
    run.note({ preparation: reported(steps, made) });
    if (made.failed !== undefined)
        return endAtStep(run, made.failed, closed);
    if (made.done.length > 0) {
        const passed = await judgeNewGroup(context);
        if ((0,part/* hasEnded */.h)(passed))
            return passed;
    }
    const rest = await prepare(steps.filter((step) => !isMaking(step)), tools);
    run.note({
        preparation: reported(steps, { ...rest, done: [...made.done, ...rest.done] }),
    });
    if (rest.failed !== undefined)
        return endAtStep(run, rest.failed, closed);
    run.mark('Prepared: every step of the plan is done');
    return (0,part/* goOn */.A)(undefined);
}
function isMaking({ creates }) {
    return creates !== undefined;
}
async function judgeNewGroup(context) {
    const { reader, ports, run } = context;
    const question = await (0,survey/* questionOf */.Y)(context);
    const { findings, answer } = await (0,survey/* survey */.F)(reader, { ...question, createdGroup: 'shown' }, ports, run);
    const blockers = (0,finding/* blockersOf */.be)(findings);
    if (blockers.length === 0)
        return (0,part/* goOn */.A)(undefined);
    return run.end({
        outcome: 'not-moved',
        failureReason: (0,conclude_validation/* concludeValidation */.l)(findings, answer).failureReason,
        failed: true,
        problems: [
            {
                sentence: `The destination group was created, and what is in the way there could be seen only then: ${blockers.length} blocker(s). Nothing else was changed.`,
                remedy: 'Do what the blockers below say; or validate anew, now that the group is there, and accept them by name.',
            },
        ],
    });
}
function endAtStep(run, { step, why, error }, closed) {
    run.note({ armError: error });
    run.mark(`Preparation stopped at ${step.step}`);
    if (closed !== undefined)
        return (0,refuse/* refuse */.T)(run, [closed]);
    const said = error === undefined ? '' : ` (${(0,arm_error/* lineOf */.cA)(error)})`;
    const sentence = `The step ${step.step} for ${step.id} did not succeed: ${why}${said}. Nothing was moved.`;
    const remedy = 'Do what Azure says, then start the same move again: it goes on where this one stopped. Or leave it, and put back what was removed.';
    return (0,refuse/* endUnmoved */.o)(run, 'prepare-failed', [{ sentence, remedy }]);
}
function reported(steps, { done, failed }) {
    return steps.map((step) => {
        const found = done.find((one) => one.step === step);
        if (found !== undefined)
            return { ...step, state: found.how };
        return { ...step, state: failed?.step === step ? 'failed' : 'planned' };
    });
}

// EXTERNAL MODULE: ./src/modes/parts/require-confirmation.js
var require_confirmation = __webpack_require__(3339);
// EXTERNAL MODULE: ./src/modes/parts/run-restore.js + 4 modules
var run_restore = __webpack_require__(5546);
// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
// EXTERNAL MODULE: ./src/stages/journal/next-step.js
var next_step = __webpack_require__(104);
// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/stages/move/move.js
var move = __webpack_require__(2793);
// EXTERNAL MODULE: ./src/modes/parts/finish-move.js + 7 modules
var finish_move = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/modes/parts/locate-after-move.js + 1 modules
var locate_after_move = __webpack_require__(3960);
;// CONCATENATED MODULE: ./src/modes/parts/plan-used-mark.js






/**
 * Leaves the mark that this plan is being carried out, before the move is sent: should the run be
 * lost, the plan cannot be used again. Of two runs that both found none, the one whose mark is older
 * goes on. A mark that nothing follows is taken back. Ends the run when its mark cannot be left or
 * is not the oldest.
 */
async function markUsed(context) {
    const { signed, request, ports, run } = context;
    const { headCommit } = signed.plan.origin;
    if (!(0,collect_approval_evidence/* demandsApproval */.Ip)(request.gate) || !ports.planRegistry.isKept || headCommit === null) {
        return (0,part/* goOn */.A)([]);
    }
    await (0,move_context/* writeFirst */.az)((0,move_context/* journalOf */.PR)(context), { event: 'mark-begin' });
    const marking = leaveMark(context, headCommit);
    const takeBack = async () => settleUsed((await marking).marks, 'unused', ports.planRegistry);
    run.untilSent(takeBack);
    const { marks, reason } = await marking;
    if (reason === undefined)
        return (0,part/* goOn */.A)(marks);
    await takeBack();
    return (0,refuse/* refuse */.T)(run, [reason]);
}
/** Says on the marks how the move ended. A plan of which nothing was sent was not used. */
async function settleUsed(marks, ending, planRegistry) {
    await Promise.all(marks.map((mark) => planRegistry.settle(mark, ending)));
}
// An answer that was lost says nothing: the list does.
async function leaveMark(context, commit) {
    const { reader, signed, ports } = context;
    const { digest, plan } = signed;
    const { workspaceName } = plan.content;
    const by = reader.correlationId;
    const left = await ports.planRegistry.mark(commit, { digest, workspaceName, by });
    const all = await ports.planRegistry.marks(commit, digest);
    const given = left.known ? [left.value] : [];
    if (!all.known)
        return { marks: given, reason: (0,gate_reason/* unseen */.n)(MARK, all) };
    const isOwn = await (0,collect_approval_evidence/* ownMarks */.hV)(context);
    const own = all.value.filter(isOwn);
    const marks = [...new Set([...given, ...own.map(({ id }) => id)])];
    const [oldest] = all.value;
    if (!own.some((one) => one.by === by)) {
        return { marks, reason: (0,gate_reason/* unseen */.n)(MARK, left.known ? NOT_LISTED : left) };
    }
    return oldest === undefined || isOwn(oldest) ? { marks } : { marks, reason: usedBy(oldest) };
}
const MARK = 'the mark that this plan is used';
const NOT_LISTED = {
    why: 'the host took it and does not show it',
    remedy: 'Start the same move again in a minute.',
};

;// CONCATENATED MODULE: ./src/modes/parts/send-move.js










/**
 * Carries out the move of an open gate: marks the plan as used, sends the one request, follows it
 * and looks where everything is. Goes on with the id of the workspace that moved.
 */
async function moveOnce(context, order) {
    const { planRegistry } = context.ports;
    const marked = await markUsed(context);
    if ((0,part/* hasEnded */.h)(marked))
        return marked;
    let said;
    try {
        said = await sendMove(context, order);
    }
    catch (error) {
        await settleUsed(marked.value, 'unused', planRegistry);
        throw error;
    }
    const watched = await (0,locate_after_move/* locateAfterMove */.Y8)(context, said);
    const stayed = said.azureStatus === 'refused' ? 'unused' : 'not-moved';
    const ending = (0,locate_resources/* overallPlace */.Pz)(watched.seen) === 'all-moved' ? 'moved' : stayed;
    await settleUsed(marked.value, ending, planRegistry);
    return (0,finish_move/* finishMove */.j)(context, said, watched);
}
/**
 * Sends the move of an open gate and follows it. Raises ProductError only while nothing was sent:
 * when the time is over, the journal cannot be written, or nobody can sign in.
 *
 * @param order what the plan approves, ids as Azure spells them and validated them a moment ago.
 */
async function sendMove(context, order) {
    const { reader, deadline, ports, run } = context;
    requireTime(deadline, ports);
    const mover = await ports.azure.mover();
    const journal = (0,move_context/* journalOf */.PR)(context);
    requireGoingOn(run);
    await requireUnsent(context);
    await (0,move_context/* writeFirst */.az)(journal, { event: 'move-sending' });
    const before = run.phase();
    try {
        await requireOpen(context);
        requireGoingOn(run);
        await requireFirst(context);
        run.enter('sent');
        run.mark('Sending the move request');
        const said = await (0,move/* move */.C)(order, deadline, {
            mover,
            reader,
            clock: ports.clock,
            log: ports.log,
            journal,
            maySendAgain: () => isStillOpen(context),
            onAccepted: () => {
                run.enter('following');
            },
        });
        run.mark(`Azure on the move: ${said.azureStatus}`);
        run.note({ armError: said.error });
        return said;
    }
    catch (error) {
        run.enter(before);
        run.mark('The move request was not sent');
        await noteNotSent(journal, ports);
        throw error;
    }
}
// Another run with the same journal may have begun while this one looked and prepared.
async function requireUnsent(context) {
    const { move: state } = await (0,move_context/* historyOf */.om)(context);
    if (next_step/* nextSteps */.Z[state.state].move !== 'send')
        throw begunElsewhere();
}
// Of two runs that announced the move side by side neither sends it: nobody could tell whose it is.
async function requireFirst(context) {
    const { move: state } = await (0,move_context/* historyOf */.om)(context);
    if (state.state !== 'sending' || state.by !== context.reader.correlationId) {
        throw begunElsewhere();
    }
}
function begunElsewhere() {
    return new errors/* ProductError */._('move-unknown', {
        sentence: 'Another run has begun to send the move of this plan: this one has sent nothing.',
        remedy: 'Run mode status with the same plan file and journal: it says where everything is.',
    });
}
// Marking and sealing take their time, too.
async function requireOpen(context) {
    const closed = await whyNoLonger(context);
    if (closed !== undefined)
        throw new errors/* ProductError */._(closed.reason, closed);
}
function requireTime(deadline, ports) {
    if (ports.clock.now() < deadline)
        return;
    throw new errors/* ProductError */._('timed-out', {
        sentence: 'The time of this run was over before the move could be sent: nothing was sent.',
        remedy: 'Give a larger timeout-minutes; a move may need more than four hours of it.',
    });
}
// The last moment to hear that the run was cancelled: what is sent cannot be taken back.
function requireGoingOn(run) {
    if (!run.isStopped())
        return;
    throw new errors/* ProductError */._('timed-out', {
        sentence: 'The run was cancelled before the move could be sent: nothing was sent.',
        remedy: 'Start it again when you like.',
    });
}
async function noteNotSent(journal, { log }) {
    try {
        await journal.write({ event: 'move-refused', what: 'not sent' });
    }
    catch {
        log.warning('The journal could not be written: it says that the move was sent, which it was not.');
    }
}

;// CONCATENATED MODULE: ./src/modes/move.js










/**
 * Mode `move`: takes the approved plan, makes it again from what Azure shows now, and only if both
 * are the same sends the one move request, follows it, looks where everything is and verifies.
 */
async function moveWorkspace(request, ports, run) {
    // With the gate "pull-request" the digest is read from what a validation published on the head.
    const isPublished = request.gate.parts.includes('pull-request');
    return carryOut(await (0,load_approved_plan/* loadApprovedPlan */.l)(request, ports, isPublished), request, ports, run);
}
/** The same for a plan that is in memory already. */
async function carryOut(signed, request, ports, run) {
    const context = await (0,move_context/* openContext */.eA)(signed, request, ports, run);
    const approved = await requireApproval(context);
    if ((0,part/* hasEnded */.h)(approved))
        return approved;
    const confirmed = await (0,require_confirmation/* requireConfirmation */.L)(context);
    if ((0,part/* hasEnded */.h)(confirmed))
        return confirmed;
    const fresh = await (0,resume_move/* resumeMove */.J7)(context);
    if ((0,part/* hasEnded */.h)(fresh))
        return fresh;
    const known = await (0,seal_secrets/* openedSecrets */.N)(signed, request, ports);
    const surveyed = await (0,resume_move/* surveyOnceFree */.iO)(context);
    if ((0,part/* hasEnded */.h)(surveyed))
        return surveyed;
    const open = await passGate(context, surveyed.value);
    if ((0,part/* hasEnded */.h)(open))
        return open;
    // Also without a preparation: the move itself drops what has secrets.
    const sealed = await (0,seal_secrets/* sealPlanSecrets */.od)(context, surveyed.value, known);
    if ((0,part/* hasEnded */.h)(sealed))
        return sealed;
    const prepared = await prepareMove(sealed.value, surveyed.value);
    if ((0,part/* hasEnded */.h)(prepared))
        return prepared;
    const last = await passGateAgain(sealed.value, surveyed.value);
    if ((0,part/* hasEnded */.h)(last))
        return last;
    const moved = await moveOnce(sealed.value, last.value.order);
    return (0,part/* hasEnded */.h)(moved) ? moved : (0,run_restore/* endMoved */.BO)(sealed.value, moved.value);
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ resumeMove),
/* harmony export */   iO: () => (/* binding */ surveyOnceFree),
/* harmony export */   kp: () => (/* binding */ reportFromLooking),
/* harmony export */   ud: () => (/* binding */ endIfMovedMeanwhile)
/* harmony export */ });
/* harmony import */ var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6220);
/* harmony import */ var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9879);
/* harmony import */ var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4878);
/* harmony import */ var _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(104);
/* harmony import */ var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4406);
/* harmony import */ var _stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2793);
/* harmony import */ var _finish_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1549);
/* harmony import */ var _locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3960);
/* harmony import */ var _move_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7945);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4437);
/* harmony import */ var _run_restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5546);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4505);













/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;
/**
 * A plan that was sent already is not sent again: what is on its way is followed or watched, what is
 * found moved is verified. Goes on when nothing of it was ever sent, or Azure took nothing.
 */
async function resumeMove(context) {
    const { reader, signed, run } = context;
    const { move } = await (0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__/* .historyOf */ .om)(context);
    const canShow = canBeCarriedOut(signed.plan);
    if (!canShow && _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z[move.state].move === 'send')
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    const seen = await (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .locateResources */ .qS)(reader, signed.plan.content.resources);
    if (canShow && (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .overallPlace */ .Pz)(seen) === 'all-moved') {
        return endAs(context, { seen, groups: 'not-asked' });
    }
    if (move.state === 'accepted')
        return followFrom(context, move.location);
    if (_stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z[move.state].move === 'look') {
        run.enter('following');
        return endAsSpent(context, move);
    }
    // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake
    // at the destination, a resource that is gone) is a change since the approval, and the inventory
    // will say which.
    if (!seen.some((one) => hasMoved(signed.plan, one)))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    return endAs(context, await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false));
}
/**
 * Everything as it is now, read while no move holds the groups. When Azure answers the validation
 * that one does, it may be the move of this very plan, sent by a run that was lost: it is watched to
 * its end before anything is judged.
 */
async function surveyOnceFree(context) {
    const { reader, signed, ports, run } = context;
    const question = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_8__/* .questionOf */ .Y)(context);
    const first = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_8__/* .survey */ .F)(reader, question, ports, run);
    if (!isHeld(first.answer) || !canBeCarriedOut(signed.plan))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(first);
    ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
    const watched = await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false);
    const known = watched.seen.filter((one) => isKnown(signed.plan, one));
    if (watched.groups !== 'free' || (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .overallPlace */ .Pz)(known) !== 'all-stayed') {
        return endAs(context, watched);
    }
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(await (0,_survey_js__WEBPACK_IMPORTED_MODULE_8__/* .survey */ .F)(reader, question, ports, run));
}
/**
 * A move that ended while this run was reading looks like a change: one more look before it is
 * called one.
 */
async function endIfMovedMeanwhile(context) {
    const { plan } = context.signed;
    if (!canBeCarriedOut(plan))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    const seen = await (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .locateResources */ .qS)(context.reader, plan.content.resources);
    if (!seen.some((one) => hasMoved(plan, one)))
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .goOn */ .A)(undefined);
    const done = (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .overallPlace */ .Pz)(seen) === 'all-moved';
    return endAs(context, done ? { seen, groups: 'not-asked' } : await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false));
}
/** What is to be said for a move of which only the places are known. */
function reportFromLooking({ groups }) {
    return groups === 'busy'
        ? {
            azureStatus: 'timed-out',
            why: 'An operation still holds the resource groups.',
            error: undefined,
        }
        : { azureStatus: 'uncertain', why: undefined, error: undefined };
}
// The Location names the source group and not the run (arm-move: the operation id), so that its
// answer decides nothing alone: everything is looked up afterwards.
async function followFrom(context, location) {
    const { reader, deadline, ports, run } = context;
    const { clock, log } = ports;
    log.info('An earlier run sent this move, and Azure took it. Following it; nothing is sent.');
    run.enter('following');
    run.mark('Found already begun: followed by the Location in the journal');
    const tools = { reader, clock, log, journal: (0,_move_context_js__WEBPACK_IMPORTED_MODULE_6__/* .journalOf */ .PR)(context) };
    // Nobody has asked for a while: the first question is put at once.
    const said = await (0,_stages_move_move_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(location, 0, deadline, tools);
    run.note({ armError: said.error });
    return endAfter(context, said, await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .locateAfterMove */ .Y8)(context, said));
}
// Azure may have taken it, and failed it, before anybody could hear so.
async function endAsSpent(context, move) {
    const { clock, log } = context.ports;
    const { told } = _stages_journal_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextSteps */ .Z[move.state];
    log.info(told);
    const sentAt = move.state === 'never-sent' ? 0 : move.at;
    const settled = sentAt + SETTLING_MS - clock.now();
    if (settled > 0)
        await clock.sleep(Math.min(settled, SETTLING_MS));
    const watched = await (0,_locate_after_move_js__WEBPACK_IMPORTED_MODULE_5__/* .watchPlan */ .XW)(context, false);
    const said = reportFromLooking(watched);
    const azureStatus = move.state === 'ended' ? move.how : said.azureStatus;
    return endAs(context, watched, { ...said, azureStatus, why: said.why ?? told });
}
function isHeld(answer) {
    return answer.kind !== 'passed' && answer.error !== undefined
        ? (0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_10__/* .codesOf */ .MZ)(answer.error).some(_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isBusyCode */ .fp)
        : false;
}
// No run carries out a plan that is blocked or that never saw the workspace.
function canBeCarriedOut(plan) {
    const blocked = plan.content.findings.some(({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared);
    return !blocked && (0,_domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .workspaceOf */ .B3)(plan)?.fingerprint !== '';
}
// Of what the plan never saw nobody can tell that it is the one that is there.
function isKnown({ content }, { id }) {
    return content.resources.some((one) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_12__/* .sameId */ .s)(one.id, id) && one.fingerprint !== '');
}
function hasMoved(plan, one) {
    return one.place === 'moved' && isKnown(plan, one);
}
function endAs(context, watched, said = reportFromLooking(watched)) {
    context.run.mark('Found already begun: nothing was sent');
    const why = said.why ?? 'The move was begun by an earlier run.';
    return endAfter(context, { ...said, why }, watched);
}
async function endAfter(context, said, watched) {
    const moved = await (0,_finish_move_js__WEBPACK_IMPORTED_MODULE_4__/* .finishMove */ .j)(context, said, watched);
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_9__/* .hasEnded */ .h)(moved) ? moved : (0,_run_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .endMoved */ .BO)(context, moved.value);
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
const SPENT = 'A plan is sent once: validate again for a new one.';
/** The one table of what may be done next, by what has been done. Every mode asks it. */
const nextSteps = {
    'never-sent': { move: 'send', told: 'The journal knows of no move of this plan.' },
    refused: {
        move: 'send',
        told: 'The journal says that the move was refused and nothing was taken.',
    },
    sending: {
        move: 'look',
        told: `The journal says that the move was sent, and not what Azure answered. ${SPENT}`,
    },
    uncertain: {
        move: 'look',
        told: `The journal says that the move was sent, and that Azure's answer left it open whether it was taken. ${SPENT}`,
    },
    accepted: { move: 'follow', told: 'The journal says that the move was sent, and Azure took it.' },
    ended: { move: 'look', told: `The journal says that the move was sent and has ended. ${SPENT}` },
};


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ move),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9487);


/**
 * Sends the move, once, and follows it to its end or to the deadline. The Location is in the
 * journal before it is polled for the first time, so that a later run can find this very move
 * again. Raises ProductError only when nothing was sent; once the request is out, whatever breaks
 * on our side is `uncertain`.
 *
 * @param deadline milliseconds since the epoch, after which it is neither sent again nor followed.
 */
async function move(order, deadline, tools) {
    tools.log.info('Sending the move request. From here on both resource groups are locked by Azure.');
    try {
        const sent = await tools.mover.sendMove(order, deadline, tools.maySendAgain);
        return await concludeSending(sent, deadline, tools);
    }
    catch (error) {
        // Without a token nothing is sent; after a 429 neither: Azure's word that it took nothing.
        if (error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
            throw error;
        const what = (0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error));
        return uncertain(`This run met an error while the move was under way: ${what}.`);
    }
}
async function concludeSending(sent, deadline, tools) {
    switch (sent.kind) {
        case 'completed':
            await record(tools, { event: 'move-ended', what: 'completed at once' });
            return { azureStatus: 'completed', why: undefined, error: undefined };
        case 'refused':
            await record(tools, { event: 'move-refused', what: sent.error.code ?? 'no code' });
            return { azureStatus: 'refused', why: 'Azure refused the move request.', error: sent.error };
        case 'uncertain':
            await record(tools, { event: 'move-uncertain', what: sent.why });
            return { azureStatus: 'uncertain', why: sent.why, error: sent.error };
        case 'accepted':
            tools.onAccepted();
            await record(tools, { event: 'move-accepted', location: sent.location });
            return follow(sent.location, sent.retryAfterMs, deadline, tools);
    }
}
/** Follows a move that is on its way, by the Location that Azure gave for it. */
async function follow(location, retryAfterMs, deadline, tools) {
    const ended = await tools.reader
        .followMove(location, retryAfterMs, {
        deadline,
        onPoll: (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressTeller */ .w)('moving', _progress_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_WINDOW_MS */ .Gs, tools.log),
    })
        .catch((error) => ({
        kind: 'uncertain',
        why: (0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error)),
        error: undefined,
    }));
    await record(tools, { event: 'move-ended', what: ended.kind });
    switch (ended.kind) {
        case 'completed':
            return { azureStatus: 'completed', why: undefined, error: undefined };
        case 'failed':
            return {
                azureStatus: 'failed',
                why: 'Azure reported that the move failed.',
                error: ended.error,
            };
        case 'uncertain':
            return { azureStatus: 'uncertain', why: ended.why, error: ended.error };
        case 'timed-out':
            return {
                azureStatus: 'timed-out',
                why: 'The move was still running when the time of this run was over. It goes on in Azure.',
                error: undefined,
            };
    }
}
function uncertain(why) {
    return { azureStatus: 'uncertain', why, error: undefined };
}
// With the request out, a disk that is full must not end the run: following and looking matter more
// than the journal.
async function record({ journal, log }, event) {
    try {
        await journal.write(event);
    }
    catch (error) {
        const what = (0,_domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error));
        log.warning(`The journal could not be written (${what}); the run goes on without it.`);
    }
}


/***/ }),

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ buildPlan),
/* harmony export */   r: () => (/* binding */ rebuildPlan)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2519);
/* harmony import */ var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847);
/* harmony import */ var _domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5902);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2489);
/* harmony import */ var _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4878);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9879);
/* harmony import */ var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2005);
/* harmony import */ var _domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2434);
/* harmony import */ var _plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4425);
/* harmony import */ var _plan_restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8742);












/**
 * Makes the plan. Two inventories of the same state give equal content, whatever order Azure listed
 * things in.
 */
function buildPlan(sources, origin) {
    return {
        schemaVersion: _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_SCHEMA_VERSION */ .jk,
        origin,
        content: contentOf(sources),
        snapshot: (0,_domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotOf */ .eY)(sources.inventory),
    };
}
/**
 * The plan as it would be made now, of the same origin and with the snapshot that was approved:
 * what an approval compares.
 */
function rebuildPlan(sources, { origin, content, snapshot }) {
    const approved = new Set(content.findings.map(({ rule }) => rule));
    // That Azure refuses the move now is no change of what was approved: it is told as what it is, by
    // the blockers. And what it refused before the preparation was approved as such.
    const findings = sources.findings.filter(({ rule }) => !(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfArm */ .Ue)(rule) || (rule === _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ARM_VALIDATION */ .BA && approved.has(rule)));
    const now = contentOf({ ...sources, findings });
    const accepted = content.findings.filter(({ rule }) => rule === _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ARM_BEFORE_PREPARATION */ .Fj);
    return {
        schemaVersion: _domain_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_SCHEMA_VERSION */ .jk,
        origin,
        content: { ...now, findings: [...now.findings, ...accepted].sort(byText) },
        snapshot,
    };
}
function contentOf({ scope, order, inventory, findings, acknowledge, mayPrepare, instanceSuffix, }) {
    const content = {
        source: { ...scope.source },
        destination: { ...scope.destination },
        workspaceName: scope.workspaceName,
        associated: scope.associated,
        jobScan: scope.jobScan,
        resources: order.resourceIds.map((id) => plannedResource(id, scope, inventory)),
        findings: findings.filter(isCompared).map(plannedFinding).sort(byText),
        acknowledged: [...new Set(acknowledge.map((rule) => rule.toLowerCase()))].sort(),
        prepare: (0,_plan_preparation_js__WEBPACK_IMPORTED_MODULE_6__/* .stepsFor */ .R)(findings, inventory, mayPrepare),
        mayPrepare,
        instanceSuffix,
        restore: [],
        collections: comparedCollections(inventory),
    };
    return { ...content, restore: (0,_plan_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .rowsFor */ .f)(inventory, { content }) };
}
function plannedResource(id, scope, inventory) {
    const bodies = [
        ...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(inventory.of('workspace')),
        ...(0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(inventory.of('associatedResources')),
    ];
    const body = bodies.find((candidate) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__/* .sameId */ .s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .idOf */ .TH)(candidate), id));
    return {
        id: id.toLowerCase(),
        destinationId: ((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__/* .movedId */ .BY)(id, scope.destination) ?? '').toLowerCase(),
        type: ((0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_9__/* .parseResourceId */ .RQ)(id)?.type ?? '').toLowerCase(),
        fingerprint: body === undefined ? '' : (0,_domain_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalHash */ .t)((0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__/* .comparableBody */ .ZK)(body)),
    };
}
const aboutCaller = new Set(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checks */ .A.filter((check) => check.aboutCaller === true).map(({ id }) => id));
// The identity that moves is another one than the identity that validates.
function isCompared(finding) {
    return !aboutCaller.has(finding.rule);
}
// Subjects are ids in whatever case the service likes that day.
function plannedFinding(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        certainty: finding.certainty,
        subject: finding.subject.toLowerCase(),
        acknowledged: finding.acknowledged,
        prepared: finding.preparedBy !== undefined,
    };
}
function comparedCollections(inventory) {
    const compared = _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionNames */ .Zn.filter((name) => _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .collectionTable */ .ry[name].compared);
    return Object.fromEntries(compared.map((name) => {
        const collection = inventory.of(name);
        // Unknown is compared as unknown: a list that could be read yesterday and not today is a
        // change.
        if (collection.state !== 'read')
            return [name, { state: collection.state }];
        return [name, { state: 'read', items: (0,_domain_plan_comparable_body_js__WEBPACK_IMPORTED_MODULE_5__/* .comparableItems */ .FV)(collection.items) }];
    }));
}
function byText(left, right) {
    const [a, b] = [`${left.rule} ${left.subject}`, `${right.rule} ${right.subject}`];
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ concludeValidation)
/* harmony export */ });
/* harmony import */ var _checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);
/* harmony import */ var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6220);
/* harmony import */ var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1270);
/* harmony import */ var _domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);




/** The verdict of a validation (contract): own blockers come first, then what only ARM refused. */
function concludeValidation(findings, answer) {
    const blockers = (0,_domain_plan_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .blockersOf */ .be)(findings);
    if (blockers.length === 0)
        return { outcome: 'ready', failureReason: undefined };
    const own = blockers.some((finding) => !(0,_checks_places_arm_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfArm */ .Ue)(finding.rule));
    return { outcome: 'blocked', failureReason: own ? 'not-ready' : whyArmRefused(answer) };
}
function whyArmRefused(answer) {
    const error = answer.kind === 'passed' ? undefined : answer.error;
    if (error === undefined)
        return 'validation-failed';
    if (answer.kind === 'inconclusive' && error.status === 429)
        return 'throttled';
    const unauthorized = (0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesOf */ .wf)(error).every((leaf) => (0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuthorizationCode */ .rS)(leaf.code ?? ''));
    return unauthorized ? 'authorization-failed' : 'validation-failed';
}


/***/ })

};
