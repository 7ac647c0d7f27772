export const id = 659;
export const ids = [659];
export const modules = {

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
// Whatever JSON.parse returns is JSON; only its declared type does not say so.
function isJson(value) {
    return value !== undefined;
}
/** Parses a text as JSON; undefined when it is not JSON. A byte order mark before it is skipped. */
function parseJson(text) {
    try {
        const parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
        return isJson(parsed) ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SF: () => (/* binding */ endIfBegun),
  ud: () => (/* binding */ endIfMovedMeanwhile),
  q6: () => (/* binding */ endIfUnderWay),
  ox: () => (/* binding */ mayHaveBeenCarriedOut),
  kp: () => (/* binding */ reportFromLooking)
});

// EXTERNAL MODULE: ./src/stages/look.js + 1 modules
var look = __webpack_require__(8737);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __webpack_require__(633);
;// CONCATENATED MODULE: ./src/stages/read-journal.js


/**
 * Reads what an earlier run wrote down of the move of a plan. Lines that are not understood are passed over: the last one
 * may be half written, since the run that wrote it may have died.
 *
 * @param text the journal, undefined when there is none.
 * @returns undefined when no move of this plan was sent, or the last one has ended, well or not.
 */
function readEarlierMove(text, planDigest) {
    const lines = (text ?? '').split('\n').map(parse_json/* parseJson */.q);
    return lines.reduce((earlier, line) => afterLine(earlier, line, planDigest), undefined);
}
function afterLine(earlier, line, planDigest) {
    switch ((0,json/* textAt */.$6)(line, 'event') ?? '') {
        case 'move-sending': {
            if ((0,json/* textAt */.$6)(line, 'planDigest') !== planDigest)
                return undefined;
            const sentAt = Date.parse((0,json/* textAt */.$6)(line, 'at') ?? '');
            return { sentAt: Number.isNaN(sentAt) ? 0 : sentAt, location: undefined, uncertain: false };
        }
        case 'move-accepted':
            return earlier && { ...earlier, location: (0,json/* textAt */.$6)(line, 'location') };
        case 'move-uncertain':
            return earlier && { ...earlier, uncertain: true };
        case 'move-refused':
            return undefined;
        case 'move-ended':
            return endsWithoutEnd.has((0,json/* textAt */.$6)(line, 'what') ?? '') ? earlier : undefined;
        default:
            return earlier;
    }
}
/** Ends of following a move that are none of the move. */
const endsWithoutEnd = new Set(['uncertain', 'timed-out']);

// EXTERNAL MODULE: ./src/stages/watch.js
var watch = __webpack_require__(5301);
// EXTERNAL MODULE: ./src/stages/move.js
var move = __webpack_require__(2597);
// EXTERNAL MODULE: ./src/stages/journal.js
var stages_journal = __webpack_require__(2341);
// EXTERNAL MODULE: ./src/pipeline/end-move.js + 7 modules
var end_move = __webpack_require__(3002);
// EXTERNAL MODULE: ./src/pipeline/file-names.js
var file_names = __webpack_require__(6568);
// EXTERNAL MODULE: ./src/pipeline/look-after.js
var look_after = __webpack_require__(2279);
;// CONCATENATED MODULE: ./src/pipeline/attach.js





/**
 * Follows a move that an earlier run sent, by the Location it wrote into its journal, to its end. Sends nothing. The
 * Location names the source group and not the run (arm-move: the operation id), so that its answer decides nothing alone:
 * everything is looked up afterwards.
 */
async function attach(begun, location) {
    const { reader, signed, deadline, ports, request, run } = begun;
    const { clock, log, files } = ports;
    log.info('An earlier run sent this move, and Azure took it. Following it; nothing is sent.');
    run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
    run.mark('Found already begun: followed by the Location in the journal');
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    run.noteFile({ journal: path });
    const journal = (0,stages_journal/* openJournal */._)(files, clock, path, reader.correlationId);
    const tools = { reader, clock, log, journal };
    // Nobody has asked for a while: the first question is put at once.
    const said = await (0,move/* follow */.e)(location, 0, deadline, tools);
    run.note({ armError: said.error });
    const watched = await (0,look_after/* lookAfter */.s)(said, reader, signed.plan, deadline, ports);
    await (0,end_move/* endMove */.v)({ reader, signed, said, watched, request, ports, run });
}

// EXTERNAL MODULE: ./src/pipeline/order-of.js
var order_of = __webpack_require__(8133);
;// CONCATENATED MODULE: ./src/pipeline/begun-move.js







/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;
/**
 * A move that was already begun is not sent again: what is still on its way is followed or watched, what is found moved is
 * verified, a partial move is reported. True when the run has ended here.
 */
async function endIfBegun(begun) {
    const { reader, signed, request, ports } = begun;
    if (!mayHaveBeenCarriedOut(signed))
        return false;
    const seen = await (0,look/* look */.Op)(reader, signed.plan.content.resources);
    if ((0,look/* overallPlace */.Pz)(seen) === 'all-moved') {
        await endAs(begun, { seen, groups: 'not-asked' });
        return true;
    }
    const journal = await ports.files.read((0,file_names/* filesBeside */.G)(request.planFile).journal);
    const earlier = readEarlierMove(journal, signed.digest);
    if (earlier?.location !== undefined) {
        await attach(begun, earlier.location);
        return true;
    }
    if (earlier !== undefined)
        return endIfLost(begun, earlier);
    // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake at the destination, a
    // resource that is gone) is a change since the approval, and the inventory will say which.
    if (!seen.some(hasMoved))
        return false;
    await endAs(begun, await watchOn(begun));
    return true;
}
/**
 * When Azure answers the validation that a move holds the groups, it may be the move of this very plan, sent by a run that
 * was lost: it is watched to its end before anything is judged. True when the run has ended here; false when the groups
 * are free and nothing was moved, and everything has to be read anew.
 */
async function endIfUnderWay(begun) {
    begun.ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
    const watched = await watchOn(begun);
    if (hasLeftNothing(watched))
        return false;
    await endAs(begun, watched);
    return true;
}
/** A move that ended while this run was reading looks like a change: one more look before it is called one. */
async function endIfMovedMeanwhile(begun) {
    if (!mayHaveBeenCarriedOut(begun.signed))
        return false;
    const seen = await (0,look/* look */.Op)(begun.reader, begun.signed.plan.content.resources);
    if (!seen.some(hasMoved))
        return false;
    const done = (0,look/* overallPlace */.Pz)(seen) === 'all-moved';
    await endAs(begun, done ? { seen, groups: 'not-asked' } : await watchOn(begun));
    return true;
}
/** What is to be said for a move of which only the places are known. */
function reportFromLooking({ groups }) {
    return groups === 'busy'
        ? { said: 'timed-out', why: 'An operation still holds the resource groups.', error: undefined }
        : { said: 'uncertain', why: undefined, error: undefined };
}
/** No run carries out a plan that is blocked or that never saw the workspace. */
function mayHaveBeenCarriedOut({ plan: { content } }) {
    const blocked = content.findings.some(({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared);
    return !blocked && content.resources.every(({ fingerprint }) => fingerprint !== '');
}
// An earlier run sent the move, or was about to, and Azure's answer is not known. Where that run died before it could hear
// one, and Azure says that the groups are free and everything is where it was, nothing was begun, and this run is the first.
// Where Azure's answer left it open, a new plan has to be made: one plan is sent once.
async function endIfLost(begun, earlier) {
    const { clock, log } = begun.ports;
    log.info('The journal says that an earlier run sent this move, and not what became of it.');
    const settled = earlier.sentAt + SETTLING_MS - clock.now();
    if (settled > 0)
        await clock.sleep(Math.min(settled, SETTLING_MS));
    const watched = await watchOn(begun);
    if (hasLeftNothing(watched) && !earlier.uncertain)
        return false;
    await endAs(begun, watched);
    return true;
}
function hasLeftNothing({ seen, groups }) {
    return groups === 'free' && (0,look/* overallPlace */.Pz)(seen) === 'all-stayed';
}
function hasMoved({ place }) {
    return place === 'moved';
}
function watchOn({ reader, signed, deadline, ports }) {
    const { plan } = signed;
    const tools = { reader, clock: ports.clock, log: ports.log };
    return (0,watch/* watch */.w)(tools, (0,order_of/* orderOf */.m)(plan), plan.content.resources, { deadline, sent: false });
}
async function endAs(begun, watched) {
    begun.run.mark('Found already begun: nothing was sent');
    const said = reportFromLooking(watched);
    const why = said.why ?? 'The move was begun by an earlier run.';
    await (0,end_move/* endMove */.v)({ ...begun, said: { ...said, why }, watched });
}


/***/ }),

/***/ 3002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ endMove),
  u: () => (/* binding */ noteWhereabouts)
});

