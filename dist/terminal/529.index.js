export const id = 529;
export const ids = [529];
export const modules = {

/***/ 2903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ patientPause)
/* harmony export */ });
const HOUR_MS = 60 * 60_000;
/**
 * The pause before the next look at something that takes long, in milliseconds: after the first hour
 * a sixtieth of what it has taken, so that nobody learns of its end later than that.
 *
 * @param askedMs the pause that was asked for; never less.
 */
function patientPause(askedMs, elapsedMs) {
    return elapsedMs < HOUR_MS ? askedMs : Math.max(askedMs, Math.ceil(elapsedMs / 60));
}


/***/ }),

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
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan_plan = __webpack_require__(4878);
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
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __webpack_require__(3430);
// EXTERNAL MODULE: ./src/stages/verify/verifications/verification.js
var verification = __webpack_require__(602);
;// CONCATENATED MODULE: ./src/stages/verify/verifications/associated-resolve.js



/** Every associated resource that the workspace names is where the workspace says. */
const associatedResolve = async ({ reader, now, id }) => {
    const named = request/* associatedKinds */.ur.flatMap((kind) => {
        const named = (0,moving_resources/* associatedId */.Im)(now, kind);
        return named === undefined ? [] : [{ property: moving_resources/* associatedProperty */.W1[kind], named }];
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

// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/in-parallel.js
var in_parallel = __webpack_require__(5400);
// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
// EXTERNAL MODULE: ./src/stages/restore/read-there.js
var read_there = __webpack_require__(708);
;// CONCATENATED MODULE: ./src/stages/verify/verifications/contents-complete.js







/** What moves along by the guide's table, and is looked for by name. */
const counted = [
    'models',
    'environments',
    'components',
    'datastores',
];
const SHOWN = 5;
const VERSION = /\/versions\/.*$/;
/** How many versions are looked up side by side. */
const SIDE_BY_SIDE = 16;
/**
 * Everything that moves along is there under its name, and of assets the version that was the latest
 * before. More than before is no difference: people go on working.
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
        const now = await there(name);
        if (now.state === 'unknown')
            return [unread(name, now.reason.why, id)];
        return missing(name, (0,json/* listAt */.gT)(before, 'items').flatMap(namesBefore), (0,inventory/* itemsOf */.S3)(now), reader, id);
    }));
    return all.flat();
};
// Lists are kept as names, or as bodies where they are put back.
function namesBefore(item) {
    if (typeof item === 'string')
        return [item];
    return (0,json/* isJsonObject */.OW)(item) ? (0,snapshot/* namesOf */.eZ)(item) : [];
}
async function missing(name, before, now, reader, id) {
    const there = new Set(now.flatMap(snapshot/* namesOf */.eZ).map((one) => one.toLowerCase()));
    const isThere = (one) => there.has(one.toLowerCase());
    const absent = before.filter((one) => !isThere(one));
    // Of an asset that is there, another version may have become the latest: only then is the one
    // from before looked up.
    const latest = absent.filter((one) => VERSION.test(one) && isThere(one.replace(VERSION, '')));
    const looks = await (0,in_parallel/* inParallel */.H)(latest, SIDE_BY_SIDE, async (one) => {
        const look = await reader.lookUp(`${id}/${one}`);
        return [one, look];
    });
    const seen = new Map(looks);
    // With an asset that is gone its version is, and is not told as well.
    const gone = absent.filter((one) => VERSION.test(one) ? seen.get(one)?.state === 'absent' : true);
    const [unclear] = looks.flatMap(([, look]) => (look.state === 'unknown' ? [look.why] : []));
    return [
        ...(gone.length === 0
            ? []
            : [absence(name, gone, before.filter((one) => !VERSION.test(one)).length, id)]),
        ...(unclear === undefined ? [] : [unread(name, unclear, id)]),
    ];
}
function unread(name, why, id) {
    const words = {
        why: 'A list of what moved along could not be read at the destination, so nobody knows whether it is complete.',
        remedy: 'Give the identity the right to read it there, and run mode status: it verifies again.',
    };
    const evidence = { field: inventory/* collectionTable */.ry[name].title, value: why };
    return (0,verification/* difference */.i)(id, evidence, words, { certainty: 'unknown' });
}
function absence(name, gone, before, id) {
    const more = gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : '';
    const value = `${gone.length} of ${before} missing: ${gone.slice(0, SHOWN).join(', ')}${more}`;
    const words = {
        why: 'Something that should have moved along is not at the destination.',
        remedy: 'Look for it in the studio, and run mode status, which looks again. If it stays so, give the correlation id to Azure support.',
    };
    // The guide says both of datastores, and restore registers them again: it is no failure of the
    // move.
    const severity = name === 'datastores' ? 'warning' : 'blocker';
    return (0,verification/* difference */.i)(id, { field: inventory/* collectionTable */.ry[name].title, value }, words, { severity });
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
            remedy: 'Do what the message says. Then keys of associated resources are read anew by: az ml workspace sync-keys',
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
        remedy: 'Give the new identity the roles of the old one, which the plan file lists, and what the old one has elsewhere by its object id, which no list tells: access policies of other key vaults, access control lists of Data Lake Storage, users in SQL databases and in Databricks.',
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
    const workspace = (0,plan_plan/* workspaceOf */.B3)(plan);
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
// EXTERNAL MODULE: ./src/modes/parts/part.js
var part = __webpack_require__(4437);
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
 * problems. Goes on, with the id of the workspace as it is now, when everything moved and nothing is
 * wrong with it.
 */
async function finishMove(context, said, watched) {
    const { ports, run, signed } = context;
    noteWhereabouts(run, watched.seen);
    const ending = conclude(context, said, watched);
    // An error from here on does not hide what was found.
    run.enter('verifying', ending);
    const anyMoved = watched.seen.some((one) => one.place === 'moved');
    if (anyMoved)
        noteTasks(context);
    if (anyMoved && knowsItsWorkspace(signed))
        await writeIdMap(context, watched);
    if (ending.outcome !== 'moved') {
        return run.end({ ...ending, failed: true, problems: problemsOf(context, said, watched) });
    }
    if (said.error !== undefined) {
        ports.log.warning('Azure reported an error, and yet every resource is at the destination.');
    }
    return verifyMoved(context, said);
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
function conclude({ signed }, said, watched) {
    const ending = concludeMove(said, watched);
    if (ending.outcome !== 'moved' || knowsItsWorkspace(signed))
        return ending;
    return { outcome: 'unknown', failureReason: 'move-unknown' };
}
function knowsItsWorkspace({ plan }) {
    return (0,plan_plan/* workspaceOf */.B3)(plan)?.fingerprint !== '';
}
async function verifyMoved({ reader, signed, ports, run }, said) {
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
    if (failures.length === 0 && workspaceId !== undefined)
        return (0,part/* goOn */.A)(workspaceId);
    // Another workspace at the new id is the moved one only if Azure said that this very move went
    // well.
    return run.end({
        outcome: isStranger && said.azureStatus !== 'completed' ? 'unknown' : 'moved',
        failureReason: 'verification-failed',
        failed: true,
        problems: failures.map((finding) => ({
            sentence: `${finding.evidence.map(({ field, value }) => `${field} is ${value}`).join(', ')} at ${finding.subject}.`,
            remedy: finding.remedy,
        })),
    });
}
async function writeIdMap({ signed, request, ports, run }, watched) {
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
function problemsOf({ run }, said, watched) {
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

/***/ 3960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y8: () => (/* binding */ locateAfterMove),
  mJ: () => (/* binding */ orderOf),
  XW: () => (/* binding */ watchPlan)
});

// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/domain/patient-pause.js
var patient_pause = __webpack_require__(2903);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/stages/move/progress.js
var progress = __webpack_require__(9487);
;// CONCATENATED MODULE: ./src/stages/move/watch.js




/**
 * Pauses between looks in milliseconds, the last one for an hour: 15 s is the recorded Retry-After of
 * a running move.
 */
const PAUSES_MS = [2_000, 5_000, 10_000];
const LAST_PAUSE_MS = 15_000;
/**
 * How often in a row an unclear answer about the groups is asked again while nobody has seen a move
 * under way.
 */
const UNCLEAR_ANSWERS = 3;
/**
 * Looks where the resources are, and while an operation holds the groups, goes on looking until it
 * has ended or the deadline passes. Only Azure's clear word that the groups are free ends a watch
 * early: an unclear answer is asked again, some times, or to the deadline once a move was seen
 * under way. For moves whose own handle is not known: it changes nothing and sends no move. A
 * sign-in that fails in the first look is raised; later it is one more unclear answer, as it is
 * from the beginning once this run has `sent` something.
 */
async function watch({ reader, clock, log }, order, resources, { deadline, sent }) {
    const started = clock.now();
    const tell = (0,progress/* progressTeller */.w)('moving', progress/* LOCK_WINDOW_MS */.Gs, log);
    let unclearLeft = UNCLEAR_ANSWERS;
    for (let polls = 1;; polls += 1) {
        const lookNow = polls > 1 || sent ? locate_resources/* locatePatiently */.jw : locate_resources/* locateResources */.qS;
        const seen = await lookNow(reader, resources);
        if ((0,locate_resources/* overallPlace */.Pz)(seen) === 'all-moved')
            return { seen, groups: 'not-asked' };
        const groups = await askWhetherBusy(reader, order, seen);
        // The move may have ended between the look and the question: only a look after "free" is the
        // last word.
        if (groups === 'free')
            return { seen: await (0,locate_resources/* locatePatiently */.jw)(reader, resources), groups };
        if (groups === 'busy')
            unclearLeft = Number.POSITIVE_INFINITY;
        unclearLeft -= 1;
        const now = clock.now();
        const elapsedMs = now - started;
        const pause = (0,patient_pause/* patientPause */.A)(PAUSES_MS[polls - 1] ?? LAST_PAUSE_MS, elapsedMs);
        if (unclearLeft < 0 || now + pause > deadline)
            return { seen, groups };
        tell({ polls, elapsedMs, nextInMs: pause });
        await clock.sleep(pause);
    }
}
async function askWhetherBusy(reader, order, seen) {
    const question = questionAbout(order, seen);
    if (question === undefined)
        return 'unknown';
    try {
        return await reader.isBusy(question);
    }
    catch (error) {
        if (error instanceof errors/* ProductError */._)
            return 'unknown';
        throw error;
    }
}
// Azure answers the question only for resources that are there to be moved; about those that are
// gone it says "not found". Where nothing is left at the source, it is asked for the way back: a
// move locks both groups.
function questionAbout(order, seen) {
    const atSource = seen.filter(({ place }) => ['stayed', 'both', 'unknown'].includes(place));
    if (atSource.length > 0)
        return { ...order, resourceIds: atSource.map(({ id }) => id) };
    const atDestination = seen.filter(({ place }) => place === 'moved');
    if (atDestination.length === 0)
        return undefined;
    return {
        source: order.destination,
        destination: order.source,
        resourceIds: atDestination.map(({ destinationId }) => destinationId),
    };
}

;// CONCATENATED MODULE: ./src/modes/parts/locate-after-move.js


/** The order that a plan approves; ids lower-cased, as they are in the plan. */
function orderOf({ content }) {
    return {
        source: content.source,
        destination: content.destination,
        resourceIds: content.resources.map(({ id }) => id),
    };
}
/** Where everything of a plan is, looked up until the groups are free; see `watch`. */
function watchPlan({ reader, signed: { plan }, deadline, ports }, sent) {
    const tools = { reader, clock: ports.clock, log: ports.log };
    return watch(tools, orderOf(plan), plan.content.resources, { deadline, sent });
}
/**
 * Where everything is after a move was sent. It is waited for until the groups are free wherever
 * something may still be on its way: when nobody knows what became of the request, when Azure says
 * that the move failed (its second phase may go on), and when the request was refused because of a
 * conflict, perhaps with a move of the same resources.
 */
async function locateAfterMove(context, { azureStatus, error }) {
    const conflict = azureStatus === 'refused' && error?.status === 409;
    if (azureStatus === 'uncertain' || azureStatus === 'failed' || conflict) {
        return watchPlan(context, true);
    }
    const { resources } = context.signed.plan.content;
    return { seen: await (0,locate_resources/* locatePatiently */.jw)(context.reader, resources), groups: 'not-asked' };
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BO: () => (/* binding */ endMoved),
  Sx: () => (/* binding */ noteWhatIsLeft),
  YL: () => (/* binding */ runRestore)
});

// EXTERNAL MODULE: ./src/domain/azure/errors/arm-error.js
var arm_error = __webpack_require__(6220);
// EXTERNAL MODULE: ./src/domain/azure/relocation.js
var relocation = __webpack_require__(23);
// EXTERNAL MODULE: ./src/domain/plan/restore-step.js
var restore_step = __webpack_require__(234);
// EXTERNAL MODULE: ./src/domain/plan/snapshot.js
var plan_snapshot = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
// EXTERNAL MODULE: ./src/stages/plan/plan-restore.js
var plan_restore = __webpack_require__(8742);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
;// CONCATENATED MODULE: ./src/stages/restore/only-begun.js




/**
 * What of a snapshot a preparation may have taken away: what its steps are about, what lies below,
 * and what the identities of these were given elsewhere. Where nothing has moved, everything else
 * is as people left it, and nobody's to put back.
 *
 * @param begun the steps of the plan that its journal says were begun.
 */
function onlyBegun(before, begun) {
    const isBegun = (item) => begun.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(item), id));
    const identities = ['computes', 'onlineEndpoints', 'batchEndpoints']
        .flatMap((name) => (0,inventory/* itemsOf */.S3)(before.of(name)))
        .filter(isBegun)
        .flatMap((item) => (0,json/* textAt */.$6)(item, 'identity', 'principalId') ?? []);
    const isOurs = (item) => {
        const principal = (0,json/* textAt */.$6)(item, 'properties', 'principalId');
        return (isBegun(item) ||
            (principal !== undefined && identities.some((identity) => (0,resource_id/* sameId */.s)(identity, principal))));
    };
    return { of: (name) => narrowed(before.of(name), isOurs) };
}
function narrowed(collection, isOurs) {
    if (collection.state !== 'read')
        return collection;
    return { ...collection, items: collection.items.filter(isOurs) };
}

