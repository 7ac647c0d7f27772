export const id = 846;
export const ids = [846];
export const modules = {

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ collectApprovalEvidence),
/* harmony export */   Ip: () => (/* binding */ demandsApproval),
/* harmony export */   _F: () => (/* binding */ approvedDigest),
/* harmony export */   hV: () => (/* binding */ ownMarks)
/* harmony export */ });
/* harmony import */ var _domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8845);
/* harmony import */ var _domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9622);
/* harmony import */ var _stages_gate_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5455);
/* harmony import */ var _stages_gate_review_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1140);
/* harmony import */ var _move_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7945);





/** Asks the host for what the gate demands, and for nothing else. */
async function collectApprovalEvidence(context) {
    const { ports, request, signed } = context;
    const { approvals, planRegistry } = ports;
    const { gate: policy } = request;
    const demands = (part) => policy.parts.includes(part);
    const run = approvals.run();
    if (run === undefined)
        return NOTHING;
    // A mark that a run with another gate has left says of every gate that the plan is used.
    const marks = planRegistry.isKept ? usedMark(context) : undefined;
    if (!demandsApproval(policy))
        return { ...NOTHING, run, used: await marks };
    const named = demands('environment') ? policy.environment : undefined;
    const [start, environment, pullRequest, used] = await Promise.all([
        approvals.start(),
        named === undefined ? undefined : approvals.environment(named),
        demands('pull-request')
            ? approvals.pullRequest(policy.pullRequest, (0,_domain_gate_move_key_js__WEBPACK_IMPORTED_MODULE_0__/* .moveKey */ .D)(signed.plan.content))
            : undefined,
        marks,
    ]);
    const evidence = { run, start, environment, pullRequest, people: [], used };
    return { ...evidence, people: await standings(approvals, policy, evidence) };
}
const NOTHING = {
    run: undefined,
    start: { known: false, why: 'nobody asked', permission: '', remedy: '' },
    environment: undefined,
    pullRequest: undefined,
    people: [],
    used: undefined,
};
/**
 * Whether the gate demands more than the digest. Then a plan is carried out once: see
 * `replayReasons`.
 */
function demandsApproval({ parts }) {
    return parts.some((part) => part !== 'digest');
}
/**
 * The digest that was approved: the one given, else the one that the evidence shows as published.
 */
function approvedDigest(request, evidence) {
    return request.approvedPlanDigest ?? (0,_stages_gate_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .newestOwn */ .Bk)({ evidence })?.digest ?? '';
}
// A plan that no commit was noted for was made elsewhere; the rules say so.
async function usedMark(context) {
    const { origin } = context.signed.plan;
    if (origin.headCommit === null)
        return undefined;
    const { digest } = context.signed;
    const marks = await context.ports.planRegistry.marks(origin.headCommit, digest);
    if (!marks.known)
        return marks;
    const isOwn = await ownMarks(context);
    return { known: true, value: marks.value.find((mark) => !isOwn(mark)) };
}
/**
 * Tells the marks that this run and those before it left, by their journal: a run that was lost
 * before it sent anything has not used the plan.
 */
async function ownMarks(context) {
    const { marked } = await (0,_move_context_js__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(context);
    const { correlationId } = context.reader;
    return ({ by, isSettled }) => !isSettled && (by === correlationId || marked.has(by));
}
async function standings(approvals, policy, { environment, pullRequest }) {
    const teams = (0,_domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .teamsOf */ .u)(policy);
    const approvers = teams.length === 0 ? [] : (valueOf(environment?.approvals) ?? []);
    const logins = [
        ...approvers.map(({ approver }) => approver),
        ...reviewersOf(valueOf(pullRequest)),
    ];
    const people = new Map(logins.map((login) => [login.toLowerCase(), login]));
    return Promise.all([...people.values()].map((login) => approvals.standing(login, teams)));
}
function reviewersOf(pullRequest) {
    return (0,_stages_gate_review_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .latestReviews */ .D)(valueOf(pullRequest?.reviews) ?? [])
        .filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED')
        .map(({ reviewer }) => reviewer);
}
function valueOf(known) {
    return known?.known === true ? known.value : undefined;
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ loadApprovedPlan),
  m: () => (/* binding */ requirePublished)
});

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/plan/plan-digest.js
var plan_digest = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/stages/gate/approval-rules.js + 1 modules
var approval_rules = __webpack_require__(3410);
// EXTERNAL MODULE: ./src/stages/plan/load-plan.js + 2 modules
var load_plan = __webpack_require__(7104);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(2519);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js
var inventory = __webpack_require__(2489);
// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan_plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/domain/plan/snapshot.js
var plan_snapshot = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __webpack_require__(3430);
;// CONCATENATED MODULE: ./src/stages/plan/own-targets.js