// EXTERNAL MODULE: ./src/domain/errors.js
var errors = __webpack_require__(9698);
// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
// EXTERNAL MODULE: ./src/domain/snapshot.js
var snapshot = __webpack_require__(5525);
// EXTERNAL MODULE: ./src/stages/look.js + 1 modules
var look = __webpack_require__(8737);
;// CONCATENATED MODULE: ./src/stages/conclude-move.js

/** Azure's own word that nothing of this run's move is on its way any more. */
const hasEnded = new Set(['completed', 'failed', 'refused']);
/**
 * The outcome of a move: where the resources are, and only where that leaves a question, what Azure said. An error from
 * Azure although every resource moved is `moved`; a success from Azure although they did not is not.
 */
function concludeMove({ said, error }, { seen, groups }) {
    const place = (0,look/* overallPlace */.Pz)(seen);
    if (place === 'all-moved')
        return { outcome: 'moved', failureReason: undefined };
    // Still being moved: no statement about single resources would hold a minute later.
    if (said === 'timed-out')
        return { outcome: 'unknown', failureReason: 'timed-out' };
    if (groups === 'busy' || place === 'unknown')
        return UNKNOWN;
    if (groups === 'unknown' && !hasEnded.has(said))
        return UNKNOWN;
    if (place === 'partial')
        return isPartialMove(said, seen) ? PARTIALLY_MOVED : UNKNOWN;
    if (said === 'refused' || said === 'failed') {
        const throttled = said === 'refused' && error?.status === 429;
        return { outcome: 'not-moved', failureReason: throttled ? 'throttled' : 'move-failed' };
    }
    return UNKNOWN;
}
const UNKNOWN = { outcome: 'unknown', failureReason: 'move-unknown' };
const PARTIALLY_MOVED = { outcome: 'partially-moved', failureReason: 'move-partial' };
// A resource on both sides or on neither is the work of a move only when a move is known to have run: without one, it is
// somebody's namesake or somebody's deletion.
function isPartialMove(said, seen) {
    if (seen.some((one) => one.place === 'moved'))
        return true;
    return said === 'failed' || said === 'completed';
}

