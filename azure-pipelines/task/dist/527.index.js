export const id = 527;
export const ids = [527];
export const modules = {

/***/ 1549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ finishMove),
  u: () => (/* binding */ noteWhereabouts)
});

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/plan/snapshot.js
var snapshot = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
;// CONCATENATED MODULE: ./src/stages/move/conclude-move.js

/** Azure's own word that nothing of this run's move is on its way any more. */
const hasEnded = new Set([
    'completed',
    'failed',
    'refused',
]);
/**
 * The outcome of a move: where the resources are, and only where that leaves a question, what Azure
 * said. An error from Azure although every resource moved is `moved`; a success from Azure although
 * they did not is not.
 */
function concludeMove({ azureStatus, error }, { seen, groups }) {
    const place = (0,locate_resources/* overallPlace */.Pz)(seen);
    if (place === 'all-moved')
        return { outcome: 'moved', failureReason: undefined };
    // Still being moved: no statement about single resources would hold a minute later.
    if (azureStatus === 'timed-out')
        return { outcome: 'unknown', failureReason: 'timed-out' };
    if (groups === 'busy' || place === 'unknown')
        return UNKNOWN;
    if (groups === 'unknown' && !hasEnded.has(azureStatus))
        return UNKNOWN;
    if (place === 'partial')
        return isPartialMove(azureStatus, seen) ? PARTIALLY_MOVED : UNKNOWN;
    if (azureStatus === 'refused' || azureStatus === 'failed') {
        const throttled = azureStatus === 'refused' && error?.status === 429;
        return { outcome: 'not-moved', failureReason: throttled ? 'throttled' : 'move-failed' };
    }
    return UNKNOWN;
}
const UNKNOWN = { outcome: 'unknown', failureReason: 'move-unknown' };
const PARTIALLY_MOVED = { outcome: 'partially-moved', failureReason: 'move-partial' };
// A resource on both sides or on neither is the work of a move only when a move is known to have
// run: without one, it is somebody's namesake or somebody's deletion.
function isPartialMove(said, seen) {
    if (seen.some((one) => one.place === 'moved'))
        return true;
    return said === 'failed' || said === 'completed';
}

// EXTERNAL MODULE: ./src/stages/verify/follow-up.js + 1 modules
var follow_up = __webpack_require__(8875);
// EXTERNAL MODULE: ./src/stages/verify/list-post-move-tasks.js
var list_post_move_tasks = __webpack_require__(2150);
// EXTERNAL MODULE: ./src/stages/plan/load-plan.js + 1 modules
var load_plan = __webpack_require__(8723);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
// EXTERNAL MODULE: ./src/stages/verify/verifications/verification.js
var verification = __webpack_require__(602);
;// CONCATENATED MODULE: ./src/stages/verify/verifications/associated-resolve.js



/** Every associated resource that the workspace names is where the workspace says. */
const associatedResolve = async ({ reader, now, id }) => {
    const named = Object.values(moving_resources/* associatedProperty */.W1).flatMap((property) => {
        const named = (0,json/* textAt */.$6)(now, 'properties', property);
        return named === undefined || named === '' ? [] : [{ property, named }];
    });
    const found = await Promise.all(named.map(async (one) => ({ ...one, seen: await reader.lookUp(one.named) })));
    return found.flatMap(({ property, named: target, seen }) => {
        if (seen.state === 'present')
            return [];
        const field = `properties.${property}`;
        const absent = seen.state === 'absent';
        const value = `${target}, ${absent ? 'where there is nothing' : seen.why}`;
        const words = {
            why: 'The workspace names an associated resource that is not there, or cannot be seen there: it does not work without it.',
            remedy: `Look for it at its new id, then: az ml workspace update, or give the correlation id to Azure support.`,
        };
        const certainty = absent ? 'observed' : 'unknown';
        return [(0,verification/* difference */.i)(id, { field, value }, words, { certainty })];
    });
};

// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var inventory = __webpack_require__(5424);
// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
// EXTERNAL MODULE: ./src/stages/restore/read-there.js
var read_there = __webpack_require__(708);
;// CONCATENATED MODULE: ./src/stages/verify/verifications/contents-complete.js






/** What moves along by the guide's table, and can be counted: names before and after. */
const counted = [
    'models',
    'modelVersions',
    'environments',
    'environmentVersions',
    'components',
    'componentVersions',
    'datastores',
];
const SHOWN = 5;
/**
 * Everything that moves along is there under its name. More than before is no difference: people go
 * on working.
 */
const contentsComplete = async ({ reader, plan, id }) => {
    const moved = plan.content.resources.map((resource) => resource.id);
    const place = (0,relocation/* relocation */.j6)(moved, plan.content.destination);
    const there = (0,read_there/* readThere */.j)(reader, plan, plan.content.destination, place).read;
    const all = await Promise.all(counted.map(async (name) => {
        const before = (0,json/* valueAt */.fK)(plan.snapshot, name);
        // What could not be read before the move cannot be compared; the validation has said so.
        if ((0,json/* textAt */.$6)(before, 'state') === 'unknown')
            return [];
        return missing(name, namesOf((0,json/* listAt */.gT)(before, 'items')), await there(name), id);
    }));
    return all.flat();
};
function missing(name, before, now, id) {
    const field = inventory/* collectionTable */.ry[name].title;
    if (now.state === 'unknown') {
        const words = {
            why: 'A list of what moved along could not be read at the destination, so nobody knows whether it is complete.',
            remedy: 'Give the identity the right to read it there, and run mode status: it verifies again.',
        };
        const evidence = { field, value: now.reason.why };
        return [(0,verification/* difference */.i)(id, evidence, words, { certainty: 'unknown' })];
    }
    const there = new Set(namesOf((0,inventory/* itemsOf */.S3)(now)));
    const gone = before.filter((one) => !there.has(one));
    if (gone.length === 0)
        return [];
    const more = gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : '';
    const value = `${gone.length} of ${before.length} missing: ${gone.slice(0, SHOWN).join(', ')}${more}`;
    const words = {
        why: 'Something that should have moved along is not at the destination.',
        remedy: 'Look for it in the studio, and run mode status, which looks again. If it stays so, give the correlation id to Azure support.',
    };
    // The guide says both of datastores, and restore registers them again: it is no failure of the
    // move.
    const severity = name === 'datastores' ? 'warning' : 'blocker';
    return [(0,verification/* difference */.i)(id, { field, value }, words, { severity })];
}
function namesOf(items) {
    return items.map((item) => (typeof item === 'string' ? item : (0,snapshot/* belowWorkspace */.tj)(item)).toLowerCase());
}

;// CONCATENATED MODULE: ./src/stages/verify/verifications/diagnose-clean.js


