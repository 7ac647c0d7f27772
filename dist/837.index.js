export const id = 837;
export const ids = [837];
export const modules = {

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ documents)
/* harmony export */ });
/** The public documents that the rules come from, as the report names them. */
const documents = {
    moveWorkspace: 'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)',
    moveResources: 'Microsoft: Move Azure resources to a new resource group or subscription',
    rpcMove: 'Azure Resource Manager RPC: Move Resource',
    locks: 'Microsoft: Lock your Azure resources',
    moveErrors: 'Microsoft support: Troubleshoot moving resources',
    workspaceReference: 'Azure REST reference: Machine Learning workspaces, 2025-12-01',
    networkIsolation: 'Microsoft: Network isolation change with our new API platform',
    managedNetwork: 'Microsoft: Workspace managed virtual network isolation',
    linkedServices: 'Azure REST reference: Machine Learning linked services, 2020-09-01-preview',
    policyRestrictions: 'Azure REST reference: Policy Restrictions, 2024-10-01',
    manageWorkspaces: 'Microsoft: Manage Azure Machine Learning workspaces, limitations',
    moveSupport: 'Microsoft: Move operation support for resources',
    softDelete: 'Microsoft: Workspace soft deletion',
    logAnalytics: 'Microsoft: Move a Log Analytics workspace',
    knownIssues: 'Microsoft: Azure Machine Learning known issues, workspace move and compute instances',
    mlflowSearch: 'Microsoft: Query and compare experiments and runs with MLflow',
    quotas: 'Microsoft: Manage and increase quotas for Azure Machine Learning',
    resourceGraph: 'Microsoft: Azure Resource Graph, supported tables and resource types',
    datastores: 'Microsoft: Move workspaces, section on datastores',
};


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
;// CONCATENATED MODULE: ./src/checks/check.js
/**
 * Declares a rule; the compiler holds `judge` to the collections named in `needs` and `consults`.
 */
function defineCheck(check) {
    return check;
}

// EXTERNAL MODULE: ./src/checks/documents.js
var documents = __webpack_require__(7910);
// EXTERNAL MODULE: ./src/domain/shell-quote.js
var shell_quote = __webpack_require__(9338);
;// CONCATENATED MODULE: ./src/checks/place-of.js


/**
 * The options of the Azure CLI that name one child of the workspace that moves, quoted for a shell.
 */
function placeOf(item, scope) {
    return options([
        ['--name', (0,json/* textAt */.$6)(item, 'name') ?? ''],
        ['--workspace-name', scope.workspaceName],
        ...groupOf(scope),
    ]);
}
/** The options of the Azure CLI that name the workspace that moves, quoted for a shell. */
function placeOfWorkspace(scope) {
    return options([['--name', scope.workspaceName], ...groupOf(scope)]);
}
function groupOf({ source }) {
    return [
        ['--resource-group', source.resourceGroup],
        ['--subscription', source.subscriptionId],
    ];
}
function options(given) {
    return given.map(([name, value]) => `${name} ${(0,shell_quote/* shellWord */.r)(value)}`).join(' ');
}

;// CONCATENATED MODULE: ./src/checks/workspace/active-jobs.js




/**
 * No job is alive, archived ones included: everything that is not Completed, Failed or Canceled
 * counts.
 */
const activeJobs = defineCheck({
    id: 'active-jobs',
    title: 'No job is running, queued or in an unclear state',
    severity: 'blocker',
    needs: ['activeJobs'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, scope }) {
        return items('activeJobs').map((job) => ({
            severity: 'blocker',
            subject: (0,json/* textAt */.$6)(job, 'id') ?? (0,json/* textAt */.$6)(job, 'name') ?? 'job',
            evidence: [
                { field: 'name', value: (0,json/* textAt */.$6)(job, 'name') ?? '(unnamed)' },
                { field: 'properties.status', value: (0,json/* textAt */.$6)(job, 'properties', 'status') ?? '(absent)' },
            ],
            why: 'The workspace must not be in use during the move, and Azure itself does not look at running jobs.',
            remedy: `Wait until it has ended, or: az ml job cancel ${placeOf(job, scope)}`,
        }));
    },
});

// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
;// CONCATENATED MODULE: ./src/checks/field-evidence.js

/**
 * Evidence of one field as it was seen, by its dotted path; "(absent)" where there is none. For
 * fields without secrets.
 */
