export const id = 321;
export const ids = [321];
export const modules = {

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  moveWorkspace: () => (/* binding */ moveWorkspace)
});

// EXTERNAL MODULE: ./src/checks/places/arm-answer.js
var arm_answer = __webpack_require__(2346);
// EXTERNAL MODULE: ./src/domain/azure/errors/arm-error.js
var arm_error = __webpack_require__(6220);
// EXTERNAL MODULE: ./src/domain/azure/errors/error-catalogue.js + 3 modules
var error_catalogue = __webpack_require__(1270);
// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/domain/plan/finding.js
var finding = __webpack_require__(716);
// EXTERNAL MODULE: ./src/domain/plan/plan-digest.js
var plan_digest = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/stages/plan/build-plan.js + 2 modules
var build_plan = __webpack_require__(4672);
// EXTERNAL MODULE: ./src/stages/survey/conclude-validation.js
var conclude_validation = __webpack_require__(1286);
// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
;// CONCATENATED MODULE: ./src/domain/plan/plan-differences.js



const LONGEST_VALUE = 120;
/**
 * The part of a plan that says what lies in the workspace and around it, and what of it would be
 * put back.
 */
const CONTENTS = 'content.collections';
const PUT_BACK = 'content.restore';
/**
 * The drift between a plan and the same plan made later, field by field, parted by what it means
 * for the move. What would be put back follows from the contents: it is told only where these are
 * the same.
 */