/** A diagnosis takes seconds to minutes; the move is done, and nobody waits longer for it. */
const LIMIT_MS = 10 * 60_000;
/** The workspace's own diagnosis finds no error (Azure REST reference: Workspaces - Diagnose). */
const diagnoseClean = async ({ reader, clock, id }) => {
    const diagnosis = await reader.diagnose(id, clock.now() + LIMIT_MS);
    if (diagnosis.state === 'unknown') {
        const words = {
            why: 'The workspace could not be asked to diagnose itself, so what its own checks would say is not known.',
            remedy: 'Run it by hand: az ml workspace diagnose.',
        };
        const evidence = { field: 'diagnose', value: diagnosis.why };
        // A right that is missing for one question more is no reason to call a good move bad.
        return [(0,verification/* difference */.i)(id, evidence, words, { severity: 'information', certainty: 'unknown' })];
    }
    return diagnosis.results
        .filter(({ level }) => (0,resource_id/* sameId */.s)(level, 'Error'))
        .map(({ area, code, message }) => {
        const words = {
            why: "The workspace's own diagnosis finds an error where it is now.",
            remedy: 'Do what the message says, then: az ml workspace diagnose. Keys of associated resources are read anew by: az ml workspace sync-keys.',
        };
        return (0,verification/* difference */.i)(id, { field: area, value: `${code}: ${message}` }, words, {
            severity: 'warning',
        });
    });
};

;// CONCATENATED MODULE: ./src/stages/verify/verifications/identity-kept.js


const PRINCIPAL = ['identity', 'principalId'];
/**
 * The workspace's own identity is the one it had. No document says that it survives a move
 * (azure-ml: open questions); where it does not, everything that it was allowed is lost.
 */
const identityKept = ({ before, now, id }) => {
    const had = (0,json/* textAt */.$6)(before, ...PRINCIPAL);
    const has = (0,json/* textAt */.$6)(now, ...PRINCIPAL);
    if (had === undefined || had.toLowerCase() === has?.toLowerCase())
        return Promise.resolve([]);
    const value = `${has ?? '(absent)'}, before the move ${had}`;
    const words = {
        why: 'The workspace has another identity than before: what the old one was allowed at storage, key vault and registry, the new one is not.',
        remedy: 'Give the new identity the roles of the old one, which the plan file lists.',
    };
    // It breaks nothing that was approved, and it is for people to mend: the move is verified all the
    // same.
    const severity = 'warning';
    return Promise.resolve([
        (0,verification/* difference */.i)(id, { field: PRINCIPAL.join('.'), value }, words, { severity }),
    ]);
};

;// CONCATENATED MODULE: ./src/stages/verify/verifications/jobs-complete.js




/**
 * No job less than before: the guide says that jobs move. Counted only where every job was looked
 * at before, too.
 */
const jobsComplete = async ({ reader, plan, id }) => {
    const before = (0,json/* valueAt */.fK)(plan.snapshot, 'activeJobs', 'total');
    if (plan.content.jobScan !== 'full' || typeof before !== 'number' || before === 0)
        return [];
    const { resources, destination } = plan.content;
    const place = (0,relocation/* relocation */.j6)(resources.map((resource) => resource.id), destination);
    const now = await (0,read_there/* readThere */.j)(reader, plan, destination, place).read('activeJobs');
    if (now.state === 'unknown') {
        const words = {
            why: 'The jobs at the destination could not be counted, so nobody knows whether all of them moved.',
            remedy: 'Give the identity the right to read them there, and run mode status.',
        };
        const evidence = { field: 'jobs', value: now.reason.why };
        return [(0,verification/* difference */.i)(id, evidence, words, { severity: 'warning', certainty: 'unknown' })];
    }
    if (now.total >= before)
        return [];
    const words = {
        why: 'There are fewer jobs at the destination than there were.',
        remedy: 'Look for them in the studio, and run mode status, which counts again. If it stays so, give the correlation id to Azure support.',
    };
    const value = `${before - now.total} of ${before} missing`;
    return [(0,verification/* difference */.i)(id, { field: 'jobs', value }, words)];
};

// EXTERNAL MODULE: ./src/stages/verify/verifications/same-workspace.js
var same_workspace = __webpack_require__(5275);
;// CONCATENATED MODULE: ./src/stages/verify/verify.js








/** What is verified after a move, in the order of the report. */
const verifications = [
    same_workspace/* sameWorkspace */.g,
    identityKept,
    associatedResolve,
    contentsComplete,
    jobsComplete,
    diagnoseClean,
];
/**
 * Looks at the workspace at its new id and compares it with the plan. Something that cannot be read
 * is a finding. Of a stranger nothing else is compared.
 */
async function verify(reader, clock, plan) {
    const [workspace] = plan.content.resources;
    if (workspace === undefined)
        return unseen('workspace', 'no workspace in the plan');
    const seen = await reader.readResource(workspace.destinationId);
    if (seen.state !== 'present') {
        return unseen(workspace.destinationId, seen.state === 'absent' ? 'not found' : seen.why);
    }
    const id = (0,json/* textAt */.$6)(seen.body, 'id') ?? workspace.destinationId;
    const before = workspaceBefore(plan);
    const stranger = (0,same_workspace/* isStranger */.Z)(before, seen.body);
    const found = await Promise.all((stranger ? [same_workspace/* sameWorkspace */.g] : verifications).map((one) => one({ reader, clock, plan, before, now: seen.body, id })));
    return { findings: found.flat(), workspaceId: id, isStranger: stranger };
}
function unseen(subject, value) {
    const words = {
        why: 'The workspace could not be seen at the destination after the move.',
        remedy: 'Run mode status with the same plan file; it looks and verifies again.',
    };
    const none = (0,verification/* difference */.i)(subject, { field: 'id', value }, words, { certainty: 'unknown' });
    return { findings: [none], workspaceId: undefined, isStranger: false };
}
function workspaceBefore(plan) {
    const [body] = (0,json/* listAt */.gT)(plan.snapshot, 'workspace', 'items');
    return body !== undefined && (0,json/* isJsonObject */.OW)(body) ? body : undefined;
}

// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __webpack_require__(8971);
// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
// EXTERNAL MODULE: ./src/modes/parts/run-restore.js + 4 modules
var run_restore = __webpack_require__(6358);
;// CONCATENATED MODULE: ./src/modes/parts/finish-move.js











/**
 * What was seen of each resource, noted in the report and, once anything moved, ready for the id
 * map.
 */
function noteWhereabouts(run, seen) {
    const placeOf = (id) => seen.find((one) => (0,resource_id/* sameId */.s)(one.id, id));
    run.note({
        resources: run
            .report()
            .resources.map((resource) => ({ ...resource, place: placeOf(resource.id)?.place })),
    });
}
/**
 * The end of a move or of a status: id map, verification of what moved, and the verdict with its
 * problems.
 */