// EXTERNAL MODULE: ./src/stages/list-post-move-tasks.js
var list_post_move_tasks = __webpack_require__(113);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/moving-resources.js
var moving_resources = __webpack_require__(4979);
;// CONCATENATED MODULE: ./src/stages/verifications/verification.js
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

;// CONCATENATED MODULE: ./src/stages/verifications/associated-resolve.js



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
        return [difference(id, { field, value }, words, { certainty })];
    });
};

// EXTERNAL MODULE: ./src/domain/inventory.js + 1 modules
var inventory = __webpack_require__(6486);
// EXTERNAL MODULE: ./src/stages/load-plan.js + 1 modules
var load_plan = __webpack_require__(4991);
;// CONCATENATED MODULE: ./src/stages/verifications/contents-complete.js





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
/** Everything that moves along is there under its name. More than before is no difference: people go on working. */
const contentsComplete = async ({ reader, plan, id }) => {
    const there = readerThere(reader, plan);
    const all = await Promise.all(counted.map(async (name) => {
        const before = (0,json/* valueAt */.fK)(plan.snapshot, name);
        // What could not be read before the move cannot be compared; the validation has said so.
        if ((0,json/* textAt */.$6)(before, 'state') === 'unknown')
            return [];
        return missing(name, namesOf((0,json/* listAt */.gT)(before, 'items')), await there(name), id);
    }));
    return all.flat();
};
// The collections of the workspace at its new place, parents first, each read once.
function readerThere(reader, plan) {
    const scope = { ...(0,load_plan/* scopeOf */.Od)(plan), source: plan.content.destination };
    const readings = new Map();
    const read = (name) => {
        const known = readings.get(name) ?? readOne(name);
        readings.set(name, known);
        return known;
    };
    async function readOne(name) {
        const parents = await Promise.all((0,inventory/* collectionEntry */.rY)(name).parents.map(read));
        const hidden = parents.find(({ state }) => state === 'unknown');
        return hidden ?? reader.readCollection(name, scope, parents.flatMap(inventory/* itemsOf */.S3));
    }
    return read;
}
function missing(name, before, now, id) {
    const field = inventory/* collectionTable */.ry[name].title;
    if (now.state === 'unknown') {
        const words = {
            why: 'A list of what moved along could not be read at the destination, so nobody knows whether it is complete.',
            remedy: 'Give the identity the right to read it there, and run mode status: it verifies again.',
        };
        const evidence = { field, value: now.reason.why };
        return [difference(id, evidence, words, { certainty: 'unknown' })];
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
    return [difference(id, { field, value }, words)];
}
function namesOf(items) {
    return items.map((item) => (typeof item === 'string' ? item : (0,snapshot/* belowWorkspace */.tj)(item)).toLowerCase());
}

;// CONCATENATED MODULE: ./src/stages/verifications/identity-kept.js


const PRINCIPAL = ['identity', 'principalId'];
/**
 * The workspace's own identity is the one it had. No document says that it survives a move (azure-ml: open questions);
 * where it does not, everything that it was allowed is lost.
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
    // It breaks nothing that was approved, and it is for people to mend: the move is verified all the same.
    const severity = 'warning';
    return Promise.resolve([
        difference(id, { field: PRINCIPAL.join('.'), value }, words, { severity }),
    ]);
};

;// CONCATENATED MODULE: ./src/stages/verifications/same-workspace.js


const IMMUTABLE_ID = ['properties', 'workspaceId'];
const words = {
    why: 'The workspace at the destination is not, or not provably, the workspace that was approved, ready for use.',
    remedy: 'Open the workspace in the studio, run its diagnose action, and give the correlation id to Azure support if it stays so.',
};
// An immutable id that is not in the plan proves nothing: a namesake of the workspace would look the same.
const comparisons = [
    { path: IMMUTABLE_ID, expected: (before) => (0,json/* textAt */.$6)(before, ...IMMUTABLE_ID) },
    { path: ['properties', 'provisioningState'], expected: () => 'Succeeded' },
];
/** It is the same workspace (the immutable `workspaceId`), and in the state Succeeded. */
const sameWorkspace = ({ before, now, id }) => {
    const findings = comparisons.flatMap(({ path, expected }) => {
        const field = path.join('.');
        const want = expected(before);
        const have = (0,json/* textAt */.$6)(now, ...path) ?? '(absent)';
        if (want === undefined) {
            const value = `${have}, and the plan does not know it`;
            return [difference(id, { field, value }, words, { certainty: 'unknown' })];
        }
        if (want.toLowerCase() === have.toLowerCase())
            return [];
        return [difference(id, { field, value: `${have}, expected ${want}` }, words)];
    });
    return Promise.resolve(findings);
};
/** True when the workspace there was seen to be another one than the plan's. */
function isStranger(before, now) {
    const immutable = (0,json/* textAt */.$6)(before, ...IMMUTABLE_ID);
    return immutable !== undefined && immutable !== (0,json/* textAt */.$6)(now, ...IMMUTABLE_ID);
}

