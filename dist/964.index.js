export const id = 964;
export const ids = [964];
export const modules = {

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  moveWorkspace: () => (/* binding */ moveWorkspace)
});

// EXTERNAL MODULE: ./src/domain/arm-error.js
var arm_error = __webpack_require__(4836);
// EXTERNAL MODULE: ./src/domain/error-catalogue.js + 3 modules
var error_catalogue = __webpack_require__(2459);
// EXTERNAL MODULE: ./src/domain/errors.js
var errors = __webpack_require__(9698);
// EXTERNAL MODULE: ./src/domain/finding.js
var finding = __webpack_require__(4188);
// EXTERNAL MODULE: ./src/domain/plan-digest.js
var plan_digest = __webpack_require__(9735);
// EXTERNAL MODULE: ./src/stages/build-plan.js + 1 modules
var build_plan = __webpack_require__(3654);
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

// EXTERNAL MODULE: ./src/domain/resource-id.js
var resource_id = __webpack_require__(5419);
;// CONCATENATED MODULE: ./src/stages/approval-rules.js


/**
 * Why the approvals do not open the gate: every reason at once, none when they do. Pure. What could not be seen closes it
 * as surely as what was seen (threat table: docs/SECURITY-MODEL.md).
 */
function judgeApprovals(question) {
    return approvalRules.flatMap((rule) => rule(question));
}
const PROTECT = 'In the settings of the repository, under Environments: add required reviewers, prevent self-review, and do not allow administrators to bypass.';
const approvalRules = [
    ({ evidence: { run } }) => (run === undefined ? [] : eventReasons(run)),
    ({ evidence: { run }, plan: { origin } }) => run === undefined || origin.repository === null || (0,resource_id/* sameId */.s)(run.repository, origin.repository)
        ? []
        : [
            {
                reason: 'plan-invalid',
                sentence: `The plan was made in the repository ${origin.repository}, and this run is in ${run.repository}.`,
                remedy: 'Use the plan of a validation of this repository.',
            },
        ],
    ({ policy, evidence }) => policy.parts.includes('environment') && evidence.run === undefined
        ? [
            {
                reason: 'gate-misconfigured',
                sentence: 'The gate demands an environment, and this host knows of none.',
                remedy: 'Use the gate "environment" on GitHub Actions only.',
            },
        ]
        : [],
    ({ evidence: { environment } }) => environment === undefined ? [] : protectionReasons(environment),
    environmentApprovalReasons,
];
/** Events whose code or texts come from outsiders: with rights to move, they would be the outsider's rights. */
function eventReasons({ event, isFromFork }) {
    const remedy = 'Start the move by workflow_dispatch or by the push of the merge, in a job of the protected environment.';
    if (event === 'pull_request_target') {
        const sentence = 'Runs of pull_request_target act on what an outsider wrote with the rights of the repository; no move starts from them.';
        return [{ reason: 'gate-misconfigured', sentence, remedy }];
    }
    if (!isFromFork)
        return [];
    const sentence = `This run was started by ${event} for a pull request from a fork; no move starts from it.`;
    return [{ reason: 'gate-misconfigured', sentence, remedy }];
}
function protectionReasons({ name, protection }) {
    if (!protection.known)
        return [unseen(`the protection of the environment "${name}"`, protection)];
    const told = protection.value;
    if (told === undefined) {
        return [misconfigured(`There is no environment "${name}" in this repository.`)];
    }
    return [
        ...(told.requiredReviewers > 0
            ? []
            : [misconfigured(`The environment "${name}" has no required reviewers: every job gets in.`)]),
        ...(told.preventsSelfReview
            ? []
            : [misconfigured(`The environment "${name}" lets people approve their own runs.`)]),
        ...(told.adminsMayBypass === false
            ? []
            : [
                misconfigured(told.adminsMayBypass === undefined
                    ? `GitHub does not say whether administrators may bypass the environment "${name}".`
                    : `Administrators may bypass the environment "${name}".`),
            ]),
    ];
}
function environmentApprovalReasons(question) {
    const { evidence, policy, digest } = question;
    const { environment, run } = evidence;
    if (environment === undefined || run === undefined)
        return [];
    const { approvals, name } = environment;
    if (!approvals.known)
        return [unseen(`the approvals of this run for "${name}"`, approvals)];
    const given = approvals.value.filter((one) => one.state === 'approved' &&
        one.environments.some((environmentName) => (0,resource_id/* sameId */.s)(environmentName, name)));
    const refused = given.flatMap((approval) => {
        const why = whyNotCounted(approval, run, policy, digest);
        return why === undefined ? [] : [`${approval.approver} (${why})`];
    });
    const counted = given.filter((approval) => whyNotCounted(approval, run, policy, digest) === undefined);
    const people = new Set(counted.map(({ approver }) => approver.toLowerCase()));
    if (people.size >= policy.requiredApprovals)
        return [];
    const notCounted = refused.length === 0 ? '' : ` Not counted: ${refused.join(', ')}.`;
    return [
        {
            reason: 'approval-missing',
            sentence: `The environment "${name}" has ${people.size} of ${policy.requiredApprovals} approval(s) of this run that count.${notCounted}`,
            remedy: policy.requireDigestInApproval
                ? `Have somebody else approve the run, with ${(0,plan_digest/* shortDigest */.VK)(digest)} in the comment.`
                : 'Have somebody else than the one who started the run approve it.',
        },
    ];
}
function whyNotCounted(approval, run, policy, digest) {
    const { approver } = approval;
    if (approval.isBot)
        return 'a bot';
    if ((0,resource_id/* sameId */.s)(approver, run.actor) || (0,resource_id/* sameId */.s)(approver, run.triggeringActor)) {
        return 'started this run';
    }
    if (policy.approvers.length > 0 && !policy.approvers.some((one) => (0,resource_id/* sameId */.s)(one, approver))) {
        return 'not among the approvers';
    }
    if (policy.requireDigestInApproval && !approval.text.includes((0,plan_digest/* shortDigest */.VK)(digest))) {
        return `did not name ${(0,plan_digest/* shortDigest */.VK)(digest)}`;
    }
    return undefined;
}
function misconfigured(sentence) {
    return { reason: 'gate-misconfigured', sentence, remedy: PROTECT };
}
function unseen(what, { why, permission }) {
    return {
        reason: 'gate-misconfigured',
        sentence: `It could not be seen what is behind the gate: ${what} (${why}).`,
        remedy: `Give the token of this job the right ${permission} (permissions in the workflow), or another token as github-token.`,
    };
}