const NAME = '[^/]+$';
/** What each step before the move is about: below the workspace, the destination or its subscription. */
const prepared = {
    'create-resource-group': ['group', '$'],
    'register-providers': ['subscription', `/providers/${NAME}`],
    'pause-schedules': ['workspace', `/schedules/${NAME}`],
    'delete-endpoints': ['workspace', `/(online|batch)Endpoints/${NAME}`],
    'delete-computes': ['workspace', `/computes/${NAME}`],
    'detach-computes': ['workspace', `/computes/${NAME}`],
};
const RIGHT = /\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i;
const POLICY = /\/providers\/microsoft\.keyvault\/vaults\/[^/]+\/accesspolicies\/[^/]+$/i;
// An address of another place than it seems to be (RFC 3986, dot segments and their encoding).
const CROOKED = /\/\.{0,2}(?:\/|$)|%(?:2e|2f|5c)|\\/i;
/**
 * Raises `plan-invalid` for a plan that would have something changed that is not its own: each
 * resource goes to the id that a move gives it; what is done before lies in the workspace, or makes
 * the destination ready; what is put back lies below a resource of the plan or hangs on the group
 * itself; and a right, or a policy of a key vault, lies at one of these or at an associated resource
 * that the workspace names.
 */
function requireOwnTargets(plan) {
    const { source, destination, resources, restore, prepare } = plan.content;
    const group = (0,resource_id/* resourceGroupId */.x6)(source);
    const places = {
        workspace: (0,plan_plan/* workspaceOf */.B3)(plan)?.id ?? group,
        group: (0,resource_id/* resourceGroupId */.x6)(destination),
        subscription: (0,resource_id/* subscriptionResourceId */.ts)(destination.subscriptionId),
    };
    const own = resources.map(({ id }) => id);
    const holders = [...own, ...associatedWith(plan)];
    const isMoved = ({ id, destinationId }) => (0,resource_id/* isAtOrBelow */.a5)(id, `${group}/providers`) && (0,resource_id/* sameId */.s)(destinationId, (0,resource_id/* movedId */.BY)(id, destination) ?? '');
    const isPrepared = ({ step, id }) => {
        const [place, below] = prepared[step];
        const above = places[place];
        return (0,resource_id/* isAtOrBelow */.a5)(id, above) && new RegExp(`^${below}`, 'i').test(id.slice(above.length));
    };
    const isPutBack = ({ step, id }) => own.some((one) => (0,resource_id/* isAtOrBelow */.a5)(id, one)) ||
        ([RIGHT, POLICY].some((one) => one.test(id)) && holders.some((one) => (0,resource_id/* isAtOrBelow */.a5)(id, one))) ||
        (step === 'tags' && (0,resource_id/* sameId */.s)(id, group)) ||
        (step === 'locks' && (0,resource_id/* isAtOrBelow */.a5)(id, `${group}/providers/Microsoft.Authorization/locks`));
    const strangers = [
        ...resources.filter((one) => !isMoved(one)),
        ...prepare.filter((one) => !isPrepared(one)),
        ...restore.filter((one) => !isPutBack(one)),
        ...[...resources, ...prepare, ...restore].filter(({ id }) => CROOKED.test(id)),
    ];
    const [first] = strangers;
    if (first === undefined)
        return;
    throw new errors/* ProductError */._('plan-invalid', {
        sentence: `The plan file names something that is no part of its move: ${first.id}. Nothing was changed.`,
        remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
    });
}
function associatedWith({ snapshot }) {
    const before = (0,plan_snapshot/* inventoryOfSnapshot */.UI)(snapshot);
    const named = (0,inventory/* itemsOf */.S3)(before.of('workspace')).flatMap((workspace) => request/* associatedKinds */.ur.map((kind) => (0,moving_resources/* associatedId */.Im)(workspace, kind) ?? ''));
    return (0,inventory/* itemsOf */.S3)(before.of('associatedResources'))
        .map(body_identity/* idOf */.TH)
        .filter((id) => named.some((one) => (0,resource_id/* sameId */.s)(one, id)) && (0,resource_id/* parseResourceId */.RQ)(id) !== undefined);
}