// EXTERNAL MODULE: ./src/stages/restore/read-there.js
var read_there = __webpack_require__(708);
// EXTERNAL MODULE: ./src/domain/in-parallel.js
var in_parallel = __webpack_require__(5400);
// EXTERNAL MODULE: ./src/stages/reconcile/carry-out.js + 1 modules
var carry_out = __webpack_require__(7822);
// EXTERNAL MODULE: ./src/stages/reconcile/step.js
var step = __webpack_require__(7931);
// EXTERNAL MODULE: ./src/stages/restore/restorations/index.js + 11 modules
var restorations = __webpack_require__(6140);
// EXTERNAL MODULE: ./src/stages/secrets/secret-sources.js
var secret_sources = __webpack_require__(4569);
// EXTERNAL MODULE: ./src/stages/restore/restorations/writable.js
var writable = __webpack_require__(6189);
;// CONCATENATED MODULE: ./src/stages/restore/without-gaps.js


// What a thing is the same without: words of people, and what they can give to it later.
const TOLD_ONLY = /^(?:tags|properties\.(?:description|notes|tags|keys|metadata|properties\.userAccountCredentials))(?:\.|$)/;
function isToldOnly(step, field) {
    const [, variable = ''] = /^properties\.environmentVariables\.(.+)$/.exec(field) ?? [];
    // Of an endpoint and its deployments this is a dictionary of people's own.
    return (TOLD_ONLY.test(field) ||
        (0,secret_sources/* isServiceVariable */.w9)(variable) ||
        (step === 'endpoints' && field.startsWith('properties.properties.')));
}
/**
 * What is sent for something of which the plan left a part out: nothing where it would be another
 * thing without it, and never a text with a gap. What a person can give to it later is told.
 */