function fieldEvidence(item, field) {
    return { field, value: textOf((0,json/* valueAt */.fK)(item, ...field.split('.'))) };
}
function textOf(value) {
    if (value === undefined || value === null || value === '')
        return '(absent)';
    return (0,json/* isJsonObject */.OW)(value) || (0,json/* isJsonArray */.Md)(value) ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./src/checks/subject-of.js

/** What a finding about an item is about: its id, or its name where Azure gave no id. */
function subjectOf(item) {
    return (0,json/* textAt */.$6)(item, 'id') ?? (0,json/* textAt */.$6)(item, 'name') ?? '(unnamed)';
}

;// CONCATENATED MODULE: ./src/checks/afterwards/alerts-keep-old-id.js






const isDetectorRule = (type) => /smartdetectoralertrules$/i.test(type ?? '');
/** Alert rules and web tests that watch what moves under its old id. */
const alertsKeepOldId = defineCheck({
    id: 'alerts-keep-old-id',
    title: 'Alert rules and web tests are set to the new ids after the move',
    severity: 'warning',
    needs: ['alerts'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    judge({ items, scope }) {
        return items('alerts')
            .filter((alert) => !isDetectorRule((0,json/* textAt */.$6)(alert, 'type')))
            .map((alert) => ({
            severity: 'warning',
            subject: subjectOf(alert),
            evidence: [fieldEvidence(alert, 'type')],
            why: `It names ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)} or a resource of it by the present id.`,
            remedy: 'Point it to the new id after the move; metric alerts do not move and are created again.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/assets-to-compare.js



const assets = [
    ['models', 'models'],
    ['model versions', 'modelVersions'],
    ['environments', 'environments'],
    ['environment versions', 'environmentVersions'],
    ['components', 'components'],
    ['component versions', 'componentVersions'],
];
/** Assets that move: counted, so that they can be counted again. */
const assetsToCompare = defineCheck({
    id: 'assets-to-compare',
    title: 'Models, environments and components are counted before the move',
    severity: 'information',
    needs: assets.map(([, collection]) => collection),
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, scope }) {
        const counts = assets.flatMap(([title, collection]) => {
            const count = items(collection).length;
            return count === 0 ? [] : [{ field: title, value: String(count) }];
        });
        if (counts.length === 0)
            return [];
        return [
            {
                severity: 'information',
                subject: (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                evidence: counts,
                why: 'The guide says that these move. Anonymous versions are not counted.',
                remedy: 'Count them again after the move.',
            },
        ];
    },
});

// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
;// CONCATENATED MODULE: ./src/checks/workspace/associated-elsewhere.js




/**
 * One move request takes resources of one group: an associated resource asked for must lie in the
 * source group.
 */
const associatedElsewhere = defineCheck({
    id: 'associated-resource-elsewhere',
    title: 'The associated resources that shall travel are in the source group',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => scope.associated.flatMap((kind) => {
            const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
            // A workspace without a registry has nothing to take along: registries are created on first
            // use.
            if (id === undefined || (0,moving_resources/* isInSourceGroup */.E)(scope, id))
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: id,
                    evidence: [{ field: `associated-resources: ${kind}`, value: id }],
                    why: `It is asked to travel with ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)} but lies in another resource group.`,
                    remedy: 'Leave it out of associated-resources (the workspace keeps using it where it is), or move it into the source group first.',
                },
            ];
        }));
    },
});

// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(4900);
;// CONCATENATED MODULE: ./src/checks/afterwards/associated-endpoints-reset.js







/** Private endpoints of associated resources that move. */
const associatedEndpointsReset = defineCheck({
    id: 'associated-private-endpoints-reset',
    title: 'Private endpoint connections of associated resources that move are approved again',
    severity: 'warning',
    needs: ['associatedConnections'],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    judge({ scope, items }) {
        const [, ...moving] = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        return items('associatedConnections')
            .filter((connection) => moving.some((id) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(connection), id)))
            .map((connection) => ({
            severity: 'warning',
            subject: subjectOf(connection),
            evidence: [
                fieldEvidence(connection, 'properties.privateEndpoint.id'),
                fieldEvidence(connection, 'properties.privateLinkServiceConnectionState.status'),
            ],
            why: 'Private endpoints of this resource type do not move and keep its old id; Azure may refuse the move because of them.',
            remedy: 'Leave the resource where it is, or be ready to create the private endpoint and its DNS records again.',
        }));
    },
});

// EXTERNAL MODULE: ./src/domain/request/request.js
var request = __webpack_require__(3430);
;// CONCATENATED MODULE: ./src/checks/afterwards/associated-left-behind.js




/**
 * Associated resources that do not travel go on being used from where they are, across groups or
 * subscriptions.
 */
const associatedLeftBehind = defineCheck({
    id: 'associated-resources-left-behind',
    title: 'Associated resources that stay at the source',
    severity: 'information',
    needs: [],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => request/* associatedKinds */.ur.flatMap((kind) => {
            const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
            if (id === undefined)
                return [];
            if (scope.associated.includes(kind) && (0,moving_resources/* isInSourceGroup */.E)(scope, id))
                return [];
            return [
                {
                    severity: 'information',
                    subject: id,
                    evidence: [{ field: 'associated-resources', value: `${kind} is not in the move` }],
                    why: 'It stays where it is and the moved workspace keeps using it there.',
                    remedy: 'Name it in associated-resources to take it along, unless another workspace shares it.',
                },
            ];
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/associated-namesake.js







/**
 * A resource of the same type and name as an associated one that moves makes ARM refuse the move
 * (RPC: 409).
 */
const associatedNamesake = defineCheck({
    id: 'associated-namesake',
    title: 'The destination group holds no namesake of an associated resource that moves',
    severity: 'blocker',
    needs: ['destinationGroupResources'],
    consults: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        // The first one is the workspace, which has a rule of its own.
        const [, ...associated] = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        const wanted = associated.flatMap((id) => (0,resource_id/* movedId */.BY)(id, scope.destination) ?? []);
        return items('destinationGroupResources')
            .filter((resource) => wanted.some((id) => (0,resource_id/* sameId */.s)(id, (0,body_identity/* idOf */.T)(resource))))
            .map((resource) => ({
            severity: 'blocker',
            subject: subjectOf(resource),
            evidence: [fieldEvidence(resource, 'type'), fieldEvidence(resource, 'name')],
            why: 'A resource of this type and name is already at the destination, and a move never overwrites.',
            remedy: 'Leave the associated resource out of associated-resources, or choose another group.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/associated-roles-lost.js








const at = (assignment, field) => (0,json/* textAt */.$6)(assignment, 'properties', field) ?? '';
/**
 * Role assignments at associated resources that move are lost as well, and among them those of the
 * workspace itself.
 */
const associatedRolesLost = defineCheck({
    id: 'associated-role-assignments-lost',
    title: 'Role assignments at associated resources that move are created again',
    severity: 'warning',
    needs: ['associatedRoleAssignments'],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    judge({ scope, items }) {
        const [workspace] = items('workspace');
        const [, ...moving] = (0,moving_resources/* movingResourceIds */.lh)(scope, workspace);
        const identity = (0,json/* textAt */.$6)(workspace, 'identity', 'principalId') ?? '';
        return items('associatedRoleAssignments')
            .filter((assignment) => moving.some((id) => (0,resource_id/* isAtOrBelow */.a5)(at(assignment, 'scope'), id)))
            .map((assignment) => {
            const isOwn = identity !== '' && (0,resource_id/* sameId */.s)(at(assignment, 'principalId'), identity);
            return {
                severity: 'warning',
                subject: subjectOf(assignment),
                evidence: [
                    fieldEvidence(assignment, 'properties.principalId'),
                    fieldEvidence(assignment, 'properties.roleDefinitionId'),
                    ...(isOwn ? [{ field: 'principal', value: 'identity of the workspace' }] : []),
                ],
                why: isOwn
                    ? 'The workspace itself loses this access to a resource it stands on, because role assignments do not move.'
                    : 'Role assignments on a moved resource become orphaned: the principal loses this access.',
                remedy: `Create it again at the new scope, before anything uses the workspace: az role assignment create --assignee-object-id ${(0,shell_quote/* shellWord */.r)(at(assignment, 'principalId'))} --role ${(0,shell_quote/* shellWord */.r)(at(assignment, 'roleDefinitionId').split('/').at(-1) ?? '')} --scope NEW_RESOURCE_ID`,
            };
        });
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/associated-shared.js







// A workspace can be given another registry or component, never another storage account or key
// vault.
const FIXED = new Set(['storage', 'key-vault']);
/**
 * An associated resource that is asked to move is used by no other workspace that this identity can
 * see.
 */
const associatedShared = defineCheck({
    id: 'associated-resource-shared',
    title: 'Associated resources that move are not shared with another workspace',
    severity: 'blocker',
    needs: ['siblingWorkspaces'],
    consults: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.workspaceReference,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => scope.associated.flatMap((kind) => {
            const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
            if (id === undefined)
                return [];
            const users = items('siblingWorkspaces').filter((other) => uses(other, id));
            if (users.length === 0)
                return [];
            const isFixed = FIXED.has(kind);
            return [
                {
                    severity: isFixed ? 'blocker' : 'warning',
                    subject: id,
                    evidence: users.map((other) => ({
                        field: 'used by',
                        value: (0,body_identity/* idOf */.T)(other),
                    })),
                    why: isFixed
                        ? 'Another workspace stands on it and can never be given another one: its id would lead nowhere.'
                        : 'Another workspace uses it under its present id.',
                    remedy: isFixed
                        ? 'Leave it out of associated-resources: the moved workspace keeps using it where it is.'
                        : 'Leave it out of associated-resources, or give the other workspace its new id after the move.',
                },
            ];
        }));
    },
});
function uses(workspace, id) {
    return request/* associatedKinds */.ur.some((kind) => (0,resource_id/* sameId */.s)((0,moving_resources/* associatedId */.Im)(workspace, kind) ?? '', id));
}

;// CONCATENATED MODULE: ./src/checks/workspace/associated-state.js








/**
 * Every associated resource of the workspace exists and is ready: a workspace without its storage
 * is broken already.
 */
const associatedState = defineCheck({
    id: 'associated-resource-state',
    title: 'The associated resources exist and are ready',
    severity: 'blocker',
    needs: ['associatedResources'],
    consults: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, known }) {
        if (!known('associatedResources'))
            return [];
        return items('workspace').flatMap((workspace) => request/* associatedKinds */.ur.flatMap((kind) => {
            const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
            if (id === undefined)
                return [];
            const body = items('associatedResources').find((one) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.T)(one), id));
            const state = (0,json/* textAt */.$6)(body, 'properties', 'provisioningState');
            // Vaults of old api-versions and components show no state at all.
            if (body !== undefined && (state === undefined || state === 'Succeeded'))
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: id,
                    evidence: body === undefined
                        ? [{ field: kind, value: 'not found' }]
                        : [fieldEvidence(body, 'properties.provisioningState')],
                    why: `The workspace stands on this ${kind}, and it is not there or not ready.`,
                    remedy: 'Repair it first; the diagnose action of the workspace tells what is missing.',
                },
            ];
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/associated-type.js




const typeOfKind = {
    storage: 'Microsoft.Storage/storageAccounts',
    'key-vault': 'Microsoft.KeyVault/vaults',
    'container-registry': 'Microsoft.ContainerRegistry/registries',
    'application-insights': 'Microsoft.Insights/components',
};
/**
 * What is asked to move is of a type that moves. Identities, private endpoints, Databricks and
 * Synapse workspaces do not move, so an associated resource of an unexpected type is not put into
 * the request.
 */
const associatedType = defineCheck({
    id: 'associated-resource-type',
    title: 'Associated resources that move are of the types that move',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveSupport,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => scope.associated.flatMap((kind) => {
            const id = (0,moving_resources/* associatedId */.Im)(workspace, kind);
            const type = (0,resource_id/* parseResourceId */.RQ)(id ?? '')?.type ?? '(not understood)';
            if (id === undefined || (0,resource_id/* sameId */.s)(type, typeOfKind[kind]))
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: id,
                    evidence: [{ field: 'type', value: type }],
                    why: `The workspace names it as its ${kind}, and resources of this type are not moved by this action.`,
                    remedy: `Leave ${kind} out of associated-resources.`,
                },
            ];
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/compute-instance-names.js





/** Names of compute instances that were used before the move. */
const computeInstanceNames = defineCheck({
    id: 'compute-instance-names',
    title: 'Compute instances get new names after the move',
    severity: 'information',
    needs: [],
    consults: ['computes'],
    acknowledge: 'any',
    source: documents/* documents */.D.knownIssues,
    judge({ items }) {
        return items('computes')
            .filter((compute) => (0,json/* textAt */.$6)(compute, 'properties', 'computeType') === 'ComputeInstance')
            .map((compute) => ({
            severity: 'information',
            subject: subjectOf(compute),
            evidence: [
                fieldEvidence(compute, 'name'),
                fieldEvidence(compute, 'properties.computeType'),
            ],
            why: 'After a move, creating a compute instance under a former name has failed with a conflict of Etags.',
            remedy: 'Create it again under a new name.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/connections-to-check.js




/** Connections: no document says whether they survive. */
const connectionsToCheck = defineCheck({
    id: 'connections-to-check',
    title: 'Connections are looked at after the move',
    severity: 'information',
    needs: ['connections'],
    acknowledge: 'any',
    source: documents/* documents */.D.workspaceReference,
    judge({ items }) {
        return items('connections').map((connection) => ({
            severity: 'information',
            subject: subjectOf(connection),
            evidence: [
                fieldEvidence(connection, 'properties.category'),
                fieldEvidence(connection, 'properties.authType'),
                fieldEvidence(connection, 'properties.target'),
            ],
            why: 'No document says whether connections survive a move; their secrets are in the key vault of the workspace.',
            remedy: 'Test it after the move.',
        }));
    },
});

// EXTERNAL MODULE: ./src/checks/afterwards/system-datastore.js
var system_datastore = __webpack_require__(2703);
;// CONCATENATED MODULE: ./src/checks/contradictions.js





const consults = [
    'workspace',
    'computes',
    'datastores',
    'sourceLocks',
    'destinationLocks',
];
const contradictions = [
    {
        about: 'moving a workspace at all',
        one: 'the guide describes it',
        other: 'the list of types that move says no for workspaces',
        sources: `${documents/* documents */.D.moveWorkspace}; ${documents/* documents */.D.moveSupport}`,
        matters: ({ items }) => items('workspace').length > 0,
        remedy: "Azure's own validation of this move decides; it is part of this report.",
    },
    {
        about: 'computes',
        one: 'they must be gone before the move',
        other: 'the move deletes them',
        sources: `${documents/* documents */.D.moveWorkspace}, list of limitations and note`,
        matters: ({ items }) => items('computes').length > 0,
        remedy: 'Remove them first: this action does not send a move while there is one.',
    },
    {
        about: 'datastores',
        one: 'datastores move',
        other: 'datastores that are not the default do not move',
        sources: `${documents/* documents */.D.moveWorkspace}, table of contents and section on datastores`,
        matters: ({ items }) => items('datastores').some((one) => !(0,system_datastore/* isSystemDatastore */.b)(one)),
        remedy: 'Look at each of them after the move.',
    },
    {
        about: 'CanNotDelete locks',
        one: 'only ReadOnly locks are said to block a move',
        other: 'both kinds are listed as blockers',
        sources: `${documents/* documents */.D.locks}; ${documents/* documents */.D.moveErrors}`,
        matters: ({ items }) => [...items('sourceLocks'), ...items('destinationLocks')].some((lock) => (0,json/* textAt */.$6)(lock, 'properties', 'level')?.toLowerCase() === 'cannotdelete'),
        remedy: 'Remove the lock for the time of the move, or accept it by name.',
    },
];
/** Where the documents contradict each other, with both sides and where they stand. */
const documentsContradict = defineCheck({
    id: 'documents-contradict',
    title: 'Contradictions of the documents are known about',
    needs: [],
    consults,
    severity: 'information',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge(view) {
        return contradictions
            .filter(({ matters }) => matters(view))
            .map(({ about, one, other, sources, remedy }) => ({
            severity: 'information',
            subject: (0,resource_id/* workspaceResourceId */.RL)(view.scope.source, view.scope.workspaceName),
            evidence: [
                { field: 'about', value: about },
                { field: 'one document', value: one },
                { field: 'the other', value: other },
            ],
            why: `The documents contradict each other about ${about}.`,
            remedy,
            source: sources,
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/customer-managed-key.js




// Any of these is a sign of a customer-managed key; `encryption.status` alone is not relied upon.
const signs = [
    [
        'properties.encryption.status',
        (workspace) => (0,json/* textAt */.$6)(workspace, 'properties', 'encryption', 'status')?.toLowerCase() === 'enabled',
    ],
    [
        'properties.encryption.keyVaultProperties',
        (workspace) => isSet(workspace, 'encryption', 'keyVaultProperties'),
    ],
    ...['cosmosDbResourceId', 'searchAccountResourceId', 'storageAccountResourceId'].map((field) => [
        `properties.encryption.${field}`,
        (workspace) => isSet(workspace, 'encryption', field),
    ]),
    [
        'properties.enableServiceSideCMKEncryption',
        (workspace) => (0,json/* valueAt */.fK)(workspace, 'properties', 'enableServiceSideCMKEncryption') === true,
    ],
    [
        'properties.serviceProvisionedResourceGroup',
        (workspace) => isSet(workspace, 'serviceProvisionedResourceGroup'),
    ],
];
/** A workspace encrypted with a customer-managed key cannot be moved. */
const customerManagedKey = defineCheck({
    id: 'customer-managed-key',
    title: 'The workspace is not encrypted with a customer-managed key',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => {
            const seen = signs.filter(([, shows]) => shows(workspace)).map(([field]) => field);
            if (seen.length === 0)
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: (0,json/* textAt */.$6)(workspace, 'id') ?? (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                    evidence: seen.map((field) => ({ field, value: 'set' })),
                    why: 'Workspaces with a customer-managed key are not supported by the move.',
                    remedy: 'Create a new workspace at the destination and share models, components and environments through a registry.',
                },
            ];
        });
    },
});
/** True when the workspace shows any sign of a customer-managed key. */
function hasCustomerManagedKey(workspace) {
    return signs.some(([, shows]) => shows(workspace));
}
function isSet(workspace, ...path) {
    const value = (0,json/* valueAt */.fK)(workspace, 'properties', ...path);
    return value !== undefined && value !== null && value !== '';
}

;// CONCATENATED MODULE: ./src/checks/afterwards/data-assets-not-moved.js







/** Data assets do not travel: they are registered again. */
const dataAssetsNotMoved = defineCheck({
    id: 'data-assets-not-moved',
    title: 'Data assets are registered again after the move',
    severity: 'warning',
    needs: ['dataAssets', 'dataVersions'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('dataAssets').map((asset) => ({
            severity: 'warning',
            subject: subjectOf(asset),
            evidence: [
                fieldEvidence(asset, 'name'),
                { field: 'versions', value: String(versionsOf(asset, items('dataVersions'))) },
            ],
            why: 'The guide lists data assets as not moved with the workspace.',
            remedy: 'Register it again after the move if it is missing; the data itself stays where it is.',
        }));
    },
});
function versionsOf(asset, versions) {
    const id = (0,body_identity/* idOf */.T)(asset);
    return versions.filter((version) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(version), id)).length;
}

;// CONCATENATED MODULE: ./src/checks/workspace/databricks-link.js




/**
 * A Databricks workspace that is linked to this one: not supported by the guide, and recorded on
 * the Databricks side.
 */
const databricksLink = defineCheck({
    id: 'databricks-link',
    title: 'No Databricks workspace is linked to the workspace',
    severity: 'blocker',
    needs: ['databricksWorkspaces'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('databricksWorkspaces').map((databricks) => ({
            severity: 'blocker',
            subject: subjectOf(databricks),
            evidence: [fieldEvidence(databricks, 'properties.parameters.amlWorkspaceId.value')],
            why: 'A workspace that is linked to Azure Databricks cannot be moved. Only subscriptions that this identity sees were searched.',
            remedy: 'Remove the link on the page of the Databricks workspace in the Azure portal.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/datasets-not-moved.js




/** Datasets of the first version of the service. */
const datasetsNotMoved = defineCheck({
    id: 'datasets-not-moved',
    title: 'Datasets of version 1 are registered again after the move',
    severity: 'warning',
    needs: ['datasets'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('datasets').map((dataset) => ({
            severity: 'warning',
            subject: subjectOf(dataset),
            evidence: [fieldEvidence(dataset, 'name')],
            why: 'The guide lists data assets, formerly called datasets, as not moved with the workspace.',
            remedy: 'Register it again as a data asset after the move if it is missing; the data itself stays where it is.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/datastores-to-update.js




/**
 * Non-default datastores are not moved, or keep the old subscription and group (two sections of the
 * guide differ).
 */
const datastoresToUpdate = defineCheck({
    id: 'datastores-to-update',
    title: 'Non-default datastores are checked after the move',
    severity: 'warning',
    needs: ['datastores'],
    acknowledge: 'any',
    source: documents/* documents */.D.datastores,
    judge({ items }) {
        return items('datastores')
            .filter((datastore) => !(0,system_datastore/* isSystemDatastore */.b)(datastore))
            .map((datastore) => ({
            severity: 'warning',
            subject: (0,json/* textAt */.$6)(datastore, 'id') ?? 'datastore',
            evidence: [
                {
                    field: 'properties.datastoreType',
                    value: (0,json/* textAt */.$6)(datastore, 'properties', 'datastoreType') ?? '(absent)',
                },
                { field: 'properties.isDefault', value: 'false' },
            ],
            why: 'Non-default datastores are not moved reliably: afterwards they may still show the old subscription.',
            remedy: 'After the move, update its authentication, or unregister it and create it again under the same name.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/places/deleted-namesake-unseen.js



/** What nobody can see beforehand. */
const deletedNamesakeUnseen = defineCheck({
    id: 'deleted-namesake-unseen',
    title: 'No workspace of this name was deleted at the destination within 14 days',
    severity: 'information',
    needs: [],
    consults: ['destinationNamesake'],
    acknowledge: 'any',
    source: documents/* documents */.D.softDelete,
    judge({ scope, items }) {
        // A living namesake has a rule of its own, and leaves no room for a deleted one.
        if (items('destinationNamesake').length > 0)
            return [];
        return [
            {
                severity: 'information',
                subject: (0,resource_id/* workspaceResourceId */.RL)(scope.destination, scope.workspaceName),
                evidence: [
                    { field: 'deleted workspaces', value: 'not listed by any stable version of the API' },
                ],
                why: 'A deleted workspace keeps its name for up to 14 days, and this action cannot see it.',
                remedy: 'If there was one, purge it: in the Azure portal, Azure Machine Learning, Recently deleted.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/places/destination-group-missing.js




/** ARM does not create the destination group (RPC: target resource group does not exist, 400). */
const destinationGroupMissing = defineCheck({
    id: 'destination-group-missing',
    title: 'The destination resource group exists',
    severity: 'blocker',
    needs: ['destinationGroup'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items, known }) {
        if (!known('destinationGroup') || items('destinationGroup').length > 0)
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* resourceGroupId */.x6)(scope.destination),
                evidence: [{ field: 'id', value: 'not found' }],
                why: 'A move needs an existing resource group at the destination.',
                remedy: `az group create --name ${(0,shell_quote/* shellWord */.r)(scope.destination.resourceGroup)} --location REGION-OF-THE-WORKSPACE --subscription ${(0,shell_quote/* shellWord */.r)(scope.destination.subscriptionId)}`,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/places/destination-namesake.js




/**
 * A resource of the same type and name in the destination group makes ARM refuse the move (RPC:
 * 409).
 */
const destinationNamesake = defineCheck({
    id: 'destination-namesake',
    title: 'The destination group holds no workspace of the same name',
    severity: 'blocker',
    needs: ['destinationNamesake'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        return items('destinationNamesake').map((namesake) => ({
            severity: 'blocker',
            subject: (0,json/* textAt */.$6)(namesake, 'id') ?? (0,resource_id/* workspaceResourceId */.RL)(scope.destination, scope.workspaceName),
            evidence: [{ field: 'name', value: (0,json/* textAt */.$6)(namesake, 'name') ?? scope.workspaceName }],
            why: 'A workspace of this name is already at the destination, and a move never overwrites.',
            remedy: 'Choose another destination group, or rename by moving the other workspace away first. A deleted workspace keeps its name until it is purged.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/diagnostic-settings-lost.js




/** Diagnostic settings do not move. */
const diagnosticSettingsLost = defineCheck({
    id: 'diagnostic-settings-lost',
    title: 'Diagnostic settings are created again after the move',
    severity: 'warning',
    needs: ['diagnosticSettings'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    judge({ items }) {
        return items('diagnosticSettings').map((setting) => ({
            severity: 'warning',
            subject: subjectOf(setting),
            evidence: [
                fieldEvidence(setting, 'properties.workspaceId'),
                fieldEvidence(setting, 'properties.storageAccountId'),
                fieldEvidence(setting, 'properties.eventHubAuthorizationRuleId'),
            ],
            why: 'Diagnostic settings are no type that moves: logs and metrics stop where they were sent.',
            remedy: 'Create it again on the resource at its new id: az monitor diagnostic-settings create',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/existing-children.js




// Microsoft's guide names these as things that must be gone before the move, whatever state they
// are in: a compute that failed or is being created counts as one that exists.
const childRules = [
    {
        id: 'computes-exist',
        title: 'The workspace has no computes, in any state',
        collection: 'computes',
        why: 'A workspace with computes, existing or being created, cannot be moved; they do not travel and are created again afterwards.',
        kindField: 'computeType',
        // Deleting an attached compute would delete the customer's own cluster (Azure REST reference:
        // Compute - Delete).
        command: (item) => (0,json/* valueAt */.fK)(item, 'properties', 'isAttachedCompute') === true
            ? 'az ml compute detach'
            : 'az ml compute delete',
    },
    {
        id: 'online-endpoints-exist',
        title: 'The workspace has no online endpoints',
        collection: 'onlineEndpoints',
        alongside: 'onlineDeployments',
        why: 'A workspace with online endpoints cannot be moved; endpoints and their deployments do not travel.',
        kindField: 'authMode',
        command: () => 'az ml online-endpoint delete',
    },
    {
        id: 'batch-endpoints-exist',
        title: 'The workspace has no batch endpoints',
        collection: 'batchEndpoints',
        alongside: 'batchDeployments',
        why: 'A workspace with endpoints cannot be moved; endpoints and their deployments do not travel.',
        kindField: 'authMode',
        command: () => 'az ml batch-endpoint delete',
    },
    {
        id: 'serverless-endpoints-exist',
        title: 'The workspace has no serverless endpoints',
        collection: 'serverlessEndpoints',
        why: 'A workspace with endpoints cannot be moved; the keys and the address of a serverless endpoint are lost for good.',
        kindField: 'endpointState',
        command: () => 'az ml serverless-endpoint delete',
    },
    {
        id: 'web-services-exist',
        title: 'The workspace has no deployed web services of version 1',
        collection: 'webServices',
        why: 'A workspace with deployed services cannot be moved, and nothing can create a service of version 1 again.',
        kindField: 'computeType',
        command: () => 'az ml service delete',
    },
];
/** The rules "this collection must be empty", one per row. */
const existingChildren = childRules.map((rule) => defineCheck({
    id: rule.id,
    title: rule.title,
    severity: 'blocker',
    needs: rule.alongside === undefined ? [rule.collection] : [rule.collection, rule.alongside],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, scope }) {
        return items(rule.collection).map((item) => ({
            severity: 'blocker',
            subject: (0,json/* textAt */.$6)(item, 'id') ?? (0,json/* textAt */.$6)(item, 'name') ?? rule.collection,
            evidence: [
                { field: 'name', value: (0,json/* textAt */.$6)(item, 'name') ?? '(unnamed)' },
                {
                    field: `properties.${rule.kindField}`,
                    value: (0,json/* textAt */.$6)(item, 'properties', rule.kindField) ?? '(absent)',
                },
                {
                    field: 'properties.provisioningState',
                    value: (0,json/* textAt */.$6)(item, 'properties', 'provisioningState') ?? '(absent)',
                },
            ],
            why: rule.why,
            remedy: `Keep its definition, then: ${rule.command(item)} ${placeOf(item, scope)}`,
        }));
    },
}));

;// CONCATENATED MODULE: ./src/checks/places/group-name.js



/**
 * A registry cannot be used from a group whose name has letters outside of ASCII, and a workspace
 * makes one sooner or later.
 */
const groupName = defineCheck({
    id: 'group-name-not-ascii',
    title: 'The name of the destination group has only ASCII letters',
    severity: 'blocker',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.manageWorkspaces,
    judge({ scope }) {
        const name = scope.destination.resourceGroup;
        if (/^[ -~]*$/.test(name))
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* resourceGroupId */.x6)(scope.destination),
                evidence: [{ field: 'destination-resource-group', value: name }],
                why: 'The container registry of a workspace must not be in a group whose name has characters outside of ASCII.',
                remedy: 'Choose a destination group with a plain name: az group create --name NAME --location REGION',
            },
        ];
    },
});

// EXTERNAL MODULE: ./src/domain/azure/old-id-holders.js
var old_id_holders = __webpack_require__(1930);
;// CONCATENATED MODULE: ./src/checks/afterwards/holders-keep-old-id.js







/**
 * Whatever else names something that moves in a setting of its own, in any subscription that can be
 * seen.
 */
const holdersKeepOldId = defineCheck({
    id: 'holders-keep-old-id',
    title: 'Topics, dashboards, linked services and the like are set to the new ids after the move',
    severity: 'warning',
    needs: ['holders', 'factoryLinks'],
    // Alert rules of the source subscription are told by their own rule.
    consults: ['alerts'],
    acknowledge: 'any',
    // Another identity sees other subscriptions.
    aboutCaller: true,
    source: documents/* documents */.D.resourceGraph,
    judge({ items }) {
        return [...items('holders'), ...items('factoryLinks')]
            .filter((holder) => !items('alerts').some((alert) => (0,resource_id/* sameId */.s)(subjectOf(alert), subjectOf(holder))))
            .map((holder) => {
            const known = (0,old_id_holders/* holderType */.B)((0,json/* textAt */.$6)(holder, 'type') ?? '');
            return {
                severity: 'warning',
                subject: subjectOf(holder),
                evidence: [fieldEvidence(holder, 'type')],
                why: `This ${known?.title ?? 'resource'} names something that moves by its present id, and a move does not change it.`,
                remedy: `After the move: ${known?.remedy ?? 'Set it to the new id.'}`,
            };
        });
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/identity-stays.js




/** User-assigned identities cannot be moved: the workspace goes on using them where they are. */
const identityStays = defineCheck({
    id: 'user-assigned-identity-stays',
    title: 'User-assigned identities stay at the source',
    severity: 'warning',
    needs: [],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveSupport,
    judge({ items }) {
        return items('workspace').flatMap((workspace) => {
            const ids = Object.keys((0,json/* objectAt */.lJ)(workspace, 'identity', 'userAssignedIdentities'));
            if (ids.length === 0)
                return [];
            return [
                {
                    severity: 'warning',
                    subject: subjectOf(workspace),
                    evidence: ids.map((value) => ({ field: 'identity.userAssignedIdentities', value })),
                    why: 'A user-assigned identity cannot be moved. Deleting the old group or subscription would take it from the workspace.',
                    remedy: 'Keep the identity, or assign one of the destination after the move: az ml workspace update --primary-user-assigned-identity ID',
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/ids-change.js





/** Every id below the workspace changes, and with it the MLflow tracking URI. */
const idsChange = defineCheck({
    id: 'ids-change',
    title: 'Whoever holds an id of the workspace is told the new one',
    severity: 'information',
    needs: [],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    judge({ items, scope }) {
        return items('workspace').map((workspace) => ({
            severity: 'information',
            subject: subjectOf(workspace),
            evidence: [
                fieldEvidence(workspace, 'properties.mlFlowTrackingUri'),
                {
                    field: 'new id',
                    value: (0,resource_id/* movedId */.BY)(subjectOf(workspace), scope.destination) ?? '(not known)',
                },
            ],
            why: 'Scripts, pipelines, Terraform state, dashboards and linked services that name the old id stop working.',
            remedy: 'Search them for the old id and for the tracking URI; in Terraform, remove the resource from the state and import it under its new id.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/inherited-rights-differ.js






const inherited_rights_differ_at = (assignment, field) => (0,json/* textAt */.$6)(assignment, 'properties', field) ?? '';
/** Rights that reach the workspace from above now, and will not at the destination. */
const inheritedRightsDiffer = defineCheck({
    id: 'inherited-rights-differ',
    title: 'Rights inherited at the source are inherited at the destination, too',
    severity: 'warning',
    needs: ['inheritedRoleAssignments', 'destinationRoleAssignments'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    judge({ scope, items, known }) {
        if (!known('destinationRoleAssignments'))
            return [];
        const there = new Set(items('destinationRoleAssignments').map(rightOf));
        return items('inheritedRoleAssignments')
            .filter((assignment) => !there.has(rightOf(assignment)))
            .map((assignment) => ({
            severity: 'warning',
            subject: subjectOf(assignment),
            evidence: [
                fieldEvidence(assignment, 'properties.principalId'),
                fieldEvidence(assignment, 'properties.roleDefinitionId'),
                fieldEvidence(assignment, 'properties.scope'),
            ],
            why: `This right reaches ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)} from above and is not given at the destination.`,
            remedy: 'Decide whether the principal shall keep it, and give it at the destination group if so.',
        }));
    },
});
// Who, what and under which condition; role ids begin with the scope they were listed under.
function rightOf(assignment) {
    const role = inherited_rights_differ_at(assignment, 'roleDefinitionId').split('/').at(-1) ?? '';
    return [inherited_rights_differ_at(assignment, 'principalId'), role, inherited_rights_differ_at(assignment, 'condition')].join('|').toLowerCase();
}

;// CONCATENATED MODULE: ./src/checks/workspace/job-search.js



/** What a search for live runs proves, and what not. */
const jobSearchIsNoProof = defineCheck({
    id: 'job-search-is-no-proof',
    title: 'Every job was looked at',
    severity: 'warning',
    needs: [],
    acknowledge: 'any',
    source: documents/* documents */.D.mlflowSearch,
    judge({ scope }) {
        if (scope.jobScan === 'full')
            return [];
        return [
            {
                severity: 'warning',
                subject: (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                evidence: [{ field: 'job-scan', value: scope.jobScan }],
                why: 'MLflow was asked for runs that are running or scheduled. It does not know the statuses Starting, Provisioning, Finalizing, CancelRequested, Paused, NotResponding and Unknown, so a job in one of them was not seen.',
                remedy: 'Look at every job, which takes longer: job-scan: full',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/labeling.js





function labelingRule(rule) {
    return defineCheck({
        id: rule.id,
        title: rule.title,
        severity: 'blocker',
        needs: ['labelingJobs'],
        acknowledge: rule.acknowledge,
        source: documents/* documents */.D.moveWorkspace,
        judge({ items }) {
            return items('labelingJobs')
                .filter(rule.concerns)
                .map((project) => ({
                severity: 'blocker',
                subject: subjectOf(project),
                evidence: [fieldEvidence(project, 'properties.status')],
                why: 'A workspace with a labeling project in progress cannot be moved.',
                remedy: rule.remedy,
            }));
        },
    });
}
const isPaused = (project) => (0,json/* textAt */.$6)(project, 'properties', 'status') === 'Paused';
/** Labeling projects that go on. */
const labelingRunning = labelingRule({
    id: 'labeling-running',
    title: 'No labeling project is running',
    acknowledge: 'unknown-only',
    concerns: (project) => !isPaused(project),
    remedy: 'Finish or cancel the project in the studio, under Data Labeling.',
});
/** Labeling projects that are paused: ready only by the word of the people who label. */
const labelingPaused = labelingRule({
    id: 'labeling-paused',
    title: 'No labeling project is waiting to go on',
    acknowledge: 'any',
    concerns: isPaused,
    remedy: 'Export its labels. If it stays paused until the move is over, accept it: acknowledge: labeling-paused',
});

;// CONCATENATED MODULE: ./src/checks/afterwards/linked-action-group.js






const linked_action_group_isDetectorRule = (type) => /smartdetectoralertrules$/i.test(type ?? '');
/**
 * The hidden rules that Application Insights makes, and their action groups in often another group.
 */
const linkedActionGroup = defineCheck({
    id: 'linked-action-group',
    title: 'Action groups of hidden alert rules can be read',
    severity: 'warning',
    needs: ['alerts'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveErrors,
    judge({ items, scope }) {
        if (!scope.associated.includes('application-insights'))
            return [];
        return items('alerts')
            .filter((alert) => linked_action_group_isDetectorRule((0,json/* textAt */.$6)(alert, 'type')))
            .flatMap((alert) => (0,json/* listAt */.gT)(alert, 'properties', 'actionGroups', 'groupIds')
            .filter((id) => typeof id === 'string')
            .filter((id) => {
            const parsed = (0,resource_id/* parseResourceId */.RQ)(id);
            return parsed === undefined || !(0,resource_id/* sameGroup */.sU)(parsed, scope.source);
        })
            .map((id) => ({
            severity: 'warning',
            subject: subjectOf(alert),
            evidence: [{ field: 'properties.actionGroups.groupIds', value: id }],
            why: 'The rule comes along with Application Insights, and Azure refuses the move when the identity cannot read its action group.',
            remedy: `See that the identity can read it: az monitor action-group show --ids ${(0,shell_quote/* shellWord */.r)(id)}`,
        })));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/linked-services.js





/** Synapse and other services linked to the workspace. */
const linkedServices = defineCheck({
    id: 'linked-services',
    title: 'No Synapse or other service is linked to the workspace',
    severity: 'blocker',
    needs: ['linkedServices'],
    acknowledge: 'any',
    source: documents/* documents */.D.linkedServices,
    judge({ items, scope }) {
        return items('linkedServices').map((service) => ({
            severity: 'blocker',
            subject: subjectOf(service),
            evidence: [
                fieldEvidence(service, 'properties.linkType'),
                fieldEvidence(service, 'properties.linkedServiceResourceId'),
            ],
            why: 'No document says what a move makes of a linked service, and both ends know the other by its old id.',
            remedy: `Remove the link in the studio of ${(0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName)}, and make it again after the move.`,
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/places/locks.js





/** A ReadOnly lock on either group, subscription or a resource in them blocks a move. */
const readOnlyLock = lockRule({
    id: 'read-only-lock',
    title: 'No ReadOnly lock at the source or the destination',
    level: 'ReadOnly',
    why: 'A ReadOnly lock keeps Azure from moving resources out of or into its scope.',
    source: documents/* documents */.D.locks,
});
/**
 * CanNotDelete: the page on locks does not say that it blocks a move, the support article on move
 * errors lists it as a blocker. The documents disagree, so a person may accept it by name.
 */
const canNotDeleteLock = lockRule({
    id: 'can-not-delete-lock',
    title: 'No CanNotDelete lock at the source or the destination',
    level: 'CanNotDelete',
    why: 'Documents disagree whether a CanNotDelete lock blocks a move; it does stop the deletion of what must go before it.',
    source: documents/* documents */.D.moveErrors,
});
function lockRule(rule) {
    return defineCheck({
        id: rule.id,
        title: rule.title,
        severity: 'blocker',
        needs: ['sourceLocks', 'destinationLocks'],
        acknowledge: 'any',
        source: rule.source,
        judge({ items }) {
            const locks = [...items('sourceLocks'), ...items('destinationLocks')];
            return withoutRepeats(locks)
                .filter((lock) => levelOf(lock) === rule.level.toLowerCase())
                .map((lock) => statementOf(lock, rule.why));
        },
    });
}
function statementOf(lock, why) {
    const id = (0,body_identity/* idOf */.T)(lock);
    return {
        severity: 'blocker',
        subject: id,
        evidence: [
            { field: 'name', value: (0,json/* textAt */.$6)(lock, 'name') ?? '(unnamed)' },
            { field: 'properties.level', value: (0,json/* textAt */.$6)(lock, 'properties', 'level') ?? '(absent)' },
        ],
        why,
        remedy: `Remove it for the time of the move: az lock delete --ids ${(0,shell_quote/* shellWord */.r)(id)}`,
    };
}
function levelOf(lock) {
    return ((0,json/* textAt */.$6)(lock, 'properties', 'level') ?? '').toLowerCase();
}
// A lock on a subscription shows on both sides when source and destination share it.
function withoutRepeats(locks) {
    const byId = new Map(locks.map((lock) => [(0,body_identity/* idOf */.T)(lock).toLowerCase(), lock]));
    return [...byId.values()];
}

;// CONCATENATED MODULE: ./src/checks/afterwards/log-analytics-stays.js








/** Log Analytics does not travel with Application Insights. */
const logAnalyticsStays = defineCheck({
    id: 'log-analytics-stays',
    title: 'The Log Analytics workspace behind Application Insights stays',
    severity: 'information',
    needs: [],
    consults: ['workspace', 'associatedResources'],
    acknowledge: 'any',
    source: documents/* documents */.D.logAnalytics,
    judge({ items }) {
        const [workspace] = items('workspace');
        const id = workspace === undefined ? undefined : (0,moving_resources/* associatedId */.Im)(workspace, 'application-insights');
        return items('associatedResources')
            .filter((body) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.T)(body), id ?? '') && hasLogAnalytics(body))
            .map((body) => ({
            severity: 'information',
            subject: subjectOf(body),
            evidence: [fieldEvidence(body, 'properties.WorkspaceResourceId')],
            why: 'It is not part of this move. If it is moved later, both of its keys are regenerated.',
            remedy: 'After moving it, give the new keys to the agents that use them.',
        }));
    },
});
function hasLogAnalytics(body) {
    return ((0,json/* textAt */.$6)(body, 'properties', 'WorkspaceResourceId') ?? '') !== '';
}

;// CONCATENATED MODULE: ./src/checks/workspace/managed-network.js





/** A managed network: no document says what a move makes of it. */
const managedNetwork = defineCheck({
    id: 'managed-network',
    title: 'The workspace has no managed network',
    severity: 'blocker',
    needs: ['workspace', 'outboundRules'],
    acknowledge: 'any',
    source: documents/* documents */.D.managedNetwork,
    judge({ items }) {
        const own = items('outboundRules').filter((rule) => (0,json/* textAt */.$6)(rule, 'properties', 'category') === 'UserDefined');
        return items('workspace')
            .filter((workspace) => {
            const mode = (0,json/* textAt */.$6)(workspace, 'properties', 'managedNetwork', 'isolationMode') ?? '';
            return mode !== '' && mode.toLowerCase() !== 'disabled';
        })
            .map((workspace) => ({
            severity: 'blocker',
            subject: subjectOf(workspace),
            evidence: [
                fieldEvidence(workspace, 'properties.managedNetwork.isolationMode'),
                fieldEvidence(workspace, 'properties.managedNetwork.status.status'),
                { field: 'user-defined outbound rules', value: String(own.length) },
            ],
            why: 'No document says whether a workspace with a managed network can be moved, or what becomes of its private endpoints and rules.',
            remedy: 'Try it with a copy first. To accept the risk: acknowledge: managed-network. Be ready to write the rules again and provision the network.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/materialization-scheduled.js





/** Feature sets that are materialised by a schedule of their own. */
const materializationScheduled = defineCheck({
    id: 'materialization-scheduled',
    title: 'No feature set is materialised by a schedule during the move',
    severity: 'blocker',
    needs: ['featuresetVersions'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('featuresetVersions')
            .filter(hasSchedule)
            .map((version) => ({
            severity: 'blocker',
            subject: subjectOf(version),
            evidence: [fieldEvidence(version, 'properties.materializationSettings.schedule.frequency')],
            why: 'Its schedule starts Spark jobs, and the workspace must not be in use during the move.',
            remedy: 'Archive the version, or register it again without a materialization schedule until the move is over.',
        }));
    },
});
function hasSchedule(version) {
    return (0,json/* isJsonObject */.OW)((0,json/* valueAt */.fK)(version, 'properties', 'materializationSettings', 'schedule'));
}

;// CONCATENATED MODULE: ./src/domain/azure/permission.js

/**
 * True when one of the listed permissions grants an action: one of its `actions` fits and none of
 * its `notActions` (Microsoft: Understand Azure role definitions). Compared without case; `*`
 * stands for any text.
 */
function isGranted(permissions, action) {
    return permissions.some((permission) => patterns(permission, 'actions').some((pattern) => fits(pattern, action)) &&
        !patterns(permission, 'notActions').some((pattern) => fits(pattern, action)));
}
function patterns(permission, field) {
    return (0,json/* listAt */.gT)(permission, field).filter((pattern) => typeof pattern === 'string');
}
function fits(pattern, action) {
    const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${escaped.join('.*')}$`, 'i').test(action);
}

;// CONCATENATED MODULE: ./src/checks/places/missing-permission.js





const GROUPS = 'Microsoft.Resources/subscriptions/resourceGroups';
// Validating is a POST with a right of its own, and ARM checks the write of each type at the
// destination even then (users' reports of validations); the rest is needed to move (Microsoft:
// Move Azure resources; guide to moving workspaces).
const needed = [
    {
        collection: 'sourcePermissions',
        side: 'source',
        always: [`${GROUPS}/validateMoveResources/action`],
        toMove: [`${GROUPS}/moveResources/action`],
        onTypes: [],
        onTypesToMove: ['delete'],
    },
    {
        collection: 'destinationPermissions',
        side: 'destination',
        always: [],
        toMove: [`${GROUPS}/write`],
        onTypes: ['write'],
        onTypesToMove: [],
    },
];
/** The identity has, on both sides, each right that it needs for what this run is to do. */
const missingPermission = defineCheck({
    id: 'missing-permission',
    title: 'The identity has the rights it needs on both sides',
    severity: 'blocker',
    needs: ['sourcePermissions', 'destinationPermissions'],
    consults: ['workspace'],
    acknowledge: 'any',
    aboutCaller: true,
    source: documents/* documents */.D.moveResources,
    judge({ scope, items, known, purpose }) {
        const [workspace] = items('workspace');
        const types = (0,moving_resources/* movingResourceIds */.lh)(scope, workspace).map((id) => (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '');
        return needed.flatMap((rights) => {
            if (!known(rights.collection))
                return [];
            const granted = items(rights.collection);
            const missing = actionsOf(rights, types, purpose).filter((action) => !isGranted(granted, action));
            if (missing.length === 0)
                return [];
            const subject = (0,resource_id/* resourceGroupId */.x6)(scope[rights.side]);
            return [
                {
                    severity: 'blocker',
                    subject,
                    evidence: missing.map((action) => ({ field: 'not granted', value: action })),
                    why: `The identity of this run lacks ${missing.length} right(s) at the ${rights.side} that Azure checks.`,
                    remedy: `Give it a role with these actions at ${subject}; docs/PERMISSIONS.md has a role to copy. A role given a moment ago needs a new sign-in.`,
                },
            ];
        });
    },
});
function actionsOf(rights, types, purpose) {
    const on = (verbs) => types.flatMap((type) => verbs.map((verb) => `${type}/${verb}`));
    const always = [...rights.always, ...on(rights.onTypes)];
    return purpose === 'move' ? [...always, ...rights.toMove, ...on(rights.onTypesToMove)] : always;
}

;// CONCATENATED MODULE: ./src/checks/places/operation-under-way.js







const WHY = 'Azure refuses a move while another operation works on one of the two resource groups.';
const sides = [
    { group: 'sourceGroup', deployments: 'sourceDeployments', place: ({ source }) => source },
    {
        group: 'destinationGroup',
        deployments: 'destinationDeployments',
        place: ({ destination }) => destination,
    },
];
/** Neither group is being changed: no deployment runs in it, and its own state is Succeeded. */
const operationUnderWay = defineCheck({
    id: 'operation-under-way',
    title: 'No deployment or other operation is running in either resource group',
    severity: 'blocker',
    needs: ['sourceGroup', 'destinationGroup', 'sourceDeployments', 'destinationDeployments'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveErrors,
    judge({ scope, items }) {
        return sides.flatMap(({ group, deployments, place }) => [
            ...items(group)
                .filter((item) => (0,json/* textAt */.$6)(item, 'properties', 'provisioningState') !== 'Succeeded')
                .map((item) => ({
                severity: 'blocker',
                subject: (0,resource_id/* resourceGroupId */.x6)(place(scope)),
                evidence: [fieldEvidence(item, 'properties.provisioningState')],
                why: WHY,
                remedy: `Wait until it is Succeeded: az group show --name ${(0,shell_quote/* shellWord */.r)(place(scope).resourceGroup)} --subscription ${(0,shell_quote/* shellWord */.r)(place(scope).subscriptionId)} --query properties.provisioningState`,
            })),
            ...items(deployments).map((deployment) => ({
                severity: 'blocker',
                subject: subjectOf(deployment),
                evidence: [
                    fieldEvidence(deployment, 'name'),
                    fieldEvidence(deployment, 'properties.provisioningState'),
                ],
                why: WHY,
                remedy: `Wait for it: az deployment group wait --created --name ${(0,shell_quote/* shellWord */.r)((0,json/* textAt */.$6)(deployment, 'name') ?? '')} --resource-group ${(0,shell_quote/* shellWord */.r)(place(scope).resourceGroup)} --subscription ${(0,shell_quote/* shellWord */.r)(place(scope).subscriptionId)}`,
            })),
        ]);
    },
});

;// CONCATENATED MODULE: ./src/checks/places/policy-denies.js





/**
 * No policy of the destination denies a resource that moves, as far as Azure Policy can tell
 * beforehand.
 */
const policyDenies = defineCheck({
    id: 'policy-denies',
    title: 'No policy at the destination denies what moves',
    severity: 'blocker',
    needs: ['policyRestrictions'],
    acknowledge: 'any',
    source: documents/* documents */.D.policyRestrictions,
    judge({ items }) {
        return items('policyRestrictions').flatMap((answer) => {
            const denials = [...deniedByEvaluation(answer), ...deniedByField(answer)];
            if (denials.length === 0)
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: subjectOf(answer),
                    evidence: denials.map((value) => ({ field: 'policy assignment', value })),
                    why: 'Azure evaluates the policies of the destination during a move and refuses what they deny.',
                    remedy: 'Change the resource so that it complies, or have an exemption made at the destination group: az policy exemption create --exemption-category Mitigated --policy-assignment ASSIGNMENT_ID --name NAME --resource-group GROUP',
                },
            ];
        });
    },
});
function deniedByEvaluation(answer) {
    return (0,json/* listAt */.gT)(answer, 'contentEvaluationResult', 'policyEvaluations')
        .filter((evaluation) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(evaluation, 'evaluationResult') ?? '', 'NonCompliant') &&
        // Without an effect it is taken for the one that this question asks about.
        (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(evaluation, 'effectDetails', 'policyEffect') ?? 'Deny', 'Deny'))
        .map((evaluation) => nameOf(evaluation, 'policyInfo'));
}
// The region was asked about as a field of its own.
function deniedByField(answer) {
    return (0,json/* listAt */.gT)(answer, 'fieldRestrictions').flatMap((field) => (0,json/* listAt */.gT)(field, 'restrictions')
        .filter((restriction) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(restriction, 'result') ?? '', 'Deny'))
        .map((restriction) => nameOf(restriction, 'policy')));
}
function nameOf(from, property) {
    return (0,json/* textAt */.$6)(from, property, 'policyAssignmentId') ?? '(assignment not named)';
}

;// CONCATENATED MODULE: ./src/checks/workspace/preview-without-sla.js



/** Moving a workspace is in preview. */
const previewWithoutSla = defineCheck({
    id: 'preview-without-sla',
    title: 'Moving a workspace is a preview of Azure',
    severity: 'information',
    needs: [],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('workspace').map((workspace) => ({
            severity: 'information',
            subject: subjectOf(workspace),
            evidence: [{ field: 'status of the feature', value: 'public preview' }],
            why: 'Microsoft offers the move of workspaces as a preview without a service level agreement and does not recommend it for production workloads.',
            remedy: 'Plan a time without work in the workspace, and move a copy first if you can.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/private-endpoints-reset.js



/** Approved private endpoint connections come back pending and must be approved again. */
const privateEndpointsReset = defineCheck({
    id: 'private-endpoints-reset',
    title: 'Private endpoint connections are approved again after the move',
    severity: 'warning',
    needs: ['privateEndpointConnections'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('privateEndpointConnections').map((connection) => ({
            severity: 'warning',
            subject: (0,json/* textAt */.$6)(connection, 'id') ?? 'private endpoint connection',
            evidence: [
                {
                    field: 'properties.privateEndpoint.id',
                    value: (0,json/* textAt */.$6)(connection, 'properties', 'privateEndpoint', 'id') ?? '(absent)',
                },
                {
                    field: 'status',
                    value: (0,json/* textAt */.$6)(connection, 'properties', 'privateLinkServiceConnectionState', 'status') ??
                        '(absent)',
                },
            ],
            why: 'The move disconnects private endpoints; the new connections wait for approval.',
            remedy: 'Approve the pending connection of the same private endpoint after the move.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/places/provider-cannot-move.js





/**
 * The providers themselves say of the associated types that they move. What they say of the
 * workspace is not counted: the list and the guide contradict each other there, and the validation
 * decides.
 */
const providerCannotMove = defineCheck({
    id: 'provider-cannot-move-type',
    title: 'The providers of associated resources that move say that their type moves',
    severity: 'blocker',
    needs: ['destinationProviders'],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        const [, ...associated] = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        const flag = (0,resource_id/* sameId */.s)(scope.source.subscriptionId, scope.destination.subscriptionId)
            ? 'CrossResourceGroupResourceMove'
            : 'CrossSubscriptionResourceMove';
        return associated.flatMap((id) => {
            const type = (0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '';
            const manifest = manifestOf(items('destinationProviders'), type);
            const capabilities = (0,json/* textAt */.$6)(manifest, 'capabilities');
            // A type that is not listed says nothing; the rule on registration speaks of that.
            if (capabilities === undefined || capabilities.includes(flag))
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: id,
                    evidence: [{ field: 'resourceTypes.capabilities', value: capabilities }],
                    why: `The provider does not offer ${flag} for ${type}.`,
                    remedy: 'Leave it out of associated-resources: the workspace keeps using it where it is.',
                },
            ];
        });
    },
});
/** The entry of a type in the manifests of its provider; undefined when it is not listed. */
function manifestOf(providers, type) {
    const [namespace = '', ...rest] = type.split('/');
    const provider = providers.find((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, 'namespace') ?? '', namespace));
    return (0,json/* listAt */.gT)(provider, 'resourceTypes').find((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, 'resourceType') ?? '', rest.join('/')));
}

;// CONCATENATED MODULE: ./src/checks/places/provider-not-registered.js






const provider_not_registered_consults = ['workspace', 'computes'];
const withKey = ({ items }) => items('workspace').some(hasCustomerManagedKey);
const withCluster = ({ items }) => items('computes').some((compute) => ['AKS', 'Kubernetes'].includes((0,json/* textAt */.$6)(compute, 'properties', 'computeType') ?? ''));
// The guide's list, and what it adds for some workspaces; a provider not named here always counts.
const special = {
    'microsoft.containerservice': withCluster,
    'microsoft.documentdb': withKey,
    'microsoft.search': withKey,
};
/**
 * The guide's list of providers must be registered in the destination subscription before the move.
 */
const providerNotRegistered = defineCheck({
    id: 'provider-not-registered',
    title: 'The resource providers are registered in the destination subscription',
    needs: ['destinationProviders'],
    consults: provider_not_registered_consults,
    severity: 'blocker',
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge(view) {
        const { scope, items } = view;
        return items('destinationProviders')
            .filter((provider) => special[namespaceOf(provider).toLowerCase()]?.(view) ?? true)
            .filter((provider) => !(0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(provider, 'registrationState') ?? '', 'Registered'))
            .map((provider) => ({
            severity: 'blocker',
            subject: `${(0,resource_id/* subscriptionResourceId */.ts)(scope.destination.subscriptionId)}/providers/${namespaceOf(provider)}`,
            evidence: [
                {
                    field: 'registrationState',
                    value: (0,json/* textAt */.$6)(provider, 'registrationState') ?? '(absent)',
                },
            ],
            why: 'Azure refuses to move a type whose provider is not registered at the destination.',
            remedy: `az provider register --wait --namespace ${(0,shell_quote/* shellWord */.r)(namespaceOf(provider))} --subscription ${(0,shell_quote/* shellWord */.r)(scope.destination.subscriptionId)}`,
        }));
    },
});
function namespaceOf(provider) {
    return (0,json/* textAt */.$6)(provider, 'namespace') ?? '(unnamed provider)';
}

;// CONCATENATED MODULE: ./src/checks/places/needed-cores.js


/** Low-priority clusters of all families draw on one quota. */
const LOW_PRIORITY = 'totalClusterLowPriorityRegionalVcpus';
/**
 * Managed online deployments reserve a fifth more than they use (Microsoft: Manage and increase
 * quotas).
 */
const RESERVE = 1.2;
/**
 * The cores that computes and deployments need when they are created again, by quota: clusters at
 * their largest, compute instances one machine each, managed online deployments with their reserve.
 */
function neededCores(computes, deployments, sizes) {
    const byFamily = new Map();
    for (const { user, size, count, isLowPriority } of [
        ...computes.flatMap(machinesOfCompute),
        ...deployments.flatMap(machinesOfDeployment),
    ]) {
        const offered = sizes.find((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, 'name') ?? '', size));
        const perMachine = numberAt(offered, 'vCPUs');
        const own = isLowPriority ? LOW_PRIORITY : ((0,json/* textAt */.$6)(offered, 'family') ?? '');
        const family = offered === undefined ? size : own;
        const before = byFamily.get(family);
        byFamily.set(family, {
            family,
            cores: Math.ceil((before?.cores ?? 0) + count * perMachine),
            users: [...(before?.users ?? []), user],
            isKnown: offered !== undefined,
        });
    }
    return [...byFamily.values()];
}
function machinesOfCompute(compute) {
    const type = (0,json/* textAt */.$6)(compute, 'properties', 'computeType');
    const own = (0,json/* valueAt */.fK)(compute, 'properties', 'properties');
    const size = (0,json/* textAt */.$6)(own, 'vmSize');
    if (size === undefined)
        return [];
    const user = (0,json/* textAt */.$6)(compute, 'name') ?? '(unnamed)';
    if (type === 'ComputeInstance')
        return [{ user, size, count: 1, isLowPriority: false }];
    if (type !== 'AmlCompute')
        return [];
    const count = numberAt(own, 'scaleSettings', 'maxNodeCount');
    return [{ user, size, count, isLowPriority: (0,json/* textAt */.$6)(own, 'vmPriority') === 'LowPriority' }];
}
function machinesOfDeployment(deployment) {
    const size = (0,json/* textAt */.$6)(deployment, 'properties', 'instanceType');
    if (size === undefined || (0,json/* textAt */.$6)(deployment, 'properties', 'endpointComputeType') !== 'Managed')
        return [];
    const count = (numberAt(deployment, 'sku', 'capacity') || 1) * RESERVE;
    return [{ user: (0,json/* textAt */.$6)(deployment, 'name') ?? '(unnamed)', size, count, isLowPriority: false }];
}
function numberAt(value, ...path) {
    const found = (0,json/* valueAt */.fK)(value, ...path);
    return typeof found === 'number' ? found : 0;
}

;// CONCATENATED MODULE: ./src/checks/places/quota-short.js





/**
 * What must be created again fits into the quotas of the destination. Quotas are per subscription
 * and region, so within one subscription nothing changes.
 */
const quotaShort = defineCheck({
    id: 'quota-short',
    title: 'The quotas of the destination hold what must be created again',
    severity: 'blocker',
    needs: ['destinationUsages', 'vmSizes'],
    consults: ['computes', 'onlineDeployments'],
    acknowledge: 'any',
    source: documents/* documents */.D.quotas,
    judge({ scope, items, known }) {
        const { source, destination } = scope;
        if ((0,resource_id/* sameId */.s)(source.subscriptionId, destination.subscriptionId))
            return [];
        if (!known('destinationUsages') || !known('vmSizes'))
            return [];
        const subject = (0,resource_id/* subscriptionResourceId */.ts)(destination.subscriptionId);
        const sizes = items('vmSizes');
        return neededCores(items('computes'), items('onlineDeployments'), sizes).flatMap((needed) => {
            const lack = whatLacks(needed, items('destinationUsages'));
            if (lack === undefined)
                return [];
            return [
                {
                    severity: 'blocker',
                    subject,
                    evidence: [
                        { field: 'needed for', value: needed.users.join(', ') },
                        { field: 'vCPUs needed', value: String(needed.cores) },
                        lack,
                    ],
                    why: `The computes and endpoints that a move takes away could not all be created again: ${needed.family}.`,
                    remedy: 'Ask for more quota for Machine Learning in this region, in the Azure portal under Quotas, or accept that less will be created again.',
                },
            ];
        });
    },
});
function whatLacks({ family, cores, isKnown }, usages) {
    if (!isKnown)
        return { field: 'VM size', value: 'not offered in this region' };
    const usage = usages.find((one) => isQuotaOf(one, family));
    if (usage === undefined)
        return { field: 'quota', value: 'none listed for this family' };
    const limit = quota_short_numberAt(usage, 'limit');
    // -1 is no limit at this level (Microsoft: Manage and increase quotas for Azure Machine
    // Learning).
    if (limit === -1)
        return undefined;
    const free = limit - quota_short_numberAt(usage, 'currentValue');
    return free >= cores
        ? undefined
        : { field: `${(0,json/* textAt */.$6)(usage, 'name', 'value') ?? ''} free`, value: String(free) };
}
// A family is `standardDSv2Family` in the list of sizes, `Standard DSv2 Family Cluster Dedicated
// vCPUs` in the quotas.
function isQuotaOf(usage, family) {
    const name = ((0,json/* textAt */.$6)(usage, 'name', 'value') ?? '').replaceAll(' ', '').toLowerCase();
    return name === `${family.toLowerCase()}clusterdedicatedvcpus` || name === family.toLowerCase();
}
function quota_short_numberAt(usage, field) {
    const value = (0,json/* valueAt */.fK)(usage, field);
    return typeof value === 'number' ? value : 0;
}

// EXTERNAL MODULE: ./src/domain/azure/region-name.js
var region_name = __webpack_require__(7037);
;// CONCATENATED MODULE: ./src/checks/places/region-differs.js






/**
 * The destination group is in the region of the workspace (step 4 of the guide); ARM itself would
 * not insist.
 */
const regionDiffers = defineCheck({
    id: 'region-differs',
    title: 'The destination resource group is in the same region as the workspace',
    severity: 'blocker',
    needs: ['workspace', 'destinationGroup'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        const [workspace] = items('workspace');
        const [group] = items('destinationGroup');
        if (workspace === undefined || group === undefined)
            return [];
        const from = (0,region_name/* regionName */.g)((0,json/* textAt */.$6)(workspace, 'location'));
        const to = (0,region_name/* regionName */.g)((0,json/* textAt */.$6)(group, 'location'));
        if (from === to && from !== '')
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* resourceGroupId */.x6)(scope.destination),
                evidence: [
                    { field: 'workspace location', value: from },
                    { field: 'destination group location', value: to },
                ],
                why: 'A move never changes a region: the destination group must be in the region of the workspace. To change the region, create a new workspace there and share the assets through a registry.',
                remedy: `Create a group in the right region and name it as the destination: az group create --name NAME --location ${(0,shell_quote/* shellWord */.r)(from)} --subscription ${(0,shell_quote/* shellWord */.r)(scope.destination.subscriptionId)}`,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/afterwards/role-assignments-lost.js



/**
 * Role assignments at the workspace and below are not moved: they are created again at the new
 * scope.
 */
const roleAssignmentsLost = defineCheck({
    id: 'role-assignments-lost',
    title: 'Role assignments at the workspace are created again after the move',
    severity: 'warning',
    needs: ['roleAssignments'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('roleAssignments').map((assignment) => ({
            severity: 'warning',
            subject: (0,json/* textAt */.$6)(assignment, 'id') ?? 'role assignment',
            evidence: [
                {
                    field: 'properties.principalId',
                    value: (0,json/* textAt */.$6)(assignment, 'properties', 'principalId') ?? '(absent)',
                },
                {
                    field: 'properties.roleDefinitionId',
                    value: (0,json/* textAt */.$6)(assignment, 'properties', 'roleDefinitionId') ?? '(absent)',
                },
            ],
            why: 'Role assignments on a moved resource become orphaned: the principal loses this access.',
            remedy: 'Create it again at the new scope after the move; the plan file holds it.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/schedules-enabled.js






/** Schedules that would start work while the workspace moves. */
const schedulesEnabled = defineCheck({
    id: 'schedules-enabled',
    title: 'No schedule would start work during the move',
    severity: 'blocker',
    needs: ['schedules'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items, scope }) {
        return items('schedules')
            .filter((schedule) => (0,json/* valueAt */.fK)(schedule, 'properties', 'isEnabled') !== false)
            .map((schedule) => ({
            severity: 'blocker',
            subject: subjectOf(schedule),
            evidence: [
                fieldEvidence(schedule, 'properties.isEnabled'),
                fieldEvidence(schedule, 'properties.trigger.triggerType'),
                fieldEvidence(schedule, 'properties.action.actionType'),
            ],
            why: 'The workspace must not be in use during the move, and a schedule starts work by itself.',
            remedy: `az ml schedule disable ${placeOf(schedule, scope)}`,
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/places/subscription-state.js




/** Both subscriptions are enabled; one that Azure does not know at all is no better. */
const subscriptionState = defineCheck({
    id: 'subscription-state',
    title: 'Both subscriptions exist and are enabled',
    severity: 'blocker',
    needs: ['sourceSubscription', 'destinationSubscription'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveResources,
    judge({ scope, items, known }) {
        return subscription_state_sides.flatMap(({ side, collection }) => known(collection) ? judgeOne(side, scope[side].subscriptionId, items(collection)[0]) : []);
    },
});
const subscription_state_sides = [
    { side: 'source', collection: 'sourceSubscription' },
    { side: 'destination', collection: 'destinationSubscription' },
];
function judgeOne(side, subscriptionId, subscription) {
    const state = subscription === undefined ? 'not found' : ((0,json/* textAt */.$6)(subscription, 'state') ?? '(absent)');
    if (state === 'Enabled')
        return [];
    return [
        {
            severity: 'blocker',
            subject: (0,resource_id/* subscriptionResourceId */.ts)(subscriptionId),
            evidence: [{ field: 'state', value: state }],
            why: `Resources move only between enabled subscriptions, and the ${side} subscription is not.`,
            remedy: 'Enable the subscription, or sign in with an identity that can see it.',
        },
    ];
}

;// CONCATENATED MODULE: ./src/checks/places/tenant-differs.js




/**
 * Both subscriptions belong to one Entra tenant: `tenantId` of the subscription bodies is compared.
 */
const tenantDiffers = defineCheck({
    id: 'tenant-differs',
    title: 'Both subscriptions are in the same Microsoft Entra tenant',
    severity: 'blocker',
    needs: ['sourceSubscription', 'destinationSubscription'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items }) {
        const [source] = items('sourceSubscription');
        const [destination] = items('destinationSubscription');
        if (source === undefined || destination === undefined)
            return [];
        const from = (0,json/* textAt */.$6)(source, 'tenantId') ?? '(absent)';
        const to = (0,json/* textAt */.$6)(destination, 'tenantId') ?? '(absent)';
        if (from.toLowerCase() === to.toLowerCase() && from !== '(absent)')
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* subscriptionResourceId */.ts)(scope.destination.subscriptionId),
                evidence: [
                    { field: 'source tenantId', value: from },
                    { field: 'destination tenantId', value: to },
                ],
                why: 'A workspace cannot be moved to another tenant.',
                remedy: 'Choose a destination subscription of the same tenant, or create a new workspace there and share the assets through a registry.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/places/too-many-resources.js





/** Resources that one move takes at most (Azure Resource Manager RPC: Move Resource). */
const MOST = 800;
/** What travels, tracked children included, is not more than one move takes. */
const tooManyResources = defineCheck({
    id: 'too-many-resources',
    title: `One move takes at most ${MOST} resources`,
    severity: 'blocker',
    needs: ['sourceGroupResources'],
    consults: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.rpcMove,
    judge({ scope, items }) {
        const moving = (0,moving_resources/* movingResourceIds */.lh)(scope, items('workspace')[0]);
        const travelling = items('sourceGroupResources').filter((resource) => moving.some((id) => (0,resource_id/* isAtOrBelow */.a5)((0,body_identity/* idOf */.T)(resource), id)));
        if (travelling.length <= MOST)
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* resourceGroupId */.x6)(scope.source),
                evidence: [{ field: 'resources that travel', value: String(travelling.length) }],
                why: `Azure refuses a move of more than ${MOST} resources at once, and no document says whether children count.`,
                remedy: 'Remove endpoints and deployments that are not needed, or accept it: Azure decides.',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/v1-legacy-mode.js






/** Legacy mode switches the lists off that everything else here is judged by. */
const v1LegacyMode = defineCheck({
    id: 'v1-legacy-mode',
    title: 'The workspace is not in legacy mode',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.networkIsolation,
    judge({ items, scope }) {
        return items('workspace')
            .filter((workspace) => (0,json/* valueAt */.fK)(workspace, 'properties', 'v1LegacyMode') === true)
            .map((workspace) => ({
            severity: 'blocker',
            subject: subjectOf(workspace),
            evidence: [fieldEvidence(workspace, 'properties.v1LegacyMode')],
            why: 'Legacy mode disables the lists of jobs, datastores and endpoints, so nobody can tell what the move would break.',
            remedy: `az ml workspace update ${placeOfWorkspace(scope)} --set v1_legacy_mode=false, and wait up to an hour until it acts.`,
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/places/virtual-network-in-group.js





/**
 * A virtual network in either group drags the state of everything that depends on it into the move.
 */
const virtualNetworkInGroup = defineCheck({
    id: 'virtual-network-in-group',
    title: 'Virtual networks in either group are known about',
    severity: 'information',
    needs: [],
    consults: ['sourceGroupResources', 'destinationGroupResources'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveResources,
    judge({ items }) {
        return [...items('sourceGroupResources'), ...items('destinationGroupResources')]
            .filter((item) => /^microsoft\.network\/virtualnetworks$/i.test((0,json/* textAt */.$6)(item, 'type') ?? ''))
            .map((network) => ({
            severity: 'information',
            subject: subjectOf(network),
            evidence: [fieldEvidence(network, 'type')],
            why: 'With a virtual network in a group, everything that depends on it, also in other groups, must be in the state Succeeded for the move to begin.',
            remedy: 'If Azure answers MoveCannotProceedWithResourcesNotInSucceededState, repair the resource it names or use a group without a virtual network.',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/workspace-kind.js





/**
 * Hubs, projects and feature stores are workspaces, too, but no document on moving speaks of them.
 */
const workspaceKind = defineCheck({
    id: 'workspace-kind',
    title: 'The workspace is a plain workspace, no hub, project or feature store',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'any',
    source: documents/* documents */.D.moveWorkspace,
    judge({ items }) {
        return items('workspace')
            .filter((workspace) => {
            // Old workspaces have no kind at all.
            const kind = (0,json/* textAt */.$6)(workspace, 'kind') ?? '';
            return kind !== '' && kind.toLowerCase() !== 'default';
        })
            .map((workspace) => ({
            severity: 'blocker',
            subject: subjectOf(workspace),
            evidence: [
                fieldEvidence(workspace, 'kind'),
                fieldEvidence(workspace, 'properties.hubResourceId'),
            ],
            why: 'The guide speaks of plain workspaces only; a hub shares its resources with projects, and a feature store its stores.',
            remedy: 'Create it anew at the destination. If you have reason to believe that it moves, accept it: acknowledge: workspace-kind',
        }));
    },
});

;// CONCATENATED MODULE: ./src/checks/places/workspace-missing.js




/** The workspace must be there: everything else is a question about it. */
const workspaceMissing = defineCheck({
    id: 'workspace-missing',
    title: 'The workspace exists at the source',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.moveWorkspace,
    judge({ scope, items, known }) {
        if (!known('workspace') || items('workspace').length > 0)
            return [];
        return [
            {
                severity: 'blocker',
                subject: (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                evidence: [{ field: 'id', value: 'not found' }],
                why: 'Azure knows no workspace of this name in the source resource group.',
                remedy: `Check name, group and subscription: az resource list --resource-type Microsoft.MachineLearningServices/workspaces --subscription ${(0,shell_quote/* shellWord */.r)(scope.source.subscriptionId)} --output table`,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/checks/workspace/workspace-state.js




/** A workspace that is being changed, or whose last change failed, is not moved. */
const workspaceState = defineCheck({
    id: 'workspace-state',
    title: 'The workspace is in the provisioning state Succeeded',
    severity: 'blocker',
    needs: ['workspace'],
    acknowledge: 'unknown-only',
    source: documents/* documents */.D.workspaceReference,
    judge({ scope, items }) {
        return items('workspace').flatMap((workspace) => {
            const state = (0,json/* textAt */.$6)(workspace, 'properties', 'provisioningState') ?? '(absent)';
            if (state === 'Succeeded')
                return [];
            return [
                {
                    severity: 'blocker',
                    subject: (0,json/* textAt */.$6)(workspace, 'id') ?? (0,resource_id/* workspaceResourceId */.RL)(scope.source, scope.workspaceName),
                    evidence: [{ field: 'properties.provisioningState', value: state }],
                    why: 'Azure moves a workspace only when its last operation has ended well.',
                    remedy: 'Wait until the running operation has ended, or repair the workspace, and validate again.',
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./src/checks/index.js
























































/**
 * Every rule, in the order in which the report names them: what is wrong with the places, with the
 * workspace, in it.
 */
const checks = [
    subscriptionState,
    tenantDiffers,
    workspaceMissing,
    destinationGroupMissing,
    regionDiffers,
    groupName,
    destinationNamesake,
    associatedNamesake,
    missingPermission,
    providerNotRegistered,
    providerCannotMove,
    policyDenies,
    readOnlyLock,
    canNotDeleteLock,
    operationUnderWay,
    tooManyResources,
    workspaceState,
    workspaceKind,
    v1LegacyMode,
    customerManagedKey,
    managedNetwork,
    databricksLink,
    linkedServices,
    associatedState,
    associatedElsewhere,
    associatedType,
    associatedShared,
    ...existingChildren,
    quotaShort,
    activeJobs,
    labelingRunning,
    labelingPaused,
    schedulesEnabled,
    materializationScheduled,
    jobSearchIsNoProof,
    roleAssignmentsLost,
    associatedRolesLost,
    inheritedRightsDiffer,
    privateEndpointsReset,
    associatedEndpointsReset,
    datastoresToUpdate,
    dataAssetsNotMoved,
    datasetsNotMoved,
    diagnosticSettingsLost,
    alertsKeepOldId,
    holdersKeepOldId,
    linkedActionGroup,
    identityStays,
    associatedLeftBehind,
    computeInstanceNames,
    connectionsToCheck,
    assetsToCompare,
    logAnalyticsStays,
    virtualNetworkInGroup,
    idsChange,
    deletedNamesakeUnseen,
    documentsContradict,
    previewWithoutSla,
];


/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ ARM_VALIDATION),
/* harmony export */   Fj: () => (/* binding */ ARM_BEFORE_PREPARATION),
/* harmony export */   Ue: () => (/* binding */ isOfArm),
/* harmony export */   tF: () => (/* binding */ armFindings)
/* harmony export */ });
/* harmony import */ var _domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6220);
/* harmony import */ var _domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1270);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9879);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7910);




/**
 * Id of the rule that speaks for Azure Resource Manager. Nobody can acknowledge it: ARM would
 * refuse the move anyway.
 */
const ARM_VALIDATION = 'arm-validation';
/**
 * The same while steps before the move are pending: those may be what ARM asks for, so a person may
 * accept it by name.
 */
const ARM_BEFORE_PREPARATION = 'arm-validation-before-preparation';
/** True for the two rules that speak for ARM. */
function isOfArm(rule) {
    return rule === ARM_VALIDATION || rule === ARM_BEFORE_PREPARATION;
}
/**
 * Makes findings of ARM's own answer: one per leaf of the error tree, on the resource that the leaf
 * names. An answer that is neither a pass nor a refusal is a finding too, because only 204 passes.
 */
function armFindings(answer, order, rule = ARM_VALIDATION) {
    switch (answer.kind) {
        case 'passed':
            return [];
        case 'refused':
            return (0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .w)(answer.error).map((leaf) => ({
                ...leafFinding(leaf, answer.error, order),
                rule,
            }));
        case 'inconclusive':
            return [
                {
                    rule,
                    severity: 'blocker',
                    certainty: 'unknown',
                    subject: (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(order.source),
                    evidence: [{ field: 'validateMoveResources', value: answer.why }],
                    why: 'Azure Resource Manager gave no clear answer to the validation, and only a clear yes counts.',
                    remedy: 'Validate again; if it stays unclear, give the correlation id to Azure support.',
                    source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveResources,
                },
            ];
    }
}
function leafFinding(leaf, error, order) {
    const code = leaf.code ?? error.code ?? '(no code)';
    return {
        rule: ARM_VALIDATION,
        severity: 'blocker',
        certainty: 'observed',
        subject: leaf.target ?? (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(order.source),
        evidence: [
            { field: 'code', value: code },
            ...(leaf.message === '' ? [] : [{ field: 'message', value: leaf.message }]),
        ],
        why: 'Azure Resource Manager refuses this move.',
        remedy: (0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyFor */ .wJ)(code),
        source: _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documents */ .D.moveResources,
    };
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ codesOf),
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/** Every leaf of the tree, depth first: the nodes that say what is wrong with which resource. */
function leavesOf(node) {
    return node.details.length === 0 ? [node] : node.details.flatMap(leavesOf);
}
/** Every code at every depth, outer first. */
function codesOf(node) {
    const own = node.code === undefined ? [] : [node.code];
    return [...own, ...node.details.flatMap(codesOf)];
}


/***/ }),

/***/ 1270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rS: () => (/* binding */ isAuthorizationCode),
  fp: () => (/* binding */ isBusyCode),
  wJ: () => (/* binding */ remedyFor)
});

// UNUSED EXPORTS: entryFor, errorCatalogue

;// CONCATENATED MODULE: ./src/domain/azure/errors/error-entry.js
/** Public names of the documents that describe ARM's errors. */
const errorSources = {
    moveArticle: 'Microsoft: Move Azure resources to a new resource group or subscription',
    support: 'Microsoft support: Troubleshoot moving resources',
    rpc: 'Azure Resource Manager RPC: Move Resource',
    recorded: 'Recorded answers of Azure Resource Manager',
    locks: 'Microsoft: Lock your Azure resources',
    throttling: 'Microsoft: Understand how Azure Resource Manager throttles requests',
    dataFactory: 'Microsoft: Troubleshoot CI/CD issues in Azure Data Factory',
    vmErrors: 'Microsoft: Error codes of Azure virtual machines',
};

;// CONCATENATED MODULE: ./src/domain/azure/errors/gateway-errors.js

/**
 * Codes of ARM's front door, which any request can meet, and of groups that another operation
 * holds.
 */
const gatewayErrors = [
    {
        code: 'AuthorizationFailed',
        meaning: 'The identity of this run lacks a right on the scope.',
        remedy: 'Grant the action that the message names at that scope; a new grant needs some minutes and a fresh sign-in.',
        source: errorSources.recorded,
        group: 'authorization',
    },
    {
        code: 'LinkedAuthorizationFailed',
        meaning: 'The identity lacks a right on a resource linked to the one that moves, or the tenants differ.',
        remedy: 'Grant read or join on the linked scope that the message names, also at the destination.',
        source: errorSources.support,
        group: 'authorization',
    },
    {
        code: 'MissingRegistrationsForTypes',
        meaning: 'The destination subscription is not registered for types (and regions) of the move.',
        remedy: 'Register each namespace at the destination with az provider register --wait, also those of hidden resources.',
        source: errorSources.rpc,
    },
    {
        code: 'MissingRegistrationState',
        meaning: 'A type of the move has no registration at the destination.',
        remedy: 'Register the provider in the destination subscription with az provider register --wait.',
        source: errorSources.support,
    },
    {
        code: 'MissingSubscriptionRegistration',
        meaning: 'The subscription is not registered to use this namespace.',
        remedy: 'Register the namespace with az provider register --wait and start again.',
        source: errorSources.recorded,
    },
    {
        code: 'MissingRegistrationForLocation',
        meaning: 'The registration of the provider does not cover this region.',
        remedy: 'Register the provider again with az provider register --wait to gain the region.',
        source: errorSources.recorded,
    },
    {
        code: 'SubscriptionNotRegistered',
        meaning: 'The subscription is not registered for a provider.',
        remedy: 'Register the provider with az provider register --wait and start again.',
        source: errorSources.rpc,
    },
    {
        code: 'ScopeLocked',
        meaning: 'A management lock on this scope forbids the operation.',
        remedy: 'Remove the lock for the time of the move, and put it back afterwards.',
        source: errorSources.locks,
    },
    {
        code: 'ResourcesBeingMoved',
        meaning: 'A move already holds this resource group.',
        remedy: 'Wait until that move has ended (up to several hours), then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'AnotherOperationInProgress',
        meaning: 'Another operation holds this resource group.',
        remedy: 'Wait until it has ended, then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'DeploymentActive',
        meaning: 'A deployment is running in this resource group.',
        remedy: 'Wait until the deployment has ended or cancel it, then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'RequestConflict',
        meaning: 'Another request is changing the same resources.',
        remedy: 'Wait until it has ended, then start again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'ResourceGroupBeingDeleted',
        meaning: 'The resource group is being deleted.',
        remedy: 'Choose another group, or create it again once it is gone.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'RetryableErrorDueToAnotherOperation',
        meaning: 'A resource provider is busy with another operation on the resource.',
        remedy: 'Wait as long as Azure says, then start again.',
        source: errorSources.throttling,
        group: 'busy',
    },
    {
        code: 'SubscriptionRequestsThrottled',
        meaning: 'The subscription has used up its requests for the moment.',
        remedy: 'Start again later, and let fewer jobs of this identity run side by side.',
        source: errorSources.throttling,
    },
    {
        code: 'ResourceNotFound',
        meaning: 'Azure finds no resource of this id.',
        remedy: 'Check subscription, group and name; the resource may have moved or been deleted.',
        source: errorSources.recorded,
    },
    {
        code: 'ResourceGroupNotFound',
        meaning: 'Azure finds no resource group of this name.',
        remedy: 'Create the resource group, in the region of the workspace, or correct the name.',
        source: errorSources.recorded,
    },
    {
        code: 'InvalidRequestContent',
        meaning: 'Azure could not read the body of the request.',
        remedy: 'This is a defect of this product: report it with the correlation id.',
        source: errorSources.recorded,
    },
    {
        code: 'InternalServerError',
        meaning: 'Azure failed for a reason it does not give.',
        remedy: 'Try again in some minutes; if it stays, give the correlation id to Azure support.',
        source: errorSources.support,
    },
];

;// CONCATENATED MODULE: ./src/domain/azure/errors/move-errors.js

/** Codes that validating or making a move answers with, outer and inner ones alike. */
const moveErrors = [
    {
        code: 'ResourceMoveValidationFailed',
        meaning: 'The batch did not pass validation; the details name each resource and its reason.',
        remedy: 'Read the details of this error and remove each reason, then validate again.',
        source: errorSources.support,
    },
    {
        code: 'ResourceMoveNotSupported',
        meaning: 'The type of this resource cannot be moved.',
        remedy: 'Leave the resource out of the move and create it again at the destination.',
        source: errorSources.support,
    },
    {
        code: 'ResourceMoveProviderValidationFailed',
        meaning: 'A resource provider refused to let its resources move.',
        remedy: 'Read the details: they carry the words of the provider for each type.',
        source: errorSources.dataFactory,
    },
    {
        code: 'ResourceMovePolicyValidationFailed',
        meaning: 'A policy, a linked permission or the reading of a resource stood in the way.',
        remedy: 'Look at the inner code: comply with or exempt the policy, grant the linked permission, or repair the resource.',
        source: errorSources.support,
    },
    {
        code: 'ResourceMoveFailed',
        meaning: 'The batch job failed, possibly after the providers had already moved everything.',
        remedy: 'Do not start again yet: look where each resource is (mode status), and give the correlation id to Azure support if copies differ.',
        source: errorSources.support,
    },
    {
        code: 'MoveResourcesFailed',
        meaning: 'The resource provider has its move switched off.',
        remedy: 'Ask Azure support to enable moves of this type, or leave the resource out.',
        source: errorSources.recorded,
    },
    {
        code: 'MissingMoveDependentResources',
        meaning: 'Something the resource depends on is neither in the request nor at the destination.',
        remedy: 'Add the resource named as target to the move (associated-resources).',
        source: errorSources.moveArticle,
    },
    {
        code: 'MoveCannotProceedWithResourcesNotInSucceededState',
        meaning: 'A resource that depends on a virtual network of these groups is not in state Succeeded.',
        remedy: 'Repair that resource, or use groups that hold no virtual network.',
        source: errorSources.moveArticle,
    },
    {
        code: 'MoveResourcesHavePendingOperations',
        meaning: 'An operation is still running on a resource of the move.',
        remedy: 'Wait until it has ended, then validate again.',
        source: errorSources.support,
        group: 'busy',
    },
    {
        code: 'MoveResourcesHaveInvalidState',
        meaning: 'A resource of the move is in a state that does not allow it.',
        remedy: 'Read the details and bring the resource into state Succeeded.',
        source: errorSources.vmErrors,
    },
    {
        code: 'MoveResourcesNotFound',
        meaning: 'Azure does not find ids named in the request.',
        remedy: 'Validate again: the plan is older than the resource group it describes.',
        source: errorSources.vmErrors,
    },
    {
        code: 'MoveResourcesNotSupported',
        meaning: 'A type, or the way these resources are connected, does not support a move.',
        remedy: 'Leave the resource out and deploy it again at the destination.',
        source: errorSources.support,
    },
    {
        code: 'CannotMoveResource',
        meaning: 'A rule of the resource provider forbids this move.',
        remedy: 'Read the details below this code; they name the rule.',
        source: errorSources.support,
    },
    {
        code: 'MoveNotSupported',
        meaning: 'This resource does not support a move.',
        remedy: "Remove what Azure's message names (often private endpoints or DNS links), or create it again at the destination.",
        source: errorSources.support,
    },
    {
        code: 'MoveNotSupportedForResourceType',
        meaning: 'The type does not move while private endpoints or private DNS links hang on it.',
        remedy: 'Remove the private endpoints and DNS links, move, then create them again.',
        source: errorSources.support,
    },
    {
        code: 'CrossSubscriptionMoveOfResourceWithSSECMK',
        meaning: 'A disk encrypted with a customer-managed key cannot change its subscription.',
        remedy: 'Leave the disk behind, or decrypt it and deploy it again.',
        source: errorSources.support,
    },
    {
        code: 'BatchResponseItemError',
        meaning: 'One item of the batch failed.',
        remedy: 'Move fewer resources at a time to see which one it is.',
        source: errorSources.support,
    },
    {
        code: 'BadRequest',
        meaning: 'The resource provider names a rule of its own in the message.',
        remedy: 'Read the message; when it is empty, try again and then give the correlation id to Azure support.',
        source: errorSources.dataFactory,
    },
    {
        code: 'NotFound',
        meaning: 'A resource refers to another one that Azure does not find, sometimes by a stale network reference.',
        remedy: 'Remove the stale reference; if you cannot see it, give the correlation id to Azure support.',
        source: errorSources.support,
    },
    {
        code: 'ResourceReadFailed',
        meaning: 'Azure Resource Manager could not read a resource of the move or one of its children.',
        remedy: 'Repair or delete the broken resource that the message names.',
        source: errorSources.recorded,
    },
    {
        code: 'ResourceConflict',
        meaning: 'The destination group already holds a resource of this type and name.',
        remedy: 'Rename or remove that resource, or choose another group.',
        source: errorSources.support,
    },
    {
        code: 'RequestDisallowedByPolicy',
        meaning: 'A deny policy at the destination does not accept the resource.',
        remedy: 'Comply with the policy, or have an exemption made on the destination group.',
        source: errorSources.moveArticle,
    },
    {
        code: 'QuotaExceeded',
        meaning: 'The move would exceed a quota of the destination.',
        remedy: 'Have the quota of the destination subscription raised.',
        source: errorSources.rpc,
    },
];

;// CONCATENATED MODULE: ./src/domain/azure/errors/error-catalogue.js


/**
 * Every error code of ARM that the product knows, each once: the source of remedies and of the
 * troubleshooting page.
 */
const errorCatalogue = [...moveErrors, ...gatewayErrors];
const byCode = new Map(errorCatalogue.map((entry) => [entry.code.toLowerCase(), entry]));
const UNKNOWN_CODE_REMEDY = 'Read the message of Azure; if it does not help, give the correlation id to Azure support.';
/** The catalogue entry of a code, without regard to case; undefined when the code is not known. */
function entryFor(code) {
    return code === undefined ? undefined : byCode.get(code.toLowerCase());
}
/** What the user does about a code. A code that is not known gets the general advice. */
function remedyFor(code) {
    return entryFor(code)?.remedy ?? UNKNOWN_CODE_REMEDY;
}
/** True when the code says that the caller lacks a right: the run ends `authorization-failed`. */
function isAuthorizationCode(code) {
    return entryFor(code)?.group === 'authorization';
}
/** True when the code says that another operation holds the resource or its group now. */
function isBusyCode(code) {
    return entryFor(code)?.group === 'busy';
}


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ regionName)
/* harmony export */ });
/**
 * The name of a region as it compares: Azure writes `westeurope` and `West Europe`. Empty when
 * there is none.
 */
function regionName(location) {
    return (location ?? '').replaceAll(' ', '').toLowerCase();
}


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ questionOf),
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var azure_inventory = __webpack_require__(5424);
// EXTERNAL MODULE: ./src/domain/azure/moving-resources.js
var moving_resources = __webpack_require__(487);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/plan/prepare-step.js
var prepare_step = __webpack_require__(6821);
;// CONCATENATED MODULE: ./src/stages/plan/undo-preparation-effects.js





/**
 * The inventory with the effects of the plan's own preparation taken back: what an approved step
 * has removed, or is removing, is shown as the plan's snapshot has it, a schedule that a step has
 * paused as enabled, a provider that a step has registered as not registered, a group that a step
 * has made as not there. So that a run which died while preparing can be started again without the
 * rest of what it did looking like a change (design, section 2). Everything else is as it is.
 *
 * @param createdGroup `shown` once it is to be judged itself.
 */
function undoPreparationEffects(inventory, { content, snapshot }, createdGroup = 'hidden') {
    if (content.prepare.length === 0)
        return inventory;
    const idsOf = (of) => content.prepare.filter(of).map(({ id }) => id);
    const removed = idsOf(prepare_step/* removes */.yb);
    const paused = idsOf(({ step }) => step === 'pause-schedules');
    const registered = idsOf(({ step }) => step === 'register-providers');
    const hides = createdGroup === 'hidden' && content.prepare.some(({ creates }) => creates !== undefined);
    return (0,azure_inventory/* inventoryOf */.o8)(azure_inventory/* collectionNames */.Zn.map((name) => {
        const collection = hides
            ? withoutGroup(name, inventory, content.destination)
            : inventory.of(name);
        if (collection.state === 'unknown')
            return [name, collection];
        const items = (0,azure_inventory/* itemsOf */.S3)(collection)
            .map((item) => (name === 'schedules' ? enabledAgain(item, paused) : item))
            .map((item) => name === 'destinationProviders' ? asNotRegistered(item, registered) : item);
        const kept = azure_inventory/* collectionTable */.ry[name].keeps === 'bodies' ? (0,json/* listAt */.gT)(snapshot, name, 'items') : [];
        const before = kept.filter(json/* isJsonObject */.OW).filter((item) => isOf(item, removed));
        return [name, withItems(collection, putBack(items, before))];
    }));
}
/**
 * What was there and is gone or going is put back as it was; what is still there counts as it is
 * now.
 */
function putBack(items, before) {
    const keyOf = (item) => (0,body_identity/* idOf */.T)(item).toLowerCase();
    const was = new Map(before.map((item) => [keyOf(item), item]));
    const now = items.map((item) => (isGoing(item) ? (was.get(keyOf(item)) ?? item) : item));
    const there = new Set(items.map(keyOf));
    return [...now, ...before.filter((item) => !there.has(keyOf(item)))];
}
function isGoing(item) {
    return (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(item, 'properties', 'provisioningState') ?? '', 'Deleting');
}
// A right that was given at an endpoint goes with the endpoint.
function isOf(item, ids) {
    const own = [(0,json/* textAt */.$6)(item, 'id'), (0,json/* textAt */.$6)(item, 'properties', 'scope')];
    return own.some((one) => one !== undefined && ids.some((id) => (0,resource_id/* isAtOrBelow */.a5)(one, id)));
}
function enabledAgain(schedule, paused) {
    const isPaused = (0,json/* valueAt */.fK)(schedule, 'properties', 'isEnabled') === false;
    if (!isPaused || !paused.some((id) => (0,resource_id/* sameId */.s)(id, (0,body_identity/* idOf */.T)(schedule))))
        return schedule;
    return { ...schedule, properties: { ...(0,json/* objectAt */.lJ)(schedule, 'properties'), isEnabled: true } };
}
function asNotRegistered(provider, registered) {
    const namespace = (0,json/* textAt */.$6)(provider, 'namespace') ?? '';
    if (!registered.some((id) => (0,resource_id/* sameId */.s)(id.split('/').at(-1) ?? '', namespace)))
        return provider;
    return { ...provider, registrationState: 'NotRegistered' };
}
// A group that a step has made was not there, and nothing in it could be read. What shows that it
// is somebody else's is not taken back: that is a change.
function withoutGroup(name, inventory, destination) {
    const seen = inventory.of(name);
    // Unknown is not missing.
    if (seen.state === 'unknown' && seen.reason.code !== azure_inventory/* WITHIN_NOTHING */.M3)
        return seen;
    if (name === 'destinationGroup') {
        const isManaged = (0,azure_inventory/* itemsOf */.S3)(seen).some((group) => (0,json/* textAt */.$6)(group, 'managedBy') !== undefined);
        return isManaged ? seen : { state: 'empty', total: 0 };
    }
    if (azure_inventory/* collectionTable */.ry[name].within !== 'destinationGroup')
        return seen;
    const isOwned = name === 'destinationRoleAssignments' &&
        (0,azure_inventory/* itemsOf */.S3)(seen).some((one) => (0,resource_id/* sameId */.s)((0,json/* textAt */.$6)(one, 'properties', 'scope') ?? '', (0,resource_id/* resourceGroupId */.x6)(destination)));
    return isOwned ? seen : (0,azure_inventory/* withinNothing */.rS)('destinationGroup');
}
function withItems(collection, items) {
    const more = items.length - (0,azure_inventory/* itemsOf */.S3)(collection).length;
    const total = collection.total + more;
    return items.length === 0 ? { state: 'empty', total } : { state: 'read', items, total };
}

// EXTERNAL MODULE: ./src/stages/survey/ask-arm.js
var ask_arm = __webpack_require__(6455);
// EXTERNAL MODULE: ./src/stages/verify/list-post-move-tasks.js
var list_post_move_tasks = __webpack_require__(2150);
// EXTERNAL MODULE: ./src/stages/plan/load-plan.js + 1 modules
var load_plan = __webpack_require__(8723);
// EXTERNAL MODULE: ./src/stages/survey/run-checks.js + 2 modules
var run_checks = __webpack_require__(8848);
;// CONCATENATED MODULE: ./src/stages/survey/take-inventory.js

/**
 * The workspace alone: what moves can be told from it, so that ARM is asked while the rest is still
 * being read.
 */
function readWorkspace(reader, scope) {
    return reader.readCollection('workspace', scope, []);
}
/**
 * Reads every collection of the table, side by side; a child waits for its parents. Nothing rejects
 * for what Azure answers: each collection ends as read, empty or unknown. Long lists tell how far
 * they are.
 */
async function takeInventory(reader, scope, workspace, log) {
    const readings = { workspace: Promise.resolve(workspace) };
    const read = (name) => (readings[name] ??= readOne(name).then((collection) => {
        log.debug(`read ${azure_inventory/* collectionTable */.ry[name].title}: ${describe(collection)}`);
        return collection;
    }));
    async function readOne(name) {
        const { within, parents } = (0,azure_inventory/* collectionEntry */.rY)(name);
        if (within !== undefined && (await read(within)).state === 'empty')
            return (0,azure_inventory/* withinNothing */.rS)(within);
        const known = await Promise.all(parents.map(read));
        const missing = parents.find((_, index) => known[index]?.state === 'unknown');
        if (missing !== undefined)
            return unknownAs(missing);
        return reader.readCollection(name, scope, known.flatMap(azure_inventory/* itemsOf */.S3), (listed) => {
            log.info(`${azure_inventory/* collectionTable */.ry[name].title}: ${listed} listed so far.`);
        });
    }
    const all = await Promise.all(azure_inventory/* collectionNames */.Zn.map(async (name) => [name, await read(name)]));
    return (0,azure_inventory/* inventoryOf */.o8)(all);
}
function unknownAs(parent) {
    return {
        state: 'unknown',
        reason: {
            why: `"${azure_inventory/* collectionTable */.ry[parent].title}" could not be read`,
            code: undefined,
            status: undefined,
        },
    };
}
function describe(collection) {
    return collection.state === 'unknown'
        ? `unknown (${collection.reason.why})`
        : `${collection.state}, ${collection.total}`;
}

;// CONCATENATED MODULE: ./src/modes/parts/survey.js









/** What is looked at before an approved plan is carried out: everything that it was made of. */
function questionOf({ plan }, deadline) {
    return {
        scope: (0,load_plan/* scopeOf */.Od)(plan),
        acknowledge: plan.content.acknowledged,
        mayPrepare: plan.content.mayPrepare,
        instanceSuffix: plan.content.instanceSuffix,
        approved: plan,
        purpose: 'move',
        deadline,
    };
}
/**
 * Reads everything and asks ARM, side by side: the validation starts as soon as the ids are known,
 * because it takes minutes while the inventory takes seconds. Changes nothing in Azure.
 */
async function survey(reader, question, ports, run) {
    const { scope, acknowledge, mayPrepare, instanceSuffix, approved, purpose, deadline } = question;
    ports.log.info(`Reading workspace ${scope.workspaceName} and what surrounds it.`);
    const workspace = await readWorkspace(reader, scope);
    const order = {
        source: scope.source,
        destination: scope.destination,
        resourceIds: (0,moving_resources/* movingResourceIds */.lh)(scope, (0,azure_inventory/* itemsOf */.S3)(workspace)[0]),
    };
    run.note({ resources: order.resourceIds.map((id) => reportedResource(id, scope)) });
    const [seen, answer] = await Promise.all([
        takeInventory(reader, scope, workspace, ports.log),
        (0,ask_arm/* askArm */.q)(reader, order, deadline, ports),
    ]);
    run.mark('Inventory taken and validation answered by Azure Resource Manager');
    const inventory = approved === undefined ? seen : undoPreparationEffects(seen, approved, question.createdGroup);
    const findings = (0,run_checks/* runChecks */.JT)({
        inventory,
        scope,
        order,
        answer,
        acknowledge,
        purpose,
        mayPrepare,
    });
    run.note({
        findings,
        collections: reportedCollections(inventory),
        postMoveTasks: (0,list_post_move_tasks/* listPostMoveTasks */.s)(inventory, order.resourceIds),
        armError: answer.kind === 'passed' ? undefined : answer.error,
    });
    const sources = { scope, order, inventory, findings, acknowledge, mayPrepare, instanceSuffix };
    return { ...sources, seen, answer };
}
function reportedResource(id, scope) {
    const parsed = (0,resource_id/* parseResourceId */.RQ)(id);
    return {
        id,
        destinationId: (0,resource_id/* movedId */.BY)(id, scope.destination) ?? '',
        type: parsed?.type ?? '',
        name: parsed?.name ?? id,
        place: undefined,
    };
}
function reportedCollections(inventory) {
    return azure_inventory/* collectionNames */.Zn.map((name) => {
        const collection = inventory.of(name);
        return {
            name,
            title: azure_inventory/* collectionTable */.ry[name].title,
            state: collection.state,
            total: collection.state === 'unknown' ? 0 : collection.total,
        };
    });
}


/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unseen),
/* harmony export */   o: () => (/* binding */ misconfigured)
/* harmony export */ });
/** The gate could not protect anything as it is. */
function misconfigured(sentence, remedy) {
    return { reason: 'gate-misconfigured', sentence, remedy };
}
/**
 * Something behind the gate could not be seen: unknown closes it, and how it would be seen is said.
 */
function unseen(what, { why, remedy }) {
    return misconfigured(`It could not be seen what is behind the gate: ${what} (${why}).`, remedy);
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan),
  r: () => (/* binding */ rebuildPlan)
});

// EXTERNAL MODULE: ./src/domain/azure/body-identity.js
var body_identity = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/checks/places/arm-answer.js
var arm_answer = __webpack_require__(2346);
// EXTERNAL MODULE: ./src/checks/index.js + 62 modules
var checks = __webpack_require__(3507);
// EXTERNAL MODULE: ./src/domain/canonical-json.js
var canonical_json = __webpack_require__(5902);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var azure_inventory = __webpack_require__(5424);
// EXTERNAL MODULE: ./src/domain/plan/plan.js
var plan = __webpack_require__(4878);
// EXTERNAL MODULE: ./src/domain/azure/resource-id.js
var resource_id = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/domain/plan/snapshot.js
var snapshot = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/domain/json.js
var json = __webpack_require__(3871);
// EXTERNAL MODULE: ./src/domain/plan/secret-fields.js
var secret_fields = __webpack_require__(2452);
;// CONCATENATED MODULE: ./src/domain/plan/comparable-body.js



/**
 * Facts that change by themselves between two readings of the same thing: bookkeeping of the
 * service, counters of autoscaling, pointers to the last operation. They say nothing about the
 * move, so an approval does not compare them. A gate that closes over them would be switched off by
 * its users.
 */
const VOLATILE_FIELDS = new Set([
    'systemdata',
    'etag',
    'createdon',
    'createdby',
    'modifiedon',
    'updatedon',
    'updatedby',
    'changedtime',
    'createdtime',
    'lastoperation',
    'currentnodecount',
    'targetnodecount',
    'nodestatecounts',
    'allocationstate',
    'allocationstatetransitiontime',
    'errors',
    'provisioningwarnings',
]);
/**
 * A body as an approval compares it: volatile fields dropped, secret values left out, ARM ids
 * lower-cased, and arrays of objects sorted, because Azure promises no order.
 */
function comparableBody(value) {
    if ((0,json/* isJsonArray */.Md)(value))
        return stableArray(value);
    if ((0,json/* isJsonObject */.OW)(value))
        return stableObject(value);
    if (typeof value !== 'string')
        return value;
    if ((0,secret_fields/* isSignedAddress */.Vp)(value))
        return secret_fields/* LEFT_OUT */.Pk;
    return /^\/subscriptions\//i.test(value) ? value.toLowerCase() : value;
}
/**
 * The items of a collection in stable form, sorted by id so that the order of a listing does not
 * count.
 */
function comparableItems(items) {
    return items
        .map((item) => ({ key: (0,json/* textAt */.$6)(item, 'id')?.toLowerCase() ?? (0,canonical_json/* canonicalText */.A)(item), item }))
        .sort((left, right) => compare(left.key, right.key))
        .map(({ item }) => comparableBody(item));
}
function stableArray(values) {
    const stable = values.map(comparableBody);
    // The order of plain values can mean something (a command line); the order of objects in ARM
    // bodies does not.
    if (!stable.every(json/* isJsonObject */.OW))
        return stable;
    return [...stable].sort((left, right) => compare((0,canonical_json/* canonicalText */.A)(left), (0,canonical_json/* canonicalText */.A)(right)));
}
function stableObject(body) {
    const entries = Object.entries(body).flatMap(([key, value]) => {
        const name = key.toLowerCase();
        if (VOLATILE_FIELDS.has(name))
            return [];
        const stableKey = /^\/subscriptions\//i.test(key) ? name : key;
        return [[stableKey, (0,secret_fields/* withoutSecret */.Nt)(key, value) ?? comparableBody(value)]];
    });
    return Object.fromEntries(entries);
}
function compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

// EXTERNAL MODULE: ./src/stages/plan/plan-preparation.js
var plan_preparation = __webpack_require__(4425);
// EXTERNAL MODULE: ./src/stages/restore/restorations/index.js + 14 modules
var restorations = __webpack_require__(5033);
;// CONCATENATED MODULE: ./src/stages/plan/plan-restore.js


/**
 * Everything that a run may put back after the move, one by one, in the order in which it is done,
 * whatever order Azure listed it in. Ids lower-cased.
 */
function rowsFor(before, plan) {
    const seen = new Set();
    return restorations/* restorations */.o.flatMap(({ step, items }) => {
        const ids = items(before, plan).map((item) => (0,body_identity/* idOf */.T)(item).toLowerCase());
        return [...new Set(ids)].sort().flatMap((id) => {
            const key = `${step} ${id}`;
            if (seen.has(key))
                return [];
            seen.add(key);
            return [{ step, id }];
        });
    });
}

;// CONCATENATED MODULE: ./src/stages/plan/build-plan.js












/**
 * Makes the plan. Two inventories of the same state give equal content, whatever order Azure listed
 * things in.
 */
function buildPlan(sources, origin) {
    return {
        schemaVersion: plan/* PLAN_SCHEMA_VERSION */.j,
        origin,
        content: contentOf(sources),
        snapshot: (0,snapshot/* snapshotOf */.eY)(sources.inventory),
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
    const findings = sources.findings.filter(({ rule }) => !(0,arm_answer/* isOfArm */.Ue)(rule) || (rule === arm_answer/* ARM_VALIDATION */.BA && approved.has(rule)));
    const now = contentOf({ ...sources, findings });
    const accepted = content.findings.filter(({ rule }) => rule === arm_answer/* ARM_BEFORE_PREPARATION */.Fj);
    return {
        schemaVersion: plan/* PLAN_SCHEMA_VERSION */.j,
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
        prepare: (0,plan_preparation/* stepsFor */.Rb)(findings, inventory, mayPrepare),
        mayPrepare,
        instanceSuffix,
        restore: [],
        collections: comparedCollections(inventory),
    };
    return { ...content, restore: rowsFor(inventory, { content }) };
}
function plannedResource(id, scope, inventory) {
    const bodies = [
        ...(0,azure_inventory/* itemsOf */.S3)(inventory.of('workspace')),
        ...(0,azure_inventory/* itemsOf */.S3)(inventory.of('associatedResources')),
    ];
    const body = bodies.find((candidate) => (0,resource_id/* sameId */.s)((0,body_identity/* idOf */.T)(candidate), id));
    return {
        id: id.toLowerCase(),
        destinationId: ((0,resource_id/* movedId */.BY)(id, scope.destination) ?? '').toLowerCase(),
        type: ((0,resource_id/* parseResourceId */.RQ)(id)?.type ?? '').toLowerCase(),
        fingerprint: body === undefined ? '' : (0,canonical_json/* canonicalHash */.t)(comparableBody(body)),
    };
}
const aboutCaller = new Set(checks/* checks */.A.filter((check) => check.aboutCaller === true).map(({ id }) => id));
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
    const compared = azure_inventory/* collectionNames */.Zn.filter((name) => azure_inventory/* collectionTable */.ry[name].compared);
    return Object.fromEntries(compared.map((name) => {
        const collection = inventory.of(name);
        // Unknown is compared as unknown: a list that could be read yesterday and not today is a
        // change.
        if (collection.state !== 'read')
            return [name, { state: collection.state }];
        return [name, { state: 'read', items: comparableItems(collection.items) }];
    }));
}
function byText(left, right) {
    const [a, b] = [`${left.rule} ${left.subject}`, `${right.rule} ${right.subject}`];
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ stepsFor),
/* harmony export */   nl: () => (/* binding */ markPrepared),
/* harmony export */   zc: () => (/* binding */ fitsStep)
/* harmony export */ });
/* harmony import */ var _domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4900);
/* harmony import */ var _domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5424);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3871);
/* harmony import */ var _domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9879);
/* harmony import */ var _secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);





const isAttached = (body) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(body, 'properties', 'isAttachedCompute') === true;
const CREDENTIALS = 'the credentials it was attached with';
const endpointLists = ['onlineEndpoints', 'batchEndpoints'];
// The listing of an AKS cluster has no certificate in it (Azure REST reference: Compute - List
// Keys, AksComputeSecrets).
const hasCertificate = (body) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'properties', 'properties', 'sslConfiguration', 'status') === 'Enabled';
/** Computes that are Azure Machine Learning's own and nobody else's. */
const owned = new Set(['AmlCompute', 'ComputeInstance']);
/**
 * What can be done before a move, and which blockers it removes. Deleting an attached compute would
 * delete the customer's own cluster, so it is only detached. Of any other that is not said to be
 * attached nobody knows for certain whose it is (an AKS cluster can be either, Azure REST
 * reference: Compute - Delete): no step is made for it, and a person decides.
 */
const preparations = {
    'create-resource-group': {
        rules: ['destination-group-missing'],
        collections: [],
        creates: groupFor,
        then: 'What it inherits (policies, rights) is judged then, before anything else is done.',
    },
    'register-providers': { rules: ['provider-not-registered'], collections: [] },
    'pause-schedules': { rules: ['schedules-enabled'], collections: ['schedules'] },
    'delete-endpoints': {
        rules: ['online-endpoints-exist', 'batch-endpoints-exist'],
        collections: endpointLists,
        secrets: (body, inventory) => [
            ...(endpointLists.some((name) => (0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .hasListedSecrets */ .fQ)(name, body)) ? ['its keys'] : []),
            ...variablesBelow((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .T)(body), inventory),
        ],
    },
    'delete-computes': {
        rules: ['computes-exist'],
        collections: ['computes'],
        fits: (body) => !isAttached(body) && owned.has((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'properties', 'computeType') ?? ''),
        loses: (body) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'properties', 'computeType') === 'ComputeInstance'
            ? ['what is on its own disk']
            : [],
    },
    'detach-computes': {
        rules: ['computes-exist'],
        collections: ['computes'],
        fits: isAttached,
        loses: (body) => [
            ...((0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .hasListedSecrets */ .fQ)('computes', body) ? [] : [CREDENTIALS]),
            ...(hasCertificate(body) ? ['the key of its certificate'] : []),
        ],
        secrets: (body) => ((0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .hasListedSecrets */ .fQ)('computes', body) ? [CREDENTIALS] : []),
    },
};
/** Whether a step is still right for what Azure shows now. */
function fitsStep({ step }, body) {
    return preparations[step].fits?.(body) ?? true;
}
/** The findings with those that an allowed preparation removes marked so. */
function markPrepared(findings, inventory, allowed) {
    return findings.map((finding) => {
        const step = allowed.find((name) => removesFinding(name, finding, inventory));
        if (step === undefined)
            return finding;
        const words = ['Nothing: the move does it first', `(${step}).`, preparations[step].then ?? ''];
        return { ...finding, preparedBy: step, remedy: words.join(' ').trim() };
    });
}
/**
 * The steps that the marked findings need, in the order in which they are done. Ids lower-cased.
 */
function stepsFor(findings, inventory, allowed) {
    return allowed.flatMap((step) => findings
        .filter(({ preparedBy }) => preparedBy === step)
        .map(({ subject }) => {
        const body = bodyOf(step, subject, inventory);
        const { loses, secrets, creates } = preparations[step];
        const made = creates?.(subject, inventory);
        return {
            step,
            id: subject.toLowerCase(),
            loses: (body && loses?.(body)) ?? [],
            secrets: (body && secrets?.(body, inventory)) ?? [],
            ...(made === undefined ? {} : { creates: made }),
        };
    })
        .sort((left, right) => (left.id < right.id ? -1 : 1)));
}
function removesFinding(name, finding, inventory) {
    const { rules, fits, creates } = preparations[name];
    if (finding.certainty === 'unknown' || !rules.includes(finding.rule))
        return false;
    if (creates !== undefined)
        return creates(finding.subject, inventory) !== undefined;
    if (fits === undefined)
        return true;
    const body = bodyOf(name, finding.subject, inventory);
    return body !== undefined && fits(body);
}
// The destination group has the region of the workspace (Microsoft: Move Azure Machine Learning
// workspaces, step 4).
function groupFor(subject, inventory) {
    const [workspace] = (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inventory.of('workspace'));
    const location = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(workspace, 'location');
    const name = subject.split('/').at(-1) ?? '';
    return location === undefined ? undefined : { name, location };
}
function bodyOf(step, id, inventory) {
    return preparations[step].collections
        .flatMap((name) => (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inventory.of(name)))
        .find((item) => (0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_4__/* .sameId */ .s)((0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .T)(item), id));
}
function variablesBelow(endpoint, inventory) {
    return _secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentLists */ .VZ
        .flatMap(({ deployments }) => (0,_domain_azure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(inventory.of(deployments)))
        .flatMap((deployment) => {
        const id = (0,_domain_azure_body_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .T)(deployment);
        const count = Object.keys((0,_secrets_secret_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)(deployment)).length;
        if (count === 0 || !(0,_domain_azure_resource_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isAtOrBelow */ .a5)(id, endpoint))
            return [];
        return [`the values of ${count} environment variable(s) of ${id.split('/').at(-1) ?? id}`];
    });
}


/***/ }),

/***/ 6455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ askArm)
/* harmony export */ });
/* harmony import */ var _move_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9487);

/**
 * ARM takes minutes for a validation (158 s recorded for one resource); no client waits longer than
 * this for one.
 */
const VALIDATION_LIMIT_MS = 45 * 60_000;
/**
 * Asks ARM whether the move would succeed and waits for its answer, with a line of progress for
 * every poll.
 *
 * @param deadline milliseconds since the epoch; after it the answer is inconclusive.
 */
function askArm(reader, order, deadline, { clock, log }) {
    log.info('Asking Azure Resource Manager to validate the move; this takes some minutes.');
    return reader.validateMove(order, {
        deadline: Math.min(clock.now() + VALIDATION_LIMIT_MS, deadline),
        onPoll: (tick) => {
            log.progress((0,_move_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .oz)('validating', tick), (0,_move_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .percentGone */ .nt)(tick, VALIDATION_LIMIT_MS));
        },
    });
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
    const unauthorized = (0,_domain_azure_errors_arm_error_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesOf */ .w)(error).every((leaf) => (0,_domain_azure_errors_error_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isAuthorizationCode */ .rS)(leaf.code ?? ''));
    return unauthorized ? 'authorization-failed' : 'validation-failed';
}


/***/ }),

/***/ 8848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q9: () => (/* binding */ requireKnownRules),
  JT: () => (/* binding */ runChecks)
});

// UNUSED EXPORTS: acknowledgeableRules

// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(2818);
// EXTERNAL MODULE: ./src/checks/places/arm-answer.js
var arm_answer = __webpack_require__(2346);
// EXTERNAL MODULE: ./src/checks/index.js + 62 modules
var checks = __webpack_require__(3507);
// EXTERNAL MODULE: ./src/domain/azure/inventory.js + 1 modules
var azure_inventory = __webpack_require__(5424);
;// CONCATENATED MODULE: ./src/checks/judge.js

/**
 * Lets every rule judge the inventory. A collection that is unknown becomes a blocker in the name
 * of each rule that it could have made block (or, where no rule blocks by it, of the first that
 * needs it), and what could be read is judged all the same: a refused list is never taken for an
 * empty one.
 */
function judgeInventory(checks, inventory, scope, purpose) {
    return checks.flatMap((check) => [
        ...check.needs
            .filter((name) => speaksFor(check, name, checks))
            .flatMap((name) => unknownFindings(check, name, inventory, purpose)),
        ...observedFindings(check, inventory, scope, purpose),
    ]);
}
// Thirty findings about one list that was refused help nobody.
function speaksFor(check, name, checks) {
    const needing = checks.filter(({ needs }) => needs.includes(name));
    const blocking = needing.filter(({ severity }) => severity === 'blocker');
    return blocking.length > 0 ? blocking.includes(check) : needing[0] === check;
}
function observedFindings(check, inventory, scope, purpose) {
    const items = (name) => (0,azure_inventory/* itemsOf */.S3)(inventory.of(name));
    const known = (name) => inventory.of(name).state !== 'unknown';
    return check.judge({ scope, purpose, items, known }).map((statement) => ({
        ...statement,
        rule: check.id,
        certainty: 'observed',
        source: statement.source ?? check.source,
    }));
}
function unknownFindings(check, name, inventory, purpose) {
    const collection = inventory.of(name);
    if (collection.state !== 'unknown')
        return [];
    const { why, code, status } = collection.reason;
    // Its place does not exist: that is a blocker of its own, and everything inside is moot.
    if (code === azure_inventory/* WITHIN_NOTHING */.M3)
        return [];
    const { title } = azure_inventory/* collectionTable */.ry[name];
    return [
        {
            rule: check.id,
            severity: isOnlyTold(check, purpose) ? 'warning' : 'blocker',
            certainty: 'unknown',
            subject: title,
            evidence: [
                { field: 'reading', value: why },
                ...(code === undefined ? [] : [{ field: 'code', value: code }]),
                ...(status === undefined ? [] : [{ field: 'status', value: String(status) }]),
            ],
            why: `The list "${title}" could not be read, so nobody knows whether this rule holds: ${check.title}.`,
            remedy: `Give the identity the right to read it, or accept the risk by name: acknowledge: ${check.id}`,
            source: check.source,
        },
    ];
}
// What an identity sees is not compared with the approval, and nobody could accept it any more:
// where nothing depends on it, it is told and closes no approved move.
function isOnlyTold({ aboutCaller, severity }, purpose) {
    return purpose === 'move' && aboutCaller === true && severity !== 'blocker';
}

;// CONCATENATED MODULE: ./src/domain/plan/acknowledge.js
/**
 * Applies the acknowledgements of the request: a named rule's findings become accepted risks where
 * the rule allows it.
 */
function applyAcknowledgements(findings, acknowledged, acceptable) {
    const named = new Set(acknowledged.map((rule) => rule.toLowerCase()));
    return findings.map((finding) => ({
        ...finding,
        acknowledged: named.has(finding.rule) && acceptable(finding),
    }));
}

// EXTERNAL MODULE: ./src/domain/run/errors.js
var errors = __webpack_require__(5140);
// EXTERNAL MODULE: ./src/stages/plan/plan-preparation.js
var plan_preparation = __webpack_require__(4425);
;// CONCATENATED MODULE: ./src/stages/survey/run-checks.js







/** Ids a person may name in `acknowledge`. */
function acknowledgeableRules() {
    const own = checks/* checks */.A.filter((check) => check.acknowledge !== 'never').map((check) => check.id);
    return [...own, arm_answer/* ARM_BEFORE_PREPARATION */.Fj];
}
/**
 * Raises `invalid-input` when `acknowledge` names a rule that does not exist: a typing error must
 * not look like consent.
 */
function requireKnownRules(acknowledge) {
    const known = acknowledgeableRules();
    const strangers = acknowledge.filter((rule) => !known.includes(rule.toLowerCase()));
    if (strangers.length === 0)
        return;
    const told = strangers.map((rule) => `"${rule}"${suggestion(rule, known)}`).join(', ');
    throw new errors/* ProductError */._('invalid-input', {
        sentence: `acknowledge names what is no acknowledgeable rule: ${told}.`,
        remedy: `Rules that can be named: ${known.join(', ')}.`,
    });
}
function suggestion(rule, known) {
    const nearest = (0,mod/* closest */.kp)(rule.toLowerCase(), [...known]);
    return (0,mod/* distance */.Io)(rule.toLowerCase(), nearest) <= 4 ? ` (did you mean "${nearest}"?)` : '';
}
/**
 * Every finding of a run: what the rules see in the inventory, then what ARM itself answered, with
 * the acknowledgements applied. Runs all rules, whatever the first ones say, so that one run tells
 * everything.
 */
function runChecks(run) {
    const { inventory, acknowledge } = run;
    const judge = (findings) => applyAcknowledgements(findings, acknowledge, isAcceptable);
    const own = (0,plan_preparation/* markPrepared */.nl)(judge(judgeInventory(checks/* checks */.A, inventory, run.scope, run.purpose)), inventory, run.mayPrepare ?? []);
    const pending = own.some(({ preparedBy }) => preparedBy !== undefined);
    const arm = (0,arm_answer/* armFindings */.tF)(run.answer, run.order, pending ? arm_answer/* ARM_BEFORE_PREPARATION */.Fj : arm_answer/* ARM_VALIDATION */.BA);
    return [...own, ...judge(arm)];
}
function isAcceptable(finding) {
    if (finding.rule === arm_answer/* ARM_VALIDATION */.BA)
        return false;
    if (finding.rule === arm_answer/* ARM_BEFORE_PREPARATION */.Fj)
        return true;
    const rule = checks/* checks */.A.find((check) => check.id === finding.rule)?.acknowledge ?? 'never';
    return rule === 'any' || (rule === 'unknown-only' && finding.certainty === 'unknown');
}


/***/ })

};