// EXTERNAL MODULE: ./src/modes/parts/collect-approval-evidence.js
var collect_approval_evidence = __webpack_require__(6994);
// EXTERNAL MODULE: ./src/modes/parts/part.js
var part = __webpack_require__(4437);
// EXTERNAL MODULE: ./src/modes/parts/refuse.js
var refuse = __webpack_require__(4752);
;// CONCATENATED MODULE: ./src/modes/parts/load-approved-plan.js








/**
 * The plan file of a run that changes Azure. Raises `plan-missing` when there is none or no digest
 * was approved for it, and `plan-invalid` when it is not the plan of that digest (what stands in the
 * file itself proves nothing) or would have something changed that is not its own.
 *
 * @param isOptional nothing is changed, or the digest is read later from what a validation published.
 */
async function loadApprovedPlan({ planFile, approvedPlanDigest, expected }, { files }, isOptional) {
    if (approvedPlanDigest === undefined && !isOptional) {
        throw new errors/* ProductError */._('plan-missing', {
            sentence: 'No approved plan digest was given, and nothing is changed in Azure without one.',
            remedy: 'Give the output plan-digest of the validation that was reviewed as approved-plan-digest.',
        });
    }
    const signed = await (0,load_plan/* loadPlan */.Yq)(files, planFile);
    if (approvedPlanDigest !== undefined &&
        (0,plan_digest/* planDigest */.Gb)(signed.plan) !== approvedPlanDigest.toLowerCase()) {
        throw new errors/* ProductError */._('plan-invalid', {
            sentence: 'The plan file is not the plan that was approved: its digest is another one.',
            remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
        });
    }
    requireOwnTargets(signed.plan);
    (0,load_plan/* requireAgreement */.OS)(expected, signed);
    return signed;
}
/**
 * Ends a restore whose plan is not the one that was published and approved on the pull request, where
 * the gate demands one.
 */
async function requirePublished(context) {
    const { signed, request, run } = context;
    if (!request.gate.parts.includes('pull-request'))
        return (0,part/* goOn */.A)(undefined);
    const evidence = await (0,collect_approval_evidence/* collectApprovalEvidence */.Br)(context);
    const { plan, digest } = signed;
    const reasons = (0,approval_rules/* judgeApprovals */.U)({ policy: request.gate, evidence, plan, digest });
    return reasons.length === 0 ? (0,part/* goOn */.A)(undefined) : (0,refuse/* refuse */.T)(run, reasons);
}


/***/ }),

/***/ 4752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   o: () => (/* binding */ endUnmoved)
/* harmony export */ });
/* harmony import */ var _domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);