function withoutGaps(step, seen, item) {
    const { method, body = {} } = seen.change;
    const [gap] = (0,writable/* leftOut */.ig)(body);
    if (gap !== undefined) {
        return { kind: 'blocked', why: `the plan left out a part of ${gap}, which holds a secret` };
    }
    const lost = method === 'PUT' ? (0,writable/* notGiven */.rg)(item, body) : [];
    const part = lost.find((field) => !isToldOnly(step, field));
    if (part !== undefined) {
        return {
            kind: 'blocked',
            why: `without ${part}, which the plan left out, it is another thing`,
        };
    }
    const toGive = [...(seen.toGive ?? []), ...lost.map((field) => `the value of ${field}`)];
    return { ...seen, toGive };
}

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
/** So long what Azure shows may be older than the change that was just made. */
const SETTLING_MS = 10_000;
const STATES = {
    matches: 'right',
    done: 'done',
    blocked: 'manual',
    failed: 'failed',
    unknown: 'unknown',
    'to-do': 'to-do',
};
/**
 * Goes through everything that the snapshot holds, in the order of the table: looks what matches
 * already, puts back what does not and was asked for, and looks again. One failure does not stop
 * the others.
 *
 * @param chosen the steps that may change something; the others are looked at.
 */
async function restore(chosen, context, tools) {
    // Of a list that the plan could not hold nothing will be known in the next run either.
    const unread = unreadLists(chosen, context);
    const rows = [];
    const open = [];
    let now = context;
    for (const restoration of restorations/* restorations */.o) {
        const isNamed = chosen !== 'all' && chosen.includes(restoration.step);
        const isChosen = isNamed || (chosen === 'all' && restoration.onlyIfNamed !== true);
        if (restoration.onlyIfNamed === true && !isNamed)
            continue;
        const done = await restoreAll(restoration, isChosen, open, now, tools);
        rows.push(...done.rows, ...(await unexpectedOf(restoration, now)));
        open.push(...done.open);
        // What comes after it names it as it is called now.
        now = {
            ...now,
            place: done.renames.reduce(relocation/* withAlias */.fI, now.place),
            earlier: await tools.earlier(),
        };
    }
    return [...unread, ...rows];
}
/** Everything of one row of the table, one after the other. */
async function restoreAll(restoration, isChosen, before, context, tools) {
    const items = restoration.items(context.before, context.plan);
    const observations = await (0,in_parallel/* inParallel */.H)(items, LOOKS_AT_ONCE, (item) => lookAt(restoration, item, context, 0));
    const rows = [];
    const open = [];
    const renames = [];
    for (const [index, item] of items.entries()) {
        const id = context.place.to((0,body_identity/* idOf */.TH)(item));
        const seen = observations[index] ?? { kind: 'unknown', why: 'it was not looked at' };
        const waits = seen.kind === 'differs' && restoration.waitsFor?.(item, before, context) === true;
        const result = waits
            ? WAITING
            : await restoreOne(restoration, item, seen, isChosen, context, tools);
        rows.push(rowOf(restoration, item, result, isChosen, context));
        if (isChosen && result.isOpen)
            open.push(id);
        if (result.as !== undefined)
            renames.push({ from: id, to: siblingOf(id, result.as) });
    }
    return { rows, open, renames };
}
function siblingOf(id, name) {
    return `${id.slice(0, id.lastIndexOf('/') + 1)}${name}`;
}
async function unexpectedOf(restoration, context) {
    const others = await restoration.unexpected?.(context);
    if (others === undefined)
        return [];
    if (others.state !== 'unknown') {
        return (0,inventory/* itemsOf */.S3)(others).map((item) => rowOf(restoration, item, UNEXPECTED, false, context));
    }
    const result = { state: 'unknown', why: others.reason.why, isOpen: false };
    const row = rowOf(restoration, { id: context.workspaceId }, result, false, context);
    return [{ ...row, name: 'connections that may wait for approval' }];
}
const WAITING = {
    state: 'to-do',
    why: 'something before it that it needs, or would stand in the way of, is not back yet; where its step alone is named, it does not wait',
    isOpen: true,
};
const UNEXPECTED = {
    state: 'blocked',
    why: 'it waits for approval and was not approved before',
    isOpen: false,
};
/** Done once for this move and gone or changed since, it is somebody's decision. */
async function lookAt(restoration, item, context, taken) {
    const seen = await restoration.look(item, context, taken);
    if (seen.kind !== 'differs')
        return seen;
    if (context.refused.some((id) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(item), id))) {
        return { kind: 'blocked', why: 'Azure refused its removal by this plan: it went otherwise' };
    }
    const key = (0,read_journal/* restoreKey */.e)(restoration.step, journalIdOf(restoration, item));
    return context.earlier.done.has(key)
        ? { kind: 'blocked', why: 'it was put back before, and somebody has undone that since' }
        : withoutGaps(restoration.step, seen, item);
}
// The journal tells what is done to one thing in two steps apart.
function journalIdOf({ part }, item) {
    return part === undefined ? (0,body_identity/* idOf */.TH)(item) : `${(0,body_identity/* idOf */.TH)(item)}#${part}`;
}
async function restoreOne(restoration, item, seen, isChosen, context, tools) {
    const { writer } = tools;
    const mayChange = writer !== undefined && isChosen;
    const waits = seen.kind === 'blocked' && seen.until === 'other-step';
    if (seen.kind === 'differs' || seen.kind === 'in-progress' || (waits && !mayChange)) {
        if (mayChange) {
            return (0,carry_out/* carryOut */.u)(stepOf(restoration, item, context, tools), seen, { ...tools, writer });
        }
        const { without, toGive } = seen.kind === 'differs' ? seen : {};
        return { state: 'to-do', without, toGive, isOpen: false };
    }
    const result = (0,step/* resultOf */.B)(seen);
    // What this run did not begin is a person's to look into.
    return result.state === 'failed' ? { ...result, state: 'blocked' } : result;
}
function stepOf(restoration, item, context, { forget, earlier }) {
    const { step, refusals, nameOf } = restoration;
    return {
        phase: 'restore',
        step,
        id: journalIdOf(restoration, item),
        name: nameOf?.(item, context.before) ?? lastOf(item),
        settlingMs: SETTLING_MS,
        refusals,
        look: async (taken) => {
            forget();
            return lookAt(restoration, item, { ...context, earlier: await earlier() }, taken);
        },
    };
}
function lastOf(item) {
    const id = (0,body_identity/* idOf */.TH)(item);
    return id.split('/').at(-1) ?? id;
}
function rowOf({ step, kind, action, command, nameOf }, item, { state, why, without = [], toGive = [], error }, isChosen, context) {
    return {
        step,
        kind,
        name: nameOf?.(item, context.before) ?? lastOf(item),
        action,
        isChosen,
        state: STATES[state],
        why,
        without,
        toGive,
        error,
        command: command(item, context),
    };
}