async function finishMove(end) {
    const { run, said, watched } = end;
    noteWhereabouts(run, watched.seen);
    const ending = conclude(end);
    // What is known is noted before anything more is asked or written: an error from here on does not
    // hide it.
    run.end({ ...ending, failed: true });
    const anyMoved = watched.seen.some((one) => one.place === 'moved');
    if (anyMoved)
        noteTasks(end);
    if (anyMoved && knowsItsWorkspace(end.signed))
        await writeIdMap(end);
    if (ending.outcome !== 'moved') {
        run.end({ ...ending, failed: true, problems: problemsOf(end) });
        return;
    }
    if (said.error !== undefined) {
        end.ports.log.warning('Azure reported an error, and yet every resource is at the destination.');
    }
    await verifyAndEnd(end);
}
// A run that found the move begun has taken no inventory of its own: what is to do is told from the
// plan's snapshot.
function noteTasks({ run, signed: { plan } }) {
    if (run.report().collections.length > 0)
        return;
    const moving = plan.content.resources.map(({ id }) => id);
    run.note({ postMoveTasks: (0,list_post_move_tasks/* listPostMoveTasks */.s)((0,snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot), moving) });
}
// A plan that never saw the workspace cannot tell it from a namesake: what is at the destination
// may be a stranger's.
function conclude({ said, watched, signed }) {
    const ending = concludeMove(said, watched);
    if (ending.outcome !== 'moved' || knowsItsWorkspace(signed))
        return ending;
    return { outcome: 'unknown', failureReason: 'move-unknown' };
}
function knowsItsWorkspace({ plan }) {
    return plan.content.resources[0]?.fingerprint !== '';
}
async function verifyAndEnd(end) {
    const { reader, signed, said, ports, run } = end;
    ports.log.info('Everything is at the destination. Verifying the workspace there.');
    const { findings, workspaceId, isStranger } = await verify(reader, ports.clock, signed.plan);
    run.note({
        newWorkspaceId: isStranger ? undefined : workspaceId,
        followUp: isStranger ? undefined : (0,follow_up/* followUpOf */.e)(signed.plan),
    });
    const judged = findings.map((finding) => ({ ...finding, acknowledged: false }));
    const failures = findings.filter(({ severity }) => severity === 'blocker');
    run.note({ findings: [...run.report().findings, ...judged] });
    run.mark(failures.length === 0 ? 'Verified at the destination' : 'Verification found differences');
    if (failures.length === 0) {
        run.end({ outcome: 'moved', failureReason: undefined, failed: false });
        if (workspaceId !== undefined)
            await restoreAfter(end, workspaceId);
        return;
    }
    // Another workspace at the new id is the moved one only if Azure said that this very move went
    // well.
    run.end({
        outcome: isStranger && said.azureStatus !== 'completed' ? 'unknown' : 'moved',
        failureReason: 'verification-failed',
        failed: true,
        problems: failures.map((finding) => ({
            sentence: `${finding.evidence.map(({ field, value }) => `${field} is ${value}`).join(', ')} at ${finding.subject}.`,
            remedy: finding.remedy,
        })),
    });
}
// What was sealed by this very run is in the file, not in the plan that it began with.
async function restoreAfter(end, workspaceId) {
    const { reader, request, deadline, ports, run } = end;
    const { restore = 'report', planFile, snapshotKey } = request;
    if (restore === 'report')
        return;
    const signed = await (0,load_plan/* loadPlan */.Yq)(ports.files, planFile);
    const secrets = await (0,seal_secrets/* openedSecrets */.N)(signed, { planFile, snapshotKey });
    const restoring = { request: { planFile, restore }, secrets, workspaceId, hasMoved: true };
    await (0,run_restore/* runRestore */.Y)({ reader, signed, deadline, ports, run, ...restoring });
}
async function writeIdMap({ signed, watched, request, ports, run }) {
    const moved = watched.seen.filter((one) => one.place === 'moved');
    const path = (0,file_names/* filesBeside */.G)(request.planFile).idMap;
    const map = {
        planDigest: signed.digest,
        moved: moved.map((one) => ({ from: one.id, to: one.destinationId })),
    };
    try {
        await ports.files.write(path, `${JSON.stringify(map, undefined, 2)}\n`);
        run.noteFile({ idMap: path });
    }
    catch (error) {
        const what = (0,errors/* redact */.E)(error instanceof Error ? error.message : String(error));
        ports.log.warning(`The id map could not be written (${what}); the report has the ids.`);
    }
}
function problemsOf({ said, watched, run }) {
    const count = (place) => watched.seen.filter((one) => one.place === place).length;
    const places = ['moved', 'stayed', 'both', 'neither', 'unknown']
        .filter((place) => count(place) > 0)
        .map((place) => `${count(place)} ${place}`)
        .join(', ');
    const correlation = run.report().correlationId ?? 'unknown';
    return [
        {
            sentence: `${said.why ?? 'The resources are not all at the destination.'} Looked up on both sides: ${places}.`,
            remedy: `Do not send the move again by hand. Run mode status with the same plan file; correlation id for Azure support: ${correlation}. Delete nothing that shows on both sides.`,
        },
    ];
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ orderOf)
/* harmony export */ });
/** The order that a plan approves; ids lower-cased, as they are in the plan. */
function orderOf({ content }) {
    return {
        source: content.source,
        destination: content.destination,
        resourceIds: content.resources.map(({ id }) => id),
    };
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ reportPlan)
/* harmony export */ });
/** Notes what a plan file says about the move, for the report of the modes that start from one. */
function reportPlan(run, signed, maxAgeHours) {
    const { content, origin } = signed.plan;
    run.note({
        preparation: content.prepare.map((step) => ({ ...step, state: 'planned' })),
        sealedSecrets: signed.sealed?.of,
        workspaceName: content.workspaceName,
        source: content.source,
        destination: content.destination,
        planDigest: signed.digest,
        planExpiresAt: maxAgeHours === undefined
            ? undefined
            : new Date(Date.parse(origin.createdAt) + maxAgeHours * 3_600_000).toISOString(),
        resources: content.resources.map(({ id, destinationId, type }) => ({
            id,
            destinationId,
            type,
            name: id.split('/').at(-1) ?? id,
            place: undefined,
        })),
    });
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ noteWhatIsLeft),
  Y: () => (/* binding */ runRestore)
});

// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
// EXTERNAL MODULE: ./src/domain/plan/restore-step.js
var restore_step = __webpack_require__(234);
// EXTERNAL MODULE: ./src/domain/plan/snapshot.js
var snapshot = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/stages/journal/journal.js
var journal = __webpack_require__(945);
// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
// EXTERNAL MODULE: ./src/stages/restore/read-there.js
var read_there = __webpack_require__(708);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var inventory = __webpack_require__(5424);
;// CONCATENATED MODULE: ./src/stages/reconcile/restore-result.js
/**
 * What people are told of something that is right under another name; undefined where it kept its
 * own.
 */
function renamed({ as }) {
    return as === undefined ? undefined : `its name is now ${as}`;
}
/** How it ends for something that a program cannot go on with now. */
function stuck(sight) {
    const { kind, why } = sight;
    // What waits is open as long as that is what it waits for.
    const isOpen = {
        manual: kind === 'manual' && sight.later === true,
        unknown: kind === 'unknown' && sight.lasting !== true,
        waits: false,
        broken: true,
    }[kind];
    return {
        state: kind === 'unknown' ? 'unknown' : 'manual',
        why,
        without: [],
        isOpen,
        ...(kind === 'broken' && sight.error !== undefined ? { error: sight.error } : {}),
    };
}
/** How it ends for something that could not be done; a later run can go on with it. */
function failed(why, error) {
    return {
        state: 'failed',
        why,
        without: [],
        isOpen: true,
        ...(error === undefined ? {} : { error }),
    };
}

// EXTERNAL MODULE: ./src/stages/move/progress.js
var progress = __webpack_require__(9487);
;// CONCATENATED MODULE: ./src/stages/reconcile/reconcile.js


const MOST_ATTEMPTS = 3;
const FIRST_LOOK_MS = 1_000;
const NEXT_LOOK_MS = 10_000;
/** So long an answer of Azure may be older than the change that was just made. */
const SETTLING_MS = 10_000;
/** What has not come to an end by then has failed; a cluster or an endpoint takes minutes. */
const STEP_LIMIT_MS = 60 * 60_000;
const NOT_SEEN = 'its effect was not seen';
/** Puts one thing back: sends what is needed, and looks until it is seen. */
async function reconcile(restoration, item, first, world, tools) {
    const until = Math.min(tools.deadline, tools.clock.now() + STEP_LIMIT_MS);
    const look = (attempt) => {
        tools.forget();
        return restoration.look(item, world, attempt);
    };
    let sight = first.kind === 'going' ? await settled(() => look(0), until, tools) : first;
    const progress = { taken: 0, given: {}, unsure: undefined, operation: undefined };
    for (let attempt = 1; sight.kind === 'apart'; attempt += 1) {
        const late = whyNoMore(attempt, until, tools);
        // Stopped on its way, nothing was in vain yet.
        if (late !== undefined) {
            return { ...failed(late, progress.unsure), taken: late === NOT_SEEN && progress.taken > 0 };
        }
        progress.given = sight;
        const sent = await send(sight, restoration, until, attempt === 1, tools);
        if (sent.kind === 'refused')
            return refusedAs(restoration, sent);
        // Only what Azure took, and what did not help all the same, is a reason to try something else.
        if (sent.kind === 'taken') {
            progress.taken += 1;
            progress.operation = sent.operation;
        }
        progress.unsure = sent.kind === 'unsure' ? sent.error : undefined;
        sight = await settled(() => look(progress.taken), until, tools);
    }
    return { ...(await endedAs(sight, progress, tools)), taken: progress.taken > 0 };
}
function whyNoMore(attempt, until, { isStopped, clock }) {
    if (isStopped())
        return 'the run was cancelled';
    if (attempt > MOST_ATTEMPTS)
        return NOT_SEEN;
    return clock.now() >= until ? 'no time was left for it' : undefined;
}
async function endedAs(sight, { given: { without = [], toGive = [] }, operation }, tools) {
    if (sight.kind === 'right') {
        const { as } = sight;
        const done = {
            state: 'done',
            why: renamed(sight),
            without,
            toGive,
            isOpen: false,
        };
        return as === undefined ? done : { ...done, as };
    }
    if (sight.kind === 'broken') {
        return failed(sight.why, sight.error ?? (await reasonOf(operation, tools)));
    }
    return sight.kind === 'going' ? failed('it did not come to an end in time') : stuck(sight);
}
async function reasonOf(operation, { reader }) {
    return operation === undefined ? undefined : reader.readOperationError(operation);
}
// What can never be put back is nobody's failure.
function refusedAs({ refusals }, { why, error }) {
    const meaning = refusals?.[error?.code ?? ''];
    if (meaning?.isFinal === true) {
        return { state: 'manual', why: meaning.why, without: [], isOpen: false };
    }
    return failed(meaning?.why ?? why, error);
}
/**
 * Looks until there is something to say: right, stuck, or apart for longer than an answer may be
 * stale.
 */
async function settled(look, until, { clock, log }) {
    const stale = clock.now() + SETTLING_MS;
    for (let pause = FIRST_LOOK_MS;; pause = NEXT_LOOK_MS) {
        const sight = await look();
        const isOpen = sight.kind === 'going' || (mayBeStale(sight) && clock.now() < stale);
        if (!isOpen || clock.now() + pause > until)
            return sight;
        log.info('restoring: waiting for Azure');
        await clock.sleep(pause);
    }
}
function mayBeStale(sight) {
    if (sight.kind === 'manual')
        return sight.mayBeStale === true;
    return sight.kind === 'apart' || sight.kind === 'unknown';
}
async function send({ changes, orElse }, { step }, until, isFirst, tools) {
    const [first, ...rest] = changes;
    const sent = await sendAll(first === undefined ? [] : [first], step, until, tools);
    if (sent.kind === 'refused' && sent.error !== undefined && orElse?.when(sent.error) === true) {
        // Later the conflict may be with what this run has sent before: then looking tells.
        return isFirst
            ? sendAll(orElse.changes, step, until, tools)
            : { kind: 'unsure', error: sent.error };
    }
    return sent.kind === 'taken' && rest.length > 0 ? sendAll(rest, step, until, tools) : sent;
}
// What comes after something whose fate is not known is not sent.
async function sendAll(changes, step, until, tools) {
    let last = { kind: 'taken', operation: undefined };
    for (const change of changes) {
        last = await sendOne(change, step, until, tools);
        if (last.kind !== 'taken')
            return last;
    }
    return last;
}
async function sendOne(change, step, until, { restorer, reader, log }) {
    const answer = await restorer.carryOut(change);
    if (answer.kind === 'refused')
        return { ...answer, why: 'Azure refused it' };
    if (answer.unsure !== undefined)
        return { kind: 'unsure', error: answer.unsure.error };
    const { operation } = answer;
    if (answer.location === undefined)
        return { kind: 'taken', operation };
    const end = await reader.followMove(answer.location, answer.retryAfterMs, {
        deadline: until,
        onPoll: ({ elapsedMs }) => {
            log.info(`restoring: ${(0,progress/* duration */.p0)(elapsedMs)} gone, ${step}`);
        },
    });
    return end.kind === 'failed'
        ? { kind: 'refused', why: 'Azure reported that it failed', error: end.error }
        : { kind: 'taken', operation };
}