;// CONCATENATED MODULE: ./src/stages/verify.js






/** What is verified after a move, in the order of the report. */
const verifications = [
    sameWorkspace,
    identityKept,
    associatedResolve,
    contentsComplete,
];
/**
 * Looks at the workspace at its new id and compares it with the plan. Something that cannot be read is a finding. Of a
 * stranger nothing else is compared.
 */
async function verify(reader, plan) {
    const [workspace] = plan.content.resources;
    if (workspace === undefined)
        return unseen('workspace', 'no workspace in the plan');
    const seen = await reader.readResource(workspace.destinationId);
    if (seen.state !== 'present') {
        return unseen(workspace.destinationId, seen.state === 'absent' ? 'not found' : seen.why);
    }
    const id = (0,json/* textAt */.$6)(seen.body, 'id') ?? workspace.destinationId;
    const before = workspaceBefore(plan);
    const stranger = isStranger(before, seen.body);
    const found = await Promise.all((stranger ? [sameWorkspace] : verifications).map((one) => one({ reader, plan, before, now: seen.body, id })));
    return { findings: found.flat(), workspaceId: id, isStranger: stranger };
}
function unseen(subject, value) {
    const words = {
        why: 'The workspace could not be seen at the destination after the move.',
        remedy: 'Run mode status with the same plan file; it looks and verifies again.',
    };
    const none = difference(subject, { field: 'id', value }, words, { certainty: 'unknown' });
    return { findings: [none], workspaceId: undefined, isStranger: false };
}
function workspaceBefore(plan) {
    const [body] = (0,json/* listAt */.gT)(plan.snapshot, 'workspace', 'items');
    return body !== undefined && (0,json/* isJsonObject */.OW)(body) ? body : undefined;
}

// EXTERNAL MODULE: ./src/pipeline/file-names.js
var file_names = __webpack_require__(6568);
;// CONCATENATED MODULE: ./src/pipeline/end-move.js