/** Ends a run that may not send the move; what it has changed already is said first. */
function refuse(run, reasons) {
    const problems = reasons.map(({ sentence, remedy }) => ({ sentence, remedy }));
    return endUnmoved(run, reasons[0]?.reason, problems);
}
/** The same for any reason and in any words. */
function endUnmoved(run, failureReason, problems) {
    return run.end({
        outcome: run.standing()?.outcome ?? 'blocked',
        failureReason,
        failed: true,
        problems: [...changedAlready(run), ...problems],
    });
}
function changedAlready(run) {
    const done = run
        .report()
        .preparation.filter(({ state }) => state === 'done' || state === 'already');
    const namesOf = (kind, steps) => steps.length === 0
        ? []
        : [`${kind}: ${steps.map(({ id }) => id.split('/').slice(-2).join('/')).join(', ')}`];
    const changed = [
        ...namesOf('removed', done.filter(_domain_plan_prepare_step_js__WEBPACK_IMPORTED_MODULE_0__/* .removes */ .yb)),
        ...namesOf('paused', done.filter(({ step }) => step === 'pause-schedules')),
    ];
    return changed.length === 0
        ? []
        : [
            {
                sentence: `The workspace did not move, and the preparation has changed it: ${changed.join('; ')}.`,
                remedy: 'Run mode restore with the same plan file and restore: all to put them back, or start the same move again.',
            },
        ];
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireConfirmation)
/* harmony export */ });
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4752);


/**
 * Ends a run that is to change Azure when the person at its terminal types anything but the name of
 * the workspace. Elsewhere nobody sits who could: the gate alone decides.
 */
async function requireConfirmation(context) {
    const { signed, ports, run } = context;
    const { approvals } = ports;
    if (approvals.confirm === undefined)
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .goOn */ .A)(undefined);
    const { workspaceName, source, destination, prepare } = signed.plan.content;
    const removed = prepare.length === 0 ? '' : `, after ${prepare.length} step(s) of preparation`;
    const typed = await approvals.confirm(`This carries out the plan ${signed.digest.slice(0, 19)}: ${workspaceName} from ${source.resourceGroup} (${source.subscriptionId}) to ${destination.resourceGroup} (${destination.subscriptionId})${removed}. Type the name of the workspace to go on.`);
    if (typed !== '' && typed === workspaceName)
        return (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .goOn */ .A)(undefined);
    const sentence = `The name of the workspace was not typed: ${workspaceName}. Nothing was changed.`;
    const remedy = 'Start the same command again, and type the name when you are asked.';
    return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(run, [{ reason: 'approval-missing', sentence, remedy }]);
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ judgeApprovals)
});

// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/plan/plan-digest.js
var plan_digest = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/stages/gate/approvers.js
var approvers = __webpack_require__(7614);
// EXTERNAL MODULE: ./src/stages/gate/gate-reason.js
var gate_reason = __webpack_require__(3310);
;// CONCATENATED MODULE: ./src/stages/gate/environment-rules.js




const PROTECT = 'In the settings of the environment: have somebody approve its runs, do not let people approve their own, and do not allow administrators to bypass.';
/**
 * An environment holds a job only when it has reviewers, forbids self-review and lets no
 * administrator past (GitHub docs: environments; Azure DevOps docs: approvals and checks).
 */