// EXTERNAL MODULE: ./src/stages/restore/restorations/index.js + 14 modules
var restorations = __webpack_require__(5033);
// EXTERNAL MODULE: ./src/domain/shell-quote.js
var shell_quote = __webpack_require__(9338);
;// CONCATENATED MODULE: ./src/stages/restore/unread-lists.js




/**
 * What could not be read when the plan was made is not in it: nobody knows whether there was
 * anything to put back. One thing for each such list, in the order of the steps.
 *
 * @param chosen the steps that were asked for.
 */
function unreadLists(chosen, { before, workspaceId }) {
    return restore_step/* restoreNames */.NF.flatMap((step) => {
        const kind = restorations/* restorations */.o.find((one) => one.step === step)?.kind ?? 'tag';
        const isChosen = chosen === 'all' || chosen.includes(step);
        const unread = restorations/* listsOf */.f[step].filter((name) => before.of(name).state === 'unknown');
        return unread.map((name) => ({
            step,
            kind,
            name: inventory/* collectionTable */.ry[name].title,
            action: 'Compare what is there with what you know was there before.',
            command: `az resource show --ids ${(0,shell_quote/* shellWord */.r)(workspaceId)}`,
            isChosen,
            state: 'unknown',
            why: 'this could not be read when the plan was made, so nothing of it is in the plan',
            without: [],
            toGive: [],
            error: undefined,
        }));
    });
}

;// CONCATENATED MODULE: ./src/stages/restore/restore.js








const LOOKS_AT_ONCE = 8;
/**
 * Goes through everything that the snapshot holds, in the order of the table: looks what is right
 * already, puts back what is not and was asked for, and looks again. One failure does not stop the
 * others.
 *
 * @param chosen the steps that may change something; the others are looked at.
 */
async function restore(chosen, world, tools) {
    // Of a list that the plan could not hold nothing will be known in the next run either.
    const unread = unreadLists(chosen, world);
    const things = [];
    const open = [];
    let now = world;
    for (const restoration of restorations/* restorations */.o) {
        const isNamed = chosen !== 'all' && chosen.includes(restoration.step);
        const isChosen = isNamed || (chosen === 'all' && restoration.onlyIfNamed !== true);
        if (restoration.onlyIfNamed === true && !isNamed)
            continue;
        const done = await restoreAll(restoration, isChosen, open, now, tools);
        things.push(...done.things, ...(await strangersOf(restoration, now)));
        open.push(...done.open);
        // What comes after it names it as it is called now.
        now = { ...now, place: done.renames.reduce(relocation/* withAlias */.fI, now.place) };
    }
    return [...unread, ...things];
}
/** Everything of one row of the table, one after the other. */
async function restoreAll(restoration, isChosen, before, world, tools) {
    const items = restoration.items(world.before, world.plan);
    const sights = await lookAtAll(restoration, items, world);
    const things = [];
    const open = [];
    const renames = [];
    for (const [index, item] of items.entries()) {
        const id = world.place.to((0,body_identity/* idOf */.T)(item));
        const sight = sights[index] ?? { kind: 'unknown', why: 'it was not looked at' };
        const waits = sight.kind === 'apart' && restoration.waitsFor?.(item, before, world) === true;
        const ending = waits
            ? WAITING
            : await endingOf(restoration, item, sight, isChosen, world, tools);
        things.push(thing(restoration, item, ending, isChosen, world));
        if (isChosen && ending.isOpen)
            open.push(id);
        if (ending.as !== undefined)
            renames.push({ from: id, to: siblingOf(id, ending.as) });
    }
    return { things, open, renames };
}
function siblingOf(id, name) {
    return `${id.slice(0, id.lastIndexOf('/') + 1)}${name}`;
}
async function strangersOf(restoration, world) {
    const others = await restoration.unexpected?.(world);
    if (others === undefined)
        return [];
    if (others.state !== 'unknown') {
        return (0,inventory/* itemsOf */.S3)(others).map((item) => thing(restoration, item, STRANGER, false, world));
    }
    const ending = {
        state: 'unknown',
        why: others.reason.why,
        without: [],
        isOpen: false,
    };
    const row = thing(restoration, { id: world.workspaceId }, ending, false, world);
    return [{ ...row, name: 'connections that may wait for approval' }];
}
const WAITING = {
    state: 'to-do',
    why: 'something before it that it needs, or would stand in the way of, is not back yet; where its step alone is named, it does not wait',
    without: [],
    isOpen: true,
};
const STRANGER = {
    state: 'manual',
    why: 'it waits for approval and was not approved before',
    without: [],
    isOpen: false,
};
async function lookAtAll({ look }, items, world) {
    const sights = [];
    for (let from = 0; from < items.length; from += LOOKS_AT_ONCE) {
        const some = items.slice(from, from + LOOKS_AT_ONCE);
        sights.push(...(await Promise.all(some.map((item) => look(item, world, 0)))));
    }
    return sights;
}
async function endingOf(restoration, item, sight, isChosen, world, tools) {
    if (sight.kind === 'right') {
        const { as } = sight;
        const right = {
            state: 'right',
            why: renamed(sight),
            without: [],
            isOpen: false,
        };
        return as === undefined ? right : { ...right, as };
    }
    if (sight.kind === 'manual' || sight.kind === 'unknown' || sight.kind === 'broken') {
        return stuck(sight);
    }
    const { restorer } = tools;
    if (sight.kind === 'waits' && restorer !== undefined && isChosen)
        return stuck(sight);
    if (restorer === undefined || !isChosen) {
        const { without = [], toGive = [] } = sight.kind === 'apart' ? sight : {};
        return { state: 'to-do', why: undefined, without, toGive, isOpen: false };
    }
    const id = (0,body_identity/* idOf */.T)(item);
    tools.log.info(`Restoring: ${restoration.step}, ${restoration.nameOf?.(item) ?? id.split('/').at(-1) ?? id}`);
    await tools.journal.write({ event: 'restore-begin', step: restoration.step, id });
    const ending = await reconcile(restoration, item, sight, world, { ...tools, restorer });
    const { step } = restoration;
    await tools.journal.write(ending.state === 'done'
        ? { event: 'restore-done', step, id }
        : { event: 'restore-failed', step, id, taken: ending.taken === true });
    return ending;
}
function thing({ step, kind, action, command, nameOf }, item, ending, isChosen, world) {
    const id = (0,body_identity/* idOf */.T)(item);
    return {
        step,
        kind,
        name: nameOf?.(item) ?? id.split('/').at(-1) ?? id,
        action,
        isChosen,
        state: ending.state,
        why: ending.why,
        without: ending.without,
        toGive: ending.toGive ?? [],
        error: ending.error,
        command: command(item, world),
    };
}

// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __webpack_require__(8971);
;// CONCATENATED MODULE: ./src/modes/parts/run-restore.js








/** A diagnosis takes seconds to minutes. */
const DIAGNOSIS_MS = 10 * 60_000;
/**
 * Puts back what was asked for, or only looks, and notes what there is left to do. Ends the run.
 */
async function runRestore(restoring) {
    const { request, run } = restoring;
    const changes = request.restore !== 'report';
    // Whatever ends the run from here on: not everything that was asked for is done.
    run.note({ outcome: 'restore-incomplete', failureReason: 'restore-incomplete' });
    if (changes)
        run.noteFile({ journal: (0,file_names/* filesBeside */.G)(request.planFile).journal });
    end(run, await goThrough(restoring), changes);
}
/**
 * Looks what there is left to do after a move that has ended well, and notes it; changes nothing,
 * the ending neither.
 */
async function noteWhatIsLeft(restoring) {
    const { planFile } = restoring.request;
    const request = { planFile, restore: 'report' };
    note(restoring.run, await goThrough({ ...restoring, request, secrets: {} }));
    restoring.run.mark('Looked what is to be put back');
}
async function goThrough(restoring) {
    const { reader, signed, request, deadline, ports, run } = restoring;
    const { plan } = signed;
    const { clock, log, files } = ports;
    const place = placeOf(restoring);
    const { source, destination } = plan.content;
    const { journal: path } = (0,file_names/* filesBeside */.G)(request.planFile);
    const there = (0,read_there/* readThere */.j)(reader, plan, restoring.hasMoved ? destination : source, place);
    const world = {
        plan,
        before: (0,snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot),
        place,
        workspaceId: restoring.workspaceId,
        read: (id) => reader.readResource(id),
        there: there.read,
        diagnose: () => reader.diagnose(restoring.workspaceId, clock.now() + DIAGNOSIS_MS),
        secrets: restoring.secrets,
        sealed: signed.sealed?.of ?? [],
        earlier: (0,read_journal/* readEarlierRestores */.Iz)(await files.read(path), signed.digest),
    };
    const targets = (0,restore_step/* targetsOf */.QR)(plan.content.restore, place, plan.content);
    const tools = {
        reader,
        restorer: request.restore === 'report' ? undefined : await ports.azure.restorer(targets),
        clock,
        log,
        journal: (0,journal/* openJournal */._)(files, clock, path, {
            correlationId: reader.correlationId,
            planDigest: signed.digest,
        }),
        forget: there.forget,
        isStopped: () => run.isStopped(),
        deadline,
    };
    return restore(request.restore === 'report' ? 'all' : request.restore, world, tools);
}
function placeOf({ signed, hasMoved }) {
    const { resources, destination } = signed.plan.content;
    return hasMoved
        ? (0,relocation/* relocation */.j6)(resources.map(({ id }) => id), destination)
        : relocation/* inPlace */.zp;
}
/** Notes the things and the tasks that are left of them, which it gives. */
function note(run, things) {
    const open = things.filter(({ state }) => state !== 'right' && state !== 'done');
    const toDo = open.map(({ kind, name, action, state }) => ({
        kind,
        name,
        action,
        automatic: state === 'to-do' || state === 'failed',
    }));
    const toGive = things
        .filter((one) => one.state === 'done' && one.toGive.length > 0)
        .map((one) => ({
        kind: one.kind,
        name: one.name,
        action: `Give again what nothing could keep: ${one.toGive.join(', ')}.`,
        automatic: false,
    }));
    run.note({ restoration: things, postMoveTasks: [...toDo, ...toGive] });
    return open;
}
function end(run, things, changes) {
    const open = note(run, things);
    run.note({ armError: things.find(({ error }) => error !== undefined)?.error });
    const done = things.filter(({ state }) => state === 'done').length;
    run.mark(changes ? `Put back: ${done} of ${done + open.length}` : 'Looked what is to be put back');
    if (!changes) {
        const outcome = open.length === 0 ? 'restored' : 'restore-incomplete';
        run.end({ outcome, failureReason: undefined, failed: false });
        return;
    }
    const missed = open.filter(({ isChosen }) => isChosen);
    if (missed.length === 0) {
        run.end({ outcome: 'restored', failureReason: undefined, failed: false });
        return;
    }
    run.end({
        outcome: 'restore-incomplete',
        failureReason: 'restore-incomplete',
        failed: true,
        problems: problemsOf(missed),
    });
}
// What failed is told one by one; what was never a program's to do is in the table of the report,
// each with its reason.
function problemsOf(missed) {
    const failures = missed.filter(({ state }) => state === 'failed' || state === 'unknown');
    const left = missed.length - failures.length;
    return [
        ...failures.map(({ step, name, why, action, command }) => ({
            sentence: `${step}: ${name} could not be put back${why === undefined ? '' : `: ${why}`}.`,
            remedy: `${action} ${command}`,
        })),
        ...(left === 0
            ? []
            : [
                {
                    sentence: `${left} thing(s) that were asked for are left to a person: the report says which, and why.`,
                    remedy: 'Do what the report says for each; then restore again finds nothing left.',
                },
            ]),
    ];
}


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/** Opens the journal at `path`; the file comes into being with its first line. */
function openJournal(files, clock, path, run) {
    return {
        path,
        write: (event) => {
            const line = { at: new Date(clock.now()).toISOString(), ...run, ...event };
            return files.append(path, JSON.stringify(line));
        },
    };
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jw: () => (/* binding */ locatePatiently),
  qS: () => (/* binding */ locateResources),
  Pz: () => (/* binding */ overallPlace)
});

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/domain/azure/resource-location.js
/** Concludes the place of a resource from what was found at its old and at its new id. */
function placeOf(atSource, atDestination) {
    if (atSource.state === 'unknown' || atDestination.state === 'unknown')
        return 'unknown';
    if (atDestination.state === 'present')
        return atSource.state === 'present' ? 'both' : 'moved';
    return atSource.state === 'present' ? 'stayed' : 'neither';
}

;// CONCATENATED MODULE: ./src/stages/move/locate-resources.js


/**
 * Looks every resource up at its old and at its new id. What an operation reported plays no part in
 * it. Raises ProductError `authentication-failed` when nobody is signed in.
 */