/** What was seen of each resource, noted in the report and, once anything moved, ready for the id map. */
function noteWhereabouts(run, seen) {
    const placeOf = (id) => seen.find((one) => (0,resource_id/* sameId */.s)(one.id, id));
    run.note({
        resources: run
            .report()
            .resources.map((resource) => ({ ...resource, place: placeOf(resource.id)?.place })),
    });
}
/** The end of a move or of a status: id map, verification of what moved, and the verdict with its problems. */
async function endMove(end) {
    const { run, said, watched } = end;
    noteWhereabouts(run, watched.seen);
    const ending = conclude(end);
    // What is known is noted before anything more is asked or written: an error from here on does not hide it.
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
// A run that found the move begun has taken no inventory of its own: what is to do is told from the plan's snapshot.
function noteTasks({ run, signed: { plan } }) {
    if (run.report().collections.length > 0)
        return;
    const moving = plan.content.resources.map(({ id }) => id);
    run.note({ postMoveTasks: (0,list_post_move_tasks/* listPostMoveTasks */.s)((0,snapshot/* inventoryOfSnapshot */.UI)(plan.snapshot), moving) });
}
// A plan that never saw the workspace cannot tell it from a namesake: what is at the destination may be a stranger's.
function conclude({ said, watched, signed }) {
    const ending = concludeMove(said, watched);
    if (ending.outcome !== 'moved' || knowsItsWorkspace(signed))
        return ending;
    return { outcome: 'unknown', failureReason: 'move-unknown' };
}
function knowsItsWorkspace({ plan }) {
    return plan.content.resources[0]?.fingerprint !== '';
}
async function verifyAndEnd({ reader, signed, said, ports, run }) {
    ports.log.info('Everything is at the destination. Verifying the workspace there.');
    const { findings, workspaceId, isStranger } = await verify(reader, signed.plan);
    run.note({ newWorkspaceId: isStranger ? undefined : workspaceId });
    const judged = findings.map((finding) => ({ ...finding, acknowledged: false }));
    const failures = findings.filter(({ severity }) => severity === 'blocker');
    run.note({ findings: [...run.report().findings, ...judged] });
    run.mark(failures.length === 0 ? 'Verified at the destination' : 'Verification found differences');
    if (failures.length === 0) {
        run.end({ outcome: 'moved', failureReason: undefined, failed: false });
        return;
    }
    // Another workspace at the new id is the moved one only if Azure said that this very move went well.
    run.end({
        outcome: isStranger && said.said !== 'completed' ? 'unknown' : 'moved',
        failureReason: 'verification-failed',
        failed: true,
        problems: failures.map((finding) => ({
            sentence: `${finding.evidence.map(({ field, value }) => `${field} is ${value}`).join(', ')} at ${finding.subject}.`,
            remedy: finding.remedy,
        })),
    });
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

/***/ 2279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lookAfter)
/* harmony export */ });
/* harmony import */ var _stages_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8737);
/* harmony import */ var _stages_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5301);
/* harmony import */ var _order_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8133);



/**
 * Where everything is after a move was sent. It is waited for until the groups are free wherever something may still be on
 * its way: when nobody knows what became of the request, when Azure says that the move failed (its second phase may go
 * on), and when the request was refused because of a conflict, perhaps with a move of the same resources.
 *
 * @param deadline milliseconds since the epoch.
 */
async function lookAfter({ said, error }, reader, plan, deadline, ports) {
    const { resources } = plan.content;
    const conflict = said === 'refused' && error?.status === 409;
    if (said === 'uncertain' || said === 'failed' || conflict) {
        const tools = { reader, clock: ports.clock, log: ports.log };
        return (0,_stages_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .w)(tools, (0,_order_of_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .m)(plan), resources, { deadline, sent: true });
    }
    return { seen: await (0,_stages_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookPatiently */ .wZ)(reader, resources), groups: 'not-asked' };
}


/***/ }),

/***/ 3171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notePlan)
/* harmony export */ });
/** Notes what a plan file says about the move, for the report of the modes that start from one. */
function notePlan(run, signed, maxAgeHours) {
    const { content, origin } = signed.plan;
    run.note({
        preparation: content.prepare.map((step) => ({ ...step, state: 'planned' })),
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

/***/ 8133:
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

/***/ 2341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/** Opens the journal at `path`; the file comes into being with its first line. */
function openJournal(files, clock, path, correlationId) {
    return {
        path,
        write: (event) => {
            const line = { at: new Date(clock.now()).toISOString(), correlationId, ...event };
            return files.append(path, JSON.stringify(line));
        },
    };
}


/***/ }),

/***/ 4991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ loadPlan),
  OS: () => (/* binding */ requireAgreement),
  Od: () => (/* binding */ scopeOf)
});

// EXTERNAL MODULE: ./src/domain/errors.js
var errors = __webpack_require__(9698);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/prepare-step.js
var prepare_step = __webpack_require__(4053);
// EXTERNAL MODULE: ./src/domain/parse-json.js
var parse_json = __webpack_require__(633);
// EXTERNAL MODULE: ./src/domain/plan.js
var domain_plan = __webpack_require__(8654);
;// CONCATENATED MODULE: ./src/domain/parse-plan.js




/** Why a text is not a plan file. Raised by `parseSignedPlan` and turned into `plan-invalid` by its caller. */
class PlanFormatError extends Error {
    constructor(message) {
        super(message);
        this.name = 'PlanFormatError';
    }
}
/**
 * Reads the text of a plan file. The shape is checked field by field, because the file has travelled through places that
 * are not ours; whether it is the approved plan is the gate's question, not this one's.
 * Raises PlanFormatError for a text that is not JSON, is of another schema version, or lacks a field.
 */