// EXTERNAL MODULE: ./src/modes/parts/move-context.js + 1 modules
var move_context = __webpack_require__(7945);
// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
;// CONCATENATED MODULE: ./src/modes/parts/run-restore.js











/** A diagnosis takes seconds to minutes. */
const DIAGNOSIS_MS = 10 * 60_000;
/** The end of a move that went well: what was asked for is put back from the plan in memory. */
async function endMoved(context, workspaceId) {
    const { signed, request, run } = context;
    const { restore } = request;
    if (restore === 'report') {
        return run.end({ outcome: 'moved', failureReason: undefined, failed: false });
    }
    const secrets = await (0,seal_secrets/* openedSecrets */.N)(signed, request, context.ports);
    return runRestore(context, { restore, secrets, workspaceId, hasMoved: true });
}
/**
 * Puts back what was asked for, or only looks, and notes what there is left to do. Ends the run.
 */
async function runRestore(context, restoring) {
    const { run } = context;
    run.enter('restoring');
    return end(run, await goThrough(context, restoring), restoring.restore !== 'report');
}
/** Looks what there is left to do after a move that has ended well, and notes it; changes nothing. */
async function noteWhatIsLeft(context, workspaceId) {
    const looking = { restore: 'report', secrets: {}, workspaceId, hasMoved: true };
    note(context.run, await goThrough(context, looking));
    context.run.mark('Looked what is to be put back');
}
async function goThrough(context, restoring) {
    const { reader, signed, deadline, ports, run } = context;
    const { restore: chosen, secrets, workspaceId, hasMoved } = restoring;
    const { plan } = signed;
    const { clock, log } = ports;
    const snapshot = (0,plan_snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot);
    const before = restoring.hasMoved ? snapshot : onlyBegun(snapshot, restoring.begun);
    const { source, destination, resources } = plan.content;
    const ids = resources.map(({ id }) => id);
    const place = hasMoved ? (0,relocation/* relocation */.j6)(ids, destination) : relocation/* inPlace */.zp;
    const there = (0,read_there/* readThere */.j)(reader, plan, hasMoved ? destination : source, place);
    const { restored, refused } = await (0,move_context/* historyOf */.om)(context);
    const restoreContext = {
        plan,
        before,
        place,
        workspaceId,
        read: (id) => reader.readResource(id),
        there: there.read,
        diagnose: () => reader.diagnose(workspaceId, clock.now() + DIAGNOSIS_MS),
        secrets,
        sealed: signed.sealed?.of ?? [],
        // After a move it is gone all the same, and its move was approved with its coming back.
        refused: restoring.hasMoved
            ? []
            : restoring.begun
                .filter(({ step, id }) => refused.has((0,read_journal/* restoreKey */.e)(step, id)))
                .map(({ id }) => id),
        earlier: restored,
    };
    const rows = (0,plan_restore/* rowsFor */.f)(before, plan).filter(({ step, id }) => plan.content.restore.some((row) => row.step === step && row.id === id));
    const targets = (0,restore_step/* targetsOf */.QR)(rows, place, plan.content);
    const tools = {
        reader,
        writer: chosen === 'report'
            ? undefined
            : await ports.azure.writer((change) => (0,restore_step/* allowsChange */.LG)(targets, change)),
        clock,
        log,
        journal: (0,move_context/* journalOf */.PR)(context),
        forget: there.forget,
        earlier: async () => (await (0,move_context/* historyOf */.om)(context)).restored,
        mayGoOn: () => !run.isStopped() || 'the run was cancelled',
        deadline,
    };
    return restore(chosen === 'report' ? 'all' : chosen, restoreContext, tools);
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
        return run.end({ outcome, failureReason: undefined, failed: false });
    }
    const missed = open.filter(({ isChosen }) => isChosen);
    if (missed.length === 0) {
        return run.end({ outcome: 'restored', failureReason: undefined, failed: false });
    }
    return run.end({
        outcome: 'restore-incomplete',
        failureReason: 'restore-incomplete',
        failed: true,
        problems: problemsOf(missed),
    });
}
// Ten things that Azure refused for one reason are one problem, told in Azure's words.
function failuresByReason(failures) {
    const reasons = new Map();
    const told = new Map();
    for (const item of failures) {
        const { step, why, error, action } = item;
        const said = [why ?? [], error === undefined ? [] : (0,arm_error/* lineOf */.cA)(error)].flat();
        const reason = said.length === 0 ? '' : `: ${said.join(': ')}`;
        const key = JSON.stringify([step, action, why, error === undefined ? [] : (0,arm_error/* ownCodesOf */.up)(error)]);
        const others = reasons.get(key);
        if (others === undefined)
            reasons.set(key, [item]);
        else
            others.push(item);
        told.set(key, told.get(key) ?? reason);
    }
    return [...reasons].map(([key, items]) => [told.get(key) ?? '', items]);
}
// What failed is told one by one; what was never a program's to do is in the table of the report,
// each with its reason.
function problemsOf(missed) {
    const failures = missed.filter(({ state }) => state === 'failed' || state === 'unknown');
    const left = missed.length - failures.length;
    return [
        ...failuresByReason(failures).map(([reason, [first, ...others]]) => ({
            sentence: `${first.step}: ${first.name}${others.length === 0 ? '' : ` and ${others.length} more`} could not be put back${reason}.`,
            remedy: others.length === 0
                ? `${first.action.replace(/\.$/, '')}: ${first.command}`
                : `${first.action} The report has the commands.`,
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

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./src/stages/move/progress.js
var move_progress = __webpack_require__(9487);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
;// CONCATENATED MODULE: ./src/stages/reconcile/send-or-tell.js

/**
 * Sends a change that was announced. One that raises was not sent: then the journal takes the
 * announcement back, or whatever somebody makes there later would be taken for this plan's own.
 *
 * @param answer the best that Azure answered to what was sent for the step before.
 */
async function sendOrTell({ phase, step, id }, change, answer, { writer, journal }) {
    try {
        return await writer.send(change);
    }
    catch (error) {
        if (error instanceof errors/* ProductError */._ && answer === 'refused') {
            await journal.write({ event: `${phase}-failed`, step, id, taken: false, answer });
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./src/stages/reconcile/step.js
var reconcile_step = __webpack_require__(7931);
;// CONCATENATED MODULE: ./src/stages/reconcile/carry-out.js



const MOST_ATTEMPTS = 3;
const FIRST_LOOK_MS = 1_000;
const NEXT_LOOK_MS = 10_000;
/** So long what Azure shows may be older than a change of which nobody knows whether it was taken. */
const UNSURE_MS = 10_000;
/** What has not come to an end by then has failed; a cluster or an endpoint takes minutes. */
const STEP_LIMIT_MS = 60 * 60_000;
const WORDS = { prepare: ['Preparing', 'preparing'], restore: ['Restoring', 'restoring'] };
/**
 * Makes one thing what the approved plan says: looks, announces in the journal, sends once, follows
 * and looks again until it is so. Right before each change it looks once more, and sends only what
 * follows from that. What Azure answers decides nothing alone: a step is done when it was seen.
 *
 * @param first what was seen when it was looked at for the first time.
 */
async function carryOut(step, first, tools) {
    const startedAt = tools.clock.now();
    const progress = {
        startedAt,
        until: Math.min(tools.deadline, startedAt + STEP_LIMIT_MS),
        sent: new Map(),
        taken: 0,
        answer: 'refused',
        staleUntil: 0,
        operation: undefined,
        unsure: undefined,
        last: undefined,
        isOtherwise: false,
    };
    const result = await reconcile(step, first, progress, tools);
    const isDone = result.state === 'matches' && (first.kind === 'in-progress' || progress.last !== undefined);
    const { phase, id } = step;
    if (isDone) {
        await tools.journal.write({ event: `${phase}-done`, step: step.step, id });
        const { without, toGive } = progress.last ?? {};
        return { ...result, state: 'done', without, toGive };
    }
    if (progress.last !== undefined) {
        // Stopped on its way or failed, nothing was in vain yet.
        const taken = progress.taken > 0 && (result.state !== 'failed' || result.why === NOT_SEEN);
        const { answer } = progress;
        await tools.journal.write({ event: `${phase}-failed`, step: step.step, id, taken, answer });
    }
    return result;
}
const NOT_SEEN = 'its effect was not seen';
async function reconcile(step, first, progress, tools) {
    for (let seen = first;;) {
        if (seen.kind === 'in-progress')
            seen = await settled(step, progress, tools);
        if (seen.kind !== 'differs')
            return (0,reconcile_step/* resultOf */.B)(await explained(seen, progress, tools));
        const why = await whyNoMore(seen, progress, tools);
        if (why !== undefined)
            return (0,reconcile_step/* resultOf */.B)(failed(why, progress.unsure));
        seen = await step.look(progress.taken);
        if (seen.kind === 'differs')
            seen = await sendAndSee(step, seen, progress, tools);
    }
}
async function whyNoMore({ change }, { sent, until }, { mayGoOn, clock }) {
    const answer = await mayGoOn();
    if (answer !== true)
        return answer;
    if ((sent.get(change.method) ?? 0) >= MOST_ATTEMPTS)
        return NOT_SEEN;
    return clock.now() >= until ? 'no time was left for it' : undefined;
}
async function sendAndSee(step, seen, progress, tools) {
    const { clock, log, journal } = tools;
    if (progress.last === undefined) {
        log.info(`${WORDS[step.phase][0]}: ${step.step} ${step.name}`);
        await journal.write({ event: `${step.phase}-begin`, step: step.step, id: step.id });
    }
    const change = progress.isOtherwise ? (seen.orElse?.change ?? seen.change) : seen.change;
    progress.last = seen;
    progress.sent.set(change.method, (progress.sent.get(change.method) ?? 0) + 1);
    const answer = await sendOrTell(step, change, progress.answer, tools);
    if (progress.answer !== 'taken' && answer.kind !== 'refused')
        progress.answer = answer.kind;
    if (answer.kind === 'refused' && !mayPass(answer.error, progress)) {
        return refused(step, 'Azure refused it', answer.error, progress);
    }
    progress.unsure = answer.kind === 'taken' ? undefined : answer.error;
    progress.operation = answer.kind === 'taken' ? answer.operation : undefined;
    // Only what Azure took, and what did not help all the same, is a reason to try something else.
    if (answer.kind === 'taken')
        progress.taken += 1;
    const unclearMs = answer.kind === 'unsure' ? Math.max(UNSURE_MS, answer.retryAfterMs ?? 0) : UNSURE_MS;
    progress.staleUntil = clock.now() + (answer.kind === 'taken' ? step.settlingMs : unclearMs);
    return settled(step, progress, tools);
}
/**
 * Looks until there is something to say: that it matches, cannot be gone on with, or differs for
 * longer than what Azure shows may be stale. An operation that has failed ends it at once.
 */
async function settled(step, progress, tools) {
    const { clock, log } = tools;
    for (let pause = FIRST_LOOK_MS;; pause = NEXT_LOOK_MS) {
        const seen = await step.look(progress.taken);
        const operation = isWaitedFor(seen) ? await stateOf(progress, tools) : undefined;
        if (operation?.kind === 'failed') {
            return refused(step, 'Azure reported that it failed', operation.error, progress);
        }
        if (seen.kind === 'in-progress')
            progress.staleUntil = clock.now() + UNSURE_MS;
        const isOpen = isWaitedFor(seen) &&
            (seen.kind === 'in-progress' ||
                operation?.kind === 'running' ||
                clock.now() < progress.staleUntil);
        if (!isOpen || clock.now() + pause > progress.until)
            return seen;
        const gone = (0,move_progress/* duration */.p0)(clock.now() - progress.startedAt);
        log.info(`${WORDS[step.phase][1]}: ${gone} gone, ${step.step} ${step.name}`);
        await clock.sleep(pause);
    }
}
function isWaitedFor(seen) {
    if (seen.kind === 'blocked')
        return seen.mayBeStale === true;
    return seen.kind === 'in-progress' || seen.kind === 'differs' || seen.kind === 'unknown';
}
async function stateOf(progress, { reader }) {
    if (progress.operation === undefined)
        return { kind: 'over' };
    const state = await reader.readOperation(progress.operation);
    if (state.kind !== 'running')
        progress.operation = undefined;
    return state;
}
// A refusal may pass; or be a conflict with what this run has sent before: then looking tells.
function mayPass(error, { last, sent, isOtherwise }) {
    if (last?.passing?.includes(error.code ?? '') === true)
        return true;
    const isFirst = [...sent.values()].reduce((sum, one) => sum + one, 0) === 1;
    return !isFirst && !isOtherwise && last?.orElse?.when(error) === true;
}
/** What follows from a refusal, at once or by the operation. */
function refused({ refusals }, why, error, progress) {
    const { last, isOtherwise } = progress;
    if (last?.orElse?.when(error) === true && !isOtherwise) {
        progress.isOtherwise = true;
        return last;
    }
    const meaning = refusals?.[error.code ?? ''];
    // What can never be put back is nobody's failure.
    if (meaning?.isFinal === true)
        return { kind: 'blocked', why: meaning.why };
    return failed(meaning?.why ?? why, error);
}
// Of a change that goes on the thing itself tells that it failed, and its operation why.
async function explained(seen, progress, tools) {
    if (seen.kind !== 'failed' || seen.error !== undefined)
        return seen;
    const state = await stateOf(progress, tools);
    return state.kind === 'failed' ? { ...seen, error: state.error } : seen;
}
function failed(why, error) {
    return error === undefined ? { kind: 'failed', why } : { kind: 'failed', why, error };
}


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf)
/* harmony export */ });
/** How it ends when nothing more is sent for it. */
function resultOf(seen) {
    switch (seen.kind) {
        case 'matches': {
            const { as } = seen;
            const why = as === undefined ? undefined : `its name is now ${as}`;
            return { state: 'matches', why, as, isOpen: false };
        }
        case 'in-progress':
            return { state: 'failed', why: 'it did not come to an end in time', isOpen: true };
        // What waits for another step is open as long as that is.
        case 'blocked':
            return { state: 'blocked', why: seen.why, isOpen: seen.until === 'later-run' };
        case 'failed':
            return { state: 'failed', why: seen.why, error: seen.error, isOpen: true };
        case 'unknown':
            return { state: 'unknown', why: seen.why, isOpen: seen.lasting !== true };
    }
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readThere)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2519);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2489);
/* harmony import */ var _domain_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7104);





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
            const seen = await reader.readResource(place.to((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(item)));
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
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
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
    .filter((item) => resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(item), id)))
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
    const hasMoved = resources.some(({ id }) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.TH)(item), id));
    if (!isGone || hasMoved)
        return [];
    const what = `Role assignment of the identity of ${(0,json/* textAt */.$6)(holder.resource, 'name') ?? 'a removed resource'}, which is another one now`;
    return [{ what, command: deletes(item) }];
});
// An alert rule that watches nothing but what has moved never fires again.
const deadAlertRules = (before, { resources }) => (0,inventory/* itemsOf */.S3)(before.of('alerts')).flatMap((alert) => {
    const id = (0,body_identity/* idOf */.TH)(alert);
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
    return `az role assignment delete --ids ${(0,shell_quote/* shellWord */.r)((0,body_identity/* idOf */.TH)(assignment))}`;
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
/** The lists that holders and cleanup candidates are told from. */
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
    return bodies.map((body) => (0,body_identity/* idOf */.TH)(body)).find((one) => (0,resource_id/* sameId */.s)(one, id)) ?? id;
}
function holdersIn(before) {
    const all = ['alerts', 'holders', 'factoryLinks'].flatMap((name) => (0,inventory/* itemsOf */.S3)(before.of(name)));
    const told = all.map((item) => {
        const known = (0,old_id_holders/* holderType */.B)((0,json/* textAt */.$6)(item, 'type') ?? '');
        return {
            id: (0,body_identity/* idOf */.TH)(item),
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