const environmentProtection = ({ evidence: { environment } }) => {
    if (environment === undefined)
        return [];
    const { name, protection } = environment;
    if (!protection.known)
        return [(0,gate_reason/* unseen */.n)(`the protection of the environment "${name}"`, protection)];
    const told = protection.value;
    if (told === undefined) {
        return [(0,gate_reason/* misconfigured */.o)(`There is no environment "${name}" that this run could see.`, PROTECT)];
    }
    const bypass = told.adminsMayBypass === undefined
        ? `It is not said whether administrators may bypass the environment "${name}".`
        : `Administrators may bypass the environment "${name}".`;
    const holes = [
        [
            told.requiredReviewers === 0,
            `The environment "${name}" has no required reviewers: every job gets in.`,
        ],
        [!told.preventsSelfReview, `The environment "${name}" lets people approve their own runs.`],
        [told.adminsMayBypass !== false, bypass],
    ];
    return holes.flatMap(([open, sentence]) => (open ? [(0,gate_reason/* misconfigured */.o)(sentence, PROTECT)] : []));
};
/** Enough people let this run into the environment, none of whom started it. */
const environmentApprovals = (question) => {
    const { evidence, policy, digest } = question;
    const { environment, start } = evidence;
    if (environment === undefined)
        return [];
    const { approvals, name } = environment;
    if (!start.known)
        return [(0,gate_reason/* unseen */.n)('who started this run', start)];
    if (!approvals.known)
        return [(0,gate_reason/* unseen */.n)(`the approvals of this run for "${name}"`, approvals)];
    const given = approvals.value.filter((one) => one.state === 'approved' && one.environments.some((named) => (0,resource_id/* sameId */.s)(named, name)));
    const judged = given.map((approval) => {
        const why = whyNotCounted(approval, start.value, question);
        return { who: approval.approver, why };
    });
    const counted = judged.filter(({ why }) => why === undefined);
    const people = new Set(counted.map(({ who }) => who.toLowerCase()));
    if (people.size >= policy.requiredApprovals)
        return [];
    return [
        {
            reason: 'approval-missing',
            sentence: `The environment "${name}" has ${people.size} of ${policy.requiredApprovals} approval(s) of this run that count.${(0,approvers/* listRefused */.P2)(judged)}`,
            remedy: mustNameDigest(question)
                ? `Have somebody else approve the run, with ${(0,plan_digest/* shortDigest */.VK)(digest)} in the comment.`
                : 'Have somebody else than the one who started the run approve it.',
        },
    ];
};
/**
 * From the second attempt of a run on, its approvals are those of all its attempts, and an earlier
 * one may have had another plan (GitHub REST: Get the review history for a workflow run).
 */
function mustNameDigest({ policy, evidence: { run } }, at) {
    return policy.requireDigestInApproval || (run?.isFirstAttempt !== true && at === undefined);
}
function whyNotCounted({ approver, aliases, isBot, at, text }, { by }, question) {
    const { evidence, policy, plan, digest } = question;
    if (isBot)
        return 'a bot';
    const names = [approver, ...aliases];
    if (by.some((login) => names.some((name) => (0,resource_id/* sameId */.s)(login, name))))
        return 'started this run';
    // A time that is no time is not after anything.
    if (at !== undefined && !(Date.parse(at) > Date.parse(plan.origin.createdAt))) {
        return 'approved before the plan was made';
    }
    if (policy.approvers.length > 0) {
        const why = (0,approvers/* whyNotTrusted */.zv)(approver, policy, evidence.people);
        if (why !== undefined)
            return why;
    }
    if (!mustNameDigest(question, at) || text.includes((0,plan_digest/* shortDigest */.VK)(digest)))
        return undefined;
    const perhaps = policy.requireDigestInApproval ? '' : 'perhaps approved an earlier attempt: ';
    return `${perhaps}did not name ${(0,plan_digest/* shortDigest */.VK)(digest)}`;
}

// EXTERNAL MODULE: ./src/stages/gate/event-rules.js
var event_rules = __webpack_require__(3910);
// EXTERNAL MODULE: ./src/stages/gate/pull-request-rules.js
var pull_request_rules = __webpack_require__(5455);
// EXTERNAL MODULE: ./src/stages/gate/review-rules.js
var review_rules = __webpack_require__(1140);
;// CONCATENATED MODULE: ./src/stages/gate/approval-rules.js






/**
 * Why the approvals do not open the gate: every reason at once, none when they do. Pure. What could
 * not be seen closes it as surely as what was seen (threat table: docs/SECURITY-MODEL.md).
 */
function judgeApprovals(question) {
    return approvalRules.flatMap((rule) => rule(question));
}
const approvalRules = [
    ({ evidence: { run }, policy }) => (run === undefined ? [] : (0,event_rules/* eventReasons */.k)(run, policy)),
    ({ evidence: { run }, plan: { origin } }) => run === undefined || origin.repository === null || (0,resource_id/* sameId */.s)(run.repository, origin.repository)
        ? []
        : [
            {
                reason: 'plan-invalid',
                sentence: `The plan was made in the repository ${origin.repository}, and this run is in ${run.repository}.`,
                remedy: 'Use the plan of a validation of this repository.',
            },
        ],
    ({ policy, evidence: { run } }) => run !== undefined || policy.parts.every((part) => part === 'digest')
        ? []
        : [
            (0,gate_reason/* misconfigured */.o)('The gate demands an approval, and this host knows of none.', 'Use a gate that this host can look through.'),
        ],
    environmentProtection,
    environmentApprovals,
    pull_request_rules/* pullRequestState */.uS,
    pull_request_rules/* publishedPlan */.Sz,
    review_rules/* reviews */.Y,
];


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ listRefused),
/* harmony export */   T8: () => (/* binding */ isInTeam),
/* harmony export */   zv: () => (/* binding */ whyNotTrusted)
/* harmony export */ });
/* harmony import */ var _domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8845);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9879);


