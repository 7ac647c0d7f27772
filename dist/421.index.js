export const id = 421;
export const ids = [421];
export const modules = {

/***/ 4911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ endMove),
  u: () => (/* binding */ noteWhereabouts)
});

// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
// EXTERNAL MODULE: ./src/stages/conclude-move.js
var conclude_move = __webpack_require__(1623);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
;// CONCATENATED MODULE: ./src/stages/verify.js

/** Id of the rule that speaks for the verification after a move. */
const VERIFICATION = 'verification';
const SOURCE = 'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)';
/**
 * Looks at the workspace at its new id: it must be the same one (the immutable `workspaceId` of the plan) and in the
 * state Succeeded. Something that cannot be read is a finding.
 */
async function verify(reader, plan) {
    const [workspace] = plan.content.resources;
    if (workspace === undefined)
        return { findings: [], workspaceId: undefined };
    const seen = await reader.readResource(workspace.destinationId);
    if (seen.state !== 'present') {
        const why = seen.state === 'absent' ? 'not found' : seen.why;
        const missing = finding(workspace.destinationId, 'id', why, 'unknown');
        return { findings: [missing], workspaceId: undefined };
    }
    const workspaceId = (0,json/* textAt */.$6)(seen.body, 'id') ?? workspace.destinationId;
    const planned = plannedWorkspace(plan);
    const findings = comparisons.flatMap(({ field, expected }) => {
        const want = expected(planned);
        const have = (0,json/* textAt */.$6)(seen.body, ...field.split('.')) ?? '(absent)';
        if (want === undefined || want.toLowerCase() === have.toLowerCase())
            return [];
        return [finding(workspaceId, field, `${have}, expected ${want}`, 'observed')];
    });
    return { findings, workspaceId };
}
// An immutable id that was not in the plan cannot be compared; the state is always judged.
const comparisons = [
    {
        field: 'properties.workspaceId',
        expected: (planned) => (0,json/* textAt */.$6)(planned, 'properties', 'workspaceId'),
    },
    { field: 'properties.provisioningState', expected: () => 'Succeeded' },
];
function plannedWorkspace(plan) {
    return (0,json/* listAt */.gT)(plan.content.collections['workspace'], 'items')[0];
}
function finding(subject, field, value, certainty) {
    return {
        rule: VERIFICATION,
        severity: 'blocker',
        certainty,
        subject,
        evidence: [{ field, value }],
        why: 'The workspace at the destination is not, or not provably, the workspace that was approved, ready for use.',
        remedy: 'Open the workspace in the studio, run its diagnose action, and give the correlation id to Azure support if it stays so.',
        source: SOURCE,
    };
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
    const ending = (0,conclude_move/* concludeMove */.p)(said.said, watched);
    const anyMoved = watched.seen.some((one) => one.place === 'moved');
    if (anyMoved)
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
async function verifyAndEnd({ reader, signed, ports, run }) {
    ports.log.info('Everything is at the destination. Verifying the workspace there.');
    const { findings, workspaceId } = await verify(reader, signed.plan);
    run.note({ newWorkspaceId: workspaceId });
    run.mark(findings.length === 0 ? 'Verified at the destination' : 'Verification found differences');
    if (findings.length === 0) {
        run.end({ outcome: 'moved', failureReason: undefined, failed: false });
        return;
    }
    const judged = findings.map((finding) => ({ ...finding, acknowledged: false }));
    run.note({ findings: [...run.report().findings, ...judged] });
    run.end({
        outcome: 'moved',
        failureReason: 'verification-failed',
        failed: true,
        problems: findings.map((finding) => ({
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
    await ports.files.write(path, `${JSON.stringify(map, undefined, 2)}\n`);
    run.noteFile({ idMap: path });
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

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  moveWorkspace: () => (/* binding */ moveWorkspace)
});

// EXTERNAL MODULE: ./src/domain/errors.js
var errors = __webpack_require__(9698);
// EXTERNAL MODULE: ./src/domain/finding.js
var finding = __webpack_require__(4188);
// EXTERNAL MODULE: ./src/domain/plan-digest.js
var plan_digest = __webpack_require__(9735);
// EXTERNAL MODULE: ./src/stages/build-plan.js + 1 modules
var build_plan = __webpack_require__(3654);
// EXTERNAL MODULE: ./src/stages/conclude-move.js
var conclude_move = __webpack_require__(1623);
// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
;// CONCATENATED MODULE: ./src/domain/plan-differences.js


const LONGEST_VALUE = 120;
/**
 * Every field in which two JSON values differ, in the order of the approved side. Items of arrays are matched by their
 * `id` (or rule and subject), so that one new compute is one difference and not a shifted list.
 */
function differencesBetween(approved, now, path = '') {
    if ((0,json/* isJsonObject */.OW)(approved) && (0,json/* isJsonObject */.OW)(now))
        return objectDifferences(approved, now, path);
    if ((0,json/* isJsonArray */.Md)(approved) && (0,json/* isJsonArray */.Md)(now) && isKeyed(approved) && isKeyed(now)) {
        return objectDifferences(byKey(approved), byKey(now), path, (key) => `${path}[${key}]`);
    }
    const same = approved === undefined || now === undefined
        ? approved === now
        : (0,canonical_json/* canonicalText */.A)(approved) === (0,canonical_json/* canonicalText */.A)(now);
    if (same)
        return [];
    return [{ field: path, approved: plan_differences_short(approved), now: plan_differences_short(now) }];
}
function objectDifferences(approved, now, path, fieldOf = (key) => (path === '' ? key : `${path}.${key}`)) {
    const keys = [...new Set([...Object.keys(approved), ...Object.keys(now)])];
    return keys.flatMap((key) => differencesBetween(approved[key], now[key], fieldOf(key)));
}
function isKeyed(items) {
    const keys = items.map(keyOf);
    return !keys.includes(undefined) && new Set(keys).size === keys.length;
}
function byKey(items) {
    return Object.fromEntries(items.map((item) => [keyOf(item) ?? '', item]));
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

;// CONCATENATED MODULE: ./src/stages/gate.js


/**
 * Whether the approved plan may be carried out now. Pure: the same question gets the same answer. The digest is computed
 * again from the file, so that neither the file nor the digest written in it is believed.
 */
function judgeGate(question) {
    const { file, now } = question;
    const differences = differencesBetween((0,plan_digest/* planAsJson */.G0)(file.plan), (0,plan_digest/* planAsJson */.G0)(now));
    const reasons = gateRules.flatMap((rule) => rule(question, differences));
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
    ({ file, clock, maxAgeHours }) => {
        const ageMs = clock - Date.parse(file.plan.origin.createdAt);
        // A plan from the future is as little to be trusted as an old one; five minutes are allowed for clocks that differ.
        if (ageMs >= -5 * 60_000 && ageMs <= maxAgeHours * 3_600_000)
            return [];
        return [
            {
                reason: 'plan-expired',
                sentence: `The plan was made at ${file.plan.origin.createdAt} and is older than ${maxAgeHours} hours, or from the future.`,
                remedy: VALIDATE_AGAIN,
            },
        ];
    },
    ({ file, now }, differences) => (0,plan_digest/* planDigest */.Gb)(now) === (0,plan_digest/* planDigest */.Gb)(file.plan)
        ? []
        : [
            {
                reason: 'plan-changed',
                sentence: `The workspace or its surroundings have changed since the plan was made: ${differences.length} field(s) differ.`,
                remedy: VALIDATE_AGAIN,
            },
        ],
];

;// CONCATENATED MODULE: ./src/stages/journal.js
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

// EXTERNAL MODULE: ./src/stages/load-plan.js + 1 modules
var load_plan = __webpack_require__(4991);
// EXTERNAL MODULE: ./src/stages/look.js + 1 modules
var look = __webpack_require__(8737);
// EXTERNAL MODULE: ./src/stages/progress.js
var progress = __webpack_require__(3123);
;// CONCATENATED MODULE: ./src/stages/move.js

/**
 * Sends the move, once, and follows it to its end or to the deadline (milliseconds since the epoch). The Location is in
 * the journal before it is polled for the first time, so that a later run can find this very move again.
 */
async function move(order, planDigest, deadline, tools) {
    const { mover, log, journal } = tools;
    await journal.write({ event: 'move-sending', planDigest });
    log.info('Sending the move request. From here on both resource groups are locked by Azure.');
    const sent = await mover.sendMove(order);
    switch (sent.kind) {
        case 'completed':
            await journal.write({ event: 'move-ended', what: 'completed at once' });
            return { said: 'completed', why: undefined, error: undefined };
        case 'refused':
            await journal.write({ event: 'move-refused', what: sent.error.code ?? 'no code' });
            return { said: 'refused', why: 'Azure refused the move request.', error: sent.error };
        case 'uncertain':
            await journal.write({ event: 'move-uncertain', what: sent.why });
            return { said: 'uncertain', why: sent.why, error: sent.error };
        case 'accepted':
            await journal.write({ event: 'move-accepted', location: sent.location });
            return follow(sent.location, sent.retryAfterMs, deadline, tools);
    }
}
/** Follows a move that is on its way, by the Location that Azure gave for it. */
async function follow(location, retryAfterMs, deadline, { mover, log, journal }) {
    const ended = await mover.followMove(location, retryAfterMs, {
        deadline,
        onPoll: (tick) => {
            log.info((0,progress/* progressLine */.oz)('moving', tick));
        },
    });
    await journal.write({ event: 'move-ended', what: ended.kind });
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

// EXTERNAL MODULE: ./src/stages/watch.js
var watch = __webpack_require__(5301);
// EXTERNAL MODULE: ./src/pipeline/end-move.js + 1 modules
var end_move = __webpack_require__(4911);
// EXTERNAL MODULE: ./src/pipeline/file-names.js
var file_names = __webpack_require__(6568);
// EXTERNAL MODULE: ./src/pipeline/note-plan.js
var note_plan = __webpack_require__(3171);
// EXTERNAL MODULE: ./src/pipeline/survey.js + 3 modules
var survey = __webpack_require__(6388);
;// CONCATENATED MODULE: ./src/pipeline/move.js















/**
 * Mode `move`: takes the approved plan, makes it again from what Azure shows now, and only if both are the same sends
 * the one move request, follows it, looks where everything is and verifies.
 */
async function moveWorkspace(request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    const signed = await loadApprovedPlan(request, ports);
    (0,note_plan/* notePlan */._)(run, signed, request.planMaxAgeHours);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    if (await endIfBegun(reader, signed, request, ports, run))
        return;
    const surveyed = await (0,survey/* survey */.F)(reader, (0,load_plan/* scopeOf */.Od)(signed), signed.plan.content.acknowledged, ports, run);
    const verdict = judgeGate({
        file: signed,
        approvedDigest: request.approvedPlanDigest ?? '',
        now: (0,build_plan/* buildPlan */.G)(surveyed, signed.plan.origin),
        clock: ports.clock.now(),
        maxAgeHours: request.planMaxAgeHours,
    });
    if (endIfClosed(verdict, surveyed, run))
        return;
    run.mark('Gate open: the approved plan is what would happen now');
    const said = await sendAndFollow(surveyed, signed, request, deadline, ports, run);
    const watched = await lookAfter(said, reader, surveyed, signed, deadline, ports);
    (0,end_move/* noteWhereabouts */.u)(run, watched.seen);
    run.end({ ...(0,conclude_move/* concludeMove */.p)(said.said, watched), failed: true });
    await (0,end_move/* endMove */.v)({ reader, signed, said, watched, request, ports, run });
}
async function loadApprovedPlan(request, ports) {
    if (request.approvedPlanDigest === undefined) {
        throw new errors/* ProductError */._('plan-missing', {
            sentence: 'No approved plan digest was given, and nothing moves without one.',
            remedy: 'Give the output plan-digest of the validation that was reviewed as approved-plan-digest.',
        });
    }
    const signed = await (0,load_plan/* loadPlan */.Yq)(ports.files, request.planFile);
    if ((0,plan_digest/* planDigest */.Gb)(signed.plan) !== request.approvedPlanDigest.toLowerCase()) {
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: 'The plan file is not the plan that was approved: its digest is another one.',
            remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
        });
    }
    (0,load_plan/* requireAgreement */.OS)(request.expected, signed);
    return signed;
}
/** A move that was already carried out is not sent again: what is found moved is verified, a partial one is reported. */
async function endIfBegun(reader, signed, request, ports, run) {
    const seen = await (0,look/* look */.O)(reader, signed.plan.content.resources);
    // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake at the destination, a
    // resource that is gone) is a change since the approval, and the inventory will say which.
    if (!seen.some((one) => one.place === 'moved'))
        return false;
    (0,end_move/* noteWhereabouts */.u)(run, seen);
    const watched = { seen, groups: 'not-asked' };
    const said = { said: 'completed', why: 'It was moved before.', error: undefined };
    run.mark('Found already carried out: nothing was sent');
    run.end({ ...(0,conclude_move/* concludeMove */.p)('completed', watched), failed: true });
    await (0,end_move/* endMove */.v)({ reader, signed, said, watched, request, ports, run });
    return true;
}
function endIfClosed(verdict, surveyed, run) {
    if (!verdict.open) {
        run.note({ differences: verdict.differences });
        const problems = verdict.reasons.map(({ sentence, remedy }) => ({ sentence, remedy }));
        run.end({
            outcome: 'blocked',
            failureReason: verdict.reasons[0]?.reason,
            failed: true,
            problems,
        });
        return true;
    }
    const blockers = (0,finding/* blockersOf */.be)(surveyed.findings);
    if (blockers.length === 0)
        return false;
    run.end({
        outcome: 'blocked',
        failureReason: 'not-ready',
        failed: true,
        problems: [
            {
                sentence: `The approved plan has ${blockers.length} blocker(s): it can be reviewed, not carried out.`,
                remedy: 'Remove the blockers, validate again and have the new plan approved.',
            },
        ],
    });
    return true;
}
async function sendAndFollow(surveyed, signed, request, deadline, ports, run) {
    const mover = await ports.azure.mover();
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    const journal = openJournal(ports.files, ports.clock, path, run.report().correlationId ?? '');
    run.noteFile({ journal: path });
    // Whatever breaks from here on, the run must not look as if nothing had been sent.
    run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
    run.mark('Move request sent');
    const tools = { mover, clock: ports.clock, log: ports.log, journal };
    const said = await move(surveyed.order, signed.digest, deadline, tools);
    run.mark(`Azure on the move: ${said.said}`);
    run.note({ armError: said.error });
    return said;
}
async function lookAfter(said, reader, surveyed, signed, deadline, ports) {
    const { resources } = signed.plan.content;
    // Only when nobody knows what became of the request is there something to wait for.
    if (said.said === 'uncertain') {
        return (0,watch/* watch */.w)({ reader, clock: ports.clock, log: ports.log }, surveyed.order, resources, deadline);
    }
    return { seen: await (0,look/* look */.O)(reader, resources), groups: 'not-asked' };
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

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ concludeMove)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8737);

/**
 * The outcome of a move: where the resources are, and only where that leaves a question, what Azure said. An error from
 * Azure although every resource moved is `moved`; a success from Azure although they did not is not.
 */
function concludeMove(said, { seen, groups }) {
    const place = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .overallPlace */ .P)(seen);
    if (place === 'all-moved')
        return { outcome: 'moved', failureReason: undefined };
    // Still being moved: no statement about single resources would hold a minute later.
    if (said === 'timed-out')
        return { outcome: 'unknown', failureReason: 'timed-out' };
    if (groups === 'busy')
        return { outcome: 'unknown', failureReason: 'move-unknown' };
    if (place === 'partial')
        return { outcome: 'partially-moved', failureReason: 'move-partial' };
    if (place === 'unknown')
        return { outcome: 'unknown', failureReason: 'move-unknown' };
    if (said === 'refused' || said === 'failed')
        return { outcome: 'not-moved', failureReason: 'move-failed' };
    return { outcome: 'unknown', failureReason: 'move-unknown' };
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
    const file = parseJson(text);
    const version = (0,json/* valueAt */.fK)(file, 'plan', 'schemaVersion');
    if (version !== domain_plan/* PLAN_SCHEMA_VERSION */.j) {
        const seen = version === undefined ? 'none' : JSON.stringify(version);
        throw new PlanFormatError(`its schema version is ${seen}, this release reads version ${domain_plan/* PLAN_SCHEMA_VERSION */.j}`);
    }
    const plan = {
        schemaVersion: domain_plan/* PLAN_SCHEMA_VERSION */.j,
        origin: originOf(object(file, 'plan', 'origin')),
        content: contentOf(object(file, 'plan', 'content')),
    };
    return { digest: requiredText(file, 'digest'), plan };
}
function parseJson(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw new PlanFormatError('it is not JSON');
    }
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
    };
}
function contentOf(content) {
    return {
        source: groupOf(object(content, 'source')),
        destination: groupOf(object(content, 'destination')),
        workspaceName: requiredText(content, 'workspaceName'),
        associated: texts(content, 'associated'),
        resources: objects(content, 'resources').map(resourceOf),
        findings: objects(content, 'findings').map(findingOf),
        acknowledged: texts(content, 'acknowledged'),
        prepare: objects(content, 'prepare'),
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
    };
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
function scopeOf(signed) {
    const { source, destination, workspaceName, associated } = signed.plan.content;
    return {
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
  O: () => (/* binding */ look),
  P: () => (/* binding */ overallPlace)
});

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

/** Looks every resource up at its old and at its new id. What an operation reported plays no part in it. */
function look(reader, resources) {
    return Promise.all(resources.map((resource) => lookForOne(reader, resource)));
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

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8737);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3123);


/** Pauses between looks in milliseconds, the last one for good: 15 s is the recorded Retry-After of a running move. */
const PAUSES_MS = [2_000, 5_000, 10_000];
const LAST_PAUSE_MS = 15_000;
/**
 * Looks where the resources are, and while an operation holds the groups, goes on looking until it has ended or the
 * deadline passes. For moves whose own handle is not known: it changes nothing and sends no move.
 */
async function watch(run, order, resources, deadline) {
    const started = run.clock.now();
    for (let polls = 1;; polls += 1) {
        const seen = await (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .O)(run.reader, resources);
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .overallPlace */ .P)(seen) === 'all-moved')
            return { seen, groups: 'not-asked' };
        const groups = await run.reader.isBusy(order);
        // The move may have ended between the look and the question: only a look after "free" is the last word.
        if (groups !== 'busy')
            return { seen: await (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .O)(run.reader, resources), groups };
        const now = run.clock.now();
        const pause = PAUSES_MS[polls - 1] ?? LAST_PAUSE_MS;
        if (now + pause > deadline)
            return { seen, groups };
        const tick = { polls, elapsedMs: now - started, nextInMs: pause };
        run.log.info((0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .oz)('moving', tick));
        await run.clock.sleep(pause);
    }
}


/***/ })

};