;// CONCATENATED MODULE: ./src/stages/gate.js



/**
 * Whether the approved plan may be carried out now. Pure: the same question gets the same answer. The digest is computed
 * again from the file, so that neither the file nor the digest written in it is believed.
 */
function judgeGate(question) {
    const { file, now } = question;
    const differences = differencesBetween((0,plan_digest/* planAsJson */.G0)(file.plan), (0,plan_digest/* planAsJson */.G0)(now));
    const { policy, evidence, approvedDigest } = question;
    const reasons = [
        ...gateRules.flatMap((rule) => rule(question, differences)),
        ...judgeApprovals({ policy, evidence, plan: file.plan, digest: approvedDigest }),
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

// EXTERNAL MODULE: ./src/stages/load-plan.js + 1 modules
var load_plan = __webpack_require__(4991);
// EXTERNAL MODULE: ./src/stages/look.js + 1 modules
var look = __webpack_require__(8737);
// EXTERNAL MODULE: ./src/stages/watch.js
var watch = __webpack_require__(5301);
// EXTERNAL MODULE: ./src/pipeline/begun-move.js
var begun_move = __webpack_require__(1818);
// EXTERNAL MODULE: ./src/pipeline/end-move.js + 2 modules
var end_move = __webpack_require__(1513);
;// CONCATENATED MODULE: ./src/pipeline/gate-evidence.js

/** Asks the host for what the gate demands, and for nothing else. */
async function gatherEvidence(approvals, policy) {
    const { environment } = policy;
    const asked = policy.parts.includes('environment') && environment !== undefined;
    return {
        run: approvals.run(),
        environment: asked ? await approvals.environment(environment) : undefined,
    };
}
/**
 * Ends a move that is not approved before Azure is asked anything: the same rules as those of the gate, which asks the host
 * again right before the move is sent. True when the run has ended here.
 */
async function endIfNotApproved({ plan, digest }, request, ports, run) {
    const { gate: policy } = request;
    const evidence = await gatherEvidence(ports.approvals, policy);
    const reasons = judgeApprovals({ policy, evidence, plan, digest });
    const [first] = reasons;
    if (first === undefined)
        return false;
    run.end({
        outcome: 'blocked',
        failureReason: first.reason,
        failed: true,
        problems: reasons.map(({ sentence, remedy }) => ({ sentence, remedy })),
    });
    return true;
}

// EXTERNAL MODULE: ./src/pipeline/note-plan.js
var note_plan = __webpack_require__(3171);
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

// EXTERNAL MODULE: ./src/stages/progress.js
var progress = __webpack_require__(3123);
;// CONCATENATED MODULE: ./src/stages/move.js


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
        if (error instanceof errors/* ProductError */._)
            throw error;
        const what = (0,errors/* redact */.E)(error instanceof Error ? error.message : String(error));
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
    const ended = await tools.mover
        .followMove(location, retryAfterMs, {
        deadline,
        onPoll: (tick) => {
            tools.log.info((0,progress/* progressLine */.oz)('moving', tick));
        },
    })
        .catch((error) => ({
        kind: 'uncertain',
        why: (0,errors/* redact */.E)(error instanceof Error ? error.message : String(error)),
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
        const what = (0,errors/* redact */.E)(error instanceof Error ? error.message : String(error));
        log.warning(`The journal could not be written (${what}); the run goes on without it.`);
    }
}

// EXTERNAL MODULE: ./src/pipeline/file-names.js
var file_names = __webpack_require__(6568);
;// CONCATENATED MODULE: ./src/pipeline/send-move.js





/**
 * Sends the move of an open gate and follows it. Raises ProductError only while nothing was sent: when the time is over,
 * the journal cannot be written, or nobody can sign in.
 *
 * @param deadline milliseconds since the epoch.
 */
async function sendMove(signed, request, deadline, ports, run) {
    requireTime(deadline, ports);
    const mover = await ports.azure.mover();
    const journal = await beginJournal(signed, request, ports, run);
    const expiry = Date.parse(signed.plan.origin.createdAt) + request.planMaxAgeHours * 3_600_000;
    // If the run is torn down from here on, it must not look as if nothing had been sent.
    run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
    run.mark('Sending the move request');
    try {
        const times = { sendUntil: Math.min(deadline, expiry), deadline };
        const tools = { mover, clock: ports.clock, log: ports.log, journal };
        const said = await move((0,begun_move/* orderOf */.mJ)(signed.plan), times, tools);
        run.mark(`Azure on the move: ${said.said}`);
        run.note({ armError: said.error });
        return said;
    }
    catch (error) {
        run.note({ outcome: undefined, failureReason: undefined });
        run.mark('The move request was not sent');
        throw error;
    }
}
function requireTime(deadline, ports) {
    if (ports.clock.now() < deadline)
        return;
    throw new errors/* ProductError */._('timed-out', {
        sentence: 'The time of this run was over before the move could be sent: nothing was sent.',
        remedy: 'Give a larger timeout-minutes; a move may need more than four hours of it.',
    });
}
async function beginJournal(signed, request, ports, run) {
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    const journal = openJournal(ports.files, ports.clock, path, run.report().correlationId ?? '');
    try {
        await journal.write({ event: 'move-sending', planDigest: signed.digest });
    }
    catch (cause) {
        throw new errors/* ProductError */._('internal-error', {
            sentence: `The journal "${path}" cannot be written, and nothing is sent without it.`,
            remedy: 'Give a plan-file in a folder that this job may write to, on a disk with room.',
            cause,
        });
    }
    run.noteFile({ journal: path });
    return journal;
}

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
    if (await endIfNotApproved(signed, request, ports, run))
        return;
    const begun = { reader, signed, request, deadline, ports, run };
    if (await (0,begun_move/* endIfBegun */.SF)(begun))
        return;
    const surveyed = await (0,survey/* survey */.F)(reader, {
        scope: (0,load_plan/* scopeOf */.Od)(signed),
        acknowledge: signed.plan.content.acknowledged,
        purpose: 'move',
        deadline,
    }, ports, run);
    if (await (0,begun_move/* endIfUnderWay */.q6)(begun, surveyed.answer))
        return;
    const verdict = judgeGate({
        file: signed,
        approvedDigest: request.approvedPlanDigest ?? '',
        now: (0,build_plan/* buildPlan */.G)(surveyed, signed.plan.origin),
        clock: ports.clock.now(),
        maxAgeHours: request.planMaxAgeHours,
        policy: request.gate,
        evidence: await gatherEvidence(ports.approvals, request.gate),
    });
    if (endIfClosed(verdict, surveyed, run))
        return;
    run.mark('Gate open: the approved plan is what would happen now');
    const said = await sendMove(signed, request, deadline, ports, run);
    const watched = await lookAfter(said, reader, signed, deadline, ports);
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
/**
 * Where everything is after the move. Something is waited for when nobody knows what became of the request, or when Azure
 * refused it because another move, perhaps of the same resources, holds the groups.
 */
async function lookAfter(said, reader, { plan }, deadline, ports) {
    const { resources } = plan.content;
    const busy = said.error !== undefined && (0,arm_error/* codesOf */.M)(said.error).some(error_catalogue/* isBusyCode */.fp);
    if (said.said === 'uncertain' || (said.said === 'refused' && busy)) {
        const run = { reader, clock: ports.clock, log: ports.log };
        return (0,watch/* watch */.w)(run, (0,begun_move/* orderOf */.mJ)(plan), resources, deadline);
    }
    return { seen: await (0,look/* look */.O)(reader, resources), groups: 'not-asked' };
}


/***/ })

};