function parseSignedPlan(text) {
    const file = parseFile(text);
    const version = (0,json/* valueAt */.fK)(file, 'plan', 'schemaVersion');
    if (version !== domain_plan/* PLAN_SCHEMA_VERSION */.j) {
        const seen = version === undefined ? 'none' : JSON.stringify(version);
        throw new PlanFormatError(`its schema version is ${seen}, this release reads version ${domain_plan/* PLAN_SCHEMA_VERSION */.j}`);
    }
    const plan = {
        schemaVersion: domain_plan/* PLAN_SCHEMA_VERSION */.j,
        origin: originOf(object(file, 'plan', 'origin')),
        content: contentOf(object(file, 'plan', 'content')),
        snapshot: object(file, 'plan', 'snapshot'),
    };
    return { digest: requiredText(file, 'digest'), plan };
}
function parseFile(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text);
    if (parsed === undefined)
        throw new PlanFormatError('it is not JSON');
    if (!(0,json/* isJsonObject */.OW)(parsed))
        throw new PlanFormatError('it is not a JSON object');
    return parsed;
}
function originOf(origin) {
    const createdAt = requiredText(origin, 'createdAt');
    if (Number.isNaN(Date.parse(createdAt)))
        throw new PlanFormatError('origin.createdAt is no date');
    const pullRequest = (0,json/* valueAt */.fK)(origin, 'pullRequest');
    return {
        createdAt,
        toolVersion: requiredText(origin, 'toolVersion'),
        repository: (0,json/* textAt */.$6)(origin, 'repository') ?? null,
        headCommit: (0,json/* textAt */.$6)(origin, 'headCommit') ?? null,
        pullRequest: typeof pullRequest === 'number' ? pullRequest : null,
        baseBranch: (0,json/* textAt */.$6)(origin, 'baseBranch') ?? null,
    };
}
function contentOf(content) {
    return {
        source: groupOf(object(content, 'source')),
        destination: groupOf(object(content, 'destination')),
        workspaceName: requiredText(content, 'workspaceName'),
        associated: texts(content, 'associated'),
        jobScan: requiredText(content, 'jobScan'),
        resources: objects(content, 'resources').map(resourceOf),
        findings: objects(content, 'findings').map(findingOf),
        acknowledged: texts(content, 'acknowledged'),
        prepare: objects(content, 'prepare').map(stepOf),
        mayPrepare: prepare_step/* prepareNames */.iI.filter((name) => texts(content, 'mayPrepare').includes(name)),
        restore: objects(content, 'restore'),
        collections: object(content, 'collections'),
    };
}
function groupOf(group) {
    return {
        subscriptionId: requiredText(group, 'subscriptionId'),
        resourceGroup: requiredText(group, 'resourceGroup'),
    };
}
function resourceOf(resource) {
    return {
        id: requiredText(resource, 'id'),
        destinationId: requiredText(resource, 'destinationId'),
        type: requiredText(resource, 'type'),
        fingerprint: requiredText(resource, 'fingerprint'),
    };
}
function findingOf(finding) {
    return {
        rule: requiredText(finding, 'rule'),
        severity: requiredText(finding, 'severity'),
        certainty: requiredText(finding, 'certainty'),
        subject: requiredText(finding, 'subject'),
        acknowledged: (0,json/* valueAt */.fK)(finding, 'acknowledged') === true,
        prepared: (0,json/* valueAt */.fK)(finding, 'prepared') === true,
    };
}
function stepOf(step) {
    const parsed = (0,prepare_step/* parseStep */.kq)(step);
    if (parsed === undefined) {
        throw new PlanFormatError('the field prepare holds a step that this release does not know');
    }
    return parsed;
}
function requiredText(from, field) {
    const found = (0,json/* textAt */.$6)(from, field);
    if (found === undefined)
        throw new PlanFormatError(`the field ${field} is missing or no text`);
    return found;
}
function object(from, ...path) {
    const found = (0,json/* valueAt */.fK)(from, ...path);
    if (!(0,json/* isJsonObject */.OW)(found)) {
        throw new PlanFormatError(`the field ${path.join('.')} is missing or no object`);
    }
    return found;
}
function list(from, field) {
    const found = (0,json/* valueAt */.fK)(from, field);
    if (!(0,json/* isJsonArray */.Md)(found))
        throw new PlanFormatError(`the field ${field} is missing or no list`);
    return found;
}
function objects(from, field) {
    return list(from, field).map((item) => {
        if (!(0,json/* isJsonObject */.OW)(item))
            throw new PlanFormatError(`the field ${field} holds something else than objects`);
        return item;
    });
}
function texts(from, field) {
    return list(from, field).map((item) => {
        if (typeof item !== 'string')
            throw new PlanFormatError(`the field ${field} holds something else than text`);
        return item;
    });
}

// EXTERNAL MODULE: ./src/domain/plan-digest.js
var plan_digest = __webpack_require__(9735);
// EXTERNAL MODULE: ./src/domain/request.js
var request = __webpack_require__(4024);
// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
;// CONCATENATED MODULE: ./src/stages/load-plan.js





const GET_THE_PLAN = 'Give the plan file of a validation run, for example by downloading the artifact of the run that was approved.';
/**
 * Reads the plan file. Raises `plan-missing` when there is none, and `plan-invalid` when it cannot be read, is of
 * another schema, or when its content no longer has the digest written in it.
 */