/**
 * Those who approved in vain, each with the reason, as the end of a sentence; empty when there are
 * none.
 */
function listRefused(judged) {
    const refused = judged.flatMap(({ who, why }) => (why === undefined ? [] : [`${who} (${why})`]));
    return refused.length === 0 ? '' : ` Not counted: ${refused.join(', ')}.`;
}
/**
 * Why a person is none of the approvers that the policy names, as a user or through a team;
 * undefined when they are one, or when the policy names none.
 */
function whyNotTrusted(login, policy, people) {
    if (policy.approvers.length === 0)
        return undefined;
    if (policy.approvers.some((approver) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(approver, login)))
        return undefined;
    if ((0,_domain_gate_gate_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .teamsOf */ .u)(policy).length === 0)
        return 'not among the approvers';
    const teams = people.find((person) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(person.login, login))?.teams;
    if (teams === undefined)
        return 'not among the approvers; teams were not looked up';
    if (!teams.known)
        return `not seen in a team: ${teams.why}; it takes ${teams.permission}`;
    return teams.value.length > 0 ? undefined : 'not among the approvers, nor in their teams';
}
/** Whether the policy's teams include the person; false as well where that could not be seen. */
function isInTeam(login, people) {
    const teams = people.find((person) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(person.login, login))?.teams;
    return teams?.known === true && teams.value.length > 0;
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ newestOwn),
/* harmony export */   Sz: () => (/* binding */ publishedPlan),
/* harmony export */   uS: () => (/* binding */ pullRequestState)
/* harmony export */ });
/* harmony import */ var _gate_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3310);

/**
 * The app that speaks for workflows: what another app publishes is that app's word (gates.md:
 * forged check run).
 */
const OWN_APP = 'github-actions';
const VALIDATE_AGAIN = 'Let the pull request run the validation again, have that plan reviewed, and use its plan file.';
/**
 * The pull request is the one that the plan was made for, as it was then: same head, same base, not
 * from a fork, not closed.
 */
const pullRequestState = ({ policy, evidence, plan }) => {
    if (!policy.parts.includes('pull-request') || evidence.run === undefined)
        return [];
    const asked = evidence.pullRequest;
    if (asked === undefined || (asked.known && asked.value === undefined)) {
        return [
            (0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .misconfigured */ .o)('The gate demands a pull request, and nothing says which one this run is for.', 'Give its number as pull-request, or start the move by the push of its merge.'),
        ];
    }
    if (!asked.known)
        return [(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n)('the pull request of this run', asked)];
    if (asked.value === undefined)
        return [];
    const { number, pull } = asked.value;
    if (!pull.known)
        return [(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n)(`pull request ${number}`, pull)];
    if (pull.value === undefined) {
        return [
            (0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .misconfigured */ .o)(`There is no pull request ${number}.`, 'Give the number of another one.'),
        ];
    }
    const { headCommit, baseBranch, isFromFork, state } = pull.value;
    const { origin } = plan;
    const differing = [
        [
            origin.repository === null || origin.pullRequest !== number,
            invalid(`The plan was made for ${origin.pullRequest === null ? 'no pull request' : `pull request ${origin.pullRequest}`}, and the gate is pull request ${number}.`),
        ],
        [
            origin.headCommit !== headCommit,
            invalid(`The plan was made for the commit ${origin.headCommit ?? '(none)'}, and the head of pull request ${number} is ${headCommit}.`),
        ],
        [
            origin.baseBranch !== baseBranch,
            invalid(`The plan was made for a merge into ${origin.baseBranch ?? '(none)'}, and pull request ${number} now goes into ${baseBranch}.`),
        ],
        [
            isFromFork,
            (0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .misconfigured */ .o)(`Pull request ${number} comes from a fork; no move starts from it.`, 'Open it from a branch of this repository.'),
        ],
        [
            state === 'closed',
            {
                reason: 'approval-missing',
                sentence: `Pull request ${number} was closed without being merged.`,
                remedy: 'Open it again, or another one.',
            },
        ],
    ];
    return differing.flatMap(([differs, reason]) => (differs ? [reason] : []));
};
/**
 * The newest plan that a workflow published on the head is this plan: a comment or another app's
 * word does not count.
 */