function driftBetween(approved, now) {
    const all = differencesBetween((0,plan_digest/* planAsJson */.G0)(approved), (0,plan_digest/* planAsJson */.G0)(now));
    const isIn = (part) => ({ field }) => field === part || field.startsWith(`${part}.`) || field.startsWith(`${part}[`);
    const [contents, putBack] = [all.filter(isIn(CONTENTS)), all.filter(isIn(PUT_BACK))];
    return {
        move: all.filter((one) => !contents.includes(one) && !putBack.includes(one)),
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

// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/gate/gate-policy.js
var gate_policy = __webpack_require__(8845);
;// CONCATENATED MODULE: ./src/stages/gate/approvers.js


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
    if (policy.approvers.some((approver) => (0,resource_id/* sameId */.s)(approver, login)))
        return undefined;
    if ((0,gate_policy/* teamsOf */.u)(policy).length === 0)
        return 'not among the approvers';
    const teams = people.find((person) => (0,resource_id/* sameId */.s)(person.login, login))?.teams;
    if (teams === undefined)
        return 'not among the approvers; teams were not looked up';
    if (!teams.known)
        return `not seen in a team: ${teams.why}; it takes ${teams.permission}`;
    return teams.value.length > 0 ? undefined : 'not among the approvers, nor in their teams';
}
/** Whether the policy's teams include the person; false as well where that could not be seen. */
function isInTeam(login, people) {
    const teams = people.find((person) => (0,resource_id/* sameId */.s)(person.login, login))?.teams;
    return teams?.known === true && teams.value.length > 0;
}

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
            sentence: `The environment "${name}" has ${people.size} of ${policy.requiredApprovals} approval(s) of this run that count.${listRefused(judged)}`,
            remedy: policy.requireDigestInApproval
                ? `Have somebody else approve the run, with ${(0,plan_digest/* shortDigest */.VK)(digest)} in the comment.`
                : 'Have somebody else than the one who started the run approve it.',
        },
    ];
};
function whyNotCounted({ approver, aliases, isBot, at, text }, { by }, { evidence, policy, plan, digest }) {
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
        const why = whyNotTrusted(approver, policy, evidence.people);
        if (why !== undefined)
            return why;
    }
    if (policy.requireDigestInApproval && !text.includes((0,plan_digest/* shortDigest */.VK)(digest))) {
        return `did not name ${(0,plan_digest/* shortDigest */.VK)(digest)}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/stages/gate/pull-request-rules.js

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
            (0,gate_reason/* misconfigured */.o)('The gate demands a pull request, and nothing says which one this run is for.', 'Give its number as pull-request, or start the move by the push of its merge.'),
        ];
    }
    if (!asked.known)
        return [(0,gate_reason/* unseen */.n)('the pull request of this run', asked)];
    if (asked.value === undefined)
        return [];
    const { number, pull } = asked.value;
    if (!pull.known)
        return [(0,gate_reason/* unseen */.n)(`pull request ${number}`, pull)];
    if (pull.value === undefined) {
        return [
            (0,gate_reason/* misconfigured */.o)(`There is no pull request ${number}.`, 'Give the number of another one.'),
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
            (0,gate_reason/* misconfigured */.o)(`Pull request ${number} comes from a fork; no move starts from it.`, 'Open it from a branch of this repository.'),
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
        return [(0,gate_reason/* unseen */.n)(`the plan published on pull request ${number}`, published)];
    const newest = newestOwn(question);
    if (newest === undefined) {
        const others = new Set(published.value.map(({ app }) => app));
        const forged = others.size === 0 ? '' : ` What ${[...others].join(', ')} published there does not count.`;
        return [
            {
                reason: 'approval-missing',
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

;// CONCATENATED MODULE: ./src/stages/gate/review-rules.js





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
        ...(start.known ? [] : [(0,gate_reason/* unseen */.n)('who started this run', start)]),
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
    return parts.flatMap(([what, known]) => known.known ? [] : [(0,gate_reason/* unseen */.n)(`${what} of pull request ${evidence.number}`, known)]);
}
// GitHub holds a merge back for those who may write; who may not is heard, and does not decide.
function changeRequests(latest, { evidence, policy }) {
    return latest
        .filter(({ state }) => state === 'CHANGES_REQUESTED')
        .flatMap(({ reviewer }) => {
        const mayWrite = standingOf(reviewer, evidence.people)?.mayWrite;
        const named = policy.approvers.some((approver) => (0,resource_id/* sameId */.s)(approver, reviewer));
        if (mayWrite?.known === true && !mayWrite.value && !named) {
            if (!isInTeam(reviewer, evidence.people))
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
    const digest = (0,plan_digest/* shortDigest */.VK)(question.digest);
    return [
        {
            reason: 'approval-missing',
            sentence: `Pull request ${evidence.number} has ${counted} of ${needed} approval(s) that count.${because}${listRefused(judged)}`,
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
    const isOneOf = (logins) => logins.some((login) => login !== undefined && (0,resource_id/* sameId */.s)(login, reviewer));
    const target = pull.known ? pull.value : undefined;
    const publishedAt = newestOwn(question)?.at;
    const refusals = [
        [review.isBot, 'a bot'],
        [isOneOf([target?.author]), 'opened the pull request'],
        [isOneOf(contributors.known ? contributors.value.logins : []), 'wrote a commit of it'],
        [isOneOf(pushers.known ? pushers.value : []), 'pushed to it'],
        [isOneOf(start.known ? start.value.by : []), 'started this run'],
        [review.commit !== target?.headCommit, 'approved another commit than the head'],
        [!isAfter(review.submittedAt, publishedAt), 'approved before the plan was published'],
        [true, whyNotAllowed(reviewer, question)],
        [
            policy.requireDigestInApproval && !review.text.includes((0,plan_digest/* shortDigest */.VK)(digest)),
            `did not name ${(0,plan_digest/* shortDigest */.VK)(digest)}`,
        ],
    ];
    return refusals.find(([applies, why]) => applies && why !== undefined)?.[1];
}
/** Write permission, or membership of a team that the policy names (design, section 6). */
function whyNotAllowed(login, { evidence: { people }, policy }) {
    const distrusted = whyNotTrusted(login, policy, people);
    if (distrusted !== undefined)
        return distrusted;
    if (isInTeam(login, people))
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
    return people.find((person) => (0,resource_id/* sameId */.s)(person.login, login));
}
// A time that is missing or no time is never after anything.
function isAfter(later, earlier) {
    return Date.parse(later) > Date.parse(earlier ?? '');
}

;// CONCATENATED MODULE: ./src/stages/gate/approval-rules.js





/**
 * Why the approvals do not open the gate: every reason at once, none when they do. Pure. What could
 * not be seen closes it as surely as what was seen (threat table: docs/SECURITY-MODEL.md).
 */
function judgeApprovals(question) {
    return approvalRules.flatMap((rule) => rule(question));
}
const approvalRules = [
    ({ evidence: { run }, policy }) => (run === undefined ? [] : eventReasons(run, policy)),
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
    pullRequestState,
    publishedPlan,
    reviews,
];
/**
 * Events whose code or texts come from outsiders: with rights to move, they would be the outsider's
 * rights.
 */
function eventReasons({ event, isFromFork }, { parts }) {
    const remedy = 'Start the move by workflow_dispatch or by the push of the merge, in a job of the protected environment.';
    if (isFromFork) {
        const sentence = `This run was started by ${event} for a pull request from a fork; no move starts from it.`;
        return [(0,gate_reason/* misconfigured */.o)(sentence, remedy)];
    }
    if (event !== 'pull_request_target' || parts.includes('pull-request'))
        return [];
    const sentence = 'Runs of pull_request_target act on what an outsider wrote with the rights of the repository; without the gate "pull-request" no move starts from them.';
    return [(0,gate_reason/* misconfigured */.o)(sentence, remedy)];
}

;// CONCATENATED MODULE: ./src/stages/gate/replay-rules.js

/**
 * A plan is carried out once. Asked right before the move is sent, after everything that an earlier
 * run may have begun was looked for: a mark found then means that the plan was used and its
 * resources are back, or never went. Where no marks are kept, a plan must have been made in the run
 * that carries it out.
 */
function replayReasons({ used, start }, { parts }, { origin }) {
    if (parts.every((part) => part === 'digest'))
        return [];
    if (start.known && start.value.queuedAt !== undefined) {
        return madeBefore(start.value.queuedAt, origin.createdAt);
    }
    const remedy = 'Run the validation again and have its plan approved.';
    if (origin.headCommit === null) {
        return [
            {
                reason: 'plan-invalid',
                sentence: 'The plan does not say for which commit it was made.',
                remedy,
            },
        ];
    }
    if (used === undefined)
        return [];
    if (!used.known)
        return [(0,gate_reason/* unseen */.n)('whether this plan was used before', used)];
    if (used.value === undefined)
        return [];
    const { at, run } = used.value;
    return [
        {
            reason: 'plan-invalid',
            sentence: `This plan was already carried out${at === '' ? '' : ` at ${at}`}${run === '' ? '' : ` by ${run}`}, and a plan is carried out once.`,
            remedy,
        },
    ];
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
        ...judgeApprovals({ policy, evidence, plan: file.plan, digest: (0,plan_digest/* planDigest */.Gb)(file.plan) }),
        ...replayReasons(evidence, policy, file.plan),
    ];
    return reasons.length === 0 ? { open: true } : { open: false, reasons, differences };
}
const gate_VALIDATE_AGAIN = 'Run the validation again, have its plan reviewed, and give the new digest.';
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
        // A plan from the future is as little to be trusted as an old one; five minutes are allowed for
        // clocks that differ.
        if (ageMs >= -5 * 60_000 && ageMs <= maxAgeHours * 3_600_000)
            return [];
        return [
            {
                reason: 'plan-expired',
                sentence: `The plan was made at ${file.plan.origin.createdAt} and is older than ${maxAgeHours} hours, or from the future.`,
                remedy: gate_VALIDATE_AGAIN,
            },
        ];
    },
    ({ file, now }, differences) => (0,plan_digest/* planDigest */.Gb)(now) === (0,plan_digest/* planDigest */.Gb)(file.plan)
        ? []
        : [
            {
                reason: 'plan-changed',
                sentence: `The workspace or its surroundings have changed since the plan was made: ${differences.move.length} field(s) that would change the move, ${differences.surroundings.length} that have merely changed since.`,
                remedy: gate_VALIDATE_AGAIN,
            },
        ],
];

// EXTERNAL MODULE: ./src/stages/plan/load-plan.js + 1 modules
var load_plan = __webpack_require__(8723);
// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/modes/parts/resume-move.js + 1 modules
var resume_move = __webpack_require__(6620);
// EXTERNAL MODULE: ./src/modes/parts/finish-move.js + 7 modules
var finish_move = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/domain/gate/move-key.js
var move_key = __webpack_require__(9622);
;// CONCATENATED MODULE: ./src/modes/parts/collect-approval-evidence.js





/** Asks the host for what the gate demands, and for nothing else. */
async function collectApprovalEvidence({ approvals, planRegistry }, policy, { digest, plan }) {
    const demands = (part) => policy.parts.includes(part);
    const run = approvals.run();
    if (run === undefined || !demandsApproval(policy))
        return { ...NOTHING, run };
    const named = demands('environment') ? policy.environment : undefined;
    const [start, environment, pullRequest, used] = await Promise.all([
        approvals.start(),
        named === undefined ? undefined : approvals.environment(named),
        demands('pull-request')
            ? approvals.pullRequest(policy.pullRequest, (0,move_key/* moveKey */.D)(plan.content))
            : undefined,
        planRegistry.isKept ? usedMark(planRegistry, plan, digest) : undefined,
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
    return request.approvedPlanDigest ?? newestOwn({ evidence })?.digest ?? '';
}
/**
 * Ends a move that is not approved before Azure is asked anything: the same rules as those of the
 * gate, which asks the host again right before the move is sent. True when the run has ended here.
 */
async function endIfNotApproved(signed, request, ports, run) {
    const { gate: policy } = request;
    const { plan, digest } = signed;
    const evidence = await collectApprovalEvidence(ports, policy, signed);
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
async function usedMark(registry, { origin }, digest) {
    // A plan that no commit was noted for was made elsewhere; the rules say so.
    return origin.headCommit === null ? undefined : registry.used(origin.headCommit, digest);
}
async function standings(approvals, policy, { environment, pullRequest }) {
    const teams = (0,gate_policy/* teamsOf */.u)(policy);
    const approvers = teams.length === 0 ? [] : (collect_approval_evidence_valueOf(environment?.approvals) ?? []);
    const logins = [
        ...approvers.map(({ approver }) => approver),
        ...reviewersOf(collect_approval_evidence_valueOf(pullRequest)),
    ];
    const people = new Map(logins.map((login) => [login.toLowerCase(), login]));
    return Promise.all([...people.values()].map((login) => approvals.standing(login, teams)));
}
function reviewersOf(pullRequest) {
    return latestReviews(collect_approval_evidence_valueOf(pullRequest?.reviews) ?? [])
        .filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED')
        .map(({ reviewer }) => reviewer);
}
function collect_approval_evidence_valueOf(known) {
    return known?.known === true ? known.value : undefined;
}

// EXTERNAL MODULE: ./src/modes/parts/seal-secrets.js + 1 modules
var seal_secrets = __webpack_require__(1109);
// EXTERNAL MODULE: ./src/modes/parts/locate-after-move.js
var locate_after_move = __webpack_require__(820);
// EXTERNAL MODULE: ./src/modes/parts/report-plan.js
var report_plan = __webpack_require__(4660);
// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __webpack_require__(6821);
// EXTERNAL MODULE: ./src/stages/survey/ask-arm.js
var ask_arm = __webpack_require__(6455);
// EXTERNAL MODULE: ./src/stages/journal/journal.js
var journal_journal = __webpack_require__(945);
// EXTERNAL MODULE: ./src/domain/azure/region-name.js
var region_name = __webpack_require__(7037);
// EXTERNAL MODULE: ./src/stages/plan/plan-preparation.js
var plan_preparation = __webpack_require__(4425);
// EXTERNAL MODULE: ./src/stages/move/progress.js
var progress = __webpack_require__(9487);
;// CONCATENATED MODULE: ./src/stages/reconcile/prepare.js






const FIRST_LOOK_MS = 2_000;
const NEXT_LOOK_MS = 10_000;
/**
 * A step that has not shown its effect by then has failed; deleting an endpoint or a cluster takes
 * minutes.
 */
const STEP_LIMIT_MS = 60 * 60_000;
/**
 * Carries out the steps of an approved plan one after the other, each awaited, each in the journal
 * before and after. What Azure answered decides nothing alone: a step is done when its effect was
 * seen.
 */
async function prepare(steps, tools) {
    const done = [];
    for (const step of steps) {
        const result = await carryOut(step, tools);
        if (result !== 'done' && result !== 'already')
            return { done, failed: { step, ...result } };
        done.push({ step, already: result === 'already' });
    }
    return { done, failed: undefined };
}
async function carryOut(step, tools) {
    const { reader, preparer, log, journal, clock } = tools;
    const seen = await reader.readResource(step.id);
    const before = effectIn(step, seen);
    if (before.kind === 'there')
        return 'already';
    if (before.kind === 'unknown')
        return failure(`it could not be read: ${before.why}`);
    if (tools.isStopped())
        return failure('the run was cancelled');
    if (before.kind === 'not-yet' && !(0,plan_preparation/* fitsStep */.zc)(step, before.body)) {
        return failure('it is not what was approved any more');
    }
    const until = Math.min(tools.deadline, clock.now() + STEP_LIMIT_MS);
    if (before.kind === 'going')
        return waitFor(step, until, tools);
    log.info(`Preparing: ${step.step} ${step.id}`);
    await journal.write({ event: 'prepare-begin', step: step.step, id: step.id });
    const answer = await preparer.carryOut(spelled(step, before.body), before.body);
    if (answer.kind === 'refused') {
        await journal.write({ event: 'prepare-failed', step: step.step, id: step.id });
        return failure('Azure refused it', answer.error);
    }
    if (answer.location !== undefined) {
        const end = await reader.followMove(answer.location, answer.retryAfterMs, {
            deadline: until,
            onPoll: ({ elapsedMs }) => {
                log.info(`preparing: ${(0,progress/* duration */.p0)(elapsedMs)} gone, ${step.step}`);
            },
        });
        if (end.kind === 'failed') {
            await journal.write({ event: 'prepare-failed', step: step.step, id: step.id });
            return failure('Azure reported that it failed', end.error);
        }
    }
    const result = await waitFor(step, until, tools);
    await journal.write({
        event: result === 'done' ? 'prepare-done' : 'prepare-failed',
        step: step.step,
        id: step.id,
    });
    return result;
}
async function waitFor(step, until, { reader, clock, log }) {
    for (let pause = FIRST_LOOK_MS;; pause = NEXT_LOOK_MS) {
        const effect = effectIn(step, await reader.readResource(step.id));
        if (effect.kind === 'there')
            return 'done';
        if (clock.now() + pause > until)
            return failure('its effect was not seen in time');
        log.info(`preparing: waiting for ${step.step}`);
        await clock.sleep(pause);
    }
}
function effectIn(step, seen) {
    if (seen.state === 'unknown')
        return { kind: 'unknown', why: seen.why };
    if (step.creates !== undefined)
        return effectOfMaking(step.creates, seen);
    if (seen.state === 'absent') {
        return (0,prepare_step/* removes */.yb)(step) ? { kind: 'there' } : { kind: 'unknown', why: 'it is not there any more' };
    }
    const { body } = seen;
    if ((0,prepare_step/* removes */.yb)(step)) {
        const state = (0,json/* textAt */.$6)(body, 'properties', 'provisioningState') ?? '';
        return (0,resource_id/* sameId */.s)(state, 'Deleting') ? { kind: 'going' } : { kind: 'not-yet', body };
    }
    const isThere = step.step === 'pause-schedules'
        ? (0,json/* valueAt */.fK)(body, 'properties', 'isEnabled') === false
        : (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(body, 'registrationState') ?? '', 'Registered');
    if (isThere)
        return { kind: 'there' };
    const isRegistering = (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(body, 'registrationState') ?? '', 'Registering');
    return isRegistering ? { kind: 'going' } : { kind: 'not-yet', body };
}
function effectOfMaking({ location }, seen) {
    if (seen.state === 'absent')
        return { kind: 'not-yet', body: {} };
    const region = (0,json/* textAt */.$6)(seen.body, 'location') ?? '';
    return (0,region_name/* regionName */.g)(region) === (0,region_name/* regionName */.g)(location)
        ? { kind: 'there' }
        : { kind: 'unknown', why: `it is there by now, in the region ${region}` };
}
// Azure compares ids without case; what it is asked to delete is named as it names it all the same.
function spelled(step, body) {
    const id = (0,json/* textAt */.$6)(body, 'id');
    return id !== undefined && (0,resource_id/* sameId */.s)(id, step.id) ? { ...step, id } : step;
}
function failure(why, error) {
    return { why, error };
}

// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __webpack_require__(8971);
// EXTERNAL MODULE: ./src/modes/parts/survey.js + 2 modules
var survey = __webpack_require__(8448);
;// CONCATENATED MODULE: ./src/modes/parts/prepare-move.js









/**
 * Carries out the steps that the approved plan lists, then asks ARM again, because only after them
 * its answer is about what will be moved. False when the run has ended here: nothing was moved, and
 * what was removed is said first.
 */
async function prepareMove(begun, surveyed) {
    const { reader, signed, ports, run, deadline, request } = begun;
    const steps = signed.plan.content.prepare;
    if (steps.length === 0)
        return true;
    const { clock, log, files } = ports;
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    const journal = (0,journal_journal/* openJournal */._)(files, clock, path, {
        correlationId: reader.correlationId,
        planDigest: signed.digest,
    });
    run.noteFile({ journal: path });
    const preparer = await ports.azure.preparer(steps);
    // From the first step on the workspace is not what it was: whatever ends the run now, nothing was
    // moved.
    run.note({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    const isStopped = () => run.isStopped();
    const tools = { reader, preparer, clock, log, journal, isStopped, deadline };
    // What a group inherits can be judged once it is there, and is judged before anything is removed.
    const made = await prepare(steps.filter(isMaking), tools);
    run.note({ preparation: reported(steps, made) });
    if (made.failed !== undefined)
        return endAtStep(begun, made, made.failed);
    if (made.done.length > 0 && !(await newGroupPasses(begun)))
        return false;
    const rest = await prepare(steps.filter((step) => !isMaking(step)), tools);
    const prepared = { done: [...made.done, ...rest.done], failed: rest.failed };
    run.note({ preparation: reported(steps, prepared) });
    if (prepared.failed !== undefined)
        return endAtStep(begun, prepared, prepared.failed);
    run.mark('Prepared: every step of the plan is done');
    return validatedAgain(begun, surveyed, prepared);
}
function isMaking({ creates }) {
    return creates !== undefined;
}
async function newGroupPasses({ reader, signed, deadline, ports, run, }) {
    const question = (0,survey/* questionOf */.Y)(signed, deadline);
    const { findings, answer } = await (0,survey/* survey */.F)(reader, { ...question, createdGroup: 'shown' }, ports, run);
    const blockers = (0,finding/* blockersOf */.be)(findings);
    if (blockers.length === 0)
        return true;
    run.end({
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
    return false;
}
function endAtStep(begun, prepared, { step, why, error }) {
    const { run } = begun;
    run.note({ armError: error });
    run.mark(`Preparation stopped at ${step.step}`);
    const sentence = `The step ${step.step} for ${step.id} did not succeed: ${why}. Nothing was moved.`;
    const remedy = 'Do what Azure says, then start the same move again: it goes on where this one stopped. Or leave it, and put back what was removed.';
    endUnmoved(begun, prepared, 'prepare-failed', { sentence, remedy });
    return false;
}
async function validatedAgain(begun, { order }, prepared) {
    const { reader, ports, run, deadline } = begun;
    const answer = await (0,ask_arm/* askArm */.q)(reader, order, deadline, ports);
    if (answer.kind === 'passed') {
        // Until the move is sent, whatever ends the run leaves a workspace that was changed and did not
        // move.
        run.note({ armError: undefined });
        return true;
    }
    const findings = (0,arm_answer/* armFindings */.tF)(answer, order).map((one) => ({ ...one, acknowledged: false }));
    run.note({ findings: [...run.report().findings, ...findings], armError: answer.error });
    const { failureReason } = (0,conclude_validation/* concludeValidation */.l)(findings, answer);
    endUnmoved(begun, prepared, failureReason ?? 'validation-failed', {
        sentence: 'After the preparation Azure Resource Manager still refuses the move: nothing was sent.',
        remedy: 'Do what the blockers below say and start the same move again, or put back what was removed.',
    });
    return false;
}
function endUnmoved({ run }, { done }, failureReason, problem) {
    const removed = done.filter(({ step }) => (0,prepare_step/* removes */.yb)(step)).map(({ step }) => nameOf(step));
    const paused = done
        .filter(({ step }) => step.step === 'pause-schedules')
        .map(({ step }) => nameOf(step));
    const changed = [
        ...(removed.length === 0 ? [] : [`removed: ${removed.join(', ')}`]),
        ...(paused.length === 0 ? [] : [`paused: ${paused.join(', ')}`]),
    ];
    const first = changed.length === 0
        ? []
        : [
            {
                sentence: `The workspace did not move, and the preparation has changed it: ${changed.join('; ')}.`,
                remedy: 'Run mode restore with the same plan file and restore: all to put them back, or start the same move again.',
            },
        ];
    run.end({ outcome: 'not-moved', failureReason, failed: true, problems: [...first, problem] });
}
function reported(steps, { done, failed }) {
    return steps.map((step) => {
        const found = done.find((one) => one.step === step);
        if (found !== undefined)
            return { ...step, state: found.already ? 'already' : 'done' };
        return { ...step, state: failed?.step === step ? 'failed' : 'planned' };
    });
}
function nameOf({ id }) {
    return id.split('/').slice(-2).join('/');
}

// EXTERNAL MODULE: ./src/stages/move/move.js
var move = __webpack_require__(2793);
;// CONCATENATED MODULE: ./src/modes/parts/send-move.js




/**
 * Sends the move of an open gate and follows it. Raises ProductError only while nothing was sent:
 * when the time is over, the journal cannot be written, or nobody can sign in.
 *
 * @param order what the plan approves, ids as Azure spells them and validated them a moment ago.
 * @param deadline milliseconds since the epoch.
 */
async function sendMove({ signed, order, request, deadline }, reader, ports, run) {
    requireTime(deadline, ports);
    const mover = await ports.azure.mover();
    const journal = await beginJournal(signed, request, ports, run);
    const expiry = Date.parse(signed.plan.origin.createdAt) + request.planMaxAgeHours * 3_600_000;
    const { outcome, failureReason } = run.report();
    // If the run is torn down from here on, it must not look as if nothing had been sent.
    run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
    run.mark('Sending the move request');
    try {
        const times = { sendUntil: Math.min(deadline, expiry), deadline };
        const tools = { mover, reader, clock: ports.clock, log: ports.log, journal };
        requireGoingOn(run);
        const said = await (0,move/* move */.C)(order, times, tools);
        run.mark(`Azure on the move: ${said.azureStatus}`);
        run.note({ armError: said.error });
        return said;
    }
    catch (error) {
        run.note({ outcome, failureReason });
        run.mark('The move request was not sent');
        await noteNotSent(journal, ports);
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
async function beginJournal(signed, request, ports, run) {
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    const journal = (0,journal_journal/* openJournal */._)(ports.files, ports.clock, path, {
        correlationId: run.report().correlationId ?? '',
        planDigest: signed.digest,
    });
    try {
        await journal.write({ event: 'move-sending' });
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

;// CONCATENATED MODULE: ./src/modes/parts/plan-used-mark.js




/**
 * Leaves the mark that this plan is being carried out, before the move is sent: should the run be
 * lost, the plan cannot be used again. Raises ProductError `gate-misconfigured` when it cannot be
 * left.
 */
async function markUsed({ digest, plan }, request, { planRegistry }) {
    const { headCommit } = plan.origin;
    if (!demandsApproval(request.gate) || !planRegistry.isKept || headCommit === null)
        return undefined;
    const { workspaceName } = plan.content;
    const marked = await planRegistry.markUsed(headCommit, {
        key: (0,move_key/* moveKey */.D)(plan.content),
        digest,
        workspaceName,
    });
    if (marked.known)
        return marked.value;
    const { reason, ...words } = (0,gate_reason/* unseen */.n)('the mark that this plan is used', marked);
    throw new errors/* ProductError */._(reason, words);
}
/** Says on the mark how the move ended. A plan whose request Azure refused was not used. */
async function settleUsed(mark, said, moved, { planRegistry }) {
    if (mark === undefined)
        return;
    const stayed = said === 'refused' ? 'unused' : 'not-moved';
    await planRegistry.settle(mark, moved ? 'moved' : stayed);
}

;// CONCATENATED MODULE: ./src/modes/move.js





















/**
 * Mode `move`: takes the approved plan, makes it again from what Azure shows now, and only if both
 * are the same sends the one move request, follows it, looks where everything is and verifies.
 */
async function moveWorkspace(request, ports, run) {
    const deadline = ports.clock.now() + request.timeoutMinutes * 60_000;
    const signed = await loadApprovedPlan(request, ports);
    (0,report_plan/* reportPlan */._)(run, signed, request.planMaxAgeHours);
    const reader = await ports.azure.reader();
    run.note({ correlationId: reader.correlationId });
    if (await endIfNotApproved(signed, request, ports, run))
        return;
    const begun = { reader, signed, request, deadline, ports, run };
    if (await (0,resume_move/* endIfBegun */.SF)(begun))
        return;
    const known = await (0,seal_secrets/* openedSecrets */.N)(signed, request);
    const surveyed = await surveyOnceFree(begun);
    if (surveyed === undefined)
        return;
    const evidence = await collectApprovalEvidence(ports, request.gate, signed);
    const verdict = judgeGate({
        file: signed,
        approvedDigest: approvedDigest(request, evidence),
        now: (0,build_plan/* rebuildPlan */.r)(surveyed, signed.plan),
        clock: ports.clock.now(),
        maxAgeHours: request.planMaxAgeHours,
        policy: request.gate,
        evidence,
    });
    if (!verdict.open && (await (0,resume_move/* endIfMovedMeanwhile */.ud)(begun)))
        return;
    if (endIfClosed(verdict, surveyed, run))
        return;
    run.mark('Gate open: the approved plan is what would happen now');
    // Also without a preparation: the move itself drops what has secrets.
    if (!(await (0,seal_secrets/* sealPlanSecrets */.od)(begun, surveyed, known)))
        return;
    if (!(await prepareMove(begun, surveyed)))
        return;
    if (signed.plan.content.prepare.length > 0) {
        // Minutes have passed: what approved the move is read once more.
        if (await endIfNotApproved(signed, request, ports, run)) {
            run.note({ outcome: 'not-moved', problems: [PREPARED, ...run.report().problems] });
            return;
        }
    }
    const mark = await markUsed(signed, request, ports);
    const sending = { signed, order: surveyed.order, request, deadline };
    const said = await sendMove(sending, reader, ports, run);
    const watched = await (0,locate_after_move/* locateAfterMove */.Y)(said, reader, signed.plan, deadline, ports);
    const moved = (0,locate_resources/* overallPlace */.Pz)(watched.seen) === 'all-moved';
    await settleUsed(mark, said.azureStatus, moved, ports);
    await (0,finish_move/* finishMove */.j)({ reader, signed, said, watched, request, deadline, ports, run });
}
/**
 * Everything as it is now, read while no move holds the groups; undefined when the run has ended
 * with a move found on its way.
 */
async function surveyOnceFree(begun) {
    const { reader, signed, deadline, ports, run } = begun;
    const question = (0,survey/* questionOf */.Y)(signed, deadline);
    const first = await (0,survey/* survey */.F)(reader, question, ports, run);
    if (!isHeld(first.answer) || !(0,resume_move/* mayHaveBeenCarriedOut */.ox)(signed))
        return first;
    if (await (0,resume_move/* endIfUnderWay */.q6)(begun))
        return undefined;
    return (0,survey/* survey */.F)(reader, question, ports, run);
}
function isHeld(answer) {
    return answer.kind !== 'passed' && answer.error !== undefined
        ? (0,arm_error/* codesOf */.M)(answer.error).some(error_catalogue/* isBusyCode */.fp)
        : false;
}
async function loadApprovedPlan(request, ports) {
    const { approvedPlanDigest, gate } = request;
    // With the gate "pull-request" the digest is read from what a validation published on the head.
    if (approvedPlanDigest === undefined && !gate.parts.includes('pull-request')) {
        throw new errors/* ProductError */._('plan-missing', {
            sentence: 'No approved plan digest was given, and nothing moves without one.',
            remedy: 'Give the output plan-digest of the validation that was reviewed as approved-plan-digest.',
        });
    }
    const signed = await (0,load_plan/* loadPlan */.Yq)(ports.files, request.planFile);
    const digest = (0,plan_digest/* planDigest */.Gb)(signed.plan);
    if (approvedPlanDigest !== undefined && digest !== approvedPlanDigest.toLowerCase()) {
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
    const isArm = blockers.every(({ rule }) => (0,arm_answer/* isOfArm */.Ue)(rule));
    const ending = (0,conclude_validation/* concludeValidation */.l)(surveyed.findings, surveyed.answer);
    run.end({ ...ending, failed: true, problems: [isArm ? REFUSED_BY_ARM : hasBlockers(blockers)] });
    return true;
}
const PREPARED = {
    sentence: 'The workspace did not move, and the preparation has changed it: the table says how.',
    remedy: 'Run mode restore with the same plan file and restore: all to put them back, or start the same move again.',
};
const REFUSED_BY_ARM = {
    sentence: 'Azure Resource Manager would not take the move now: nothing was sent.',
    remedy: 'Do what the blockers below say; the approved plan can be used again until it expires.',
};
function hasBlockers(blockers) {
    return {
        sentence: `The approved plan has ${blockers.length} blocker(s): it can be reviewed, not carried out.`,
        remedy: 'Remove the blockers, validate again and have the new plan approved.',
    };
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ locateAfterMove)
/* harmony export */ });
/* harmony import */ var _stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);
/* harmony import */ var _stages_move_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6465);
/* harmony import */ var _order_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3790);



/**
 * Where everything is after a move was sent. It is waited for until the groups are free wherever
 * something may still be on its way: when nobody knows what became of the request, when Azure says
 * that the move failed (its second phase may go on), and when the request was refused because of a
 * conflict, perhaps with a move of the same resources.
 *
 * @param deadline milliseconds since the epoch.
 */
async function locateAfterMove({ azureStatus, error }, reader, plan, deadline, ports) {
    const { resources } = plan.content;
    const conflict = azureStatus === 'refused' && error?.status === 409;
    if (azureStatus === 'uncertain' || azureStatus === 'failed' || conflict) {
        const tools = { reader, clock: ports.clock, log: ports.log };
        return (0,_stages_move_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .w)(tools, (0,_order_of_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .m)(plan), resources, { deadline, sent: true });
    }
    return { seen: await (0,_stages_move_locate_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .locatePatiently */ .jw)(reader, resources), groups: 'not-asked' };
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SF: () => (/* binding */ endIfBegun),
  ud: () => (/* binding */ endIfMovedMeanwhile),
  q6: () => (/* binding */ endIfUnderWay),
  ox: () => (/* binding */ mayHaveBeenCarriedOut),
  kp: () => (/* binding */ reportFromLooking)
});

// EXTERNAL MODULE: ./src/stages/move/locate-resources.js + 1 modules
var locate_resources = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/stages/journal/read-journal.js
var read_journal = __webpack_require__(1358);
// EXTERNAL MODULE: ./src/stages/move/watch.js
var watch = __webpack_require__(6465);
// EXTERNAL MODULE: ./src/stages/move/move.js
var move = __webpack_require__(2793);
// EXTERNAL MODULE: ./src/stages/journal/journal.js
var journal_journal = __webpack_require__(945);
// EXTERNAL MODULE: ./src/modes/parts/finish-move.js + 7 modules
var finish_move = __webpack_require__(1549);
// EXTERNAL MODULE: ./src/modes/parts/file-names.js
var file_names = __webpack_require__(8971);
// EXTERNAL MODULE: ./src/modes/parts/locate-after-move.js
var locate_after_move = __webpack_require__(820);
;// CONCATENATED MODULE: ./src/modes/parts/follow-journaled-move.js





/**
 * Follows a move that an earlier run sent, by the Location it wrote into its journal, to its end.
 * Sends nothing. The Location names the source group and not the run (arm-move: the operation id),
 * so that its answer decides nothing alone: everything is looked up afterwards.
 */
async function followJournaledMove(begun, location) {
    const { reader, signed, deadline, ports, request, run } = begun;
    const { clock, log, files } = ports;
    log.info('An earlier run sent this move, and Azure took it. Following it; nothing is sent.');
    run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
    run.mark('Found already begun: followed by the Location in the journal');
    const path = (0,file_names/* filesBeside */.G)(request.planFile).journal;
    run.noteFile({ journal: path });
    const journal = (0,journal_journal/* openJournal */._)(files, clock, path, {
        correlationId: reader.correlationId,
        planDigest: signed.digest,
    });
    const tools = { reader, clock, log, journal };
    // Nobody has asked for a while: the first question is put at once.
    const said = await (0,move/* follow */.e)(location, 0, deadline, tools);
    run.note({ armError: said.error });
    const watched = await (0,locate_after_move/* locateAfterMove */.Y)(said, reader, signed.plan, deadline, ports);
    await (0,finish_move/* finishMove */.j)({ reader, signed, said, watched, request, deadline, ports, run });
}

// EXTERNAL MODULE: ./src/modes/parts/order-of.js
var order_of = __webpack_require__(3790);
;// CONCATENATED MODULE: ./src/modes/parts/resume-move.js







/** A request that was sent less than this ago may not show yet: Azure is asked only after it. */
const SETTLING_MS = 20_000;
/**
 * A move that was already begun is not sent again: what is still on its way is followed or watched,
 * what is found moved is verified, a partial move is reported. True when the run has ended here.
 */
async function endIfBegun(begun) {
    const { reader, signed, request, ports } = begun;
    if (!mayHaveBeenCarriedOut(signed))
        return false;
    const seen = await (0,locate_resources/* locateResources */.qS)(reader, signed.plan.content.resources);
    if ((0,locate_resources/* overallPlace */.Pz)(seen) === 'all-moved') {
        await endAs(begun, { seen, groups: 'not-asked' });
        return true;
    }
    const journal = await ports.files.read((0,file_names/* filesBeside */.G)(request.planFile).journal);
    const earlier = (0,read_journal/* readEarlierMove */.yn)(journal, signed.digest);
    if (earlier?.location !== undefined) {
        await followJournaledMove(begun, earlier.location);
        return true;
    }
    if (earlier !== undefined)
        return endIfLost(begun, earlier);
    // Only what is at its new id and no longer at its old one has moved. Everything else (a namesake
    // at the destination, a resource that is gone) is a change since the approval, and the inventory
    // will say which.
    if (!seen.some(hasMoved))
        return false;
    await endAs(begun, await watchOn(begun));
    return true;
}
/**
 * When Azure answers the validation that a move holds the groups, it may be the move of this very
 * plan, sent by a run that was lost: it is watched to its end before anything is judged. True when
 * the run has ended here; false when the groups are free and nothing was moved, and everything has
 * to be read anew.
 */
async function endIfUnderWay(begun) {
    begun.ports.log.info('Azure says that a move holds the resource groups. Watching it to its end.');
    const watched = await watchOn(begun);
    if (hasLeftNothing(watched))
        return false;
    await endAs(begun, watched);
    return true;
}
/**
 * A move that ended while this run was reading looks like a change: one more look before it is
 * called one.
 */
async function endIfMovedMeanwhile(begun) {
    if (!mayHaveBeenCarriedOut(begun.signed))
        return false;
    const seen = await (0,locate_resources/* locateResources */.qS)(begun.reader, begun.signed.plan.content.resources);
    if (!seen.some(hasMoved))
        return false;
    const done = (0,locate_resources/* overallPlace */.Pz)(seen) === 'all-moved';
    await endAs(begun, done ? { seen, groups: 'not-asked' } : await watchOn(begun));
    return true;
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
/** No run carries out a plan that is blocked or that never saw the workspace. */
function mayHaveBeenCarriedOut({ plan: { content } }) {
    const blocked = content.findings.some(({ severity, acknowledged, prepared }) => severity === 'blocker' && !acknowledged && !prepared);
    return !blocked && content.resources.every(({ fingerprint }) => fingerprint !== '');
}
// An earlier run sent the move, or was about to, and Azure's answer is not known. Where that run
// died before it could hear one, and Azure says that the groups are free and everything is where it
// was, nothing was begun, and this run is the first. Where Azure's answer left it open, a new plan
// has to be made: one plan is sent once.
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
    return groups === 'free' && (0,locate_resources/* overallPlace */.Pz)(seen) === 'all-stayed';
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
    await (0,finish_move/* finishMove */.j)({ ...begun, said: { ...said, why }, watched });
}


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
 */
async function move(order, times, tools) {
    tools.log.info('Sending the move request. From here on both resource groups are locked by Azure.');
    try {
        const sent = await tools.mover.sendMove(order, times.sendUntil);
        return await concludeSending(sent, times.deadline, tools);
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
            tools.log.progress((0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .oz)('moving', tick), (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .percentGone */ .nt)(tick, _progress_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCK_WINDOW_MS */ .Gs));
        },
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

/***/ 6465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);
/* harmony import */ var _locate_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4406);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9487);



/**
 * Pauses between looks in milliseconds, the last one for good: 15 s is the recorded Retry-After of
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
    let unclearLeft = UNCLEAR_ANSWERS;
    for (let polls = 1;; polls += 1) {
        const lookNow = polls > 1 || sent ? _locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePatiently */ .jw : _locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .locateResources */ .qS;
        const seen = await lookNow(reader, resources);
        if ((0,_locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .overallPlace */ .Pz)(seen) === 'all-moved')
            return { seen, groups: 'not-asked' };
        const groups = await askWhetherBusy(reader, order, seen);
        // The move may have ended between the look and the question: only a look after "free" is the
        // last word.
        if (groups === 'free')
            return { seen: await (0,_locate_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .locatePatiently */ .jw)(reader, resources), groups };
        if (groups === 'busy')
            unclearLeft = Number.POSITIVE_INFINITY;
        unclearLeft -= 1;
        const now = clock.now();
        const pause = PAUSES_MS[polls - 1] ?? LAST_PAUSE_MS;
        if (unclearLeft < 0 || now + pause > deadline)
            return { seen, groups };
        const tick = { polls, elapsedMs: now - started, nextInMs: pause };
        log.progress((0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .oz)('moving', tick), (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .percentGone */ .nt)(tick, _progress_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCK_WINDOW_MS */ .Gs));
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
        if (error instanceof _domain_run_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProductError */ ._)
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


/***/ })

};