async function loadPlan(files, path) {
    const text = await readText(files, path);
    if (text === undefined) {
        throw new errors/* ProductError */._('plan-missing', {
            sentence: `There is no plan file at "${path}".`,
            remedy: GET_THE_PLAN,
        });
    }
    const signed = parse(text, path);
    if ((0,plan_digest/* planDigest */.Gb)(signed.plan) !== signed.digest) {
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: `The plan file "${path}" was changed after it was written: its digest does not fit its content.`,
            remedy: GET_THE_PLAN,
        });
    }
    return signed;
}
async function readText(files, path) {
    try {
        return await files.read(path);
    }
    catch (cause) {
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: `The plan file "${path}" cannot be read.`,
            remedy: GET_THE_PLAN,
            cause,
        });
    }
}
function parse(text, path) {
    try {
        return parseSignedPlan(text);
    }
    catch (cause) {
        if (!(cause instanceof PlanFormatError))
            throw cause;
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: `The file "${path}" is not a plan file of this release: ${cause.message}.`,
            remedy: GET_THE_PLAN,
            cause,
        });
    }
}
/** The scope of a plan in the form that collections are read with. */
function scopeOf({ content }) {
    const { source, destination, workspaceName, associated, jobScan } = content;
    return {
        jobScan: request/* jobScans */.AE.find((scan) => scan === jobScan) ?? 'full',
        source,
        destination,
        workspaceName,
        associated: request/* associatedKinds */.ur.filter((kind) => associated.includes(kind)),
    };
}
/** Raises `plan-invalid` when what the user says as well does not agree with the plan: each disagreement is named. */
function requireAgreement(expected, signed) {
    const { content } = signed.plan;
    const pairs = [
        ['source subscription id', expected.sourceSubscriptionId, content.source.subscriptionId],
        ['source resource group', expected.sourceResourceGroup, content.source.resourceGroup],
        ['workspace name', expected.workspaceName, content.workspaceName],
        [
            'destination subscription id',
            expected.destinationSubscriptionId,
            content.destination.subscriptionId,
        ],
        [
            'destination resource group',
            expected.destinationResourceGroup,
            content.destination.resourceGroup,
        ],
        ['associated resources', expected.associated?.join(', '), content.associated.join(', ')],
        ['job scan', expected.jobScan, content.jobScan],
        ['prepare', expected.mayPrepare?.join(', '), content.mayPrepare.join(', ')],
        ['acknowledge', sorted(expected.acknowledge), content.acknowledged.join(', ')],
    ];
    const wrong = pairs.filter(([, said, planned]) => said !== undefined && !(0,resource_id/* sameId */.s)(said, planned));
    if (wrong.length === 0)
        return;
    const told = wrong
        .map(([name, said, planned]) => `${name} is "${said ?? ''}" in the inputs and "${planned}" in the plan`)
        .join('; ');
    throw new errors/* ProductError */._('plan-invalid', {
        sentence: `The inputs do not agree with the plan file: ${told}.`,
        remedy: 'Leave these inputs out (the plan file knows them), or validate again with the inputs you want.',
    });
}
function sorted(rules) {
    if (rules === undefined)
        return undefined;
    return [...new Set(rules.map((rule) => rule.toLowerCase()))].sort().join(', ');
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Op: () => (/* binding */ look),
  wZ: () => (/* binding */ lookPatiently),
  Pz: () => (/* binding */ overallPlace)
});

// EXTERNAL MODULE: ./src/domain/errors.js
var errors = __webpack_require__(9698);
;// CONCATENATED MODULE: ./src/domain/whereabouts.js
/** Concludes the place of a resource from what was found at its old and at its new id. */
function placeOf(atSource, atDestination) {
    if (atSource.state === 'unknown' || atDestination.state === 'unknown')
        return 'unknown';
    if (atDestination.state === 'present')
        return atSource.state === 'present' ? 'both' : 'moved';
    return atSource.state === 'present' ? 'stayed' : 'neither';
}

;// CONCATENATED MODULE: ./src/stages/look.js


/**
 * Looks every resource up at its old and at its new id. What an operation reported plays no part in it. Raises
 * ProductError `authentication-failed` when nobody is signed in.
 */
function look(reader, resources) {
    return Promise.all(resources.map((resource) => lookForOne(reader, resource)));
}
/** The same for a moment in which nothing may end the run: what cannot be looked up, for want of a token too, is unknown. */
function lookPatiently(reader, resources) {
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
    return look({ lookUp }, resources);
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

/***/ 2597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ move),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9698);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3123);


/**
 * Sends the move, once, and follows it to its end or to the deadline. The Location is in the journal before it is polled
 * for the first time, so that a later run can find this very move again. Raises ProductError only when nothing was
 * sent; once the request is out, whatever breaks on our side is `uncertain`.
 */