const publishedPlan = (question) => {
    const evidence = question.evidence.pullRequest;
    if (evidence?.known !== true || evidence.value === undefined)
        return [];
    const { published, number } = evidence.value;
    if (!published.known)
        return [(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n)(`the plan published on pull request ${number}`, published)];
    const newest = newestOwn(question);
    if (newest === undefined) {
        const others = new Set(published.value.map(({ app }) => app));
        const forged = others.size === 0 ? '' : ` What ${[...others].join(', ')} published there does not count.`;
        return [
            {
                reason: 'plan-missing',
                sentence: `No validation published a plan on the head of pull request ${number}.${forged}`,
                remedy: 'Run the validation on the pull request with gate: pull-request, and with checks: write for its token.',
            },
        ];
    }
    if (newest.digest === question.digest)
        return [];
    return [
        invalid(`The plan file is not the plan that was published last on pull request ${number}: its digest is another one.`),
    ];
};
/**
 * The newest plan published by a workflow on the head; undefined when there is none, or it could
 * not be seen.
 */
function newestOwn({ evidence, }) {
    const asked = evidence.pullRequest;
    if (asked?.known !== true || asked.value?.published.known !== true)
        return undefined;
    return asked.value.published.value.findLast(({ app }) => app === OWN_APP);
}
function invalid(sentence) {
    return { reason: 'plan-invalid', sentence, remedy: VALIDATE_AGAIN };
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ latestReviews),
/* harmony export */   Y: () => (/* binding */ reviews)
/* harmony export */ });
/* harmony import */ var _domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9879);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7614);
/* harmony import */ var _gate_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3310);
/* harmony import */ var _pull_request_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5455);





/**
 * Enough people approved the pull request as it is: each reviewer's latest review that is not a
 * mere comment, on the head, given after the plan was published, by nobody who wrote, pushed or
 * started it; and nobody who may write asks for changes.
 */