function locateResources(reader, resources) {
    return Promise.all(resources.map((resource) => lookForOne(reader, resource)));
}
/**
 * The same for a moment in which nothing may end the run: what cannot be looked up, for want of a
 * token too, is unknown.
 */
function locatePatiently(reader, resources) {
    const lookUp = async (id) => {
        try {
            return await reader.lookUp(id);
        }
        catch (error) {
            if (error instanceof errors/* ProductError */._)
                return { state: 'unknown', why: error.message };
            throw error;
        }
    };
    return locateResources({ lookUp }, resources);
}
async function lookForOne(reader, resource) {
    const [atSource, atDestination] = await Promise.all([
        reader.lookUp(resource.id),
        reader.lookUp(resource.destinationId),
    ]);
    const why = [atSource, atDestination].flatMap((seen) => seen.state === 'unknown' ? [seen.why] : []);
    return {
        id: resource.id,
        destinationId: resource.destinationId,
        place: placeOf(atSource, atDestination),
        why: why.length === 0 ? undefined : why.join('; '),
    };
}
/** What all look-ups together say. */
function overallPlace(seen) {
    const places = new Set(seen.map((one) => one.place));
    if (places.has('unknown') || seen.length === 0)
        return 'unknown';
    if (places.size === 1 && places.has('moved'))
        return 'all-moved';
    if (places.size === 1 && places.has('stayed'))
        return 'all-stayed';
    return 'partial';
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readThere)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4900);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5424);
/* harmony import */ var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8723);





/**
 * Reads collections of a workspace where it is now, parents first.
 *
 * @param group the resource group that it is in now. @param place what became of ids.
 */
function readThere(reader, plan, group, place) {
    const scope = { ...(0,_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOf */ .Od)(plan), source: group };
    const readings = new Map();
    const read = (name) => {
        const known = readings.get(name) ?? readOne(name);
        readings.set(name, known);
        return known;
    };
    async function readOne(name) {
        // The workspace may still name them by their old ids.
        if (name === 'associatedResources')
            return readAssociated();
        const parents = await Promise.all((0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionEntry */ .rY)(name).parents.map(read));
        const hidden = parents.find(({ state }) => state === 'unknown');
        // Where the workspace still names associated resources by their old ids, they are looked for at
        // the new ones.
        const items = parents.flatMap(_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3).map((item) => place.rewritten(item));
        return hidden ?? reader.readCollection(name, scope, items);
    }
    async function readAssociated() {
        const before = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .inventoryOfSnapshot */ .UI)(plan.snapshot).of('associatedResources'));
        const items = [];
        for (const item of before) {
            const seen = await reader.readResource(place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .T)(item)));
            if (seen.state === 'unknown') {
                return { state: 'unknown', reason: { why: seen.why, code: undefined, status: undefined } };
            }
            if (seen.state === 'present')
                items.push(seen.body);
        }
        return items.length === 0
            ? { state: 'empty', total: 0 }
            : { state: 'read', items, total: items.length };
    }
    return {
        read,
        forget: () => {
            readings.clear();
        },
    };
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ followUpOf)
});

// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var inventory = __webpack_require__(5424);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
// EXTERNAL MODULE: ./src/domain/azure/old-id-holders.js
var old_id_holders = __webpack_require__(1930);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/plan/snapshot.js
var snapshot = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/domain/shell-quote.js
var shell_quote = __webpack_require__(9338);
// EXTERNAL MODULE: ./src/stages/restore/restorations/commands.js
var commands = __webpack_require__(8163);
// EXTERNAL MODULE: ./src/stages/restore/restorations/principal-now.js
var principal_now = __webpack_require__(8506);
;// CONCATENATED MODULE: ./src/stages/verify/cleanup-candidates.js







/**
 * What a move leaves at the source for nobody, told from the plan: the phase "commit" of
 * Microsoft's guide to relocating resources. Each comes with the command that a person begins with;
 * no program removes any of it.
 */
function cleanupCandidatesOf(before, content) {
    return finders.flatMap((find) => find(before, content));
}
// Assignments at what moved stay behind at ids that name nothing any more (Microsoft: Move Azure
// resources, role assignments).
const orphanedAssignments = (before, { resources }) => assignmentsIn(before)
    .filter((item) => resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(item), id)))
    .map((item) => {
    const who = `${(0,json/* textAt */.$6)(item, 'properties', 'principalType') ?? 'principal'} ${(0,json/* textAt */.$6)(item, 'properties', 'principalId') ?? ''}`;
    return {
        what: `Role assignment of ${who} at ${nameOf(scopeOf(item))}, where nothing is any more`,
        command: deletes(item),
    };
});
// A new compute or endpoint has a new identity; what the old one was given elsewhere stays, for
// nobody.
const rightsOfNobody = (before, { resources }) => assignmentsIn(before).flatMap((item) => {
    const holder = (0,principal_now/* bearerOf */.D)((0,json/* textAt */.$6)(item, 'properties', 'principalId') ?? '', before);
    const isGone = holder !== undefined && holder.bearer !== 'workspace';
    const hasMoved = resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(item), id));
    if (!isGone || hasMoved)
        return [];
    const what = `Role assignment of the identity of ${(0,json/* textAt */.$6)(holder.resource, 'name') ?? 'a removed resource'}, which is another one now`;
    return [{ what, command: deletes(item) }];
});
// An alert rule that watches nothing but what has moved never fires again.
const deadAlertRules = (before, { resources }) => (0,inventory/* itemsOf */.S3)(before.of('alerts')).flatMap((alert) => {
    const id = (0,body_identity/* idOf */.T)(alert);
    const scopes = (0,json/* listAt */.gT)(alert, 'properties', 'scopes').filter((one) => typeof one === 'string');
    if (scopes.length === 0)
        return [];
    const isDead = scopes.every((scope) => resources.some((moved) => (0,resource_id/* isAtOrBelow */.a5)(scope, moved.id)));
    const what = isDead
        ? 'once another rule watches the new id'
        : 'it watches something else as well: take the old id out of its scopes';
    return [
        {
            what: `Alert rule ${nameOf(id)}: ${what}`,
            command: `az resource ${isDead ? 'delete' : 'show'} --ids ${(0,shell_quote/* shellWord */.r)(id)}`,
        },
    ];
});
// Private endpoints do not move, and the records that they wrote go on naming what they pointed to.
const privateEndpoints = (before) => [
    ...(0,inventory/* itemsOf */.S3)(before.of('privateEndpointConnections')),
    ...(0,inventory/* itemsOf */.S3)(before.of('associatedConnections')),
].flatMap((item) => {
    const id = (0,json/* textAt */.$6)(item, 'properties', 'privateEndpoint', 'id') ?? '';
    const place = (0,resource_id/* parseResourceId */.RQ)(id);
    if (place === undefined)
        return [];
    const options = {
        'endpoint-name': place.name,
        'resource-group': place.resourceGroup,
        subscription: place.subscriptionId,
    };
    return [
        {
            what: `Private endpoint ${place.name}: when its resource has another one now`,
            command: `az network private-endpoint show --ids ${(0,shell_quote/* shellWord */.r)(id)}`,
        },
        {
            what: `Private DNS records that the zone groups of ${place.name} wrote: they dangle once it is gone`,
            command: `az network private-endpoint dns-zone-group list ${(0,commands/* optionsText */.yB)(options)}`,
        },
    ];
});
const sourceGroup = (_before, { source }) => [
    {
        what: `Resource group ${source.resourceGroup}: look what it still holds before anybody deletes it`,
        command: `az resource list --resource-group ${(0,shell_quote/* shellWord */.r)(source.resourceGroup)} --subscription ${(0,shell_quote/* shellWord */.r)(source.subscriptionId)} --output table`,
    },
];
/** One kind of leftover each, in the order in which a person removes them. */
const finders = [
    orphanedAssignments,
    rightsOfNobody,
    deadAlertRules,
    privateEndpoints,
    sourceGroup,
];
function assignmentsIn(before) {
    return [
        ...(0,inventory/* itemsOf */.S3)(before.of('roleAssignments')),
        ...(0,inventory/* itemsOf */.S3)(before.of('associatedRoleAssignments')),
    ];
}
function scopeOf(assignment) {
    return (0,json/* textAt */.$6)(assignment, 'properties', 'scope') ?? '';
}
function deletes(assignment) {
    return `az role assignment delete --ids ${(0,shell_quote/* shellWord */.r)((0,body_identity/* idOf */.T)(assignment))}`;
}
function nameOf(id) {
    return id.split('/').at(-1) ?? id;
}