async function move(order, times, tools) {
    tools.log.info('Sending the move request. From here on both resource groups are locked by Azure.');
    try {
        const sent = await tools.mover.sendMove(order, times.sendUntil);
        return await concludeSending(sent, times.deadline, tools);
    }
    catch (error) {
        // Without a token nothing is sent; after a 429 neither: Azure's word that it took nothing.
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
            throw error;
        const what = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error));
        return uncertain(`This run met an error while the move was under way: ${what}.`);
    }
}
async function concludeSending(sent, deadline, tools) {
    switch (sent.kind) {
        case 'completed':
            await record(tools, { event: 'move-ended', what: 'completed at once' });
            return { said: 'completed', why: undefined, error: undefined };
        case 'refused':
            await record(tools, { event: 'move-refused', what: sent.error.code ?? 'no code' });
            return { said: 'refused', why: 'Azure refused the move request.', error: sent.error };
        case 'uncertain':
            await record(tools, { event: 'move-uncertain', what: sent.why });
            return { said: 'uncertain', why: sent.why, error: sent.error };
        case 'accepted':
            await record(tools, { event: 'move-accepted', location: sent.location });
            return follow(sent.location, sent.retryAfterMs, deadline, tools);
    }
}
/** Follows a move that is on its way, by the Location that Azure gave for it. */
async function follow(location, retryAfterMs, deadline, tools) {
    const ended = await tools.reader
        .followMove(location, retryAfterMs, {
        deadline,
        onPoll: (tick) => {
            tools.log.info((0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .oz)('moving', tick));
        },
    })
        .catch((error) => ({
        kind: 'uncertain',
        why: (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error)),
        error: undefined,
    }));
    await record(tools, { event: 'move-ended', what: ended.kind });
    switch (ended.kind) {
        case 'completed':
            return { said: 'completed', why: undefined, error: undefined };
        case 'failed':
            return { said: 'failed', why: 'Azure reported that the move failed.', error: ended.error };
        case 'uncertain':
            return { said: 'uncertain', why: ended.why, error: ended.error };
        case 'timed-out':
            return {
                said: 'timed-out',
                why: 'The move was still running when the time of this run was over. It goes on in Azure.',
                error: undefined,
            };
    }
}
function uncertain(why) {
    return { said: 'uncertain', why, error: undefined };
}
// With the request out, a disk that is full must not end the run: following and looking matter more than the journal.
async function record({ journal, log }, event) {
    try {
        await journal.write(event);
    }
    catch (error) {
        const what = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(error instanceof Error ? error.message : String(error));
        log.warning(`The journal could not be written (${what}); the run goes on without it.`);
    }
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9698);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8737);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3123);



/** Pauses between looks in milliseconds, the last one for good: 15 s is the recorded Retry-After of a running move. */
const PAUSES_MS = [2_000, 5_000, 10_000];
const LAST_PAUSE_MS = 15_000;
/** How often in a row an unclear answer about the groups is asked again while nobody has seen a move under way. */
const UNCLEAR_ANSWERS = 3;
/**
 * Looks where the resources are, and while an operation holds the groups, goes on looking until it has ended or the
 * deadline passes. Only Azure's clear word that the groups are free ends a watch early: an unclear answer is asked again,
 * some times, or to the deadline once a move was seen under way. For moves whose own handle is not known: it changes
 * nothing and sends no move. A sign-in that fails in the first look is raised; later it is one more unclear answer, as
 * it is from the beginning once this run has `sent` something.
 */
async function watch({ reader, clock, log }, order, resources, { deadline, sent }) {
    const started = clock.now();
    let unclearLeft = UNCLEAR_ANSWERS;
    for (let polls = 1;; polls += 1) {
        const lookNow = polls > 1 || sent ? _look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookPatiently */ .wZ : _look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op;
        const seen = await lookNow(reader, resources);
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .overallPlace */ .Pz)(seen) === 'all-moved')
            return { seen, groups: 'not-asked' };
        const groups = await askWhetherBusy(reader, order, seen);
        // The move may have ended between the look and the question: only a look after "free" is the last word.
        if (groups === 'free')
            return { seen: await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookPatiently */ .wZ)(reader, resources), groups };
        if (groups === 'busy')
            unclearLeft = Number.POSITIVE_INFINITY;
        unclearLeft -= 1;
        const now = clock.now();
        const pause = PAUSES_MS[polls - 1] ?? LAST_PAUSE_MS;
        if (unclearLeft < 0 || now + pause > deadline)
            return { seen, groups };
        const tick = { polls, elapsedMs: now - started, nextInMs: pause };
        log.info((0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .oz)('moving', tick));
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
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
            return 'unknown';
        throw error;
    }
}
// Azure answers the question only for resources that are there to be moved; about those that are gone it says "not found".
// Where nothing is left at the source, it is asked for the way back: a move locks both groups.
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


/***/ })

};