const reviews = (question) => {
    const asked = question.evidence.pullRequest;
    if (asked?.known !== true || asked.value === undefined)
        return [];
    const evidence = asked.value;
    const { start } = question.evidence;
    const hidden = [
        ...hiddenParts(evidence),
        ...(start.known ? [] : [(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .n)('who started this run', start)]),
    ];
    if (hidden.length > 0)
        return hidden;
    if (!evidence.reviews.known || !evidence.contributors.known)
        return [];
    const latest = latestReviews(evidence.reviews.value);
    return [
        ...changeRequests(latest, question),
        ...missingApprovals(latest, evidence, question, evidence.contributors.value.unknown),
    ];
};
/** Each reviewer's latest review that is not a mere comment or a draft, whatever it says. */
function latestReviews(all) {
    const judging = all.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
    return [...new Map(judging.map((review) => [review.reviewer.toLowerCase(), review])).values()];
}
function hiddenParts(evidence) {
    const parts = [
        ['the reviews', evidence.reviews],
        ['the authors of its commits', evidence.contributors],
        ['who pushed to it', evidence.pushers],
    ];
    return parts.flatMap(([what, known]) => known.known ? [] : [(0,_gate_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .n)(`${what} of pull request ${evidence.number}`, known)]);
}
// GitHub holds a merge back for those who may write; who may not is heard, and does not decide.
function changeRequests(latest, { evidence, policy }) {
    return latest
        .filter(({ state }) => state === 'CHANGES_REQUESTED')
        .flatMap(({ reviewer }) => {
        const mayWrite = standingOf(reviewer, evidence.people)?.mayWrite;
        const named = policy.approvers.some((approver) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(approver, reviewer));
        if (mayWrite?.known === true && !mayWrite.value && !named) {
            if (!(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .isInTeam */ .T8)(reviewer, evidence.people))
                return [];
        }
        return [
            {
                reason: 'approval-missing',
                sentence: `${reviewer} asks for changes.`,
                remedy: 'Make them, or have the review dismissed, and have the new state approved.',
            },
        ];
    });
}
function missingApprovals(latest, evidence, question, unknownAuthors) {
    const judged = latest
        .filter(({ state }) => state === 'APPROVED')
        .map((review) => ({ who: review.reviewer, why: whyNot(review, evidence, question) }));
    const counted = judged.filter(({ why }) => why === undefined).length;
    const needed = question.policy.requiredApprovals + unknownAuthors;
    if (counted >= needed)
        return [];
    const because = unknownAuthors === 0
        ? ''
        : ` ${unknownAuthors} more are needed than asked for: so many authors of its commits have no known account, and any reviewer might be one.`;
    const digest = (0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(question.digest);
    return [
        {
            reason: 'approval-missing',
            sentence: `Pull request ${evidence.number} has ${counted} of ${needed} approval(s) that count.${because}${(0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .listRefused */ .P2)(judged)}`,
            remedy: question.policy.requireDigestInApproval
                ? `Have somebody else approve the head of the pull request after the plan was published, with ${digest} in the review.`
                : 'Have somebody else approve the head of the pull request after the plan was published.',
        },
    ];
}
function whyNot(review, { pull, contributors, pushers }, question) {
    const { evidence, policy, digest } = question;
    const { start } = evidence;
    const { reviewer } = review;
    const isOneOf = (logins) => logins.some((login) => login !== undefined && (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(login, reviewer));
    const target = pull.known ? pull.value : undefined;
    const publishedAt = (0,_pull_request_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOwn */ .Bk)(question)?.at;
    const refusals = [
        [review.isBot, 'a bot, or an account that is gone'],
        [isOneOf([target?.author]), 'opened the pull request'],
        [isOneOf(contributors.known ? contributors.value.logins : []), 'wrote a commit of it'],
        [isOneOf(pushers.known ? pushers.value : []), 'pushed to it'],
        [isOneOf(start.known ? start.value.by : []), 'started this run'],
        [review.commit !== target?.headCommit, 'approved another commit than the head'],
        [!isAfter(review.submittedAt, publishedAt), 'approved before the plan was published'],
        [true, whyNotAllowed(reviewer, question)],
        [
            policy.requireDigestInApproval && !review.text.includes((0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)),
            `did not name ${(0,_domain_plan_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`,
        ],
    ];
    return refusals.find(([applies, why]) => applies && why !== undefined)?.[1];
}
/** Write permission, or membership of a team that the policy names (GitHub: Collaborators - Get repository permissions for a user). */
function whyNotAllowed(login, { evidence: { people }, policy }) {
    const distrusted = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotTrusted */ .zv)(login, policy, people);
    if (distrusted !== undefined)
        return distrusted;
    if ((0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .isInTeam */ .T8)(login, people))
        return undefined;
    const mayWrite = standingOf(login, people)?.mayWrite;
    if (mayWrite === undefined)
        return 'whether they may write was not looked up';
    if (!mayWrite.known) {
        return `whether they may write could not be seen: ${mayWrite.why}; it takes ${mayWrite.permission}`;
    }
    return mayWrite.value ? undefined : 'may not write to the repository';
}
function standingOf(login, people) {
    return people.find((person) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameId */ .s)(person.login, login));
}
// A time that is missing or no time is never after anything.
function isAfter(later, earlier) {
    return Date.parse(later) > Date.parse(earlier ?? '');
}


/***/ })

};