;// CONCATENATED MODULE: ./src/stages/verify/follow-up.js








/**
 * What is left outside of the workspace after a move, told from the plan alone: what still names it
 * by its old id, what may be removed at the source once nobody wants to go back, and the way back.
 * Nothing of it is done by a program.
 */
function followUpOf(plan) {
    const { resources, source, destination, workspaceName, associated } = plan.content;
    const before = (0,snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot);
    const place = (0,relocation/* relocation */.j6)(resources.map(({ id }) => id), destination);
    const [workspace] = (0,inventory/* itemsOf */.S3)(before.of('workspace'));
    const uri = (0,json/* textAt */.$6)(workspace, 'properties', 'mlFlowTrackingUri');
    return {
        trackingUri: uri === undefined ? undefined : place.to(uri),
        moved: resources.map(({ id, type }) => {
            const from = spelled(id, before);
            return { type, from, to: place.to(from) };
        }),
        oldIdHolders: holdersIn(before),
        leftovers: cleanupCandidatesOf(before, plan.content),
        unread: lookedThrough
            .filter((name) => before.of(name).state === 'unknown')
            .map((name) => inventory/* collectionTable */.ry[name].title),
        wayBack: { source: destination, destination: source, workspaceName, associated },
    };
}
/** The lists that holders and leftovers are told from. */
const lookedThrough = [
    'alerts',
    'holders',
    'factoryLinks',
    'roleAssignments',
    'associatedRoleAssignments',
    'privateEndpointConnections',
    'associatedConnections',
];
// A plan has its ids in lower case; tools of other people compare them to the letter.
function spelled(id, before) {
    const bodies = [...(0,inventory/* itemsOf */.S3)(before.of('workspace')), ...(0,inventory/* itemsOf */.S3)(before.of('associatedResources'))];
    return bodies.map((body) => (0,body_identity/* idOf */.T)(body)).find((one) => (0,resource_id/* sameId */.s)(one, id)) ?? id;
}
function holdersIn(before) {
    const all = ['alerts', 'holders', 'factoryLinks'].flatMap((name) => (0,inventory/* itemsOf */.S3)(before.of(name)));
    const told = all.map((item) => {
        const known = (0,old_id_holders/* holderType */.B)((0,json/* textAt */.$6)(item, 'type') ?? '');
        return {
            id: (0,body_identity/* idOf */.T)(item),
            title: known?.title ?? 'alert rule or web test',
            remedy: known?.remedy ?? 'Set it to the new id.',
        };
    });
    return told.filter(({ id }, index) => told.findIndex((one) => (0,resource_id/* sameId */.s)(one.id, id)) === index);
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isStranger),
/* harmony export */   g: () => (/* binding */ sameWorkspace)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(602);


const IMMUTABLE_ID = ['properties', 'workspaceId'];
const words = {
    why: 'The workspace at the destination is not, or not provably, the workspace that was approved, ready for use.',
    remedy: 'Open the workspace in the studio, run its diagnose action, and give the correlation id to Azure support if it stays so.',
};
// An immutable id that is not in the plan proves nothing: a namesake of the workspace would look
// the same.
const comparisons = [
    { path: IMMUTABLE_ID, expected: (before) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(before, ...IMMUTABLE_ID) },
    { path: ['properties', 'provisioningState'], expected: () => 'Succeeded' },
];
/** It is the same workspace (the immutable `workspaceId`), and in the state Succeeded. */
const sameWorkspace = ({ before, now, id }) => {
    const findings = comparisons.flatMap(({ path, expected }) => {
        const field = path.join('.');
        const want = expected(before);
        const have = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(now, ...path) ?? '(absent)';
        if (want === undefined) {
            const value = `${have}, and the plan does not know it`;
            return [(0,_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .i)(id, { field, value }, words, { certainty: 'unknown' })];
        }
        if (want.toLowerCase() === have.toLowerCase())
            return [];
        return [(0,_verification_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .i)(id, { field, value: `${have}, expected ${want}` }, words)];
    });
    return Promise.resolve(findings);
};
/** True when the workspace there was seen to be another one than the plan's. */
function isStranger(before, now) {
    const immutable = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(before, ...IMMUTABLE_ID);
    return immutable !== undefined && immutable !== (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(now, ...IMMUTABLE_ID);
}


/***/ }),

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/* unused harmony export VERIFICATION */
/** Id of the rule that speaks for the verification after a move. */
const VERIFICATION = 'verification';
const SOURCE = 'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)';
/** A difference; `warning` where it is expected to happen and people have something to do. */
function difference(subject, evidence, words, { severity = 'blocker', certainty = 'observed', } = {}) {
    return {
        rule: VERIFICATION,
        severity,
        certainty,
        subject,
        evidence: [evidence],
        ...words,
        source: SOURCE,
    };
}


/***/ })

};
