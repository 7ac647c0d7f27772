export const id = 614;
export const ids = [614];
export const modules = {

/***/ 3614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ AzureMachineLearningWorkspaces)
});

// NAMESPACE OBJECT: ../node_modules/@azure/arm-machinelearning/dist-esm/src/models/mappers.js
var mappers_namespaceObject = {};
__webpack_require__.r(mappers_namespaceObject);
__webpack_require__.d(mappers_namespaceObject, {
  AKSSchema: () => (AKSSchema),
  AKSSchemaProperties: () => (AKSSchemaProperties),
  AccountKeyDatastoreCredentials: () => (AccountKeyDatastoreCredentials),
  AccountKeyDatastoreSecrets: () => (AccountKeyDatastoreSecrets),
  Aks: () => (Aks),
  AksComputeSecrets: () => (AksComputeSecrets),
  AksComputeSecretsProperties: () => (AksComputeSecretsProperties),
  AksNetworkingConfiguration: () => (AksNetworkingConfiguration),
  AmlCompute: () => (AmlCompute),
  AmlComputeNodeInformation: () => (AmlComputeNodeInformation),
  AmlComputeNodesInformation: () => (AmlComputeNodesInformation),
  AmlComputeProperties: () => (AmlComputeProperties),
  AmlComputeSchema: () => (AmlComputeSchema),
  AmlOperation: () => (AmlOperation),
  AmlOperationDisplay: () => (AmlOperationDisplay),
  AmlOperationListResult: () => (AmlOperationListResult),
  AmlToken: () => (AmlToken),
  AmlUserFeature: () => (AmlUserFeature),
  AssetBase: () => (AssetBase),
  AssetContainer: () => (AssetContainer),
  AssetJobInput: () => (AssetJobInput),
  AssetJobOutput: () => (AssetJobOutput),
  AssetReferenceBase: () => (AssetReferenceBase),
  AssignedUser: () => (AssignedUser),
  AutoForecastHorizon: () => (AutoForecastHorizon),
  AutoMLJob: () => (AutoMLJob),
  AutoMLVertical: () => (AutoMLVertical),
  AutoNCrossValidations: () => (AutoNCrossValidations),
  AutoPauseProperties: () => (AutoPauseProperties),
  AutoScaleProperties: () => (AutoScaleProperties),
  AutoSeasonality: () => (AutoSeasonality),
  AutoTargetLags: () => (AutoTargetLags),
  AutoTargetRollingWindowSize: () => (AutoTargetRollingWindowSize),
  AzureBlobDatastore: () => (AzureBlobDatastore),
  AzureDataLakeGen1Datastore: () => (AzureDataLakeGen1Datastore),
  AzureDataLakeGen2Datastore: () => (AzureDataLakeGen2Datastore),
  AzureFileDatastore: () => (AzureFileDatastore),
  BanditPolicy: () => (BanditPolicy),
  BatchDeployment: () => (BatchDeployment),
  BatchDeploymentProperties: () => (BatchDeploymentProperties),
  BatchDeploymentTrackedResourceArmPaginatedResult: () => (BatchDeploymentTrackedResourceArmPaginatedResult),
  BatchDeploymentsCreateOrUpdateHeaders: () => (BatchDeploymentsCreateOrUpdateHeaders),
  BatchDeploymentsDeleteHeaders: () => (BatchDeploymentsDeleteHeaders),
  BatchDeploymentsUpdateHeaders: () => (BatchDeploymentsUpdateHeaders),
  BatchEndpoint: () => (BatchEndpoint),
  BatchEndpointDefaults: () => (BatchEndpointDefaults),
  BatchEndpointProperties: () => (BatchEndpointProperties),
  BatchEndpointTrackedResourceArmPaginatedResult: () => (BatchEndpointTrackedResourceArmPaginatedResult),
  BatchEndpointsCreateOrUpdateHeaders: () => (BatchEndpointsCreateOrUpdateHeaders),
  BatchEndpointsDeleteHeaders: () => (BatchEndpointsDeleteHeaders),
  BatchEndpointsUpdateHeaders: () => (BatchEndpointsUpdateHeaders),
  BatchRetrySettings: () => (BatchRetrySettings),
  BayesianSamplingAlgorithm: () => (BayesianSamplingAlgorithm),
  BuildContext: () => (BuildContext),
  CertificateDatastoreCredentials: () => (CertificateDatastoreCredentials),
  CertificateDatastoreSecrets: () => (CertificateDatastoreSecrets),
  Classification: () => (Classification),
  ClassificationTrainingSettings: () => (ClassificationTrainingSettings),
  ClusterUpdateParameters: () => (ClusterUpdateParameters),
  CodeConfiguration: () => (CodeConfiguration),
  CodeContainer: () => (CodeContainer),
  CodeContainerProperties: () => (CodeContainerProperties),
  CodeContainerResourceArmPaginatedResult: () => (CodeContainerResourceArmPaginatedResult),
  CodeVersion: () => (CodeVersion),
  CodeVersionProperties: () => (CodeVersionProperties),
  CodeVersionResourceArmPaginatedResult: () => (CodeVersionResourceArmPaginatedResult),
  ColumnTransformer: () => (ColumnTransformer),
  CommandJob: () => (CommandJob),
  CommandJobLimits: () => (CommandJobLimits),
  ComponentContainer: () => (ComponentContainer),
  ComponentContainerProperties: () => (ComponentContainerProperties),
  ComponentContainerResourceArmPaginatedResult: () => (ComponentContainerResourceArmPaginatedResult),
  ComponentVersion: () => (ComponentVersion),
  ComponentVersionProperties: () => (ComponentVersionProperties),
  ComponentVersionResourceArmPaginatedResult: () => (ComponentVersionResourceArmPaginatedResult),
  Compute: () => (Compute),
  ComputeCreateOrUpdateHeaders: () => (ComputeCreateOrUpdateHeaders),
  ComputeDeleteHeaders: () => (ComputeDeleteHeaders),
  ComputeInstance: () => (ComputeInstance),
  ComputeInstanceApplication: () => (ComputeInstanceApplication),
  ComputeInstanceConnectivityEndpoints: () => (ComputeInstanceConnectivityEndpoints),
  ComputeInstanceContainer: () => (ComputeInstanceContainer),
  ComputeInstanceCreatedBy: () => (ComputeInstanceCreatedBy),
  ComputeInstanceDataDisk: () => (ComputeInstanceDataDisk),
  ComputeInstanceDataMount: () => (ComputeInstanceDataMount),
  ComputeInstanceEnvironmentInfo: () => (ComputeInstanceEnvironmentInfo),
  ComputeInstanceLastOperation: () => (ComputeInstanceLastOperation),
  ComputeInstanceProperties: () => (ComputeInstanceProperties),
  ComputeInstanceSchema: () => (ComputeInstanceSchema),
  ComputeInstanceSshSettings: () => (ComputeInstanceSshSettings),
  ComputeInstanceVersion: () => (ComputeInstanceVersion),
  ComputeResource: () => (ComputeResource),
  ComputeResourceSchema: () => (ComputeResourceSchema),
  ComputeSchedules: () => (ComputeSchedules),
  ComputeSecrets: () => (ComputeSecrets),
  ComputeStartStopSchedule: () => (ComputeStartStopSchedule),
  ContainerResourceRequirements: () => (ContainerResourceRequirements),
  ContainerResourceSettings: () => (ContainerResourceSettings),
  CosmosDbSettings: () => (CosmosDbSettings),
  CronTrigger: () => (CronTrigger),
  CustomForecastHorizon: () => (CustomForecastHorizon),
  CustomModelJobInput: () => (CustomModelJobInput),
  CustomModelJobOutput: () => (CustomModelJobOutput),
  CustomNCrossValidations: () => (CustomNCrossValidations),
  CustomSeasonality: () => (CustomSeasonality),
  CustomTargetLags: () => (CustomTargetLags),
  CustomTargetRollingWindowSize: () => (CustomTargetRollingWindowSize),
  DataContainer: () => (DataContainer),
  DataContainerProperties: () => (DataContainerProperties),
  DataContainerResourceArmPaginatedResult: () => (DataContainerResourceArmPaginatedResult),
  DataFactory: () => (DataFactory),
  DataLakeAnalytics: () => (DataLakeAnalytics),
  DataLakeAnalyticsSchema: () => (DataLakeAnalyticsSchema),
  DataLakeAnalyticsSchemaProperties: () => (DataLakeAnalyticsSchemaProperties),
  DataPathAssetReference: () => (DataPathAssetReference),
  DataVersionBase: () => (DataVersionBase),
  DataVersionBaseProperties: () => (DataVersionBaseProperties),
  DataVersionBaseResourceArmPaginatedResult: () => (DataVersionBaseResourceArmPaginatedResult),
  Databricks: () => (Databricks),
  DatabricksComputeSecrets: () => (DatabricksComputeSecrets),
  DatabricksComputeSecretsProperties: () => (DatabricksComputeSecretsProperties),
  DatabricksProperties: () => (DatabricksProperties),
  DatabricksSchema: () => (DatabricksSchema),
  Datastore: () => (Datastore),
  DatastoreCredentials: () => (DatastoreCredentials),
  DatastoreProperties: () => (DatastoreProperties),
  DatastoreResourceArmPaginatedResult: () => (DatastoreResourceArmPaginatedResult),
  DatastoreSecrets: () => (DatastoreSecrets),
  DefaultScaleSettings: () => (DefaultScaleSettings),
  DeploymentLogs: () => (DeploymentLogs),
  DeploymentLogsRequest: () => (DeploymentLogsRequest),
  DeploymentResourceConfiguration: () => (DeploymentResourceConfiguration),
  DiagnoseRequestProperties: () => (DiagnoseRequestProperties),
  DiagnoseResponseResult: () => (DiagnoseResponseResult),
  DiagnoseResponseResultValue: () => (DiagnoseResponseResultValue),
  DiagnoseResult: () => (DiagnoseResult),
  DiagnoseWorkspaceParameters: () => (DiagnoseWorkspaceParameters),
  DistributionConfiguration: () => (DistributionConfiguration),
  EarlyTerminationPolicy: () => (EarlyTerminationPolicy),
  EncryptionKeyVaultProperties: () => (EncryptionKeyVaultProperties),
  EncryptionProperty: () => (EncryptionProperty),
  EndpointAuthKeys: () => (EndpointAuthKeys),
  EndpointAuthToken: () => (EndpointAuthToken),
  EndpointDeploymentPropertiesBase: () => (EndpointDeploymentPropertiesBase),
  EndpointPropertiesBase: () => (EndpointPropertiesBase),
  EndpointScheduleAction: () => (EndpointScheduleAction),
  EnvironmentContainer: () => (EnvironmentContainer),
  EnvironmentContainerProperties: () => (EnvironmentContainerProperties),
  EnvironmentContainerResourceArmPaginatedResult: () => (EnvironmentContainerResourceArmPaginatedResult),
  EnvironmentVersion: () => (EnvironmentVersion),
  EnvironmentVersionProperties: () => (EnvironmentVersionProperties),
  EnvironmentVersionResourceArmPaginatedResult: () => (EnvironmentVersionResourceArmPaginatedResult),
  ErrorAdditionalInfo: () => (ErrorAdditionalInfo),
  ErrorDetail: () => (ErrorDetail),
  ErrorResponse: () => (ErrorResponse),
  EstimatedVMPrice: () => (EstimatedVMPrice),
  EstimatedVMPrices: () => (EstimatedVMPrices),
  ExternalFqdnResponse: () => (ExternalFqdnResponse),
  FeaturizationSettings: () => (FeaturizationSettings),
  FlavorData: () => (FlavorData),
  ForecastHorizon: () => (ForecastHorizon),
  Forecasting: () => (Forecasting),
  ForecastingSettings: () => (ForecastingSettings),
  ForecastingTrainingSettings: () => (ForecastingTrainingSettings),
  FqdnEndpoint: () => (FqdnEndpoint),
  FqdnEndpointDetail: () => (FqdnEndpointDetail),
  FqdnEndpoints: () => (FqdnEndpoints),
  FqdnEndpointsProperties: () => (FqdnEndpointsProperties),
  GridSamplingAlgorithm: () => (GridSamplingAlgorithm),
  HDInsight: () => (HDInsight),
  HDInsightProperties: () => (HDInsightProperties),
  HDInsightSchema: () => (HDInsightSchema),
  IdAssetReference: () => (IdAssetReference),
  IdentityConfiguration: () => (IdentityConfiguration),
  IdentityForCmk: () => (IdentityForCmk),
  ImageClassification: () => (ImageClassification),
  ImageClassificationBase: () => (ImageClassificationBase),
  ImageClassificationMultilabel: () => (ImageClassificationMultilabel),
  ImageInstanceSegmentation: () => (ImageInstanceSegmentation),
  ImageLimitSettings: () => (ImageLimitSettings),
  ImageModelDistributionSettings: () => (ImageModelDistributionSettings),
  ImageModelDistributionSettingsClassification: () => (ImageModelDistributionSettingsClassification),
  ImageModelDistributionSettingsObjectDetection: () => (ImageModelDistributionSettingsObjectDetection),
  ImageModelSettings: () => (ImageModelSettings),
  ImageModelSettingsClassification: () => (ImageModelSettingsClassification),
  ImageModelSettingsObjectDetection: () => (ImageModelSettingsObjectDetection),
  ImageObjectDetection: () => (ImageObjectDetection),
  ImageObjectDetectionBase: () => (ImageObjectDetectionBase),
  ImageSweepSettings: () => (ImageSweepSettings),
  ImageVertical: () => (ImageVertical),
  InferenceContainerProperties: () => (InferenceContainerProperties),
  InstanceTypeSchema: () => (InstanceTypeSchema),
  InstanceTypeSchemaResources: () => (InstanceTypeSchemaResources),
  JobBase: () => (JobBase),
  JobBaseProperties: () => (JobBaseProperties),
  JobBaseResourceArmPaginatedResult: () => (JobBaseResourceArmPaginatedResult),
  JobInput: () => (JobInput),
  JobLimits: () => (JobLimits),
  JobOutput: () => (JobOutput),
  JobResourceConfiguration: () => (JobResourceConfiguration),
  JobScheduleAction: () => (JobScheduleAction),
  JobService: () => (JobService),
  JobsCancelHeaders: () => (JobsCancelHeaders),
  JobsDeleteHeaders: () => (JobsDeleteHeaders),
  Kubernetes: () => (Kubernetes),
  KubernetesOnlineDeployment: () => (KubernetesOnlineDeployment),
  KubernetesProperties: () => (KubernetesProperties),
  KubernetesSchema: () => (KubernetesSchema),
  ListAmlUserFeatureResult: () => (ListAmlUserFeatureResult),
  ListNotebookKeysResult: () => (ListNotebookKeysResult),
  ListStorageAccountKeysResult: () => (ListStorageAccountKeysResult),
  ListUsagesResult: () => (ListUsagesResult),
  ListWorkspaceKeysResult: () => (ListWorkspaceKeysResult),
  ListWorkspaceQuotas: () => (ListWorkspaceQuotas),
  LiteralJobInput: () => (LiteralJobInput),
  MLFlowModelJobInput: () => (MLFlowModelJobInput),
  MLFlowModelJobOutput: () => (MLFlowModelJobOutput),
  MLTableData: () => (MLTableData),
  MLTableJobInput: () => (MLTableJobInput),
  MLTableJobOutput: () => (MLTableJobOutput),
  ManagedIdentity: () => (ManagedIdentity),
  ManagedIdentityAuthTypeWorkspaceConnectionProperties: () => (ManagedIdentityAuthTypeWorkspaceConnectionProperties),
  ManagedOnlineDeployment: () => (ManagedOnlineDeployment),
  ManagedServiceIdentity: () => (ManagedServiceIdentity),
  MedianStoppingPolicy: () => (MedianStoppingPolicy),
  ModelContainer: () => (ModelContainer),
  ModelContainerProperties: () => (ModelContainerProperties),
  ModelContainerResourceArmPaginatedResult: () => (ModelContainerResourceArmPaginatedResult),
  ModelVersion: () => (ModelVersion),
  ModelVersionProperties: () => (ModelVersionProperties),
  ModelVersionResourceArmPaginatedResult: () => (ModelVersionResourceArmPaginatedResult),
  Mpi: () => (Mpi),
  NCrossValidations: () => (NCrossValidations),
  NlpVertical: () => (NlpVertical),
  NlpVerticalFeaturizationSettings: () => (NlpVerticalFeaturizationSettings),
  NlpVerticalLimitSettings: () => (NlpVerticalLimitSettings),
  NodeStateCounts: () => (NodeStateCounts),
  NoneAuthTypeWorkspaceConnectionProperties: () => (NoneAuthTypeWorkspaceConnectionProperties),
  NoneDatastoreCredentials: () => (NoneDatastoreCredentials),
  NotebookAccessTokenResult: () => (NotebookAccessTokenResult),
  NotebookPreparationError: () => (NotebookPreparationError),
  NotebookResourceInfo: () => (NotebookResourceInfo),
  Objective: () => (Objective),
  OnlineDeployment: () => (OnlineDeployment),
  OnlineDeploymentProperties: () => (OnlineDeploymentProperties),
  OnlineDeploymentTrackedResourceArmPaginatedResult: () => (OnlineDeploymentTrackedResourceArmPaginatedResult),
  OnlineDeploymentsCreateOrUpdateHeaders: () => (OnlineDeploymentsCreateOrUpdateHeaders),
  OnlineDeploymentsDeleteHeaders: () => (OnlineDeploymentsDeleteHeaders),
  OnlineDeploymentsUpdateHeaders: () => (OnlineDeploymentsUpdateHeaders),
  OnlineEndpoint: () => (OnlineEndpoint),
  OnlineEndpointProperties: () => (OnlineEndpointProperties),
  OnlineEndpointTrackedResourceArmPaginatedResult: () => (OnlineEndpointTrackedResourceArmPaginatedResult),
  OnlineEndpointsCreateOrUpdateHeaders: () => (OnlineEndpointsCreateOrUpdateHeaders),
  OnlineEndpointsDeleteHeaders: () => (OnlineEndpointsDeleteHeaders),
  OnlineEndpointsRegenerateKeysHeaders: () => (OnlineEndpointsRegenerateKeysHeaders),
  OnlineEndpointsUpdateHeaders: () => (OnlineEndpointsUpdateHeaders),
  OnlineRequestSettings: () => (OnlineRequestSettings),
  OnlineScaleSettings: () => (OnlineScaleSettings),
  OutputPathAssetReference: () => (OutputPathAssetReference),
  PATAuthTypeWorkspaceConnectionProperties: () => (PATAuthTypeWorkspaceConnectionProperties),
  PaginatedComputeResourcesList: () => (PaginatedComputeResourcesList),
  PartialBatchDeployment: () => (PartialBatchDeployment),
  PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties: () => (PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties),
  PartialManagedServiceIdentity: () => (PartialManagedServiceIdentity),
  PartialMinimalTrackedResource: () => (PartialMinimalTrackedResource),
  PartialMinimalTrackedResourceWithIdentity: () => (PartialMinimalTrackedResourceWithIdentity),
  PartialMinimalTrackedResourceWithSku: () => (PartialMinimalTrackedResourceWithSku),
  PartialSku: () => (PartialSku),
  Password: () => (Password),
  PersonalComputeInstanceSettings: () => (PersonalComputeInstanceSettings),
  PipelineJob: () => (PipelineJob),
  PrivateEndpoint: () => (PrivateEndpoint),
  PrivateEndpointConnection: () => (PrivateEndpointConnection),
  PrivateEndpointConnectionListResult: () => (PrivateEndpointConnectionListResult),
  PrivateLinkResource: () => (PrivateLinkResource),
  PrivateLinkResourceListResult: () => (PrivateLinkResourceListResult),
  PrivateLinkServiceConnectionState: () => (PrivateLinkServiceConnectionState),
  ProbeSettings: () => (ProbeSettings),
  PyTorch: () => (PyTorch),
  QuotaBaseProperties: () => (QuotaBaseProperties),
  QuotaUpdateParameters: () => (QuotaUpdateParameters),
  RandomSamplingAlgorithm: () => (RandomSamplingAlgorithm),
  RecurrenceSchedule: () => (RecurrenceSchedule),
  RecurrenceTrigger: () => (RecurrenceTrigger),
  RegenerateEndpointKeysRequest: () => (RegenerateEndpointKeysRequest),
  RegistryListCredentialsResult: () => (RegistryListCredentialsResult),
  Regression: () => (Regression),
  RegressionTrainingSettings: () => (RegressionTrainingSettings),
  Resource: () => (Resource),
  ResourceBase: () => (ResourceBase),
  ResourceConfiguration: () => (ResourceConfiguration),
  ResourceId: () => (ResourceId),
  ResourceName: () => (ResourceName),
  ResourceQuota: () => (ResourceQuota),
  Route: () => (Route),
  SASAuthTypeWorkspaceConnectionProperties: () => (SASAuthTypeWorkspaceConnectionProperties),
  SamplingAlgorithm: () => (SamplingAlgorithm),
  SasDatastoreCredentials: () => (SasDatastoreCredentials),
  SasDatastoreSecrets: () => (SasDatastoreSecrets),
  ScaleSettings: () => (ScaleSettings),
  ScaleSettingsInformation: () => (ScaleSettingsInformation),
  Schedule: () => (Schedule),
  ScheduleActionBase: () => (ScheduleActionBase),
  ScheduleBase: () => (ScheduleBase),
  ScheduleProperties: () => (ScheduleProperties),
  ScheduleResourceArmPaginatedResult: () => (ScheduleResourceArmPaginatedResult),
  SchedulesCreateOrUpdateHeaders: () => (SchedulesCreateOrUpdateHeaders),
  SchedulesDeleteHeaders: () => (SchedulesDeleteHeaders),
  ScriptReference: () => (ScriptReference),
  ScriptsToExecute: () => (ScriptsToExecute),
  Seasonality: () => (Seasonality),
  ServiceManagedResourcesSettings: () => (ServiceManagedResourcesSettings),
  ServicePrincipalDatastoreCredentials: () => (ServicePrincipalDatastoreCredentials),
  ServicePrincipalDatastoreSecrets: () => (ServicePrincipalDatastoreSecrets),
  SetupScripts: () => (SetupScripts),
  SharedPrivateLinkResource: () => (SharedPrivateLinkResource),
  Sku: () => (Sku),
  SkuCapacity: () => (SkuCapacity),
  SkuResource: () => (SkuResource),
  SkuResourceArmPaginatedResult: () => (SkuResourceArmPaginatedResult),
  SkuSetting: () => (SkuSetting),
  SslConfiguration: () => (SslConfiguration),
  StackEnsembleSettings: () => (StackEnsembleSettings),
  SweepJob: () => (SweepJob),
  SweepJobLimits: () => (SweepJobLimits),
  SynapseSpark: () => (SynapseSpark),
  SynapseSparkProperties: () => (SynapseSparkProperties),
  SystemData: () => (SystemData),
  SystemService: () => (SystemService),
  TableVertical: () => (TableVertical),
  TableVerticalFeaturizationSettings: () => (TableVerticalFeaturizationSettings),
  TableVerticalLimitSettings: () => (TableVerticalLimitSettings),
  TargetLags: () => (TargetLags),
  TargetRollingWindowSize: () => (TargetRollingWindowSize),
  TargetUtilizationScaleSettings: () => (TargetUtilizationScaleSettings),
  TensorFlow: () => (TensorFlow),
  TextClassification: () => (TextClassification),
  TextClassificationMultilabel: () => (TextClassificationMultilabel),
  TextNer: () => (TextNer),
  TrackedResource: () => (TrackedResource),
  TrainingSettings: () => (TrainingSettings),
  TrialComponent: () => (TrialComponent),
  TriggerBase: () => (TriggerBase),
  TritonModelJobInput: () => (TritonModelJobInput),
  TritonModelJobOutput: () => (TritonModelJobOutput),
  TruncationSelectionPolicy: () => (TruncationSelectionPolicy),
  UpdateWorkspaceQuotas: () => (UpdateWorkspaceQuotas),
  UpdateWorkspaceQuotasResult: () => (UpdateWorkspaceQuotasResult),
  UriFileDataVersion: () => (UriFileDataVersion),
  UriFileJobInput: () => (UriFileJobInput),
  UriFileJobOutput: () => (UriFileJobOutput),
  UriFolderDataVersion: () => (UriFolderDataVersion),
  UriFolderJobInput: () => (UriFolderJobInput),
  UriFolderJobOutput: () => (UriFolderJobOutput),
  Usage: () => (Usage),
  UsageName: () => (UsageName),
  UserAccountCredentials: () => (UserAccountCredentials),
  UserAssignedIdentity: () => (UserAssignedIdentity),
  UserIdentity: () => (UserIdentity),
  UsernamePasswordAuthTypeWorkspaceConnectionProperties: () => (UsernamePasswordAuthTypeWorkspaceConnectionProperties),
  VirtualMachine: () => (VirtualMachine),
  VirtualMachineImage: () => (VirtualMachineImage),
  VirtualMachineSchema: () => (VirtualMachineSchema),
  VirtualMachineSchemaProperties: () => (VirtualMachineSchemaProperties),
  VirtualMachineSecrets: () => (VirtualMachineSecrets),
  VirtualMachineSecretsSchema: () => (VirtualMachineSecretsSchema),
  VirtualMachineSize: () => (VirtualMachineSize),
  VirtualMachineSizeListResult: () => (VirtualMachineSizeListResult),
  VirtualMachineSshCredentials: () => (VirtualMachineSshCredentials),
  Workspace: () => (Workspace),
  WorkspaceConnectionManagedIdentity: () => (WorkspaceConnectionManagedIdentity),
  WorkspaceConnectionPersonalAccessToken: () => (WorkspaceConnectionPersonalAccessToken),
  WorkspaceConnectionPropertiesV2: () => (WorkspaceConnectionPropertiesV2),
  WorkspaceConnectionPropertiesV2BasicResource: () => (WorkspaceConnectionPropertiesV2BasicResource),
  WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult: () => (WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult),
  WorkspaceConnectionSharedAccessSignature: () => (WorkspaceConnectionSharedAccessSignature),
  WorkspaceConnectionUsernamePassword: () => (WorkspaceConnectionUsernamePassword),
  WorkspaceListResult: () => (WorkspaceListResult),
  WorkspaceUpdateParameters: () => (WorkspaceUpdateParameters),
  WorkspacesDiagnoseHeaders: () => (WorkspacesDiagnoseHeaders),
  discriminators: () => (discriminators)
});

// EXTERNAL MODULE: ../node_modules/tslib/tslib.js
var tslib_tslib = __webpack_require__(4834);
;// CONCATENATED MODULE: ../node_modules/tslib/modules/index.js

const {
    __extends,
    __assign,
    __rest,
    __decorate,
    __param,
    __esDecorate,
    __runInitializers,
    __propKey,
    __setFunctionName,
    __metadata,
    __awaiter,
    __generator,
    __exportStar,
    __createBinding,
    __values,
    __read,
    __spread,
    __spreadArrays,
    __spreadArray,
    __await,
    __asyncGenerator,
    __asyncDelegator,
    __asyncValues,
    __makeTemplateObject,
    __importStar,
    __importDefault,
    __classPrivateFieldGet,
    __classPrivateFieldSet,
    __classPrivateFieldIn,
    __addDisposableResource,
    __disposeResources,
    __rewriteRelativeImportExtension,
} = tslib_tslib;

/* harmony default export */ const modules = ((/* unused pure expression or super */ null && (tslib)));

// EXTERNAL MODULE: ../node_modules/@azure/core-client/dist/esm/index.js + 16 modules
var esm = __webpack_require__(3228);
// EXTERNAL MODULE: ../node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var dist_esm = __webpack_require__(8806);
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/models/mappers.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */
const AmlOperationListResult = {
    type: {
        name: "Composite",
        className: "AmlOperationListResult",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "AmlOperation"
                        }
                    }
                }
            }
        }
    }
};
const AmlOperation = {
    type: {
        name: "Composite",
        className: "AmlOperation",
        modelProperties: {
            name: {
                serializedName: "name",
                type: {
                    name: "String"
                }
            },
            display: {
                serializedName: "display",
                type: {
                    name: "Composite",
                    className: "AmlOperationDisplay"
                }
            },
            isDataAction: {
                serializedName: "isDataAction",
                type: {
                    name: "Boolean"
                }
            }
        }
    }
};
const AmlOperationDisplay = {
    type: {
        name: "Composite",
        className: "AmlOperationDisplay",
        modelProperties: {
            provider: {
                serializedName: "provider",
                type: {
                    name: "String"
                }
            },
            resource: {
                serializedName: "resource",
                type: {
                    name: "String"
                }
            },
            operation: {
                serializedName: "operation",
                type: {
                    name: "String"
                }
            },
            description: {
                serializedName: "description",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ErrorResponse = {
    type: {
        name: "Composite",
        className: "ErrorResponse",
        modelProperties: {
            error: {
                serializedName: "error",
                type: {
                    name: "Composite",
                    className: "ErrorDetail"
                }
            }
        }
    }
};
const ErrorDetail = {
    type: {
        name: "Composite",
        className: "ErrorDetail",
        modelProperties: {
            code: {
                serializedName: "code",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            target: {
                serializedName: "target",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            details: {
                serializedName: "details",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ErrorDetail"
                        }
                    }
                }
            },
            additionalInfo: {
                serializedName: "additionalInfo",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ErrorAdditionalInfo"
                        }
                    }
                }
            }
        }
    }
};
const ErrorAdditionalInfo = {
    type: {
        name: "Composite",
        className: "ErrorAdditionalInfo",
        modelProperties: {
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            info: {
                serializedName: "info",
                readOnly: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            }
        }
    }
};
const EncryptionProperty = {
    type: {
        name: "Composite",
        className: "EncryptionProperty",
        modelProperties: {
            status: {
                serializedName: "status",
                required: true,
                type: {
                    name: "String"
                }
            },
            identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "IdentityForCmk"
                }
            },
            keyVaultProperties: {
                serializedName: "keyVaultProperties",
                type: {
                    name: "Composite",
                    className: "EncryptionKeyVaultProperties"
                }
            }
        }
    }
};
const IdentityForCmk = {
    type: {
        name: "Composite",
        className: "IdentityForCmk",
        modelProperties: {
            userAssignedIdentity: {
                serializedName: "userAssignedIdentity",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const EncryptionKeyVaultProperties = {
    type: {
        name: "Composite",
        className: "EncryptionKeyVaultProperties",
        modelProperties: {
            keyVaultArmId: {
                serializedName: "keyVaultArmId",
                required: true,
                type: {
                    name: "String"
                }
            },
            keyIdentifier: {
                serializedName: "keyIdentifier",
                required: true,
                type: {
                    name: "String"
                }
            },
            identityClientId: {
                serializedName: "identityClientId",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PrivateEndpoint = {
    type: {
        name: "Composite",
        className: "PrivateEndpoint",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            subnetArmId: {
                serializedName: "subnetArmId",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PrivateLinkServiceConnectionState = {
    type: {
        name: "Composite",
        className: "PrivateLinkServiceConnectionState",
        modelProperties: {
            status: {
                serializedName: "status",
                type: {
                    name: "String"
                }
            },
            description: {
                serializedName: "description",
                type: {
                    name: "String"
                }
            },
            actionsRequired: {
                serializedName: "actionsRequired",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ManagedServiceIdentity = {
    type: {
        name: "Composite",
        className: "ManagedServiceIdentity",
        modelProperties: {
            principalId: {
                serializedName: "principalId",
                readOnly: true,
                type: {
                    name: "Uuid"
                }
            },
            tenantId: {
                serializedName: "tenantId",
                readOnly: true,
                type: {
                    name: "Uuid"
                }
            },
            type: {
                serializedName: "type",
                required: true,
                type: {
                    name: "String"
                }
            },
            userAssignedIdentities: {
                serializedName: "userAssignedIdentities",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Composite", className: "UserAssignedIdentity" }
                    }
                }
            }
        }
    }
};
const UserAssignedIdentity = {
    type: {
        name: "Composite",
        className: "UserAssignedIdentity",
        modelProperties: {
            principalId: {
                serializedName: "principalId",
                readOnly: true,
                type: {
                    name: "Uuid"
                }
            },
            clientId: {
                serializedName: "clientId",
                readOnly: true,
                type: {
                    name: "Uuid"
                }
            }
        }
    }
};
const Sku = {
    type: {
        name: "Composite",
        className: "Sku",
        modelProperties: {
            name: {
                serializedName: "name",
                required: true,
                type: {
                    name: "String"
                }
            },
            tier: {
                serializedName: "tier",
                type: {
                    name: "Enum",
                    allowedValues: ["Free", "Basic", "Standard", "Premium"]
                }
            },
            size: {
                serializedName: "size",
                type: {
                    name: "String"
                }
            },
            family: {
                serializedName: "family",
                type: {
                    name: "String"
                }
            },
            capacity: {
                serializedName: "capacity",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const Resource = {
    type: {
        name: "Composite",
        className: "Resource",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            systemData: {
                serializedName: "systemData",
                type: {
                    name: "Composite",
                    className: "SystemData"
                }
            }
        }
    }
};
const SystemData = {
    type: {
        name: "Composite",
        className: "SystemData",
        modelProperties: {
            createdBy: {
                serializedName: "createdBy",
                type: {
                    name: "String"
                }
            },
            createdByType: {
                serializedName: "createdByType",
                type: {
                    name: "String"
                }
            },
            createdAt: {
                serializedName: "createdAt",
                type: {
                    name: "DateTime"
                }
            },
            lastModifiedBy: {
                serializedName: "lastModifiedBy",
                type: {
                    name: "String"
                }
            },
            lastModifiedByType: {
                serializedName: "lastModifiedByType",
                type: {
                    name: "String"
                }
            },
            lastModifiedAt: {
                serializedName: "lastModifiedAt",
                type: {
                    name: "DateTime"
                }
            }
        }
    }
};
const SharedPrivateLinkResource = {
    type: {
        name: "Composite",
        className: "SharedPrivateLinkResource",
        modelProperties: {
            name: {
                serializedName: "name",
                type: {
                    name: "String"
                }
            },
            privateLinkResourceId: {
                serializedName: "properties.privateLinkResourceId",
                type: {
                    name: "String"
                }
            },
            groupId: {
                serializedName: "properties.groupId",
                type: {
                    name: "String"
                }
            },
            requestMessage: {
                serializedName: "properties.requestMessage",
                type: {
                    name: "String"
                }
            },
            status: {
                serializedName: "properties.status",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const NotebookResourceInfo = {
    type: {
        name: "Composite",
        className: "NotebookResourceInfo",
        modelProperties: {
            fqdn: {
                serializedName: "fqdn",
                type: {
                    name: "String"
                }
            },
            resourceId: {
                serializedName: "resourceId",
                type: {
                    name: "String"
                }
            },
            notebookPreparationError: {
                serializedName: "notebookPreparationError",
                type: {
                    name: "Composite",
                    className: "NotebookPreparationError"
                }
            }
        }
    }
};
const NotebookPreparationError = {
    type: {
        name: "Composite",
        className: "NotebookPreparationError",
        modelProperties: {
            errorMessage: {
                serializedName: "errorMessage",
                type: {
                    name: "String"
                }
            },
            statusCode: {
                serializedName: "statusCode",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const ServiceManagedResourcesSettings = {
    type: {
        name: "Composite",
        className: "ServiceManagedResourcesSettings",
        modelProperties: {
            cosmosDb: {
                serializedName: "cosmosDb",
                type: {
                    name: "Composite",
                    className: "CosmosDbSettings"
                }
            }
        }
    }
};
const CosmosDbSettings = {
    type: {
        name: "Composite",
        className: "CosmosDbSettings",
        modelProperties: {
            collectionsThroughput: {
                serializedName: "collectionsThroughput",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const WorkspaceUpdateParameters = {
    type: {
        name: "Composite",
        className: "WorkspaceUpdateParameters",
        modelProperties: {
            tags: {
                serializedName: "tags",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            },
            identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            },
            description: {
                serializedName: "properties.description",
                type: {
                    name: "String"
                }
            },
            friendlyName: {
                serializedName: "properties.friendlyName",
                type: {
                    name: "String"
                }
            },
            imageBuildCompute: {
                serializedName: "properties.imageBuildCompute",
                type: {
                    name: "String"
                }
            },
            serviceManagedResourcesSettings: {
                serializedName: "properties.serviceManagedResourcesSettings",
                type: {
                    name: "Composite",
                    className: "ServiceManagedResourcesSettings"
                }
            },
            primaryUserAssignedIdentity: {
                serializedName: "properties.primaryUserAssignedIdentity",
                type: {
                    name: "String"
                }
            },
            publicNetworkAccess: {
                serializedName: "properties.publicNetworkAccess",
                type: {
                    name: "String"
                }
            },
            applicationInsights: {
                serializedName: "properties.applicationInsights",
                type: {
                    name: "String"
                }
            },
            containerRegistry: {
                serializedName: "properties.containerRegistry",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const WorkspaceListResult = {
    type: {
        name: "Composite",
        className: "WorkspaceListResult",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "Workspace"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const DiagnoseWorkspaceParameters = {
    type: {
        name: "Composite",
        className: "DiagnoseWorkspaceParameters",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Composite",
                    className: "DiagnoseRequestProperties"
                }
            }
        }
    }
};
const DiagnoseRequestProperties = {
    type: {
        name: "Composite",
        className: "DiagnoseRequestProperties",
        modelProperties: {
            udr: {
                serializedName: "udr",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            nsg: {
                serializedName: "nsg",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            resourceLock: {
                serializedName: "resourceLock",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            dnsResolution: {
                serializedName: "dnsResolution",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            storageAccount: {
                serializedName: "storageAccount",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            keyVault: {
                serializedName: "keyVault",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            containerRegistry: {
                serializedName: "containerRegistry",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            applicationInsights: {
                serializedName: "applicationInsights",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            },
            others: {
                serializedName: "others",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            }
        }
    }
};
const DiagnoseResponseResult = {
    type: {
        name: "Composite",
        className: "DiagnoseResponseResult",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Composite",
                    className: "DiagnoseResponseResultValue"
                }
            }
        }
    }
};
const DiagnoseResponseResultValue = {
    type: {
        name: "Composite",
        className: "DiagnoseResponseResultValue",
        modelProperties: {
            userDefinedRouteResults: {
                serializedName: "userDefinedRouteResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            networkSecurityRuleResults: {
                serializedName: "networkSecurityRuleResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            resourceLockResults: {
                serializedName: "resourceLockResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            dnsResolutionResults: {
                serializedName: "dnsResolutionResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            storageAccountResults: {
                serializedName: "storageAccountResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            keyVaultResults: {
                serializedName: "keyVaultResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            containerRegistryResults: {
                serializedName: "containerRegistryResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            applicationInsightsResults: {
                serializedName: "applicationInsightsResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            },
            otherResults: {
                serializedName: "otherResults",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DiagnoseResult"
                        }
                    }
                }
            }
        }
    }
};
const DiagnoseResult = {
    type: {
        name: "Composite",
        className: "DiagnoseResult",
        modelProperties: {
            code: {
                serializedName: "code",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            level: {
                serializedName: "level",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ListWorkspaceKeysResult = {
    type: {
        name: "Composite",
        className: "ListWorkspaceKeysResult",
        modelProperties: {
            userStorageKey: {
                serializedName: "userStorageKey",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            userStorageResourceId: {
                serializedName: "userStorageResourceId",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            appInsightsInstrumentationKey: {
                serializedName: "appInsightsInstrumentationKey",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            containerRegistryCredentials: {
                serializedName: "containerRegistryCredentials",
                type: {
                    name: "Composite",
                    className: "RegistryListCredentialsResult"
                }
            },
            notebookAccessKeys: {
                serializedName: "notebookAccessKeys",
                type: {
                    name: "Composite",
                    className: "ListNotebookKeysResult"
                }
            }
        }
    }
};
const RegistryListCredentialsResult = {
    type: {
        name: "Composite",
        className: "RegistryListCredentialsResult",
        modelProperties: {
            location: {
                serializedName: "location",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            username: {
                serializedName: "username",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            passwords: {
                serializedName: "passwords",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "Password"
                        }
                    }
                }
            }
        }
    }
};
const Password = {
    type: {
        name: "Composite",
        className: "Password",
        modelProperties: {
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ListNotebookKeysResult = {
    type: {
        name: "Composite",
        className: "ListNotebookKeysResult",
        modelProperties: {
            primaryAccessKey: {
                serializedName: "primaryAccessKey",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            secondaryAccessKey: {
                serializedName: "secondaryAccessKey",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ListUsagesResult = {
    type: {
        name: "Composite",
        className: "ListUsagesResult",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "Usage"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const Usage = {
    type: {
        name: "Composite",
        className: "Usage",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            amlWorkspaceLocation: {
                serializedName: "amlWorkspaceLocation",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            currentValue: {
                serializedName: "currentValue",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            limit: {
                serializedName: "limit",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "UsageName"
                }
            }
        }
    }
};
const UsageName = {
    type: {
        name: "Composite",
        className: "UsageName",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const VirtualMachineSizeListResult = {
    type: {
        name: "Composite",
        className: "VirtualMachineSizeListResult",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "VirtualMachineSize"
                        }
                    }
                }
            }
        }
    }
};
const VirtualMachineSize = {
    type: {
        name: "Composite",
        className: "VirtualMachineSize",
        modelProperties: {
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            family: {
                serializedName: "family",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            vCPUs: {
                serializedName: "vCPUs",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            gpus: {
                serializedName: "gpus",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            osVhdSizeMB: {
                serializedName: "osVhdSizeMB",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            maxResourceVolumeMB: {
                serializedName: "maxResourceVolumeMB",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            memoryGB: {
                serializedName: "memoryGB",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            lowPriorityCapable: {
                serializedName: "lowPriorityCapable",
                readOnly: true,
                type: {
                    name: "Boolean"
                }
            },
            premiumIO: {
                serializedName: "premiumIO",
                readOnly: true,
                type: {
                    name: "Boolean"
                }
            },
            estimatedVMPrices: {
                serializedName: "estimatedVMPrices",
                type: {
                    name: "Composite",
                    className: "EstimatedVMPrices"
                }
            },
            supportedComputeTypes: {
                serializedName: "supportedComputeTypes",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            }
        }
    }
};
const EstimatedVMPrices = {
    type: {
        name: "Composite",
        className: "EstimatedVMPrices",
        modelProperties: {
            billingCurrency: {
                serializedName: "billingCurrency",
                required: true,
                type: {
                    name: "String"
                }
            },
            unitOfMeasure: {
                serializedName: "unitOfMeasure",
                required: true,
                type: {
                    name: "String"
                }
            },
            values: {
                serializedName: "values",
                required: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "EstimatedVMPrice"
                        }
                    }
                }
            }
        }
    }
};
const EstimatedVMPrice = {
    type: {
        name: "Composite",
        className: "EstimatedVMPrice",
        modelProperties: {
            retailPrice: {
                serializedName: "retailPrice",
                required: true,
                type: {
                    name: "Number"
                }
            },
            osType: {
                serializedName: "osType",
                required: true,
                type: {
                    name: "String"
                }
            },
            vmTier: {
                serializedName: "vmTier",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const QuotaUpdateParameters = {
    type: {
        name: "Composite",
        className: "QuotaUpdateParameters",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "QuotaBaseProperties"
                        }
                    }
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const QuotaBaseProperties = {
    type: {
        name: "Composite",
        className: "QuotaBaseProperties",
        modelProperties: {
            id: {
                serializedName: "id",
                type: {
                    name: "String"
                }
            },
            type: {
                serializedName: "type",
                type: {
                    name: "String"
                }
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number"
                }
            },
            unit: {
                serializedName: "unit",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const UpdateWorkspaceQuotasResult = {
    type: {
        name: "Composite",
        className: "UpdateWorkspaceQuotasResult",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "UpdateWorkspaceQuotas"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const UpdateWorkspaceQuotas = {
    type: {
        name: "Composite",
        className: "UpdateWorkspaceQuotas",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number"
                }
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            status: {
                serializedName: "status",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ListWorkspaceQuotas = {
    type: {
        name: "Composite",
        className: "ListWorkspaceQuotas",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ResourceQuota"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ResourceQuota = {
    type: {
        name: "Composite",
        className: "ResourceQuota",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            amlWorkspaceLocation: {
                serializedName: "amlWorkspaceLocation",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "ResourceName"
                }
            },
            limit: {
                serializedName: "limit",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ResourceName = {
    type: {
        name: "Composite",
        className: "ResourceName",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PaginatedComputeResourcesList = {
    type: {
        name: "Composite",
        className: "PaginatedComputeResourcesList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComputeResource"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeResourceSchema = {
    type: {
        name: "Composite",
        className: "ComputeResourceSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "Compute"
                }
            }
        }
    }
};
const Compute = {
    type: {
        name: "Composite",
        className: "Compute",
        uberParent: "Compute",
        polymorphicDiscriminator: {
            serializedName: "computeType",
            clientName: "computeType"
        },
        modelProperties: {
            computeType: {
                serializedName: "computeType",
                required: true,
                type: {
                    name: "String"
                }
            },
            computeLocation: {
                serializedName: "computeLocation",
                type: {
                    name: "String"
                }
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            description: {
                serializedName: "description",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            createdOn: {
                serializedName: "createdOn",
                readOnly: true,
                type: {
                    name: "DateTime"
                }
            },
            modifiedOn: {
                serializedName: "modifiedOn",
                readOnly: true,
                type: {
                    name: "DateTime"
                }
            },
            resourceId: {
                serializedName: "resourceId",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            provisioningErrors: {
                serializedName: "provisioningErrors",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ErrorResponse"
                        }
                    }
                }
            },
            isAttachedCompute: {
                serializedName: "isAttachedCompute",
                readOnly: true,
                type: {
                    name: "Boolean"
                }
            },
            disableLocalAuth: {
                serializedName: "disableLocalAuth",
                type: {
                    name: "Boolean"
                }
            }
        }
    }
};
const ClusterUpdateParameters = {
    type: {
        name: "Composite",
        className: "ClusterUpdateParameters",
        modelProperties: {
            properties: {
                serializedName: "properties.properties",
                type: {
                    name: "Composite",
                    className: "ScaleSettingsInformation"
                }
            }
        }
    }
};
const ScaleSettingsInformation = {
    type: {
        name: "Composite",
        className: "ScaleSettingsInformation",
        modelProperties: {
            scaleSettings: {
                serializedName: "scaleSettings",
                type: {
                    name: "Composite",
                    className: "ScaleSettings"
                }
            }
        }
    }
};
const ScaleSettings = {
    type: {
        name: "Composite",
        className: "ScaleSettings",
        modelProperties: {
            maxNodeCount: {
                serializedName: "maxNodeCount",
                required: true,
                type: {
                    name: "Number"
                }
            },
            minNodeCount: {
                defaultValue: 0,
                serializedName: "minNodeCount",
                type: {
                    name: "Number"
                }
            },
            nodeIdleTimeBeforeScaleDown: {
                serializedName: "nodeIdleTimeBeforeScaleDown",
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const AmlComputeNodesInformation = {
    type: {
        name: "Composite",
        className: "AmlComputeNodesInformation",
        modelProperties: {
            nodes: {
                serializedName: "nodes",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "AmlComputeNodeInformation"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const AmlComputeNodeInformation = {
    type: {
        name: "Composite",
        className: "AmlComputeNodeInformation",
        modelProperties: {
            nodeId: {
                serializedName: "nodeId",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            privateIpAddress: {
                serializedName: "privateIpAddress",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            publicIpAddress: {
                serializedName: "publicIpAddress",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            port: {
                serializedName: "port",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            nodeState: {
                serializedName: "nodeState",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            runId: {
                serializedName: "runId",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const NotebookAccessTokenResult = {
    type: {
        name: "Composite",
        className: "NotebookAccessTokenResult",
        modelProperties: {
            notebookResourceId: {
                serializedName: "notebookResourceId",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            hostName: {
                serializedName: "hostName",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            publicDns: {
                serializedName: "publicDns",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            accessToken: {
                serializedName: "accessToken",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            tokenType: {
                serializedName: "tokenType",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            expiresIn: {
                serializedName: "expiresIn",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            refreshToken: {
                serializedName: "refreshToken",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            scope: {
                serializedName: "scope",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeSecrets = {
    type: {
        name: "Composite",
        className: "ComputeSecrets",
        uberParent: "ComputeSecrets",
        polymorphicDiscriminator: {
            serializedName: "computeType",
            clientName: "computeType"
        },
        modelProperties: {
            computeType: {
                serializedName: "computeType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PrivateEndpointConnectionListResult = {
    type: {
        name: "Composite",
        className: "PrivateEndpointConnectionListResult",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "PrivateEndpointConnection"
                        }
                    }
                }
            }
        }
    }
};
const PrivateLinkResourceListResult = {
    type: {
        name: "Composite",
        className: "PrivateLinkResourceListResult",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "PrivateLinkResource"
                        }
                    }
                }
            }
        }
    }
};
const ListStorageAccountKeysResult = {
    type: {
        name: "Composite",
        className: "ListStorageAccountKeysResult",
        modelProperties: {
            userStorageKey: {
                serializedName: "userStorageKey",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const WorkspaceConnectionPropertiesV2 = {
    type: {
        name: "Composite",
        className: "WorkspaceConnectionPropertiesV2",
        uberParent: "WorkspaceConnectionPropertiesV2",
        polymorphicDiscriminator: {
            serializedName: "authType",
            clientName: "authType"
        },
        modelProperties: {
            authType: {
                serializedName: "authType",
                required: true,
                type: {
                    name: "String"
                }
            },
            category: {
                serializedName: "category",
                type: {
                    name: "String"
                }
            },
            target: {
                serializedName: "target",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "String"
                }
            },
            valueFormat: {
                serializedName: "valueFormat",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "WorkspaceConnectionPropertiesV2BasicResource"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ExternalFqdnResponse = {
    type: {
        name: "Composite",
        className: "ExternalFqdnResponse",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "FqdnEndpoints"
                        }
                    }
                }
            }
        }
    }
};
const FqdnEndpoints = {
    type: {
        name: "Composite",
        className: "FqdnEndpoints",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "FqdnEndpointsProperties"
                }
            }
        }
    }
};
const FqdnEndpointsProperties = {
    type: {
        name: "Composite",
        className: "FqdnEndpointsProperties",
        modelProperties: {
            category: {
                serializedName: "category",
                type: {
                    name: "String"
                }
            },
            endpoints: {
                serializedName: "endpoints",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "FqdnEndpoint"
                        }
                    }
                }
            }
        }
    }
};
const FqdnEndpoint = {
    type: {
        name: "Composite",
        className: "FqdnEndpoint",
        modelProperties: {
            domainName: {
                serializedName: "domainName",
                type: {
                    name: "String"
                }
            },
            endpointDetails: {
                serializedName: "endpointDetails",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "FqdnEndpointDetail"
                        }
                    }
                }
            }
        }
    }
};
const FqdnEndpointDetail = {
    type: {
        name: "Composite",
        className: "FqdnEndpointDetail",
        modelProperties: {
            port: {
                serializedName: "port",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const BatchEndpointTrackedResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "BatchEndpointTrackedResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "BatchEndpoint"
                        }
                    }
                }
            }
        }
    }
};
const BatchEndpointDefaults = {
    type: {
        name: "Composite",
        className: "BatchEndpointDefaults",
        modelProperties: {
            deploymentName: {
                serializedName: "deploymentName",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const EndpointPropertiesBase = {
    type: {
        name: "Composite",
        className: "EndpointPropertiesBase",
        modelProperties: {
            authMode: {
                serializedName: "authMode",
                required: true,
                type: {
                    name: "String"
                }
            },
            description: {
                serializedName: "description",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            keys: {
                serializedName: "keys",
                type: {
                    name: "Composite",
                    className: "EndpointAuthKeys"
                }
            },
            properties: {
                serializedName: "properties",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            scoringUri: {
                serializedName: "scoringUri",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            swaggerUri: {
                serializedName: "swaggerUri",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const EndpointAuthKeys = {
    type: {
        name: "Composite",
        className: "EndpointAuthKeys",
        modelProperties: {
            primaryKey: {
                serializedName: "primaryKey",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            secondaryKey: {
                serializedName: "secondaryKey",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PartialManagedServiceIdentity = {
    type: {
        name: "Composite",
        className: "PartialManagedServiceIdentity",
        modelProperties: {
            type: {
                serializedName: "type",
                type: {
                    name: "String"
                }
            },
            userAssignedIdentities: {
                serializedName: "userAssignedIdentities",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            }
        }
    }
};
const PartialMinimalTrackedResource = {
    type: {
        name: "Composite",
        className: "PartialMinimalTrackedResource",
        modelProperties: {
            tags: {
                serializedName: "tags",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }
        }
    }
};
const BatchDeploymentTrackedResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "BatchDeploymentTrackedResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "BatchDeployment"
                        }
                    }
                }
            }
        }
    }
};
const AssetReferenceBase = {
    type: {
        name: "Composite",
        className: "AssetReferenceBase",
        uberParent: "AssetReferenceBase",
        polymorphicDiscriminator: {
            serializedName: "referenceType",
            clientName: "referenceType"
        },
        modelProperties: {
            referenceType: {
                serializedName: "referenceType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ResourceConfiguration = {
    type: {
        name: "Composite",
        className: "ResourceConfiguration",
        modelProperties: {
            instanceCount: {
                defaultValue: 1,
                serializedName: "instanceCount",
                type: {
                    name: "Number"
                }
            },
            instanceType: {
                serializedName: "instanceType",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            properties: {
                serializedName: "properties",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            }
        }
    }
};
const BatchRetrySettings = {
    type: {
        name: "Composite",
        className: "BatchRetrySettings",
        modelProperties: {
            maxRetries: {
                defaultValue: 3,
                serializedName: "maxRetries",
                type: {
                    name: "Number"
                }
            },
            timeout: {
                defaultValue: "PT30S",
                serializedName: "timeout",
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const EndpointDeploymentPropertiesBase = {
    type: {
        name: "Composite",
        className: "EndpointDeploymentPropertiesBase",
        modelProperties: {
            codeConfiguration: {
                serializedName: "codeConfiguration",
                type: {
                    name: "Composite",
                    className: "CodeConfiguration"
                }
            },
            description: {
                serializedName: "description",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            environmentId: {
                serializedName: "environmentId",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            environmentVariables: {
                serializedName: "environmentVariables",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            properties: {
                serializedName: "properties",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }
        }
    }
};
const CodeConfiguration = {
    type: {
        name: "Composite",
        className: "CodeConfiguration",
        modelProperties: {
            codeId: {
                serializedName: "codeId",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            scoringScript: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]"),
                    MinLength: 1
                },
                serializedName: "scoringScript",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties = {
    type: {
        name: "Composite",
        className: "PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "PartialBatchDeployment"
                }
            },
            tags: {
                serializedName: "tags",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }
        }
    }
};
const PartialBatchDeployment = {
    type: {
        name: "Composite",
        className: "PartialBatchDeployment",
        modelProperties: {
            description: {
                serializedName: "description",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const CodeContainerResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "CodeContainerResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "CodeContainer"
                        }
                    }
                }
            }
        }
    }
};
const ResourceBase = {
    type: {
        name: "Composite",
        className: "ResourceBase",
        modelProperties: {
            description: {
                serializedName: "description",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            properties: {
                serializedName: "properties",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            tags: {
                serializedName: "tags",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }
        }
    }
};
const CodeVersionResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "CodeVersionResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "CodeVersion"
                        }
                    }
                }
            }
        }
    }
};
const ComponentContainerResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "ComponentContainerResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComponentContainer"
                        }
                    }
                }
            }
        }
    }
};
const ComponentVersionResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "ComponentVersionResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComponentVersion"
                        }
                    }
                }
            }
        }
    }
};
const DataContainerResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "DataContainerResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DataContainer"
                        }
                    }
                }
            }
        }
    }
};
const DataVersionBaseResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "DataVersionBaseResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "DataVersionBase"
                        }
                    }
                }
            }
        }
    }
};
const DatastoreResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "DatastoreResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "Datastore"
                        }
                    }
                }
            }
        }
    }
};
const DatastoreCredentials = {
    type: {
        name: "Composite",
        className: "DatastoreCredentials",
        uberParent: "DatastoreCredentials",
        polymorphicDiscriminator: {
            serializedName: "credentialsType",
            clientName: "credentialsType"
        },
        modelProperties: {
            credentialsType: {
                serializedName: "credentialsType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const DatastoreSecrets = {
    type: {
        name: "Composite",
        className: "DatastoreSecrets",
        uberParent: "DatastoreSecrets",
        polymorphicDiscriminator: {
            serializedName: "secretsType",
            clientName: "secretsType"
        },
        modelProperties: {
            secretsType: {
                serializedName: "secretsType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const EnvironmentContainerResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "EnvironmentContainerResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "EnvironmentContainer"
                        }
                    }
                }
            }
        }
    }
};
const EnvironmentVersionResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "EnvironmentVersionResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "EnvironmentVersion"
                        }
                    }
                }
            }
        }
    }
};
const BuildContext = {
    type: {
        name: "Composite",
        className: "BuildContext",
        modelProperties: {
            contextUri: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "contextUri",
                required: true,
                type: {
                    name: "String"
                }
            },
            dockerfilePath: {
                defaultValue: "Dockerfile",
                serializedName: "dockerfilePath",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const InferenceContainerProperties = {
    type: {
        name: "Composite",
        className: "InferenceContainerProperties",
        modelProperties: {
            livenessRoute: {
                serializedName: "livenessRoute",
                type: {
                    name: "Composite",
                    className: "Route"
                }
            },
            readinessRoute: {
                serializedName: "readinessRoute",
                type: {
                    name: "Composite",
                    className: "Route"
                }
            },
            scoringRoute: {
                serializedName: "scoringRoute",
                type: {
                    name: "Composite",
                    className: "Route"
                }
            }
        }
    }
};
const Route = {
    type: {
        name: "Composite",
        className: "Route",
        modelProperties: {
            path: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "path",
                required: true,
                type: {
                    name: "String"
                }
            },
            port: {
                serializedName: "port",
                required: true,
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const JobBaseResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "JobBaseResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "JobBase"
                        }
                    }
                }
            }
        }
    }
};
const IdentityConfiguration = {
    type: {
        name: "Composite",
        className: "IdentityConfiguration",
        uberParent: "IdentityConfiguration",
        polymorphicDiscriminator: {
            serializedName: "identityType",
            clientName: "identityType"
        },
        modelProperties: {
            identityType: {
                serializedName: "identityType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const JobService = {
    type: {
        name: "Composite",
        className: "JobService",
        modelProperties: {
            endpoint: {
                serializedName: "endpoint",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            errorMessage: {
                serializedName: "errorMessage",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            jobServiceType: {
                serializedName: "jobServiceType",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            port: {
                serializedName: "port",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            properties: {
                serializedName: "properties",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            status: {
                serializedName: "status",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ModelContainerResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "ModelContainerResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ModelContainer"
                        }
                    }
                }
            }
        }
    }
};
const ModelVersionResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "ModelVersionResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ModelVersion"
                        }
                    }
                }
            }
        }
    }
};
const FlavorData = {
    type: {
        name: "Composite",
        className: "FlavorData",
        modelProperties: {
            data: {
                serializedName: "data",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }
        }
    }
};
const OnlineEndpointTrackedResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "OnlineEndpointTrackedResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "OnlineEndpoint"
                        }
                    }
                }
            }
        }
    }
};
const OnlineDeploymentTrackedResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "OnlineDeploymentTrackedResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "OnlineDeployment"
                        }
                    }
                }
            }
        }
    }
};
const ProbeSettings = {
    type: {
        name: "Composite",
        className: "ProbeSettings",
        modelProperties: {
            failureThreshold: {
                defaultValue: 30,
                serializedName: "failureThreshold",
                type: {
                    name: "Number"
                }
            },
            initialDelay: {
                serializedName: "initialDelay",
                nullable: true,
                type: {
                    name: "TimeSpan"
                }
            },
            period: {
                defaultValue: "PT10S",
                serializedName: "period",
                type: {
                    name: "TimeSpan"
                }
            },
            successThreshold: {
                defaultValue: 1,
                serializedName: "successThreshold",
                type: {
                    name: "Number"
                }
            },
            timeout: {
                defaultValue: "PT2S",
                serializedName: "timeout",
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const OnlineRequestSettings = {
    type: {
        name: "Composite",
        className: "OnlineRequestSettings",
        modelProperties: {
            maxConcurrentRequestsPerInstance: {
                defaultValue: 1,
                serializedName: "maxConcurrentRequestsPerInstance",
                type: {
                    name: "Number"
                }
            },
            maxQueueWait: {
                defaultValue: "PT0.5S",
                serializedName: "maxQueueWait",
                type: {
                    name: "TimeSpan"
                }
            },
            requestTimeout: {
                defaultValue: "PT5S",
                serializedName: "requestTimeout",
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const OnlineScaleSettings = {
    type: {
        name: "Composite",
        className: "OnlineScaleSettings",
        uberParent: "OnlineScaleSettings",
        polymorphicDiscriminator: {
            serializedName: "scaleType",
            clientName: "scaleType"
        },
        modelProperties: {
            scaleType: {
                serializedName: "scaleType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PartialSku = {
    type: {
        name: "Composite",
        className: "PartialSku",
        modelProperties: {
            capacity: {
                serializedName: "capacity",
                type: {
                    name: "Number"
                }
            },
            family: {
                serializedName: "family",
                type: {
                    name: "String"
                }
            },
            name: {
                serializedName: "name",
                type: {
                    name: "String"
                }
            },
            size: {
                serializedName: "size",
                type: {
                    name: "String"
                }
            },
            tier: {
                serializedName: "tier",
                type: {
                    name: "Enum",
                    allowedValues: ["Free", "Basic", "Standard", "Premium"]
                }
            }
        }
    }
};
const DeploymentLogsRequest = {
    type: {
        name: "Composite",
        className: "DeploymentLogsRequest",
        modelProperties: {
            containerType: {
                serializedName: "containerType",
                type: {
                    name: "String"
                }
            },
            tail: {
                serializedName: "tail",
                nullable: true,
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const DeploymentLogs = {
    type: {
        name: "Composite",
        className: "DeploymentLogs",
        modelProperties: {
            content: {
                serializedName: "content",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SkuResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "SkuResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "SkuResource"
                        }
                    }
                }
            }
        }
    }
};
const SkuResource = {
    type: {
        name: "Composite",
        className: "SkuResource",
        modelProperties: {
            capacity: {
                serializedName: "capacity",
                type: {
                    name: "Composite",
                    className: "SkuCapacity"
                }
            },
            resourceType: {
                serializedName: "resourceType",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "SkuSetting"
                }
            }
        }
    }
};
const SkuCapacity = {
    type: {
        name: "Composite",
        className: "SkuCapacity",
        modelProperties: {
            default: {
                defaultValue: 0,
                serializedName: "default",
                type: {
                    name: "Number"
                }
            },
            maximum: {
                defaultValue: 0,
                serializedName: "maximum",
                type: {
                    name: "Number"
                }
            },
            minimum: {
                defaultValue: 0,
                serializedName: "minimum",
                type: {
                    name: "Number"
                }
            },
            scaleType: {
                serializedName: "scaleType",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SkuSetting = {
    type: {
        name: "Composite",
        className: "SkuSetting",
        modelProperties: {
            name: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "name",
                required: true,
                type: {
                    name: "String"
                }
            },
            tier: {
                serializedName: "tier",
                type: {
                    name: "Enum",
                    allowedValues: ["Free", "Basic", "Standard", "Premium"]
                }
            }
        }
    }
};
const RegenerateEndpointKeysRequest = {
    type: {
        name: "Composite",
        className: "RegenerateEndpointKeysRequest",
        modelProperties: {
            keyType: {
                serializedName: "keyType",
                required: true,
                type: {
                    name: "String"
                }
            },
            keyValue: {
                serializedName: "keyValue",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const EndpointAuthToken = {
    type: {
        name: "Composite",
        className: "EndpointAuthToken",
        modelProperties: {
            accessToken: {
                serializedName: "accessToken",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            expiryTimeUtc: {
                defaultValue: 0,
                serializedName: "expiryTimeUtc",
                type: {
                    name: "Number"
                }
            },
            refreshAfterTimeUtc: {
                defaultValue: 0,
                serializedName: "refreshAfterTimeUtc",
                type: {
                    name: "Number"
                }
            },
            tokenType: {
                serializedName: "tokenType",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ScheduleResourceArmPaginatedResult = {
    type: {
        name: "Composite",
        className: "ScheduleResourceArmPaginatedResult",
        modelProperties: {
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String"
                }
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "Schedule"
                        }
                    }
                }
            }
        }
    }
};
const ScheduleActionBase = {
    type: {
        name: "Composite",
        className: "ScheduleActionBase",
        uberParent: "ScheduleActionBase",
        polymorphicDiscriminator: {
            serializedName: "actionType",
            clientName: "actionType"
        },
        modelProperties: {
            actionType: {
                serializedName: "actionType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const TriggerBase = {
    type: {
        name: "Composite",
        className: "TriggerBase",
        uberParent: "TriggerBase",
        polymorphicDiscriminator: {
            serializedName: "triggerType",
            clientName: "triggerType"
        },
        modelProperties: {
            endTime: {
                serializedName: "endTime",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            startTime: {
                serializedName: "startTime",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            timeZone: {
                defaultValue: "UTC",
                serializedName: "timeZone",
                type: {
                    name: "String"
                }
            },
            triggerType: {
                serializedName: "triggerType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ListAmlUserFeatureResult = {
    type: {
        name: "Composite",
        className: "ListAmlUserFeatureResult",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "AmlUserFeature"
                        }
                    }
                }
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const AmlUserFeature = {
    type: {
        name: "Composite",
        className: "AmlUserFeature",
        modelProperties: {
            id: {
                serializedName: "id",
                type: {
                    name: "String"
                }
            },
            displayName: {
                serializedName: "displayName",
                type: {
                    name: "String"
                }
            },
            description: {
                serializedName: "description",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ResourceId = {
    type: {
        name: "Composite",
        className: "ResourceId",
        modelProperties: {
            id: {
                serializedName: "id",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const AKSSchema = {
    type: {
        name: "Composite",
        className: "AKSSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "AKSSchemaProperties"
                }
            }
        }
    }
};
const AKSSchemaProperties = {
    type: {
        name: "Composite",
        className: "AKSSchemaProperties",
        modelProperties: {
            clusterFqdn: {
                serializedName: "clusterFqdn",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            systemServices: {
                serializedName: "systemServices",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "SystemService"
                        }
                    }
                }
            },
            agentCount: {
                constraints: {
                    InclusiveMinimum: 0
                },
                serializedName: "agentCount",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            agentVmSize: {
                serializedName: "agentVmSize",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            clusterPurpose: {
                defaultValue: "FastProd",
                serializedName: "clusterPurpose",
                type: {
                    name: "String"
                }
            },
            sslConfiguration: {
                serializedName: "sslConfiguration",
                type: {
                    name: "Composite",
                    className: "SslConfiguration"
                }
            },
            aksNetworkingConfiguration: {
                serializedName: "aksNetworkingConfiguration",
                type: {
                    name: "Composite",
                    className: "AksNetworkingConfiguration"
                }
            },
            loadBalancerType: {
                defaultValue: "PublicIp",
                serializedName: "loadBalancerType",
                type: {
                    name: "String"
                }
            },
            loadBalancerSubnet: {
                serializedName: "loadBalancerSubnet",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SystemService = {
    type: {
        name: "Composite",
        className: "SystemService",
        modelProperties: {
            systemServiceType: {
                serializedName: "systemServiceType",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            publicIpAddress: {
                serializedName: "publicIpAddress",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            version: {
                serializedName: "version",
                readOnly: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SslConfiguration = {
    type: {
        name: "Composite",
        className: "SslConfiguration",
        modelProperties: {
            status: {
                serializedName: "status",
                type: {
                    name: "String"
                }
            },
            cert: {
                serializedName: "cert",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            key: {
                serializedName: "key",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            cname: {
                serializedName: "cname",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            leafDomainLabel: {
                serializedName: "leafDomainLabel",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            overwriteExistingDomain: {
                serializedName: "overwriteExistingDomain",
                type: {
                    name: "Boolean"
                }
            }
        }
    }
};
const AksNetworkingConfiguration = {
    type: {
        name: "Composite",
        className: "AksNetworkingConfiguration",
        modelProperties: {
            subnetId: {
                serializedName: "subnetId",
                type: {
                    name: "String"
                }
            },
            serviceCidr: {
                constraints: {
                    Pattern: new RegExp("^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$")
                },
                serializedName: "serviceCidr",
                type: {
                    name: "String"
                }
            },
            dnsServiceIP: {
                constraints: {
                    Pattern: new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$")
                },
                serializedName: "dnsServiceIP",
                type: {
                    name: "String"
                }
            },
            dockerBridgeCidr: {
                constraints: {
                    Pattern: new RegExp("^([0-9]{1,3}\\.){3}[0-9]{1,3}(\\/([0-9]|[1-2][0-9]|3[0-2]))?$")
                },
                serializedName: "dockerBridgeCidr",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const KubernetesSchema = {
    type: {
        name: "Composite",
        className: "KubernetesSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "KubernetesProperties"
                }
            }
        }
    }
};
const KubernetesProperties = {
    type: {
        name: "Composite",
        className: "KubernetesProperties",
        modelProperties: {
            relayConnectionString: {
                serializedName: "relayConnectionString",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            serviceBusConnectionString: {
                serializedName: "serviceBusConnectionString",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            extensionPrincipalId: {
                serializedName: "extensionPrincipalId",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            extensionInstanceReleaseTrain: {
                serializedName: "extensionInstanceReleaseTrain",
                type: {
                    name: "String"
                }
            },
            vcName: {
                serializedName: "vcName",
                type: {
                    name: "String"
                }
            },
            namespace: {
                defaultValue: "default",
                serializedName: "namespace",
                type: {
                    name: "String"
                }
            },
            defaultInstanceType: {
                serializedName: "defaultInstanceType",
                type: {
                    name: "String"
                }
            },
            instanceTypes: {
                serializedName: "instanceTypes",
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Composite", className: "InstanceTypeSchema" }
                    }
                }
            }
        }
    }
};
const InstanceTypeSchema = {
    type: {
        name: "Composite",
        className: "InstanceTypeSchema",
        modelProperties: {
            nodeSelector: {
                serializedName: "nodeSelector",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            resources: {
                serializedName: "resources",
                type: {
                    name: "Composite",
                    className: "InstanceTypeSchemaResources"
                }
            }
        }
    }
};
const InstanceTypeSchemaResources = {
    type: {
        name: "Composite",
        className: "InstanceTypeSchemaResources",
        modelProperties: {
            requests: {
                serializedName: "requests",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            limits: {
                serializedName: "limits",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }
        }
    }
};
const AmlComputeProperties = {
    type: {
        name: "Composite",
        className: "AmlComputeProperties",
        modelProperties: {
            osType: {
                defaultValue: "Linux",
                serializedName: "osType",
                type: {
                    name: "String"
                }
            },
            vmSize: {
                serializedName: "vmSize",
                type: {
                    name: "String"
                }
            },
            vmPriority: {
                serializedName: "vmPriority",
                type: {
                    name: "String"
                }
            },
            virtualMachineImage: {
                serializedName: "virtualMachineImage",
                type: {
                    name: "Composite",
                    className: "VirtualMachineImage"
                }
            },
            isolatedNetwork: {
                serializedName: "isolatedNetwork",
                type: {
                    name: "Boolean"
                }
            },
            scaleSettings: {
                serializedName: "scaleSettings",
                type: {
                    name: "Composite",
                    className: "ScaleSettings"
                }
            },
            userAccountCredentials: {
                serializedName: "userAccountCredentials",
                type: {
                    name: "Composite",
                    className: "UserAccountCredentials"
                }
            },
            subnet: {
                serializedName: "subnet",
                type: {
                    name: "Composite",
                    className: "ResourceId"
                }
            },
            remoteLoginPortPublicAccess: {
                defaultValue: "NotSpecified",
                serializedName: "remoteLoginPortPublicAccess",
                type: {
                    name: "String"
                }
            },
            allocationState: {
                serializedName: "allocationState",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            allocationStateTransitionTime: {
                serializedName: "allocationStateTransitionTime",
                readOnly: true,
                type: {
                    name: "DateTime"
                }
            },
            errors: {
                serializedName: "errors",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ErrorResponse"
                        }
                    }
                }
            },
            currentNodeCount: {
                serializedName: "currentNodeCount",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            targetNodeCount: {
                serializedName: "targetNodeCount",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            nodeStateCounts: {
                serializedName: "nodeStateCounts",
                type: {
                    name: "Composite",
                    className: "NodeStateCounts"
                }
            },
            enableNodePublicIp: {
                defaultValue: true,
                serializedName: "enableNodePublicIp",
                nullable: true,
                type: {
                    name: "Boolean"
                }
            },
            propertyBag: {
                serializedName: "propertyBag",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            }
        }
    }
};
const VirtualMachineImage = {
    type: {
        name: "Composite",
        className: "VirtualMachineImage",
        modelProperties: {
            id: {
                serializedName: "id",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const UserAccountCredentials = {
    type: {
        name: "Composite",
        className: "UserAccountCredentials",
        modelProperties: {
            adminUserName: {
                serializedName: "adminUserName",
                required: true,
                type: {
                    name: "String"
                }
            },
            adminUserSshPublicKey: {
                serializedName: "adminUserSshPublicKey",
                type: {
                    name: "String"
                }
            },
            adminUserPassword: {
                serializedName: "adminUserPassword",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const NodeStateCounts = {
    type: {
        name: "Composite",
        className: "NodeStateCounts",
        modelProperties: {
            idleNodeCount: {
                serializedName: "idleNodeCount",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            runningNodeCount: {
                serializedName: "runningNodeCount",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            preparingNodeCount: {
                serializedName: "preparingNodeCount",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            unusableNodeCount: {
                serializedName: "unusableNodeCount",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            leavingNodeCount: {
                serializedName: "leavingNodeCount",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            preemptedNodeCount: {
                serializedName: "preemptedNodeCount",
                readOnly: true,
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const AmlComputeSchema = {
    type: {
        name: "Composite",
        className: "AmlComputeSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "AmlComputeProperties"
                }
            }
        }
    }
};
const ComputeInstanceProperties = {
    type: {
        name: "Composite",
        className: "ComputeInstanceProperties",
        modelProperties: {
            vmSize: {
                serializedName: "vmSize",
                type: {
                    name: "String"
                }
            },
            subnet: {
                serializedName: "subnet",
                type: {
                    name: "Composite",
                    className: "ResourceId"
                }
            },
            applicationSharingPolicy: {
                defaultValue: "Shared",
                serializedName: "applicationSharingPolicy",
                type: {
                    name: "String"
                }
            },
            sshSettings: {
                serializedName: "sshSettings",
                type: {
                    name: "Composite",
                    className: "ComputeInstanceSshSettings"
                }
            },
            connectivityEndpoints: {
                serializedName: "connectivityEndpoints",
                type: {
                    name: "Composite",
                    className: "ComputeInstanceConnectivityEndpoints"
                }
            },
            applications: {
                serializedName: "applications",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComputeInstanceApplication"
                        }
                    }
                }
            },
            createdBy: {
                serializedName: "createdBy",
                type: {
                    name: "Composite",
                    className: "ComputeInstanceCreatedBy"
                }
            },
            errors: {
                serializedName: "errors",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ErrorResponse"
                        }
                    }
                }
            },
            state: {
                serializedName: "state",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            computeInstanceAuthorizationType: {
                defaultValue: "personal",
                serializedName: "computeInstanceAuthorizationType",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            personalComputeInstanceSettings: {
                serializedName: "personalComputeInstanceSettings",
                type: {
                    name: "Composite",
                    className: "PersonalComputeInstanceSettings"
                }
            },
            setupScripts: {
                serializedName: "setupScripts",
                type: {
                    name: "Composite",
                    className: "SetupScripts"
                }
            },
            lastOperation: {
                serializedName: "lastOperation",
                type: {
                    name: "Composite",
                    className: "ComputeInstanceLastOperation"
                }
            },
            schedules: {
                serializedName: "schedules",
                type: {
                    name: "Composite",
                    className: "ComputeSchedules"
                }
            },
            enableNodePublicIp: {
                serializedName: "enableNodePublicIp",
                type: {
                    name: "Boolean"
                }
            },
            containers: {
                serializedName: "containers",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComputeInstanceContainer"
                        }
                    }
                }
            },
            dataDisks: {
                serializedName: "dataDisks",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComputeInstanceDataDisk"
                        }
                    }
                }
            },
            dataMounts: {
                serializedName: "dataMounts",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComputeInstanceDataMount"
                        }
                    }
                }
            },
            versions: {
                serializedName: "versions",
                type: {
                    name: "Composite",
                    className: "ComputeInstanceVersion"
                }
            }
        }
    }
};
const ComputeInstanceSshSettings = {
    type: {
        name: "Composite",
        className: "ComputeInstanceSshSettings",
        modelProperties: {
            sshPublicAccess: {
                defaultValue: "Disabled",
                serializedName: "sshPublicAccess",
                type: {
                    name: "String"
                }
            },
            adminUserName: {
                serializedName: "adminUserName",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            sshPort: {
                serializedName: "sshPort",
                readOnly: true,
                type: {
                    name: "Number"
                }
            },
            adminPublicKey: {
                serializedName: "adminPublicKey",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceConnectivityEndpoints = {
    type: {
        name: "Composite",
        className: "ComputeInstanceConnectivityEndpoints",
        modelProperties: {
            publicIpAddress: {
                serializedName: "publicIpAddress",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            privateIpAddress: {
                serializedName: "privateIpAddress",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceApplication = {
    type: {
        name: "Composite",
        className: "ComputeInstanceApplication",
        modelProperties: {
            displayName: {
                serializedName: "displayName",
                type: {
                    name: "String"
                }
            },
            endpointUri: {
                serializedName: "endpointUri",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceCreatedBy = {
    type: {
        name: "Composite",
        className: "ComputeInstanceCreatedBy",
        modelProperties: {
            userName: {
                serializedName: "userName",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            userOrgId: {
                serializedName: "userOrgId",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            userId: {
                serializedName: "userId",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const PersonalComputeInstanceSettings = {
    type: {
        name: "Composite",
        className: "PersonalComputeInstanceSettings",
        modelProperties: {
            assignedUser: {
                serializedName: "assignedUser",
                type: {
                    name: "Composite",
                    className: "AssignedUser"
                }
            }
        }
    }
};
const AssignedUser = {
    type: {
        name: "Composite",
        className: "AssignedUser",
        modelProperties: {
            objectId: {
                serializedName: "objectId",
                required: true,
                type: {
                    name: "String"
                }
            },
            tenantId: {
                serializedName: "tenantId",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SetupScripts = {
    type: {
        name: "Composite",
        className: "SetupScripts",
        modelProperties: {
            scripts: {
                serializedName: "scripts",
                type: {
                    name: "Composite",
                    className: "ScriptsToExecute"
                }
            }
        }
    }
};
const ScriptsToExecute = {
    type: {
        name: "Composite",
        className: "ScriptsToExecute",
        modelProperties: {
            startupScript: {
                serializedName: "startupScript",
                type: {
                    name: "Composite",
                    className: "ScriptReference"
                }
            },
            creationScript: {
                serializedName: "creationScript",
                type: {
                    name: "Composite",
                    className: "ScriptReference"
                }
            }
        }
    }
};
const ScriptReference = {
    type: {
        name: "Composite",
        className: "ScriptReference",
        modelProperties: {
            scriptSource: {
                serializedName: "scriptSource",
                type: {
                    name: "String"
                }
            },
            scriptData: {
                serializedName: "scriptData",
                type: {
                    name: "String"
                }
            },
            scriptArguments: {
                serializedName: "scriptArguments",
                type: {
                    name: "String"
                }
            },
            timeout: {
                serializedName: "timeout",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceLastOperation = {
    type: {
        name: "Composite",
        className: "ComputeInstanceLastOperation",
        modelProperties: {
            operationName: {
                serializedName: "operationName",
                type: {
                    name: "String"
                }
            },
            operationTime: {
                serializedName: "operationTime",
                type: {
                    name: "DateTime"
                }
            },
            operationStatus: {
                serializedName: "operationStatus",
                type: {
                    name: "String"
                }
            },
            operationTrigger: {
                serializedName: "operationTrigger",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeSchedules = {
    type: {
        name: "Composite",
        className: "ComputeSchedules",
        modelProperties: {
            computeStartStop: {
                serializedName: "computeStartStop",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ComputeStartStopSchedule"
                        }
                    }
                }
            }
        }
    }
};
const ComputeStartStopSchedule = {
    type: {
        name: "Composite",
        className: "ComputeStartStopSchedule",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            },
            provisioningStatus: {
                serializedName: "provisioningStatus",
                readOnly: true,
                type: {
                    name: "String"
                }
            },
            status: {
                serializedName: "status",
                type: {
                    name: "String"
                }
            },
            action: {
                serializedName: "action",
                type: {
                    name: "String"
                }
            },
            triggerType: {
                serializedName: "triggerType",
                type: {
                    name: "String"
                }
            },
            recurrence: {
                serializedName: "recurrence",
                type: {
                    name: "Composite",
                    className: "RecurrenceTrigger"
                }
            },
            cron: {
                serializedName: "cron",
                type: {
                    name: "Composite",
                    className: "CronTrigger"
                }
            },
            schedule: {
                serializedName: "schedule",
                type: {
                    name: "Composite",
                    className: "ScheduleBase"
                }
            }
        }
    }
};
const RecurrenceSchedule = {
    type: {
        name: "Composite",
        className: "RecurrenceSchedule",
        modelProperties: {
            hours: {
                serializedName: "hours",
                required: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Number"
                        }
                    }
                }
            },
            minutes: {
                serializedName: "minutes",
                required: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Number"
                        }
                    }
                }
            },
            monthDays: {
                serializedName: "monthDays",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Number"
                        }
                    }
                }
            },
            weekDays: {
                serializedName: "weekDays",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            }
        }
    }
};
const ScheduleBase = {
    type: {
        name: "Composite",
        className: "ScheduleBase",
        modelProperties: {
            id: {
                serializedName: "id",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            provisioningStatus: {
                serializedName: "provisioningStatus",
                type: {
                    name: "String"
                }
            },
            status: {
                serializedName: "status",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceContainer = {
    type: {
        name: "Composite",
        className: "ComputeInstanceContainer",
        modelProperties: {
            name: {
                serializedName: "name",
                type: {
                    name: "String"
                }
            },
            autosave: {
                serializedName: "autosave",
                type: {
                    name: "String"
                }
            },
            gpu: {
                serializedName: "gpu",
                type: {
                    name: "String"
                }
            },
            network: {
                serializedName: "network",
                type: {
                    name: "String"
                }
            },
            environment: {
                serializedName: "environment",
                type: {
                    name: "Composite",
                    className: "ComputeInstanceEnvironmentInfo"
                }
            },
            services: {
                serializedName: "services",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Dictionary",
                            value: { type: { name: "any" } }
                        }
                    }
                }
            }
        }
    }
};
const ComputeInstanceEnvironmentInfo = {
    type: {
        name: "Composite",
        className: "ComputeInstanceEnvironmentInfo",
        modelProperties: {
            name: {
                serializedName: "name",
                type: {
                    name: "String"
                }
            },
            version: {
                serializedName: "version",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceDataDisk = {
    type: {
        name: "Composite",
        className: "ComputeInstanceDataDisk",
        modelProperties: {
            caching: {
                serializedName: "caching",
                type: {
                    name: "String"
                }
            },
            diskSizeGB: {
                serializedName: "diskSizeGB",
                type: {
                    name: "Number"
                }
            },
            lun: {
                serializedName: "lun",
                type: {
                    name: "Number"
                }
            },
            storageAccountType: {
                defaultValue: "Standard_LRS",
                serializedName: "storageAccountType",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceDataMount = {
    type: {
        name: "Composite",
        className: "ComputeInstanceDataMount",
        modelProperties: {
            source: {
                serializedName: "source",
                type: {
                    name: "String"
                }
            },
            sourceType: {
                serializedName: "sourceType",
                type: {
                    name: "String"
                }
            },
            mountName: {
                serializedName: "mountName",
                type: {
                    name: "String"
                }
            },
            mountAction: {
                serializedName: "mountAction",
                type: {
                    name: "String"
                }
            },
            createdBy: {
                serializedName: "createdBy",
                type: {
                    name: "String"
                }
            },
            mountPath: {
                serializedName: "mountPath",
                type: {
                    name: "String"
                }
            },
            mountState: {
                serializedName: "mountState",
                type: {
                    name: "String"
                }
            },
            mountedOn: {
                serializedName: "mountedOn",
                type: {
                    name: "DateTime"
                }
            },
            error: {
                serializedName: "error",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceVersion = {
    type: {
        name: "Composite",
        className: "ComputeInstanceVersion",
        modelProperties: {
            runtime: {
                serializedName: "runtime",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeInstanceSchema = {
    type: {
        name: "Composite",
        className: "ComputeInstanceSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "ComputeInstanceProperties"
                }
            }
        }
    }
};
const VirtualMachineSchema = {
    type: {
        name: "Composite",
        className: "VirtualMachineSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "VirtualMachineSchemaProperties"
                }
            }
        }
    }
};
const VirtualMachineSchemaProperties = {
    type: {
        name: "Composite",
        className: "VirtualMachineSchemaProperties",
        modelProperties: {
            virtualMachineSize: {
                serializedName: "virtualMachineSize",
                type: {
                    name: "String"
                }
            },
            sshPort: {
                serializedName: "sshPort",
                type: {
                    name: "Number"
                }
            },
            notebookServerPort: {
                serializedName: "notebookServerPort",
                type: {
                    name: "Number"
                }
            },
            address: {
                serializedName: "address",
                type: {
                    name: "String"
                }
            },
            administratorAccount: {
                serializedName: "administratorAccount",
                type: {
                    name: "Composite",
                    className: "VirtualMachineSshCredentials"
                }
            },
            isNotebookInstanceCompute: {
                serializedName: "isNotebookInstanceCompute",
                type: {
                    name: "Boolean"
                }
            }
        }
    }
};
const VirtualMachineSshCredentials = {
    type: {
        name: "Composite",
        className: "VirtualMachineSshCredentials",
        modelProperties: {
            username: {
                serializedName: "username",
                type: {
                    name: "String"
                }
            },
            password: {
                serializedName: "password",
                type: {
                    name: "String"
                }
            },
            publicKeyData: {
                serializedName: "publicKeyData",
                type: {
                    name: "String"
                }
            },
            privateKeyData: {
                serializedName: "privateKeyData",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const HDInsightProperties = {
    type: {
        name: "Composite",
        className: "HDInsightProperties",
        modelProperties: {
            sshPort: {
                serializedName: "sshPort",
                type: {
                    name: "Number"
                }
            },
            address: {
                serializedName: "address",
                type: {
                    name: "String"
                }
            },
            administratorAccount: {
                serializedName: "administratorAccount",
                type: {
                    name: "Composite",
                    className: "VirtualMachineSshCredentials"
                }
            }
        }
    }
};
const HDInsightSchema = {
    type: {
        name: "Composite",
        className: "HDInsightSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "HDInsightProperties"
                }
            }
        }
    }
};
const DatabricksProperties = {
    type: {
        name: "Composite",
        className: "DatabricksProperties",
        modelProperties: {
            databricksAccessToken: {
                serializedName: "databricksAccessToken",
                type: {
                    name: "String"
                }
            },
            workspaceUrl: {
                serializedName: "workspaceUrl",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const DatabricksSchema = {
    type: {
        name: "Composite",
        className: "DatabricksSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "DatabricksProperties"
                }
            }
        }
    }
};
const DataLakeAnalyticsSchema = {
    type: {
        name: "Composite",
        className: "DataLakeAnalyticsSchema",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "DataLakeAnalyticsSchemaProperties"
                }
            }
        }
    }
};
const DataLakeAnalyticsSchemaProperties = {
    type: {
        name: "Composite",
        className: "DataLakeAnalyticsSchemaProperties",
        modelProperties: {
            dataLakeStoreAccountName: {
                serializedName: "dataLakeStoreAccountName",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SynapseSparkProperties = {
    type: {
        name: "Composite",
        className: "SynapseSparkProperties",
        modelProperties: {
            autoScaleProperties: {
                serializedName: "autoScaleProperties",
                type: {
                    name: "Composite",
                    className: "AutoScaleProperties"
                }
            },
            autoPauseProperties: {
                serializedName: "autoPauseProperties",
                type: {
                    name: "Composite",
                    className: "AutoPauseProperties"
                }
            },
            sparkVersion: {
                serializedName: "sparkVersion",
                type: {
                    name: "String"
                }
            },
            nodeCount: {
                serializedName: "nodeCount",
                type: {
                    name: "Number"
                }
            },
            nodeSize: {
                serializedName: "nodeSize",
                type: {
                    name: "String"
                }
            },
            nodeSizeFamily: {
                serializedName: "nodeSizeFamily",
                type: {
                    name: "String"
                }
            },
            subscriptionId: {
                serializedName: "subscriptionId",
                type: {
                    name: "String"
                }
            },
            resourceGroup: {
                serializedName: "resourceGroup",
                type: {
                    name: "String"
                }
            },
            workspaceName: {
                serializedName: "workspaceName",
                type: {
                    name: "String"
                }
            },
            poolName: {
                serializedName: "poolName",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const AutoScaleProperties = {
    type: {
        name: "Composite",
        className: "AutoScaleProperties",
        modelProperties: {
            minNodeCount: {
                serializedName: "minNodeCount",
                type: {
                    name: "Number"
                }
            },
            enabled: {
                serializedName: "enabled",
                type: {
                    name: "Boolean"
                }
            },
            maxNodeCount: {
                serializedName: "maxNodeCount",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const AutoPauseProperties = {
    type: {
        name: "Composite",
        className: "AutoPauseProperties",
        modelProperties: {
            delayInMinutes: {
                serializedName: "delayInMinutes",
                type: {
                    name: "Number"
                }
            },
            enabled: {
                serializedName: "enabled",
                type: {
                    name: "Boolean"
                }
            }
        }
    }
};
const AksComputeSecretsProperties = {
    type: {
        name: "Composite",
        className: "AksComputeSecretsProperties",
        modelProperties: {
            userKubeConfig: {
                serializedName: "userKubeConfig",
                type: {
                    name: "String"
                }
            },
            adminKubeConfig: {
                serializedName: "adminKubeConfig",
                type: {
                    name: "String"
                }
            },
            imagePullSecretName: {
                serializedName: "imagePullSecretName",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const VirtualMachineSecretsSchema = {
    type: {
        name: "Composite",
        className: "VirtualMachineSecretsSchema",
        modelProperties: {
            administratorAccount: {
                serializedName: "administratorAccount",
                type: {
                    name: "Composite",
                    className: "VirtualMachineSshCredentials"
                }
            }
        }
    }
};
const DatabricksComputeSecretsProperties = {
    type: {
        name: "Composite",
        className: "DatabricksComputeSecretsProperties",
        modelProperties: {
            databricksAccessToken: {
                serializedName: "databricksAccessToken",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const WorkspaceConnectionUsernamePassword = {
    type: {
        name: "Composite",
        className: "WorkspaceConnectionUsernamePassword",
        modelProperties: {
            username: {
                serializedName: "username",
                type: {
                    name: "String"
                }
            },
            password: {
                serializedName: "password",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const WorkspaceConnectionPersonalAccessToken = {
    type: {
        name: "Composite",
        className: "WorkspaceConnectionPersonalAccessToken",
        modelProperties: {
            pat: {
                serializedName: "pat",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const WorkspaceConnectionSharedAccessSignature = {
    type: {
        name: "Composite",
        className: "WorkspaceConnectionSharedAccessSignature",
        modelProperties: {
            sas: {
                serializedName: "sas",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const WorkspaceConnectionManagedIdentity = {
    type: {
        name: "Composite",
        className: "WorkspaceConnectionManagedIdentity",
        modelProperties: {
            resourceId: {
                serializedName: "resourceId",
                type: {
                    name: "String"
                }
            },
            clientId: {
                serializedName: "clientId",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const AssetJobInput = {
    type: {
        name: "Composite",
        className: "AssetJobInput",
        modelProperties: {
            mode: {
                serializedName: "mode",
                type: {
                    name: "String"
                }
            },
            uri: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "uri",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const AssetJobOutput = {
    type: {
        name: "Composite",
        className: "AssetJobOutput",
        modelProperties: {
            mode: {
                serializedName: "mode",
                type: {
                    name: "String"
                }
            },
            uri: {
                serializedName: "uri",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ForecastHorizon = {
    type: {
        name: "Composite",
        className: "ForecastHorizon",
        uberParent: "ForecastHorizon",
        polymorphicDiscriminator: {
            serializedName: "mode",
            clientName: "mode"
        },
        modelProperties: {
            mode: {
                serializedName: "mode",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const JobOutput = {
    type: {
        name: "Composite",
        className: "JobOutput",
        uberParent: "JobOutput",
        polymorphicDiscriminator: {
            serializedName: "jobOutputType",
            clientName: "jobOutputType"
        },
        modelProperties: {
            description: {
                serializedName: "description",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            jobOutputType: {
                serializedName: "jobOutputType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const AutoMLVertical = {
    type: {
        name: "Composite",
        className: "AutoMLVertical",
        uberParent: "AutoMLVertical",
        polymorphicDiscriminator: {
            serializedName: "taskType",
            clientName: "taskType"
        },
        modelProperties: {
            logVerbosity: {
                serializedName: "logVerbosity",
                type: {
                    name: "String"
                }
            },
            targetColumnName: {
                serializedName: "targetColumnName",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            taskType: {
                serializedName: "taskType",
                required: true,
                type: {
                    name: "String"
                }
            },
            trainingData: {
                serializedName: "trainingData",
                type: {
                    name: "Composite",
                    className: "MLTableJobInput"
                }
            }
        }
    }
};
const JobInput = {
    type: {
        name: "Composite",
        className: "JobInput",
        uberParent: "JobInput",
        polymorphicDiscriminator: {
            serializedName: "jobInputType",
            clientName: "jobInputType"
        },
        modelProperties: {
            description: {
                serializedName: "description",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            jobInputType: {
                serializedName: "jobInputType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const NCrossValidations = {
    type: {
        name: "Composite",
        className: "NCrossValidations",
        uberParent: "NCrossValidations",
        polymorphicDiscriminator: {
            serializedName: "mode",
            clientName: "mode"
        },
        modelProperties: {
            mode: {
                serializedName: "mode",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const Seasonality = {
    type: {
        name: "Composite",
        className: "Seasonality",
        uberParent: "Seasonality",
        polymorphicDiscriminator: {
            serializedName: "mode",
            clientName: "mode"
        },
        modelProperties: {
            mode: {
                serializedName: "mode",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const TargetLags = {
    type: {
        name: "Composite",
        className: "TargetLags",
        uberParent: "TargetLags",
        polymorphicDiscriminator: {
            serializedName: "mode",
            clientName: "mode"
        },
        modelProperties: {
            mode: {
                serializedName: "mode",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const TargetRollingWindowSize = {
    type: {
        name: "Composite",
        className: "TargetRollingWindowSize",
        uberParent: "TargetRollingWindowSize",
        polymorphicDiscriminator: {
            serializedName: "mode",
            clientName: "mode"
        },
        modelProperties: {
            mode: {
                serializedName: "mode",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const EarlyTerminationPolicy = {
    type: {
        name: "Composite",
        className: "EarlyTerminationPolicy",
        uberParent: "EarlyTerminationPolicy",
        polymorphicDiscriminator: {
            serializedName: "policyType",
            clientName: "policyType"
        },
        modelProperties: {
            delayEvaluation: {
                defaultValue: 0,
                serializedName: "delayEvaluation",
                type: {
                    name: "Number"
                }
            },
            evaluationInterval: {
                defaultValue: 0,
                serializedName: "evaluationInterval",
                type: {
                    name: "Number"
                }
            },
            policyType: {
                serializedName: "policyType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SamplingAlgorithm = {
    type: {
        name: "Composite",
        className: "SamplingAlgorithm",
        uberParent: "SamplingAlgorithm",
        polymorphicDiscriminator: {
            serializedName: "samplingAlgorithmType",
            clientName: "samplingAlgorithmType"
        },
        modelProperties: {
            samplingAlgorithmType: {
                serializedName: "samplingAlgorithmType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const TrainingSettings = {
    type: {
        name: "Composite",
        className: "TrainingSettings",
        modelProperties: {
            enableDnnTraining: {
                defaultValue: false,
                serializedName: "enableDnnTraining",
                type: {
                    name: "Boolean"
                }
            },
            enableModelExplainability: {
                defaultValue: true,
                serializedName: "enableModelExplainability",
                type: {
                    name: "Boolean"
                }
            },
            enableOnnxCompatibleModels: {
                defaultValue: false,
                serializedName: "enableOnnxCompatibleModels",
                type: {
                    name: "Boolean"
                }
            },
            enableStackEnsemble: {
                defaultValue: true,
                serializedName: "enableStackEnsemble",
                type: {
                    name: "Boolean"
                }
            },
            enableVoteEnsemble: {
                defaultValue: true,
                serializedName: "enableVoteEnsemble",
                type: {
                    name: "Boolean"
                }
            },
            ensembleModelDownloadTimeout: {
                defaultValue: "PT5M",
                serializedName: "ensembleModelDownloadTimeout",
                type: {
                    name: "TimeSpan"
                }
            },
            stackEnsembleSettings: {
                serializedName: "stackEnsembleSettings",
                type: {
                    name: "Composite",
                    className: "StackEnsembleSettings"
                }
            }
        }
    }
};
const StackEnsembleSettings = {
    type: {
        name: "Composite",
        className: "StackEnsembleSettings",
        modelProperties: {
            stackMetaLearnerKWargs: {
                serializedName: "stackMetaLearnerKWargs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            },
            stackMetaLearnerTrainPercentage: {
                defaultValue: 0.2,
                serializedName: "stackMetaLearnerTrainPercentage",
                type: {
                    name: "Number"
                }
            },
            stackMetaLearnerType: {
                serializedName: "stackMetaLearnerType",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const TableVertical = {
    type: {
        name: "Composite",
        className: "TableVertical",
        modelProperties: {
            cvSplitColumnNames: {
                serializedName: "cvSplitColumnNames",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            },
            featurizationSettings: {
                serializedName: "featurizationSettings",
                type: {
                    name: "Composite",
                    className: "TableVerticalFeaturizationSettings"
                }
            },
            limitSettings: {
                serializedName: "limitSettings",
                type: {
                    name: "Composite",
                    className: "TableVerticalLimitSettings"
                }
            },
            nCrossValidations: {
                serializedName: "nCrossValidations",
                type: {
                    name: "Composite",
                    className: "NCrossValidations"
                }
            },
            testData: {
                serializedName: "testData",
                type: {
                    name: "Composite",
                    className: "MLTableJobInput"
                }
            },
            testDataSize: {
                serializedName: "testDataSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            validationData: {
                serializedName: "validationData",
                type: {
                    name: "Composite",
                    className: "MLTableJobInput"
                }
            },
            validationDataSize: {
                serializedName: "validationDataSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            weightColumnName: {
                serializedName: "weightColumnName",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ColumnTransformer = {
    type: {
        name: "Composite",
        className: "ColumnTransformer",
        modelProperties: {
            fields: {
                serializedName: "fields",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            },
            parameters: {
                serializedName: "parameters",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            }
        }
    }
};
const FeaturizationSettings = {
    type: {
        name: "Composite",
        className: "FeaturizationSettings",
        modelProperties: {
            datasetLanguage: {
                serializedName: "datasetLanguage",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const TableVerticalLimitSettings = {
    type: {
        name: "Composite",
        className: "TableVerticalLimitSettings",
        modelProperties: {
            enableEarlyTermination: {
                defaultValue: true,
                serializedName: "enableEarlyTermination",
                type: {
                    name: "Boolean"
                }
            },
            exitScore: {
                serializedName: "exitScore",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            maxConcurrentTrials: {
                defaultValue: 1,
                serializedName: "maxConcurrentTrials",
                type: {
                    name: "Number"
                }
            },
            maxCoresPerTrial: {
                defaultValue: -1,
                serializedName: "maxCoresPerTrial",
                type: {
                    name: "Number"
                }
            },
            maxTrials: {
                defaultValue: 1000,
                serializedName: "maxTrials",
                type: {
                    name: "Number"
                }
            },
            timeout: {
                defaultValue: "PT6H",
                serializedName: "timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            trialTimeout: {
                defaultValue: "PT30M",
                serializedName: "trialTimeout",
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const DistributionConfiguration = {
    type: {
        name: "Composite",
        className: "DistributionConfiguration",
        uberParent: "DistributionConfiguration",
        polymorphicDiscriminator: {
            serializedName: "distributionType",
            clientName: "distributionType"
        },
        modelProperties: {
            distributionType: {
                serializedName: "distributionType",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const JobLimits = {
    type: {
        name: "Composite",
        className: "JobLimits",
        uberParent: "JobLimits",
        polymorphicDiscriminator: {
            serializedName: "jobLimitsType",
            clientName: "jobLimitsType"
        },
        modelProperties: {
            jobLimitsType: {
                serializedName: "jobLimitsType",
                required: true,
                type: {
                    name: "String"
                }
            },
            timeout: {
                serializedName: "timeout",
                nullable: true,
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const ContainerResourceRequirements = {
    type: {
        name: "Composite",
        className: "ContainerResourceRequirements",
        modelProperties: {
            containerResourceLimits: {
                serializedName: "containerResourceLimits",
                type: {
                    name: "Composite",
                    className: "ContainerResourceSettings"
                }
            },
            containerResourceRequests: {
                serializedName: "containerResourceRequests",
                type: {
                    name: "Composite",
                    className: "ContainerResourceSettings"
                }
            }
        }
    }
};
const ContainerResourceSettings = {
    type: {
        name: "Composite",
        className: "ContainerResourceSettings",
        modelProperties: {
            cpu: {
                serializedName: "cpu",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            gpu: {
                serializedName: "gpu",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            memory: {
                serializedName: "memory",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ForecastingSettings = {
    type: {
        name: "Composite",
        className: "ForecastingSettings",
        modelProperties: {
            countryOrRegionForHolidays: {
                serializedName: "countryOrRegionForHolidays",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            cvStepSize: {
                serializedName: "cvStepSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            featureLags: {
                serializedName: "featureLags",
                type: {
                    name: "String"
                }
            },
            forecastHorizon: {
                serializedName: "forecastHorizon",
                type: {
                    name: "Composite",
                    className: "ForecastHorizon"
                }
            },
            frequency: {
                serializedName: "frequency",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            seasonality: {
                serializedName: "seasonality",
                type: {
                    name: "Composite",
                    className: "Seasonality"
                }
            },
            shortSeriesHandlingConfig: {
                serializedName: "shortSeriesHandlingConfig",
                type: {
                    name: "String"
                }
            },
            targetAggregateFunction: {
                serializedName: "targetAggregateFunction",
                type: {
                    name: "String"
                }
            },
            targetLags: {
                serializedName: "targetLags",
                type: {
                    name: "Composite",
                    className: "TargetLags"
                }
            },
            targetRollingWindowSize: {
                serializedName: "targetRollingWindowSize",
                type: {
                    name: "Composite",
                    className: "TargetRollingWindowSize"
                }
            },
            timeColumnName: {
                serializedName: "timeColumnName",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            timeSeriesIdColumnNames: {
                serializedName: "timeSeriesIdColumnNames",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            },
            useStl: {
                serializedName: "useStl",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ImageModelSettings = {
    type: {
        name: "Composite",
        className: "ImageModelSettings",
        modelProperties: {
            advancedSettings: {
                serializedName: "advancedSettings",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            amsGradient: {
                serializedName: "amsGradient",
                nullable: true,
                type: {
                    name: "Boolean"
                }
            },
            augmentations: {
                serializedName: "augmentations",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            beta1: {
                serializedName: "beta1",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            beta2: {
                serializedName: "beta2",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            checkpointFrequency: {
                serializedName: "checkpointFrequency",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            checkpointModel: {
                serializedName: "checkpointModel",
                type: {
                    name: "Composite",
                    className: "MLFlowModelJobInput"
                }
            },
            checkpointRunId: {
                serializedName: "checkpointRunId",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            distributed: {
                serializedName: "distributed",
                nullable: true,
                type: {
                    name: "Boolean"
                }
            },
            earlyStopping: {
                serializedName: "earlyStopping",
                nullable: true,
                type: {
                    name: "Boolean"
                }
            },
            earlyStoppingDelay: {
                serializedName: "earlyStoppingDelay",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            earlyStoppingPatience: {
                serializedName: "earlyStoppingPatience",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            enableOnnxNormalization: {
                serializedName: "enableOnnxNormalization",
                nullable: true,
                type: {
                    name: "Boolean"
                }
            },
            evaluationFrequency: {
                serializedName: "evaluationFrequency",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            gradientAccumulationStep: {
                serializedName: "gradientAccumulationStep",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            layersToFreeze: {
                serializedName: "layersToFreeze",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            learningRate: {
                serializedName: "learningRate",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            learningRateScheduler: {
                serializedName: "learningRateScheduler",
                type: {
                    name: "String"
                }
            },
            modelName: {
                serializedName: "modelName",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            momentum: {
                serializedName: "momentum",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            nesterov: {
                serializedName: "nesterov",
                nullable: true,
                type: {
                    name: "Boolean"
                }
            },
            numberOfEpochs: {
                serializedName: "numberOfEpochs",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            numberOfWorkers: {
                serializedName: "numberOfWorkers",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            optimizer: {
                serializedName: "optimizer",
                type: {
                    name: "String"
                }
            },
            randomSeed: {
                serializedName: "randomSeed",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            stepLRGamma: {
                serializedName: "stepLRGamma",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            stepLRStepSize: {
                serializedName: "stepLRStepSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            trainingBatchSize: {
                serializedName: "trainingBatchSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            validationBatchSize: {
                serializedName: "validationBatchSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            warmupCosineLRCycles: {
                serializedName: "warmupCosineLRCycles",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            warmupCosineLRWarmupEpochs: {
                serializedName: "warmupCosineLRWarmupEpochs",
                nullable: true,
                type: {
                    name: "Number"
                }
            },
            weightDecay: {
                serializedName: "weightDecay",
                nullable: true,
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const ImageModelDistributionSettings = {
    type: {
        name: "Composite",
        className: "ImageModelDistributionSettings",
        modelProperties: {
            amsGradient: {
                serializedName: "amsGradient",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            augmentations: {
                serializedName: "augmentations",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            beta1: {
                serializedName: "beta1",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            beta2: {
                serializedName: "beta2",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            distributed: {
                serializedName: "distributed",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            earlyStopping: {
                serializedName: "earlyStopping",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            earlyStoppingDelay: {
                serializedName: "earlyStoppingDelay",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            earlyStoppingPatience: {
                serializedName: "earlyStoppingPatience",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            enableOnnxNormalization: {
                serializedName: "enableOnnxNormalization",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            evaluationFrequency: {
                serializedName: "evaluationFrequency",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            gradientAccumulationStep: {
                serializedName: "gradientAccumulationStep",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            layersToFreeze: {
                serializedName: "layersToFreeze",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            learningRate: {
                serializedName: "learningRate",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            learningRateScheduler: {
                serializedName: "learningRateScheduler",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            modelName: {
                serializedName: "modelName",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            momentum: {
                serializedName: "momentum",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            nesterov: {
                serializedName: "nesterov",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            numberOfEpochs: {
                serializedName: "numberOfEpochs",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            numberOfWorkers: {
                serializedName: "numberOfWorkers",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            optimizer: {
                serializedName: "optimizer",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            randomSeed: {
                serializedName: "randomSeed",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            stepLRGamma: {
                serializedName: "stepLRGamma",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            stepLRStepSize: {
                serializedName: "stepLRStepSize",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            trainingBatchSize: {
                serializedName: "trainingBatchSize",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            validationBatchSize: {
                serializedName: "validationBatchSize",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            warmupCosineLRCycles: {
                serializedName: "warmupCosineLRCycles",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            warmupCosineLRWarmupEpochs: {
                serializedName: "warmupCosineLRWarmupEpochs",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            weightDecay: {
                serializedName: "weightDecay",
                nullable: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ImageVertical = {
    type: {
        name: "Composite",
        className: "ImageVertical",
        modelProperties: {
            limitSettings: {
                serializedName: "limitSettings",
                type: {
                    name: "Composite",
                    className: "ImageLimitSettings"
                }
            },
            sweepSettings: {
                serializedName: "sweepSettings",
                type: {
                    name: "Composite",
                    className: "ImageSweepSettings"
                }
            },
            validationData: {
                serializedName: "validationData",
                type: {
                    name: "Composite",
                    className: "MLTableJobInput"
                }
            },
            validationDataSize: {
                serializedName: "validationDataSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const ImageLimitSettings = {
    type: {
        name: "Composite",
        className: "ImageLimitSettings",
        modelProperties: {
            maxConcurrentTrials: {
                defaultValue: 1,
                serializedName: "maxConcurrentTrials",
                type: {
                    name: "Number"
                }
            },
            maxTrials: {
                defaultValue: 1,
                serializedName: "maxTrials",
                type: {
                    name: "Number"
                }
            },
            timeout: {
                defaultValue: "P7D",
                serializedName: "timeout",
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const ImageSweepSettings = {
    type: {
        name: "Composite",
        className: "ImageSweepSettings",
        modelProperties: {
            earlyTermination: {
                serializedName: "earlyTermination",
                type: {
                    name: "Composite",
                    className: "EarlyTerminationPolicy"
                }
            },
            samplingAlgorithm: {
                serializedName: "samplingAlgorithm",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const NlpVertical = {
    type: {
        name: "Composite",
        className: "NlpVertical",
        modelProperties: {
            featurizationSettings: {
                serializedName: "featurizationSettings",
                type: {
                    name: "Composite",
                    className: "NlpVerticalFeaturizationSettings"
                }
            },
            limitSettings: {
                serializedName: "limitSettings",
                type: {
                    name: "Composite",
                    className: "NlpVerticalLimitSettings"
                }
            },
            validationData: {
                serializedName: "validationData",
                type: {
                    name: "Composite",
                    className: "MLTableJobInput"
                }
            }
        }
    }
};
const NlpVerticalLimitSettings = {
    type: {
        name: "Composite",
        className: "NlpVerticalLimitSettings",
        modelProperties: {
            maxConcurrentTrials: {
                defaultValue: 1,
                serializedName: "maxConcurrentTrials",
                type: {
                    name: "Number"
                }
            },
            maxTrials: {
                defaultValue: 1,
                serializedName: "maxTrials",
                type: {
                    name: "Number"
                }
            },
            timeout: {
                serializedName: "timeout",
                type: {
                    name: "TimeSpan"
                }
            }
        }
    }
};
const Objective = {
    type: {
        name: "Composite",
        className: "Objective",
        modelProperties: {
            goal: {
                serializedName: "goal",
                required: true,
                type: {
                    name: "String"
                }
            },
            primaryMetric: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "primaryMetric",
                required: true,
                type: {
                    name: "String"
                }
            }
        }
    }
};
const TrialComponent = {
    type: {
        name: "Composite",
        className: "TrialComponent",
        modelProperties: {
            codeId: {
                serializedName: "codeId",
                nullable: true,
                type: {
                    name: "String"
                }
            },
            command: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]"),
                    MinLength: 1
                },
                serializedName: "command",
                required: true,
                type: {
                    name: "String"
                }
            },
            distribution: {
                serializedName: "distribution",
                type: {
                    name: "Composite",
                    className: "DistributionConfiguration"
                }
            },
            environmentId: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "environmentId",
                required: true,
                type: {
                    name: "String"
                }
            },
            environmentVariables: {
                serializedName: "environmentVariables",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            },
            resources: {
                serializedName: "resources",
                type: {
                    name: "Composite",
                    className: "JobResourceConfiguration"
                }
            }
        }
    }
};
const PrivateEndpointConnection = {
    type: {
        name: "Composite",
        className: "PrivateEndpointConnection",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            }, tags: {
                serializedName: "tags",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            }, privateEndpoint: {
                serializedName: "properties.privateEndpoint",
                type: {
                    name: "Composite",
                    className: "PrivateEndpoint"
                }
            }, privateLinkServiceConnectionState: {
                serializedName: "properties.privateLinkServiceConnectionState",
                type: {
                    name: "Composite",
                    className: "PrivateLinkServiceConnectionState"
                }
            }, provisioningState: {
                serializedName: "properties.provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const Workspace = {
    type: {
        name: "Composite",
        className: "Workspace",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            }, tags: {
                serializedName: "tags",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            }, workspaceId: {
                serializedName: "properties.workspaceId",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, description: {
                serializedName: "properties.description",
                type: {
                    name: "String"
                }
            }, friendlyName: {
                serializedName: "properties.friendlyName",
                type: {
                    name: "String"
                }
            }, keyVault: {
                serializedName: "properties.keyVault",
                type: {
                    name: "String"
                }
            }, applicationInsights: {
                serializedName: "properties.applicationInsights",
                type: {
                    name: "String"
                }
            }, containerRegistry: {
                serializedName: "properties.containerRegistry",
                nullable: true,
                type: {
                    name: "String"
                }
            }, storageAccount: {
                serializedName: "properties.storageAccount",
                type: {
                    name: "String"
                }
            }, discoveryUrl: {
                serializedName: "properties.discoveryUrl",
                type: {
                    name: "String"
                }
            }, provisioningState: {
                serializedName: "properties.provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, encryption: {
                serializedName: "properties.encryption",
                type: {
                    name: "Composite",
                    className: "EncryptionProperty"
                }
            }, hbiWorkspace: {
                defaultValue: false,
                serializedName: "properties.hbiWorkspace",
                type: {
                    name: "Boolean"
                }
            }, serviceProvisionedResourceGroup: {
                serializedName: "properties.serviceProvisionedResourceGroup",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, privateLinkCount: {
                serializedName: "properties.privateLinkCount",
                readOnly: true,
                type: {
                    name: "Number"
                }
            }, imageBuildCompute: {
                serializedName: "properties.imageBuildCompute",
                type: {
                    name: "String"
                }
            }, allowPublicAccessWhenBehindVnet: {
                defaultValue: false,
                serializedName: "properties.allowPublicAccessWhenBehindVnet",
                type: {
                    name: "Boolean"
                }
            }, publicNetworkAccess: {
                serializedName: "properties.publicNetworkAccess",
                type: {
                    name: "String"
                }
            }, privateEndpointConnections: {
                serializedName: "properties.privateEndpointConnections",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "PrivateEndpointConnection"
                        }
                    }
                }
            }, sharedPrivateLinkResources: {
                serializedName: "properties.sharedPrivateLinkResources",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "SharedPrivateLinkResource"
                        }
                    }
                }
            }, notebookInfo: {
                serializedName: "properties.notebookInfo",
                type: {
                    name: "Composite",
                    className: "NotebookResourceInfo"
                }
            }, serviceManagedResourcesSettings: {
                serializedName: "properties.serviceManagedResourcesSettings",
                type: {
                    name: "Composite",
                    className: "ServiceManagedResourcesSettings"
                }
            }, primaryUserAssignedIdentity: {
                serializedName: "properties.primaryUserAssignedIdentity",
                type: {
                    name: "String"
                }
            }, tenantId: {
                serializedName: "properties.tenantId",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, storageHnsEnabled: {
                serializedName: "properties.storageHnsEnabled",
                readOnly: true,
                type: {
                    name: "Boolean"
                }
            }, mlFlowTrackingUri: {
                serializedName: "properties.mlFlowTrackingUri",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, v1LegacyMode: {
                defaultValue: false,
                serializedName: "properties.v1LegacyMode",
                type: {
                    name: "Boolean"
                }
            } })
    }
};
const ComputeResource = {
    type: {
        name: "Composite",
        className: "ComputeResource",
        modelProperties: Object.assign(Object.assign(Object.assign({}, Resource.type.modelProperties), ComputeResourceSchema.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            }, tags: {
                serializedName: "tags",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            } })
    }
};
const PrivateLinkResource = {
    type: {
        name: "Composite",
        className: "PrivateLinkResource",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            }, tags: {
                serializedName: "tags",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            }, groupId: {
                serializedName: "properties.groupId",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, requiredMembers: {
                serializedName: "properties.requiredMembers",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            }, requiredZoneNames: {
                serializedName: "properties.requiredZoneNames",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            } })
    }
};
const WorkspaceConnectionPropertiesV2BasicResource = {
    type: {
        name: "Composite",
        className: "WorkspaceConnectionPropertiesV2BasicResource",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "WorkspaceConnectionPropertiesV2"
                }
            } })
    }
};
const TrackedResource = {
    type: {
        name: "Composite",
        className: "TrackedResource",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { tags: {
                serializedName: "tags",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, location: {
                serializedName: "location",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const CodeContainer = {
    type: {
        name: "Composite",
        className: "CodeContainer",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "CodeContainerProperties"
                }
            } })
    }
};
const CodeVersion = {
    type: {
        name: "Composite",
        className: "CodeVersion",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "CodeVersionProperties"
                }
            } })
    }
};
const ComponentContainer = {
    type: {
        name: "Composite",
        className: "ComponentContainer",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "ComponentContainerProperties"
                }
            } })
    }
};
const ComponentVersion = {
    type: {
        name: "Composite",
        className: "ComponentVersion",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "ComponentVersionProperties"
                }
            } })
    }
};
const DataContainer = {
    type: {
        name: "Composite",
        className: "DataContainer",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "DataContainerProperties"
                }
            } })
    }
};
const DataVersionBase = {
    type: {
        name: "Composite",
        className: "DataVersionBase",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "DataVersionBaseProperties"
                }
            } })
    }
};
const Datastore = {
    type: {
        name: "Composite",
        className: "Datastore",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "DatastoreProperties"
                }
            } })
    }
};
const EnvironmentContainer = {
    type: {
        name: "Composite",
        className: "EnvironmentContainer",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "EnvironmentContainerProperties"
                }
            } })
    }
};
const EnvironmentVersion = {
    type: {
        name: "Composite",
        className: "EnvironmentVersion",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "EnvironmentVersionProperties"
                }
            } })
    }
};
const JobBase = {
    type: {
        name: "Composite",
        className: "JobBase",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "JobBaseProperties"
                }
            } })
    }
};
const ModelContainer = {
    type: {
        name: "Composite",
        className: "ModelContainer",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "ModelContainerProperties"
                }
            } })
    }
};
const ModelVersion = {
    type: {
        name: "Composite",
        className: "ModelVersion",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "ModelVersionProperties"
                }
            } })
    }
};
const Schedule = {
    type: {
        name: "Composite",
        className: "Schedule",
        modelProperties: Object.assign(Object.assign({}, Resource.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "ScheduleProperties"
                }
            } })
    }
};
const Aks = {
    serializedName: "AKS",
    type: {
        name: "Composite",
        className: "Aks",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), AKSSchema.type.modelProperties)
    }
};
const Kubernetes = {
    serializedName: "Kubernetes",
    type: {
        name: "Composite",
        className: "Kubernetes",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), KubernetesSchema.type.modelProperties)
    }
};
const AmlCompute = {
    serializedName: "AmlCompute",
    type: {
        name: "Composite",
        className: "AmlCompute",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), AmlComputeSchema.type.modelProperties)
    }
};
const ComputeInstance = {
    serializedName: "ComputeInstance",
    type: {
        name: "Composite",
        className: "ComputeInstance",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), ComputeInstanceSchema.type.modelProperties)
    }
};
const VirtualMachine = {
    serializedName: "VirtualMachine",
    type: {
        name: "Composite",
        className: "VirtualMachine",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), VirtualMachineSchema.type.modelProperties)
    }
};
const HDInsight = {
    serializedName: "HDInsight",
    type: {
        name: "Composite",
        className: "HDInsight",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), HDInsightSchema.type.modelProperties)
    }
};
const DataFactory = {
    serializedName: "DataFactory",
    type: {
        name: "Composite",
        className: "DataFactory",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, Compute.type.modelProperties)
    }
};
const Databricks = {
    serializedName: "Databricks",
    type: {
        name: "Composite",
        className: "Databricks",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), DatabricksSchema.type.modelProperties)
    }
};
const DataLakeAnalytics = {
    serializedName: "DataLakeAnalytics",
    type: {
        name: "Composite",
        className: "DataLakeAnalytics",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), DataLakeAnalyticsSchema.type.modelProperties)
    }
};
const SynapseSpark = {
    serializedName: "SynapseSpark",
    type: {
        name: "Composite",
        className: "SynapseSpark",
        uberParent: "Compute",
        polymorphicDiscriminator: Compute.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Compute.type.modelProperties), { properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "SynapseSparkProperties"
                }
            } })
    }
};
const AksComputeSecrets = {
    serializedName: "AKS",
    type: {
        name: "Composite",
        className: "AksComputeSecrets",
        uberParent: "ComputeSecrets",
        polymorphicDiscriminator: ComputeSecrets.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, ComputeSecrets.type.modelProperties), AksComputeSecretsProperties.type.modelProperties)
    }
};
const VirtualMachineSecrets = {
    serializedName: "VirtualMachine",
    type: {
        name: "Composite",
        className: "VirtualMachineSecrets",
        uberParent: "ComputeSecrets",
        polymorphicDiscriminator: ComputeSecrets.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, ComputeSecrets.type.modelProperties), VirtualMachineSecretsSchema.type.modelProperties)
    }
};
const DatabricksComputeSecrets = {
    serializedName: "Databricks",
    type: {
        name: "Composite",
        className: "DatabricksComputeSecrets",
        uberParent: "ComputeSecrets",
        polymorphicDiscriminator: ComputeSecrets.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, ComputeSecrets.type.modelProperties), DatabricksComputeSecretsProperties.type.modelProperties)
    }
};
const PATAuthTypeWorkspaceConnectionProperties = {
    serializedName: "PAT",
    type: {
        name: "Composite",
        className: "PATAuthTypeWorkspaceConnectionProperties",
        uberParent: "WorkspaceConnectionPropertiesV2",
        polymorphicDiscriminator: WorkspaceConnectionPropertiesV2.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, WorkspaceConnectionPropertiesV2.type.modelProperties), { credentials: {
                serializedName: "credentials",
                type: {
                    name: "Composite",
                    className: "WorkspaceConnectionPersonalAccessToken"
                }
            } })
    }
};
const SASAuthTypeWorkspaceConnectionProperties = {
    serializedName: "SAS",
    type: {
        name: "Composite",
        className: "SASAuthTypeWorkspaceConnectionProperties",
        uberParent: "WorkspaceConnectionPropertiesV2",
        polymorphicDiscriminator: WorkspaceConnectionPropertiesV2.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, WorkspaceConnectionPropertiesV2.type.modelProperties), { credentials: {
                serializedName: "credentials",
                type: {
                    name: "Composite",
                    className: "WorkspaceConnectionSharedAccessSignature"
                }
            } })
    }
};
const UsernamePasswordAuthTypeWorkspaceConnectionProperties = {
    serializedName: "UsernamePassword",
    type: {
        name: "Composite",
        className: "UsernamePasswordAuthTypeWorkspaceConnectionProperties",
        uberParent: "WorkspaceConnectionPropertiesV2",
        polymorphicDiscriminator: WorkspaceConnectionPropertiesV2.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, WorkspaceConnectionPropertiesV2.type.modelProperties), { credentials: {
                serializedName: "credentials",
                type: {
                    name: "Composite",
                    className: "WorkspaceConnectionUsernamePassword"
                }
            } })
    }
};
const NoneAuthTypeWorkspaceConnectionProperties = {
    serializedName: "None",
    type: {
        name: "Composite",
        className: "NoneAuthTypeWorkspaceConnectionProperties",
        uberParent: "WorkspaceConnectionPropertiesV2",
        polymorphicDiscriminator: WorkspaceConnectionPropertiesV2.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, WorkspaceConnectionPropertiesV2.type.modelProperties)
    }
};
const ManagedIdentityAuthTypeWorkspaceConnectionProperties = {
    serializedName: "ManagedIdentity",
    type: {
        name: "Composite",
        className: "ManagedIdentityAuthTypeWorkspaceConnectionProperties",
        uberParent: "WorkspaceConnectionPropertiesV2",
        polymorphicDiscriminator: WorkspaceConnectionPropertiesV2.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, WorkspaceConnectionPropertiesV2.type.modelProperties), { credentials: {
                serializedName: "credentials",
                type: {
                    name: "Composite",
                    className: "WorkspaceConnectionManagedIdentity"
                }
            } })
    }
};
const BatchEndpointProperties = {
    type: {
        name: "Composite",
        className: "BatchEndpointProperties",
        modelProperties: Object.assign(Object.assign({}, EndpointPropertiesBase.type.modelProperties), { defaults: {
                serializedName: "defaults",
                type: {
                    name: "Composite",
                    className: "BatchEndpointDefaults"
                }
            }, provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const OnlineEndpointProperties = {
    type: {
        name: "Composite",
        className: "OnlineEndpointProperties",
        modelProperties: Object.assign(Object.assign({}, EndpointPropertiesBase.type.modelProperties), { compute: {
                serializedName: "compute",
                nullable: true,
                type: {
                    name: "String"
                }
            }, provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, publicNetworkAccess: {
                serializedName: "publicNetworkAccess",
                type: {
                    name: "String"
                }
            }, traffic: {
                serializedName: "traffic",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Number" } }
                }
            } })
    }
};
const PartialMinimalTrackedResourceWithIdentity = {
    type: {
        name: "Composite",
        className: "PartialMinimalTrackedResourceWithIdentity",
        modelProperties: Object.assign(Object.assign({}, PartialMinimalTrackedResource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "PartialManagedServiceIdentity"
                }
            } })
    }
};
const PartialMinimalTrackedResourceWithSku = {
    type: {
        name: "Composite",
        className: "PartialMinimalTrackedResourceWithSku",
        modelProperties: Object.assign(Object.assign({}, PartialMinimalTrackedResource.type.modelProperties), { sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "PartialSku"
                }
            } })
    }
};
const DataPathAssetReference = {
    serializedName: "DataPath",
    type: {
        name: "Composite",
        className: "DataPathAssetReference",
        uberParent: "AssetReferenceBase",
        polymorphicDiscriminator: AssetReferenceBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetReferenceBase.type.modelProperties), { datastoreId: {
                serializedName: "datastoreId",
                nullable: true,
                type: {
                    name: "String"
                }
            }, path: {
                serializedName: "path",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const IdAssetReference = {
    serializedName: "Id",
    type: {
        name: "Composite",
        className: "IdAssetReference",
        uberParent: "AssetReferenceBase",
        polymorphicDiscriminator: AssetReferenceBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetReferenceBase.type.modelProperties), { assetId: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "assetId",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const OutputPathAssetReference = {
    serializedName: "OutputPath",
    type: {
        name: "Composite",
        className: "OutputPathAssetReference",
        uberParent: "AssetReferenceBase",
        polymorphicDiscriminator: AssetReferenceBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetReferenceBase.type.modelProperties), { jobId: {
                serializedName: "jobId",
                nullable: true,
                type: {
                    name: "String"
                }
            }, path: {
                serializedName: "path",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const DeploymentResourceConfiguration = {
    type: {
        name: "Composite",
        className: "DeploymentResourceConfiguration",
        modelProperties: Object.assign({}, ResourceConfiguration.type.modelProperties)
    }
};
const JobResourceConfiguration = {
    type: {
        name: "Composite",
        className: "JobResourceConfiguration",
        modelProperties: Object.assign(Object.assign({}, ResourceConfiguration.type.modelProperties), { dockerArgs: {
                serializedName: "dockerArgs",
                nullable: true,
                type: {
                    name: "String"
                }
            }, shmSize: {
                defaultValue: "2g",
                constraints: {
                    Pattern: new RegExp("\\d+[bBkKmMgG]")
                },
                serializedName: "shmSize",
                type: {
                    name: "String"
                }
            } })
    }
};
const BatchDeploymentProperties = {
    type: {
        name: "Composite",
        className: "BatchDeploymentProperties",
        modelProperties: Object.assign(Object.assign({}, EndpointDeploymentPropertiesBase.type.modelProperties), { compute: {
                serializedName: "compute",
                nullable: true,
                type: {
                    name: "String"
                }
            }, errorThreshold: {
                defaultValue: -1,
                serializedName: "errorThreshold",
                type: {
                    name: "Number"
                }
            }, loggingLevel: {
                serializedName: "loggingLevel",
                type: {
                    name: "String"
                }
            }, maxConcurrencyPerInstance: {
                defaultValue: 1,
                serializedName: "maxConcurrencyPerInstance",
                type: {
                    name: "Number"
                }
            }, miniBatchSize: {
                defaultValue: 10,
                serializedName: "miniBatchSize",
                type: {
                    name: "Number"
                }
            }, model: {
                serializedName: "model",
                type: {
                    name: "Composite",
                    className: "AssetReferenceBase"
                }
            }, outputAction: {
                serializedName: "outputAction",
                type: {
                    name: "String"
                }
            }, outputFileName: {
                defaultValue: "predictions.csv",
                serializedName: "outputFileName",
                type: {
                    name: "String"
                }
            }, provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, resources: {
                serializedName: "resources",
                type: {
                    name: "Composite",
                    className: "DeploymentResourceConfiguration"
                }
            }, retrySettings: {
                serializedName: "retrySettings",
                type: {
                    name: "Composite",
                    className: "BatchRetrySettings"
                }
            } })
    }
};
const OnlineDeploymentProperties = {
    serializedName: "OnlineDeploymentProperties",
    type: {
        name: "Composite",
        className: "OnlineDeploymentProperties",
        uberParent: "EndpointDeploymentPropertiesBase",
        polymorphicDiscriminator: {
            serializedName: "endpointComputeType",
            clientName: "endpointComputeType"
        },
        modelProperties: Object.assign(Object.assign({}, EndpointDeploymentPropertiesBase.type.modelProperties), { appInsightsEnabled: {
                defaultValue: false,
                serializedName: "appInsightsEnabled",
                type: {
                    name: "Boolean"
                }
            }, egressPublicNetworkAccess: {
                serializedName: "egressPublicNetworkAccess",
                type: {
                    name: "String"
                }
            }, endpointComputeType: {
                serializedName: "endpointComputeType",
                required: true,
                type: {
                    name: "String"
                }
            }, instanceType: {
                serializedName: "instanceType",
                nullable: true,
                type: {
                    name: "String"
                }
            }, livenessProbe: {
                serializedName: "livenessProbe",
                type: {
                    name: "Composite",
                    className: "ProbeSettings"
                }
            }, model: {
                serializedName: "model",
                nullable: true,
                type: {
                    name: "String"
                }
            }, modelMountPath: {
                serializedName: "modelMountPath",
                nullable: true,
                type: {
                    name: "String"
                }
            }, provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, readinessProbe: {
                serializedName: "readinessProbe",
                type: {
                    name: "Composite",
                    className: "ProbeSettings"
                }
            }, requestSettings: {
                serializedName: "requestSettings",
                type: {
                    name: "Composite",
                    className: "OnlineRequestSettings"
                }
            }, scaleSettings: {
                serializedName: "scaleSettings",
                type: {
                    name: "Composite",
                    className: "OnlineScaleSettings"
                }
            } })
    }
};
const AssetContainer = {
    type: {
        name: "Composite",
        className: "AssetContainer",
        modelProperties: Object.assign(Object.assign({}, ResourceBase.type.modelProperties), { isArchived: {
                defaultValue: false,
                serializedName: "isArchived",
                type: {
                    name: "Boolean"
                }
            }, latestVersion: {
                serializedName: "latestVersion",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            }, nextVersion: {
                serializedName: "nextVersion",
                readOnly: true,
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const AssetBase = {
    type: {
        name: "Composite",
        className: "AssetBase",
        modelProperties: Object.assign(Object.assign({}, ResourceBase.type.modelProperties), { isAnonymous: {
                defaultValue: false,
                serializedName: "isAnonymous",
                type: {
                    name: "Boolean"
                }
            }, isArchived: {
                defaultValue: false,
                serializedName: "isArchived",
                type: {
                    name: "Boolean"
                }
            } })
    }
};
const DatastoreProperties = {
    serializedName: "DatastoreProperties",
    type: {
        name: "Composite",
        className: "DatastoreProperties",
        uberParent: "ResourceBase",
        polymorphicDiscriminator: {
            serializedName: "datastoreType",
            clientName: "datastoreType"
        },
        modelProperties: Object.assign(Object.assign({}, ResourceBase.type.modelProperties), { credentials: {
                serializedName: "credentials",
                type: {
                    name: "Composite",
                    className: "DatastoreCredentials"
                }
            }, datastoreType: {
                serializedName: "datastoreType",
                required: true,
                type: {
                    name: "String"
                }
            }, isDefault: {
                serializedName: "isDefault",
                readOnly: true,
                type: {
                    name: "Boolean"
                }
            } })
    }
};
const JobBaseProperties = {
    serializedName: "JobBaseProperties",
    type: {
        name: "Composite",
        className: "JobBaseProperties",
        uberParent: "ResourceBase",
        polymorphicDiscriminator: {
            serializedName: "jobType",
            clientName: "jobType"
        },
        modelProperties: Object.assign(Object.assign({}, ResourceBase.type.modelProperties), { componentId: {
                serializedName: "componentId",
                nullable: true,
                type: {
                    name: "String"
                }
            }, computeId: {
                serializedName: "computeId",
                nullable: true,
                type: {
                    name: "String"
                }
            }, displayName: {
                serializedName: "displayName",
                nullable: true,
                type: {
                    name: "String"
                }
            }, experimentName: {
                defaultValue: "Default",
                serializedName: "experimentName",
                type: {
                    name: "String"
                }
            }, identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "IdentityConfiguration"
                }
            }, isArchived: {
                defaultValue: false,
                serializedName: "isArchived",
                type: {
                    name: "Boolean"
                }
            }, jobType: {
                serializedName: "jobType",
                required: true,
                type: {
                    name: "String"
                }
            }, services: {
                serializedName: "services",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobService" } }
                }
            }, status: {
                serializedName: "status",
                readOnly: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const ScheduleProperties = {
    type: {
        name: "Composite",
        className: "ScheduleProperties",
        modelProperties: Object.assign(Object.assign({}, ResourceBase.type.modelProperties), { action: {
                serializedName: "action",
                type: {
                    name: "Composite",
                    className: "ScheduleActionBase"
                }
            }, displayName: {
                serializedName: "displayName",
                nullable: true,
                type: {
                    name: "String"
                }
            }, isEnabled: {
                defaultValue: true,
                serializedName: "isEnabled",
                type: {
                    name: "Boolean"
                }
            }, provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, trigger: {
                serializedName: "trigger",
                type: {
                    name: "Composite",
                    className: "TriggerBase"
                }
            } })
    }
};
const AccountKeyDatastoreCredentials = {
    serializedName: "AccountKey",
    type: {
        name: "Composite",
        className: "AccountKeyDatastoreCredentials",
        uberParent: "DatastoreCredentials",
        polymorphicDiscriminator: DatastoreCredentials.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreCredentials.type.modelProperties), { secrets: {
                serializedName: "secrets",
                type: {
                    name: "Composite",
                    className: "AccountKeyDatastoreSecrets"
                }
            } })
    }
};
const CertificateDatastoreCredentials = {
    serializedName: "Certificate",
    type: {
        name: "Composite",
        className: "CertificateDatastoreCredentials",
        uberParent: "DatastoreCredentials",
        polymorphicDiscriminator: DatastoreCredentials.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreCredentials.type.modelProperties), { authorityUrl: {
                serializedName: "authorityUrl",
                nullable: true,
                type: {
                    name: "String"
                }
            }, clientId: {
                serializedName: "clientId",
                required: true,
                type: {
                    name: "Uuid"
                }
            }, resourceUrl: {
                serializedName: "resourceUrl",
                nullable: true,
                type: {
                    name: "String"
                }
            }, secrets: {
                serializedName: "secrets",
                type: {
                    name: "Composite",
                    className: "CertificateDatastoreSecrets"
                }
            }, tenantId: {
                serializedName: "tenantId",
                required: true,
                type: {
                    name: "Uuid"
                }
            }, thumbprint: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "thumbprint",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const NoneDatastoreCredentials = {
    serializedName: "None",
    type: {
        name: "Composite",
        className: "NoneDatastoreCredentials",
        uberParent: "DatastoreCredentials",
        polymorphicDiscriminator: DatastoreCredentials.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, DatastoreCredentials.type.modelProperties)
    }
};
const SasDatastoreCredentials = {
    serializedName: "Sas",
    type: {
        name: "Composite",
        className: "SasDatastoreCredentials",
        uberParent: "DatastoreCredentials",
        polymorphicDiscriminator: DatastoreCredentials.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreCredentials.type.modelProperties), { secrets: {
                serializedName: "secrets",
                type: {
                    name: "Composite",
                    className: "SasDatastoreSecrets"
                }
            } })
    }
};
const ServicePrincipalDatastoreCredentials = {
    serializedName: "ServicePrincipal",
    type: {
        name: "Composite",
        className: "ServicePrincipalDatastoreCredentials",
        uberParent: "DatastoreCredentials",
        polymorphicDiscriminator: DatastoreCredentials.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreCredentials.type.modelProperties), { authorityUrl: {
                serializedName: "authorityUrl",
                nullable: true,
                type: {
                    name: "String"
                }
            }, clientId: {
                serializedName: "clientId",
                required: true,
                type: {
                    name: "Uuid"
                }
            }, resourceUrl: {
                serializedName: "resourceUrl",
                nullable: true,
                type: {
                    name: "String"
                }
            }, secrets: {
                serializedName: "secrets",
                type: {
                    name: "Composite",
                    className: "ServicePrincipalDatastoreSecrets"
                }
            }, tenantId: {
                serializedName: "tenantId",
                required: true,
                type: {
                    name: "Uuid"
                }
            } })
    }
};
const AccountKeyDatastoreSecrets = {
    serializedName: "AccountKey",
    type: {
        name: "Composite",
        className: "AccountKeyDatastoreSecrets",
        uberParent: "DatastoreSecrets",
        polymorphicDiscriminator: DatastoreSecrets.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreSecrets.type.modelProperties), { key: {
                serializedName: "key",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const CertificateDatastoreSecrets = {
    serializedName: "Certificate",
    type: {
        name: "Composite",
        className: "CertificateDatastoreSecrets",
        uberParent: "DatastoreSecrets",
        polymorphicDiscriminator: DatastoreSecrets.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreSecrets.type.modelProperties), { certificate: {
                serializedName: "certificate",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const SasDatastoreSecrets = {
    serializedName: "Sas",
    type: {
        name: "Composite",
        className: "SasDatastoreSecrets",
        uberParent: "DatastoreSecrets",
        polymorphicDiscriminator: DatastoreSecrets.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreSecrets.type.modelProperties), { sasToken: {
                serializedName: "sasToken",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const ServicePrincipalDatastoreSecrets = {
    serializedName: "ServicePrincipal",
    type: {
        name: "Composite",
        className: "ServicePrincipalDatastoreSecrets",
        uberParent: "DatastoreSecrets",
        polymorphicDiscriminator: DatastoreSecrets.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreSecrets.type.modelProperties), { clientSecret: {
                serializedName: "clientSecret",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const AmlToken = {
    serializedName: "AMLToken",
    type: {
        name: "Composite",
        className: "AmlToken",
        uberParent: "IdentityConfiguration",
        polymorphicDiscriminator: IdentityConfiguration.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, IdentityConfiguration.type.modelProperties)
    }
};
const ManagedIdentity = {
    serializedName: "Managed",
    type: {
        name: "Composite",
        className: "ManagedIdentity",
        uberParent: "IdentityConfiguration",
        polymorphicDiscriminator: IdentityConfiguration.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, IdentityConfiguration.type.modelProperties), { clientId: {
                serializedName: "clientId",
                nullable: true,
                type: {
                    name: "Uuid"
                }
            }, objectId: {
                serializedName: "objectId",
                nullable: true,
                type: {
                    name: "Uuid"
                }
            }, resourceId: {
                serializedName: "resourceId",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const UserIdentity = {
    serializedName: "UserIdentity",
    type: {
        name: "Composite",
        className: "UserIdentity",
        uberParent: "IdentityConfiguration",
        polymorphicDiscriminator: IdentityConfiguration.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, IdentityConfiguration.type.modelProperties)
    }
};
const DefaultScaleSettings = {
    serializedName: "Default",
    type: {
        name: "Composite",
        className: "DefaultScaleSettings",
        uberParent: "OnlineScaleSettings",
        polymorphicDiscriminator: OnlineScaleSettings.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, OnlineScaleSettings.type.modelProperties)
    }
};
const TargetUtilizationScaleSettings = {
    serializedName: "TargetUtilization",
    type: {
        name: "Composite",
        className: "TargetUtilizationScaleSettings",
        uberParent: "OnlineScaleSettings",
        polymorphicDiscriminator: OnlineScaleSettings.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, OnlineScaleSettings.type.modelProperties), { maxInstances: {
                defaultValue: 1,
                serializedName: "maxInstances",
                type: {
                    name: "Number"
                }
            }, minInstances: {
                defaultValue: 1,
                serializedName: "minInstances",
                type: {
                    name: "Number"
                }
            }, pollingInterval: {
                defaultValue: "PT1S",
                serializedName: "pollingInterval",
                type: {
                    name: "TimeSpan"
                }
            }, targetUtilizationPercentage: {
                defaultValue: 70,
                serializedName: "targetUtilizationPercentage",
                type: {
                    name: "Number"
                }
            } })
    }
};
const EndpointScheduleAction = {
    serializedName: "InvokeBatchEndpoint",
    type: {
        name: "Composite",
        className: "EndpointScheduleAction",
        uberParent: "ScheduleActionBase",
        polymorphicDiscriminator: ScheduleActionBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, ScheduleActionBase.type.modelProperties), { endpointInvocationDefinition: {
                serializedName: "endpointInvocationDefinition",
                required: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            } })
    }
};
const JobScheduleAction = {
    serializedName: "CreateJob",
    type: {
        name: "Composite",
        className: "JobScheduleAction",
        uberParent: "ScheduleActionBase",
        polymorphicDiscriminator: ScheduleActionBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, ScheduleActionBase.type.modelProperties), { jobDefinition: {
                serializedName: "jobDefinition",
                type: {
                    name: "Composite",
                    className: "JobBaseProperties"
                }
            } })
    }
};
const RecurrenceTrigger = {
    serializedName: "Recurrence",
    type: {
        name: "Composite",
        className: "RecurrenceTrigger",
        uberParent: "TriggerBase",
        polymorphicDiscriminator: TriggerBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, TriggerBase.type.modelProperties), { frequency: {
                serializedName: "frequency",
                required: true,
                type: {
                    name: "String"
                }
            }, interval: {
                serializedName: "interval",
                required: true,
                type: {
                    name: "Number"
                }
            }, schedule: {
                serializedName: "schedule",
                type: {
                    name: "Composite",
                    className: "RecurrenceSchedule"
                }
            } })
    }
};
const CronTrigger = {
    serializedName: "Cron",
    type: {
        name: "Composite",
        className: "CronTrigger",
        uberParent: "TriggerBase",
        polymorphicDiscriminator: TriggerBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, TriggerBase.type.modelProperties), { expression: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "expression",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const MLTableJobInput = {
    serializedName: "mltable",
    type: {
        name: "Composite",
        className: "MLTableJobInput",
        uberParent: "AssetJobInput",
        polymorphicDiscriminator: AssetJobInput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobInput.type.modelProperties), JobInput.type.modelProperties)
    }
};
const CustomModelJobInput = {
    serializedName: "custom_model",
    type: {
        name: "Composite",
        className: "CustomModelJobInput",
        uberParent: "AssetJobInput",
        polymorphicDiscriminator: AssetJobInput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobInput.type.modelProperties), JobInput.type.modelProperties)
    }
};
const MLFlowModelJobInput = {
    serializedName: "mlflow_model",
    type: {
        name: "Composite",
        className: "MLFlowModelJobInput",
        uberParent: "AssetJobInput",
        polymorphicDiscriminator: AssetJobInput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobInput.type.modelProperties), JobInput.type.modelProperties)
    }
};
const TritonModelJobInput = {
    serializedName: "triton_model",
    type: {
        name: "Composite",
        className: "TritonModelJobInput",
        uberParent: "AssetJobInput",
        polymorphicDiscriminator: AssetJobInput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobInput.type.modelProperties), JobInput.type.modelProperties)
    }
};
const UriFileJobInput = {
    serializedName: "uri_file",
    type: {
        name: "Composite",
        className: "UriFileJobInput",
        uberParent: "AssetJobInput",
        polymorphicDiscriminator: AssetJobInput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobInput.type.modelProperties), JobInput.type.modelProperties)
    }
};
const UriFolderJobInput = {
    serializedName: "uri_folder",
    type: {
        name: "Composite",
        className: "UriFolderJobInput",
        uberParent: "AssetJobInput",
        polymorphicDiscriminator: AssetJobInput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobInput.type.modelProperties), JobInput.type.modelProperties)
    }
};
const CustomModelJobOutput = {
    serializedName: "custom_model",
    type: {
        name: "Composite",
        className: "CustomModelJobOutput",
        uberParent: "AssetJobOutput",
        polymorphicDiscriminator: AssetJobOutput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobOutput.type.modelProperties), JobOutput.type.modelProperties)
    }
};
const MLFlowModelJobOutput = {
    serializedName: "mlflow_model",
    type: {
        name: "Composite",
        className: "MLFlowModelJobOutput",
        uberParent: "AssetJobOutput",
        polymorphicDiscriminator: AssetJobOutput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobOutput.type.modelProperties), JobOutput.type.modelProperties)
    }
};
const MLTableJobOutput = {
    serializedName: "mltable",
    type: {
        name: "Composite",
        className: "MLTableJobOutput",
        uberParent: "AssetJobOutput",
        polymorphicDiscriminator: AssetJobOutput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobOutput.type.modelProperties), JobOutput.type.modelProperties)
    }
};
const TritonModelJobOutput = {
    serializedName: "triton_model",
    type: {
        name: "Composite",
        className: "TritonModelJobOutput",
        uberParent: "AssetJobOutput",
        polymorphicDiscriminator: AssetJobOutput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobOutput.type.modelProperties), JobOutput.type.modelProperties)
    }
};
const UriFileJobOutput = {
    serializedName: "uri_file",
    type: {
        name: "Composite",
        className: "UriFileJobOutput",
        uberParent: "AssetJobOutput",
        polymorphicDiscriminator: AssetJobOutput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobOutput.type.modelProperties), JobOutput.type.modelProperties)
    }
};
const UriFolderJobOutput = {
    serializedName: "uri_folder",
    type: {
        name: "Composite",
        className: "UriFolderJobOutput",
        uberParent: "AssetJobOutput",
        polymorphicDiscriminator: AssetJobOutput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, AssetJobOutput.type.modelProperties), JobOutput.type.modelProperties)
    }
};
const AutoForecastHorizon = {
    serializedName: "Auto",
    type: {
        name: "Composite",
        className: "AutoForecastHorizon",
        uberParent: "ForecastHorizon",
        polymorphicDiscriminator: ForecastHorizon.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, ForecastHorizon.type.modelProperties)
    }
};
const CustomForecastHorizon = {
    serializedName: "Custom",
    type: {
        name: "Composite",
        className: "CustomForecastHorizon",
        uberParent: "ForecastHorizon",
        polymorphicDiscriminator: ForecastHorizon.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, ForecastHorizon.type.modelProperties), { value: {
                serializedName: "value",
                required: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const Classification = {
    serializedName: "Classification",
    type: {
        name: "Composite",
        className: "Classification",
        uberParent: "TableVertical",
        polymorphicDiscriminator: TableVertical.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, TableVertical.type.modelProperties), AutoMLVertical.type.modelProperties), { positiveLabel: {
                serializedName: "positiveLabel",
                nullable: true,
                type: {
                    name: "String"
                }
            }, primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            }, trainingSettings: {
                serializedName: "trainingSettings",
                type: {
                    name: "Composite",
                    className: "ClassificationTrainingSettings"
                }
            } })
    }
};
const Forecasting = {
    serializedName: "Forecasting",
    type: {
        name: "Composite",
        className: "Forecasting",
        uberParent: "TableVertical",
        polymorphicDiscriminator: TableVertical.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, TableVertical.type.modelProperties), AutoMLVertical.type.modelProperties), { forecastingSettings: {
                serializedName: "forecastingSettings",
                type: {
                    name: "Composite",
                    className: "ForecastingSettings"
                }
            }, primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            }, trainingSettings: {
                serializedName: "trainingSettings",
                type: {
                    name: "Composite",
                    className: "ForecastingTrainingSettings"
                }
            } })
    }
};
const ImageClassificationBase = {
    type: {
        name: "Composite",
        className: "ImageClassificationBase",
        modelProperties: Object.assign(Object.assign({}, ImageVertical.type.modelProperties), { modelSettings: {
                serializedName: "modelSettings",
                type: {
                    name: "Composite",
                    className: "ImageModelSettingsClassification"
                }
            }, searchSpace: {
                serializedName: "searchSpace",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ImageModelDistributionSettingsClassification"
                        }
                    }
                }
            } })
    }
};
const ImageClassification = {
    serializedName: "ImageClassification",
    type: {
        name: "Composite",
        className: "ImageClassification",
        uberParent: "ImageClassificationBase",
        modelProperties: Object.assign(Object.assign(Object.assign({}, ImageClassificationBase.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            } })
    }
};
ImageClassificationBase.type.polymorphicDiscriminator =
    ImageClassificationBase.type.polymorphicDiscriminator;
const ImageClassificationMultilabel = {
    serializedName: "ImageClassificationMultilabel",
    type: {
        name: "Composite",
        className: "ImageClassificationMultilabel",
        uberParent: "ImageClassificationBase",
        polymorphicDiscriminator: ImageClassificationBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, ImageClassificationBase.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            } })
    }
};
const ImageObjectDetectionBase = {
    type: {
        name: "Composite",
        className: "ImageObjectDetectionBase",
        modelProperties: Object.assign(Object.assign({}, ImageVertical.type.modelProperties), { modelSettings: {
                serializedName: "modelSettings",
                type: {
                    name: "Composite",
                    className: "ImageModelSettingsObjectDetection"
                }
            }, searchSpace: {
                serializedName: "searchSpace",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ImageModelDistributionSettingsObjectDetection"
                        }
                    }
                }
            } })
    }
};
const ImageInstanceSegmentation = {
    serializedName: "ImageInstanceSegmentation",
    type: {
        name: "Composite",
        className: "ImageInstanceSegmentation",
        uberParent: "ImageObjectDetectionBase",
        polymorphicDiscriminator: ImageObjectDetectionBase.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, ImageObjectDetectionBase.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            } })
    }
};
const ImageObjectDetection = {
    serializedName: "ImageObjectDetection",
    type: {
        name: "Composite",
        className: "ImageObjectDetection",
        uberParent: "ImageObjectDetectionBase",
        modelProperties: Object.assign(Object.assign(Object.assign({}, ImageObjectDetectionBase.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            } })
    }
};
ImageObjectDetectionBase.type.polymorphicDiscriminator =
    ImageObjectDetectionBase.type.polymorphicDiscriminator;
const Regression = {
    serializedName: "Regression",
    type: {
        name: "Composite",
        className: "Regression",
        uberParent: "TableVertical",
        polymorphicDiscriminator: TableVertical.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, TableVertical.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            }, trainingSettings: {
                serializedName: "trainingSettings",
                type: {
                    name: "Composite",
                    className: "RegressionTrainingSettings"
                }
            } })
    }
};
const TextClassification = {
    serializedName: "TextClassification",
    type: {
        name: "Composite",
        className: "TextClassification",
        uberParent: "NlpVertical",
        polymorphicDiscriminator: NlpVertical.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, NlpVertical.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                type: {
                    name: "String"
                }
            } })
    }
};
const TextClassificationMultilabel = {
    serializedName: "TextClassificationMultilabel",
    type: {
        name: "Composite",
        className: "TextClassificationMultilabel",
        uberParent: "NlpVertical",
        polymorphicDiscriminator: NlpVertical.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, NlpVertical.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                readOnly: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const TextNer = {
    serializedName: "TextNER",
    type: {
        name: "Composite",
        className: "TextNer",
        uberParent: "NlpVertical",
        polymorphicDiscriminator: NlpVertical.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign(Object.assign({}, NlpVertical.type.modelProperties), AutoMLVertical.type.modelProperties), { primaryMetric: {
                serializedName: "primaryMetric",
                readOnly: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const LiteralJobInput = {
    serializedName: "literal",
    type: {
        name: "Composite",
        className: "LiteralJobInput",
        uberParent: "JobInput",
        polymorphicDiscriminator: JobInput.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, JobInput.type.modelProperties), { value: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "value",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const AutoNCrossValidations = {
    serializedName: "Auto",
    type: {
        name: "Composite",
        className: "AutoNCrossValidations",
        uberParent: "NCrossValidations",
        polymorphicDiscriminator: NCrossValidations.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, NCrossValidations.type.modelProperties)
    }
};
const CustomNCrossValidations = {
    serializedName: "Custom",
    type: {
        name: "Composite",
        className: "CustomNCrossValidations",
        uberParent: "NCrossValidations",
        polymorphicDiscriminator: NCrossValidations.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, NCrossValidations.type.modelProperties), { value: {
                serializedName: "value",
                required: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const AutoSeasonality = {
    serializedName: "Auto",
    type: {
        name: "Composite",
        className: "AutoSeasonality",
        uberParent: "Seasonality",
        polymorphicDiscriminator: Seasonality.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, Seasonality.type.modelProperties)
    }
};
const CustomSeasonality = {
    serializedName: "Custom",
    type: {
        name: "Composite",
        className: "CustomSeasonality",
        uberParent: "Seasonality",
        polymorphicDiscriminator: Seasonality.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, Seasonality.type.modelProperties), { value: {
                serializedName: "value",
                required: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const AutoTargetLags = {
    serializedName: "Auto",
    type: {
        name: "Composite",
        className: "AutoTargetLags",
        uberParent: "TargetLags",
        polymorphicDiscriminator: TargetLags.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, TargetLags.type.modelProperties)
    }
};
const CustomTargetLags = {
    serializedName: "Custom",
    type: {
        name: "Composite",
        className: "CustomTargetLags",
        uberParent: "TargetLags",
        polymorphicDiscriminator: TargetLags.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, TargetLags.type.modelProperties), { values: {
                serializedName: "values",
                required: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Number"
                        }
                    }
                }
            } })
    }
};
const AutoTargetRollingWindowSize = {
    serializedName: "Auto",
    type: {
        name: "Composite",
        className: "AutoTargetRollingWindowSize",
        uberParent: "TargetRollingWindowSize",
        polymorphicDiscriminator: TargetRollingWindowSize.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, TargetRollingWindowSize.type.modelProperties)
    }
};
const CustomTargetRollingWindowSize = {
    serializedName: "Custom",
    type: {
        name: "Composite",
        className: "CustomTargetRollingWindowSize",
        uberParent: "TargetRollingWindowSize",
        polymorphicDiscriminator: TargetRollingWindowSize.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, TargetRollingWindowSize.type.modelProperties), { value: {
                serializedName: "value",
                required: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const BanditPolicy = {
    serializedName: "Bandit",
    type: {
        name: "Composite",
        className: "BanditPolicy",
        uberParent: "EarlyTerminationPolicy",
        polymorphicDiscriminator: EarlyTerminationPolicy.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, EarlyTerminationPolicy.type.modelProperties), { slackAmount: {
                defaultValue: 0,
                serializedName: "slackAmount",
                type: {
                    name: "Number"
                }
            }, slackFactor: {
                defaultValue: 0,
                serializedName: "slackFactor",
                type: {
                    name: "Number"
                }
            } })
    }
};
const MedianStoppingPolicy = {
    serializedName: "MedianStopping",
    type: {
        name: "Composite",
        className: "MedianStoppingPolicy",
        uberParent: "EarlyTerminationPolicy",
        polymorphicDiscriminator: EarlyTerminationPolicy.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, EarlyTerminationPolicy.type.modelProperties)
    }
};
const TruncationSelectionPolicy = {
    serializedName: "TruncationSelection",
    type: {
        name: "Composite",
        className: "TruncationSelectionPolicy",
        uberParent: "EarlyTerminationPolicy",
        polymorphicDiscriminator: EarlyTerminationPolicy.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, EarlyTerminationPolicy.type.modelProperties), { truncationPercentage: {
                defaultValue: 0,
                serializedName: "truncationPercentage",
                type: {
                    name: "Number"
                }
            } })
    }
};
const BayesianSamplingAlgorithm = {
    serializedName: "Bayesian",
    type: {
        name: "Composite",
        className: "BayesianSamplingAlgorithm",
        uberParent: "SamplingAlgorithm",
        polymorphicDiscriminator: SamplingAlgorithm.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, SamplingAlgorithm.type.modelProperties)
    }
};
const GridSamplingAlgorithm = {
    serializedName: "Grid",
    type: {
        name: "Composite",
        className: "GridSamplingAlgorithm",
        uberParent: "SamplingAlgorithm",
        polymorphicDiscriminator: SamplingAlgorithm.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, SamplingAlgorithm.type.modelProperties)
    }
};
const RandomSamplingAlgorithm = {
    serializedName: "Random",
    type: {
        name: "Composite",
        className: "RandomSamplingAlgorithm",
        uberParent: "SamplingAlgorithm",
        polymorphicDiscriminator: SamplingAlgorithm.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, SamplingAlgorithm.type.modelProperties), { rule: {
                serializedName: "rule",
                type: {
                    name: "String"
                }
            }, seed: {
                serializedName: "seed",
                nullable: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const ClassificationTrainingSettings = {
    type: {
        name: "Composite",
        className: "ClassificationTrainingSettings",
        modelProperties: Object.assign(Object.assign({}, TrainingSettings.type.modelProperties), { allowedTrainingAlgorithms: {
                serializedName: "allowedTrainingAlgorithms",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            }, blockedTrainingAlgorithms: {
                serializedName: "blockedTrainingAlgorithms",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            } })
    }
};
const ForecastingTrainingSettings = {
    type: {
        name: "Composite",
        className: "ForecastingTrainingSettings",
        modelProperties: Object.assign(Object.assign({}, TrainingSettings.type.modelProperties), { allowedTrainingAlgorithms: {
                serializedName: "allowedTrainingAlgorithms",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            }, blockedTrainingAlgorithms: {
                serializedName: "blockedTrainingAlgorithms",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            } })
    }
};
const RegressionTrainingSettings = {
    type: {
        name: "Composite",
        className: "RegressionTrainingSettings",
        modelProperties: Object.assign(Object.assign({}, TrainingSettings.type.modelProperties), { allowedTrainingAlgorithms: {
                serializedName: "allowedTrainingAlgorithms",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            }, blockedTrainingAlgorithms: {
                serializedName: "blockedTrainingAlgorithms",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            } })
    }
};
const TableVerticalFeaturizationSettings = {
    type: {
        name: "Composite",
        className: "TableVerticalFeaturizationSettings",
        modelProperties: Object.assign(Object.assign({}, FeaturizationSettings.type.modelProperties), { blockedTransformers: {
                serializedName: "blockedTransformers",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            }, columnNameAndTypes: {
                serializedName: "columnNameAndTypes",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, enableDnnFeaturization: {
                defaultValue: false,
                serializedName: "enableDnnFeaturization",
                type: {
                    name: "Boolean"
                }
            }, mode: {
                serializedName: "mode",
                type: {
                    name: "String"
                }
            }, transformerParams: {
                serializedName: "transformerParams",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: {
                        type: {
                            name: "Sequence",
                            element: {
                                type: { name: "Composite", className: "ColumnTransformer" }
                            }
                        }
                    }
                }
            } })
    }
};
const NlpVerticalFeaturizationSettings = {
    type: {
        name: "Composite",
        className: "NlpVerticalFeaturizationSettings",
        modelProperties: Object.assign({}, FeaturizationSettings.type.modelProperties)
    }
};
const Mpi = {
    serializedName: "Mpi",
    type: {
        name: "Composite",
        className: "Mpi",
        uberParent: "DistributionConfiguration",
        polymorphicDiscriminator: DistributionConfiguration.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DistributionConfiguration.type.modelProperties), { processCountPerInstance: {
                serializedName: "processCountPerInstance",
                nullable: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const PyTorch = {
    serializedName: "PyTorch",
    type: {
        name: "Composite",
        className: "PyTorch",
        uberParent: "DistributionConfiguration",
        polymorphicDiscriminator: DistributionConfiguration.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DistributionConfiguration.type.modelProperties), { processCountPerInstance: {
                serializedName: "processCountPerInstance",
                nullable: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const TensorFlow = {
    serializedName: "TensorFlow",
    type: {
        name: "Composite",
        className: "TensorFlow",
        uberParent: "DistributionConfiguration",
        polymorphicDiscriminator: DistributionConfiguration.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DistributionConfiguration.type.modelProperties), { parameterServerCount: {
                defaultValue: 0,
                serializedName: "parameterServerCount",
                type: {
                    name: "Number"
                }
            }, workerCount: {
                serializedName: "workerCount",
                nullable: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const CommandJobLimits = {
    serializedName: "Command",
    type: {
        name: "Composite",
        className: "CommandJobLimits",
        uberParent: "JobLimits",
        polymorphicDiscriminator: JobLimits.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, JobLimits.type.modelProperties)
    }
};
const SweepJobLimits = {
    serializedName: "Sweep",
    type: {
        name: "Composite",
        className: "SweepJobLimits",
        uberParent: "JobLimits",
        polymorphicDiscriminator: JobLimits.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, JobLimits.type.modelProperties), { maxConcurrentTrials: {
                serializedName: "maxConcurrentTrials",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, maxTotalTrials: {
                serializedName: "maxTotalTrials",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, trialTimeout: {
                serializedName: "trialTimeout",
                nullable: true,
                type: {
                    name: "TimeSpan"
                }
            } })
    }
};
const ImageModelSettingsClassification = {
    type: {
        name: "Composite",
        className: "ImageModelSettingsClassification",
        modelProperties: Object.assign(Object.assign({}, ImageModelSettings.type.modelProperties), { trainingCropSize: {
                serializedName: "trainingCropSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, validationCropSize: {
                serializedName: "validationCropSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, validationResizeSize: {
                serializedName: "validationResizeSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, weightedLoss: {
                serializedName: "weightedLoss",
                nullable: true,
                type: {
                    name: "Number"
                }
            } })
    }
};
const ImageModelSettingsObjectDetection = {
    type: {
        name: "Composite",
        className: "ImageModelSettingsObjectDetection",
        modelProperties: Object.assign(Object.assign({}, ImageModelSettings.type.modelProperties), { boxDetectionsPerImage: {
                serializedName: "boxDetectionsPerImage",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, boxScoreThreshold: {
                serializedName: "boxScoreThreshold",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, imageSize: {
                serializedName: "imageSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, maxSize: {
                serializedName: "maxSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, minSize: {
                serializedName: "minSize",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, modelSize: {
                serializedName: "modelSize",
                type: {
                    name: "String"
                }
            }, multiScale: {
                serializedName: "multiScale",
                nullable: true,
                type: {
                    name: "Boolean"
                }
            }, nmsIouThreshold: {
                serializedName: "nmsIouThreshold",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, tileGridSize: {
                serializedName: "tileGridSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, tileOverlapRatio: {
                serializedName: "tileOverlapRatio",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, tilePredictionsNmsThreshold: {
                serializedName: "tilePredictionsNmsThreshold",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, validationIouThreshold: {
                serializedName: "validationIouThreshold",
                nullable: true,
                type: {
                    name: "Number"
                }
            }, validationMetricType: {
                serializedName: "validationMetricType",
                type: {
                    name: "String"
                }
            } })
    }
};
const ImageModelDistributionSettingsClassification = {
    type: {
        name: "Composite",
        className: "ImageModelDistributionSettingsClassification",
        modelProperties: Object.assign(Object.assign({}, ImageModelDistributionSettings.type.modelProperties), { trainingCropSize: {
                serializedName: "trainingCropSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, validationCropSize: {
                serializedName: "validationCropSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, validationResizeSize: {
                serializedName: "validationResizeSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, weightedLoss: {
                serializedName: "weightedLoss",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const ImageModelDistributionSettingsObjectDetection = {
    type: {
        name: "Composite",
        className: "ImageModelDistributionSettingsObjectDetection",
        modelProperties: Object.assign(Object.assign({}, ImageModelDistributionSettings.type.modelProperties), { boxDetectionsPerImage: {
                serializedName: "boxDetectionsPerImage",
                nullable: true,
                type: {
                    name: "String"
                }
            }, boxScoreThreshold: {
                serializedName: "boxScoreThreshold",
                nullable: true,
                type: {
                    name: "String"
                }
            }, imageSize: {
                serializedName: "imageSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, maxSize: {
                serializedName: "maxSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, minSize: {
                serializedName: "minSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, modelSize: {
                serializedName: "modelSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, multiScale: {
                serializedName: "multiScale",
                nullable: true,
                type: {
                    name: "String"
                }
            }, nmsIouThreshold: {
                serializedName: "nmsIouThreshold",
                nullable: true,
                type: {
                    name: "String"
                }
            }, tileGridSize: {
                serializedName: "tileGridSize",
                nullable: true,
                type: {
                    name: "String"
                }
            }, tileOverlapRatio: {
                serializedName: "tileOverlapRatio",
                nullable: true,
                type: {
                    name: "String"
                }
            }, tilePredictionsNmsThreshold: {
                serializedName: "tilePredictionsNmsThreshold",
                nullable: true,
                type: {
                    name: "String"
                }
            }, validationIouThreshold: {
                serializedName: "validationIouThreshold",
                nullable: true,
                type: {
                    name: "String"
                }
            }, validationMetricType: {
                serializedName: "validationMetricType",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const BatchEndpoint = {
    type: {
        name: "Composite",
        className: "BatchEndpoint",
        modelProperties: Object.assign(Object.assign({}, TrackedResource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, kind: {
                serializedName: "kind",
                type: {
                    name: "String"
                }
            }, properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "BatchEndpointProperties"
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            } })
    }
};
const BatchDeployment = {
    type: {
        name: "Composite",
        className: "BatchDeployment",
        modelProperties: Object.assign(Object.assign({}, TrackedResource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, kind: {
                serializedName: "kind",
                type: {
                    name: "String"
                }
            }, properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "BatchDeploymentProperties"
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            } })
    }
};
const OnlineEndpoint = {
    type: {
        name: "Composite",
        className: "OnlineEndpoint",
        modelProperties: Object.assign(Object.assign({}, TrackedResource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, kind: {
                serializedName: "kind",
                type: {
                    name: "String"
                }
            }, properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "OnlineEndpointProperties"
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            } })
    }
};
const OnlineDeployment = {
    type: {
        name: "Composite",
        className: "OnlineDeployment",
        modelProperties: Object.assign(Object.assign({}, TrackedResource.type.modelProperties), { identity: {
                serializedName: "identity",
                type: {
                    name: "Composite",
                    className: "ManagedServiceIdentity"
                }
            }, kind: {
                serializedName: "kind",
                type: {
                    name: "String"
                }
            }, properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "OnlineDeploymentProperties"
                }
            }, sku: {
                serializedName: "sku",
                type: {
                    name: "Composite",
                    className: "Sku"
                }
            } })
    }
};
const KubernetesOnlineDeployment = {
    serializedName: "Kubernetes",
    type: {
        name: "Composite",
        className: "KubernetesOnlineDeployment",
        uberParent: "OnlineDeploymentProperties",
        polymorphicDiscriminator: OnlineDeploymentProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, OnlineDeploymentProperties.type.modelProperties), { containerResourceRequirements: {
                serializedName: "containerResourceRequirements",
                type: {
                    name: "Composite",
                    className: "ContainerResourceRequirements"
                }
            } })
    }
};
const ManagedOnlineDeployment = {
    serializedName: "Managed",
    type: {
        name: "Composite",
        className: "ManagedOnlineDeployment",
        uberParent: "OnlineDeploymentProperties",
        polymorphicDiscriminator: OnlineDeploymentProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, OnlineDeploymentProperties.type.modelProperties)
    }
};
const CodeContainerProperties = {
    type: {
        name: "Composite",
        className: "CodeContainerProperties",
        modelProperties: Object.assign({}, AssetContainer.type.modelProperties)
    }
};
const ComponentContainerProperties = {
    type: {
        name: "Composite",
        className: "ComponentContainerProperties",
        modelProperties: Object.assign({}, AssetContainer.type.modelProperties)
    }
};
const DataContainerProperties = {
    type: {
        name: "Composite",
        className: "DataContainerProperties",
        modelProperties: Object.assign(Object.assign({}, AssetContainer.type.modelProperties), { dataType: {
                serializedName: "dataType",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const EnvironmentContainerProperties = {
    type: {
        name: "Composite",
        className: "EnvironmentContainerProperties",
        modelProperties: Object.assign({}, AssetContainer.type.modelProperties)
    }
};
const ModelContainerProperties = {
    type: {
        name: "Composite",
        className: "ModelContainerProperties",
        modelProperties: Object.assign({}, AssetContainer.type.modelProperties)
    }
};
const CodeVersionProperties = {
    type: {
        name: "Composite",
        className: "CodeVersionProperties",
        modelProperties: Object.assign(Object.assign({}, AssetBase.type.modelProperties), { codeUri: {
                serializedName: "codeUri",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const ComponentVersionProperties = {
    type: {
        name: "Composite",
        className: "ComponentVersionProperties",
        modelProperties: Object.assign(Object.assign({}, AssetBase.type.modelProperties), { componentSpec: {
                serializedName: "componentSpec",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            } })
    }
};
const DataVersionBaseProperties = {
    serializedName: "DataVersionBaseProperties",
    type: {
        name: "Composite",
        className: "DataVersionBaseProperties",
        uberParent: "AssetBase",
        polymorphicDiscriminator: {
            serializedName: "dataType",
            clientName: "dataType"
        },
        modelProperties: Object.assign(Object.assign({}, AssetBase.type.modelProperties), { dataType: {
                serializedName: "dataType",
                required: true,
                type: {
                    name: "String"
                }
            }, dataUri: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "dataUri",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const EnvironmentVersionProperties = {
    type: {
        name: "Composite",
        className: "EnvironmentVersionProperties",
        modelProperties: Object.assign(Object.assign({}, AssetBase.type.modelProperties), { autoRebuild: {
                serializedName: "autoRebuild",
                type: {
                    name: "String"
                }
            }, build: {
                serializedName: "build",
                type: {
                    name: "Composite",
                    className: "BuildContext"
                }
            }, condaFile: {
                serializedName: "condaFile",
                type: {
                    name: "String"
                }
            }, environmentType: {
                serializedName: "environmentType",
                readOnly: true,
                type: {
                    name: "String"
                }
            }, image: {
                serializedName: "image",
                type: {
                    name: "String"
                }
            }, inferenceConfig: {
                serializedName: "inferenceConfig",
                type: {
                    name: "Composite",
                    className: "InferenceContainerProperties"
                }
            }, osType: {
                serializedName: "osType",
                type: {
                    name: "String"
                }
            } })
    }
};
const ModelVersionProperties = {
    type: {
        name: "Composite",
        className: "ModelVersionProperties",
        modelProperties: Object.assign(Object.assign({}, AssetBase.type.modelProperties), { flavors: {
                serializedName: "flavors",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "FlavorData" } }
                }
            }, jobName: {
                serializedName: "jobName",
                nullable: true,
                type: {
                    name: "String"
                }
            }, modelType: {
                serializedName: "modelType",
                nullable: true,
                type: {
                    name: "String"
                }
            }, modelUri: {
                serializedName: "modelUri",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const AzureBlobDatastore = {
    serializedName: "AzureBlob",
    type: {
        name: "Composite",
        className: "AzureBlobDatastore",
        uberParent: "DatastoreProperties",
        polymorphicDiscriminator: DatastoreProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreProperties.type.modelProperties), { accountName: {
                serializedName: "accountName",
                nullable: true,
                type: {
                    name: "String"
                }
            }, containerName: {
                serializedName: "containerName",
                nullable: true,
                type: {
                    name: "String"
                }
            }, endpoint: {
                serializedName: "endpoint",
                nullable: true,
                type: {
                    name: "String"
                }
            }, protocol: {
                serializedName: "protocol",
                nullable: true,
                type: {
                    name: "String"
                }
            }, serviceDataAccessAuthIdentity: {
                serializedName: "serviceDataAccessAuthIdentity",
                type: {
                    name: "String"
                }
            } })
    }
};
const AzureDataLakeGen1Datastore = {
    serializedName: "AzureDataLakeGen1",
    type: {
        name: "Composite",
        className: "AzureDataLakeGen1Datastore",
        uberParent: "DatastoreProperties",
        polymorphicDiscriminator: DatastoreProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreProperties.type.modelProperties), { serviceDataAccessAuthIdentity: {
                serializedName: "serviceDataAccessAuthIdentity",
                type: {
                    name: "String"
                }
            }, storeName: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "storeName",
                required: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const AzureDataLakeGen2Datastore = {
    serializedName: "AzureDataLakeGen2",
    type: {
        name: "Composite",
        className: "AzureDataLakeGen2Datastore",
        uberParent: "DatastoreProperties",
        polymorphicDiscriminator: DatastoreProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreProperties.type.modelProperties), { accountName: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "accountName",
                required: true,
                type: {
                    name: "String"
                }
            }, endpoint: {
                serializedName: "endpoint",
                nullable: true,
                type: {
                    name: "String"
                }
            }, filesystem: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "filesystem",
                required: true,
                type: {
                    name: "String"
                }
            }, protocol: {
                serializedName: "protocol",
                nullable: true,
                type: {
                    name: "String"
                }
            }, serviceDataAccessAuthIdentity: {
                serializedName: "serviceDataAccessAuthIdentity",
                type: {
                    name: "String"
                }
            } })
    }
};
const AzureFileDatastore = {
    serializedName: "AzureFile",
    type: {
        name: "Composite",
        className: "AzureFileDatastore",
        uberParent: "DatastoreProperties",
        polymorphicDiscriminator: DatastoreProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DatastoreProperties.type.modelProperties), { accountName: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "accountName",
                required: true,
                type: {
                    name: "String"
                }
            }, endpoint: {
                serializedName: "endpoint",
                nullable: true,
                type: {
                    name: "String"
                }
            }, fileShareName: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "fileShareName",
                required: true,
                type: {
                    name: "String"
                }
            }, protocol: {
                serializedName: "protocol",
                nullable: true,
                type: {
                    name: "String"
                }
            }, serviceDataAccessAuthIdentity: {
                serializedName: "serviceDataAccessAuthIdentity",
                type: {
                    name: "String"
                }
            } })
    }
};
const AutoMLJob = {
    serializedName: "AutoML",
    type: {
        name: "Composite",
        className: "AutoMLJob",
        uberParent: "JobBaseProperties",
        polymorphicDiscriminator: JobBaseProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, JobBaseProperties.type.modelProperties), { environmentId: {
                serializedName: "environmentId",
                nullable: true,
                type: {
                    name: "String"
                }
            }, environmentVariables: {
                serializedName: "environmentVariables",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, outputs: {
                serializedName: "outputs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobOutput" } }
                }
            }, resources: {
                serializedName: "resources",
                type: {
                    name: "Composite",
                    className: "JobResourceConfiguration"
                }
            }, taskDetails: {
                serializedName: "taskDetails",
                type: {
                    name: "Composite",
                    className: "AutoMLVertical"
                }
            } })
    }
};
const CommandJob = {
    serializedName: "Command",
    type: {
        name: "Composite",
        className: "CommandJob",
        uberParent: "JobBaseProperties",
        polymorphicDiscriminator: JobBaseProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, JobBaseProperties.type.modelProperties), { codeId: {
                serializedName: "codeId",
                nullable: true,
                type: {
                    name: "String"
                }
            }, command: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]"),
                    MinLength: 1
                },
                serializedName: "command",
                required: true,
                type: {
                    name: "String"
                }
            }, distribution: {
                serializedName: "distribution",
                type: {
                    name: "Composite",
                    className: "DistributionConfiguration"
                }
            }, environmentId: {
                constraints: {
                    Pattern: new RegExp("[a-zA-Z0-9_]")
                },
                serializedName: "environmentId",
                required: true,
                type: {
                    name: "String"
                }
            }, environmentVariables: {
                serializedName: "environmentVariables",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "String" } }
                }
            }, inputs: {
                serializedName: "inputs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobInput" } }
                }
            }, limits: {
                serializedName: "limits",
                type: {
                    name: "Composite",
                    className: "CommandJobLimits"
                }
            }, outputs: {
                serializedName: "outputs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobOutput" } }
                }
            }, parameters: {
                serializedName: "parameters",
                readOnly: true,
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            }, resources: {
                serializedName: "resources",
                type: {
                    name: "Composite",
                    className: "JobResourceConfiguration"
                }
            } })
    }
};
const PipelineJob = {
    serializedName: "Pipeline",
    type: {
        name: "Composite",
        className: "PipelineJob",
        uberParent: "JobBaseProperties",
        polymorphicDiscriminator: JobBaseProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, JobBaseProperties.type.modelProperties), { inputs: {
                serializedName: "inputs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobInput" } }
                }
            }, jobs: {
                serializedName: "jobs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: {
                        type: { name: "Dictionary", value: { type: { name: "any" } } }
                    }
                }
            }, outputs: {
                serializedName: "outputs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobOutput" } }
                }
            }, settings: {
                serializedName: "settings",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            }, sourceJobId: {
                serializedName: "sourceJobId",
                nullable: true,
                type: {
                    name: "String"
                }
            } })
    }
};
const SweepJob = {
    serializedName: "Sweep",
    type: {
        name: "Composite",
        className: "SweepJob",
        uberParent: "JobBaseProperties",
        polymorphicDiscriminator: JobBaseProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, JobBaseProperties.type.modelProperties), { earlyTermination: {
                serializedName: "earlyTermination",
                type: {
                    name: "Composite",
                    className: "EarlyTerminationPolicy"
                }
            }, inputs: {
                serializedName: "inputs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobInput" } }
                }
            }, limits: {
                serializedName: "limits",
                type: {
                    name: "Composite",
                    className: "SweepJobLimits"
                }
            }, objective: {
                serializedName: "objective",
                type: {
                    name: "Composite",
                    className: "Objective"
                }
            }, outputs: {
                serializedName: "outputs",
                nullable: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "Composite", className: "JobOutput" } }
                }
            }, samplingAlgorithm: {
                serializedName: "samplingAlgorithm",
                type: {
                    name: "Composite",
                    className: "SamplingAlgorithm"
                }
            }, searchSpace: {
                serializedName: "searchSpace",
                required: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } }
                }
            }, trial: {
                serializedName: "trial",
                type: {
                    name: "Composite",
                    className: "TrialComponent"
                }
            } })
    }
};
const MLTableData = {
    serializedName: "mltable",
    type: {
        name: "Composite",
        className: "MLTableData",
        uberParent: "DataVersionBaseProperties",
        polymorphicDiscriminator: DataVersionBaseProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign(Object.assign({}, DataVersionBaseProperties.type.modelProperties), { referencedUris: {
                serializedName: "referencedUris",
                nullable: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "String"
                        }
                    }
                }
            } })
    }
};
const UriFileDataVersion = {
    serializedName: "uri_file",
    type: {
        name: "Composite",
        className: "UriFileDataVersion",
        uberParent: "DataVersionBaseProperties",
        polymorphicDiscriminator: DataVersionBaseProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, DataVersionBaseProperties.type.modelProperties)
    }
};
const UriFolderDataVersion = {
    serializedName: "uri_folder",
    type: {
        name: "Composite",
        className: "UriFolderDataVersion",
        uberParent: "DataVersionBaseProperties",
        polymorphicDiscriminator: DataVersionBaseProperties.type.polymorphicDiscriminator,
        modelProperties: Object.assign({}, DataVersionBaseProperties.type.modelProperties)
    }
};
const WorkspacesDiagnoseHeaders = {
    type: {
        name: "Composite",
        className: "WorkspacesDiagnoseHeaders",
        modelProperties: {
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const ComputeCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "ComputeCreateOrUpdateHeaders",
        modelProperties: {
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const ComputeDeleteHeaders = {
    type: {
        name: "Composite",
        className: "ComputeDeleteHeaders",
        modelProperties: {
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const BatchEndpointsDeleteHeaders = {
    type: {
        name: "Composite",
        className: "BatchEndpointsDeleteHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const BatchEndpointsUpdateHeaders = {
    type: {
        name: "Composite",
        className: "BatchEndpointsUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const BatchEndpointsCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "BatchEndpointsCreateOrUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const BatchDeploymentsDeleteHeaders = {
    type: {
        name: "Composite",
        className: "BatchDeploymentsDeleteHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const BatchDeploymentsUpdateHeaders = {
    type: {
        name: "Composite",
        className: "BatchDeploymentsUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const BatchDeploymentsCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "BatchDeploymentsCreateOrUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const JobsDeleteHeaders = {
    type: {
        name: "Composite",
        className: "JobsDeleteHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const JobsCancelHeaders = {
    type: {
        name: "Composite",
        className: "JobsCancelHeaders",
        modelProperties: {
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const OnlineEndpointsDeleteHeaders = {
    type: {
        name: "Composite",
        className: "OnlineEndpointsDeleteHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const OnlineEndpointsUpdateHeaders = {
    type: {
        name: "Composite",
        className: "OnlineEndpointsUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const OnlineEndpointsCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "OnlineEndpointsCreateOrUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const OnlineEndpointsRegenerateKeysHeaders = {
    type: {
        name: "Composite",
        className: "OnlineEndpointsRegenerateKeysHeaders",
        modelProperties: {
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const OnlineDeploymentsDeleteHeaders = {
    type: {
        name: "Composite",
        className: "OnlineDeploymentsDeleteHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const OnlineDeploymentsUpdateHeaders = {
    type: {
        name: "Composite",
        className: "OnlineDeploymentsUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const OnlineDeploymentsCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "OnlineDeploymentsCreateOrUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String"
                }
            }
        }
    }
};
const SchedulesDeleteHeaders = {
    type: {
        name: "Composite",
        className: "SchedulesDeleteHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String"
                }
            },
            retryAfter: {
                constraints: {
                    InclusiveMaximum: 600,
                    InclusiveMinimum: 10
                },
                serializedName: "retry-after",
                type: {
                    name: "Number"
                }
            }
        }
    }
};
const SchedulesCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "SchedulesCreateOrUpdateHeaders",
        modelProperties: {
            xMsAsyncOperationTimeout: {
                serializedName: "x-ms-async-operation-timeout",
                type: {
                    name: "TimeSpan"
                }
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String"
                }
            }
        }
    }
};
let discriminators = {
    Compute: Compute,
    ComputeSecrets: ComputeSecrets,
    WorkspaceConnectionPropertiesV2: WorkspaceConnectionPropertiesV2,
    AssetReferenceBase: AssetReferenceBase,
    DatastoreCredentials: DatastoreCredentials,
    DatastoreSecrets: DatastoreSecrets,
    IdentityConfiguration: IdentityConfiguration,
    OnlineScaleSettings: OnlineScaleSettings,
    ScheduleActionBase: ScheduleActionBase,
    TriggerBase: TriggerBase,
    ForecastHorizon: ForecastHorizon,
    JobOutput: JobOutput,
    AutoMLVertical: AutoMLVertical,
    JobInput: JobInput,
    NCrossValidations: NCrossValidations,
    Seasonality: Seasonality,
    TargetLags: TargetLags,
    TargetRollingWindowSize: TargetRollingWindowSize,
    EarlyTerminationPolicy: EarlyTerminationPolicy,
    SamplingAlgorithm: SamplingAlgorithm,
    DistributionConfiguration: DistributionConfiguration,
    JobLimits: JobLimits,
    "Compute.AKS": Aks,
    "Compute.Kubernetes": Kubernetes,
    "Compute.AmlCompute": AmlCompute,
    "Compute.ComputeInstance": ComputeInstance,
    "Compute.VirtualMachine": VirtualMachine,
    "Compute.HDInsight": HDInsight,
    "Compute.DataFactory": DataFactory,
    "Compute.Databricks": Databricks,
    "Compute.DataLakeAnalytics": DataLakeAnalytics,
    "Compute.SynapseSpark": SynapseSpark,
    "ComputeSecrets.AKS": AksComputeSecrets,
    "ComputeSecrets.VirtualMachine": VirtualMachineSecrets,
    "ComputeSecrets.Databricks": DatabricksComputeSecrets,
    "WorkspaceConnectionPropertiesV2.PAT": PATAuthTypeWorkspaceConnectionProperties,
    "WorkspaceConnectionPropertiesV2.SAS": SASAuthTypeWorkspaceConnectionProperties,
    "WorkspaceConnectionPropertiesV2.UsernamePassword": UsernamePasswordAuthTypeWorkspaceConnectionProperties,
    "WorkspaceConnectionPropertiesV2.None": NoneAuthTypeWorkspaceConnectionProperties,
    "WorkspaceConnectionPropertiesV2.ManagedIdentity": ManagedIdentityAuthTypeWorkspaceConnectionProperties,
    "AssetReferenceBase.DataPath": DataPathAssetReference,
    "AssetReferenceBase.Id": IdAssetReference,
    "AssetReferenceBase.OutputPath": OutputPathAssetReference,
    "EndpointDeploymentPropertiesBase.OnlineDeploymentProperties": OnlineDeploymentProperties,
    "ResourceBase.DatastoreProperties": DatastoreProperties,
    "ResourceBase.JobBaseProperties": JobBaseProperties,
    "DatastoreCredentials.AccountKey": AccountKeyDatastoreCredentials,
    "DatastoreCredentials.Certificate": CertificateDatastoreCredentials,
    "DatastoreCredentials.None": NoneDatastoreCredentials,
    "DatastoreCredentials.Sas": SasDatastoreCredentials,
    "DatastoreCredentials.ServicePrincipal": ServicePrincipalDatastoreCredentials,
    "DatastoreSecrets.AccountKey": AccountKeyDatastoreSecrets,
    "DatastoreSecrets.Certificate": CertificateDatastoreSecrets,
    "DatastoreSecrets.Sas": SasDatastoreSecrets,
    "DatastoreSecrets.ServicePrincipal": ServicePrincipalDatastoreSecrets,
    "IdentityConfiguration.AMLToken": AmlToken,
    "IdentityConfiguration.Managed": ManagedIdentity,
    "IdentityConfiguration.UserIdentity": UserIdentity,
    "OnlineScaleSettings.Default": DefaultScaleSettings,
    "OnlineScaleSettings.TargetUtilization": TargetUtilizationScaleSettings,
    "ScheduleActionBase.InvokeBatchEndpoint": EndpointScheduleAction,
    "ScheduleActionBase.CreateJob": JobScheduleAction,
    "TriggerBase.Recurrence": RecurrenceTrigger,
    "TriggerBase.Cron": CronTrigger,
    "AssetJobInput.mltable": MLTableJobInput,
    "AssetJobInput.custom_model": CustomModelJobInput,
    "AssetJobInput.mlflow_model": MLFlowModelJobInput,
    "AssetJobInput.triton_model": TritonModelJobInput,
    "AssetJobInput.uri_file": UriFileJobInput,
    "AssetJobInput.uri_folder": UriFolderJobInput,
    "AssetJobOutput.custom_model": CustomModelJobOutput,
    "AssetJobOutput.mlflow_model": MLFlowModelJobOutput,
    "AssetJobOutput.mltable": MLTableJobOutput,
    "AssetJobOutput.triton_model": TritonModelJobOutput,
    "AssetJobOutput.uri_file": UriFileJobOutput,
    "AssetJobOutput.uri_folder": UriFolderJobOutput,
    "ForecastHorizon.Auto": AutoForecastHorizon,
    "ForecastHorizon.Custom": CustomForecastHorizon,
    "TableVertical.Classification": Classification,
    "TableVertical.Forecasting": Forecasting,
    "ImageClassificationBase.ImageClassification": ImageClassification,
    "ImageClassificationBase.ImageClassificationMultilabel": ImageClassificationMultilabel,
    "ImageObjectDetectionBase.ImageInstanceSegmentation": ImageInstanceSegmentation,
    "ImageObjectDetectionBase.ImageObjectDetection": ImageObjectDetection,
    "TableVertical.Regression": Regression,
    "NlpVertical.TextClassification": TextClassification,
    "NlpVertical.TextClassificationMultilabel": TextClassificationMultilabel,
    "NlpVertical.TextNER": TextNer,
    "JobInput.literal": LiteralJobInput,
    "NCrossValidations.Auto": AutoNCrossValidations,
    "NCrossValidations.Custom": CustomNCrossValidations,
    "Seasonality.Auto": AutoSeasonality,
    "Seasonality.Custom": CustomSeasonality,
    "TargetLags.Auto": AutoTargetLags,
    "TargetLags.Custom": CustomTargetLags,
    "TargetRollingWindowSize.Auto": AutoTargetRollingWindowSize,
    "TargetRollingWindowSize.Custom": CustomTargetRollingWindowSize,
    "EarlyTerminationPolicy.Bandit": BanditPolicy,
    "EarlyTerminationPolicy.MedianStopping": MedianStoppingPolicy,
    "EarlyTerminationPolicy.TruncationSelection": TruncationSelectionPolicy,
    "SamplingAlgorithm.Bayesian": BayesianSamplingAlgorithm,
    "SamplingAlgorithm.Grid": GridSamplingAlgorithm,
    "SamplingAlgorithm.Random": RandomSamplingAlgorithm,
    "DistributionConfiguration.Mpi": Mpi,
    "DistributionConfiguration.PyTorch": PyTorch,
    "DistributionConfiguration.TensorFlow": TensorFlow,
    "JobLimits.Command": CommandJobLimits,
    "JobLimits.Sweep": SweepJobLimits,
    "OnlineDeploymentProperties.Kubernetes": KubernetesOnlineDeployment,
    "OnlineDeploymentProperties.Managed": ManagedOnlineDeployment,
    "AssetBase.DataVersionBaseProperties": DataVersionBaseProperties,
    "DatastoreProperties.AzureBlob": AzureBlobDatastore,
    "DatastoreProperties.AzureDataLakeGen1": AzureDataLakeGen1Datastore,
    "DatastoreProperties.AzureDataLakeGen2": AzureDataLakeGen2Datastore,
    "DatastoreProperties.AzureFile": AzureFileDatastore,
    "JobBaseProperties.AutoML": AutoMLJob,
    "JobBaseProperties.Command": CommandJob,
    "JobBaseProperties.Pipeline": PipelineJob,
    "JobBaseProperties.Sweep": SweepJob,
    "DataVersionBaseProperties.mltable": MLTableData,
    "DataVersionBaseProperties.uri_file": UriFileDataVersion,
    "DataVersionBaseProperties.uri_folder": UriFolderDataVersion
};
//# sourceMappingURL=mappers.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/models/parameters.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */

const accept = {
    parameterPath: "accept",
    mapper: {
        defaultValue: "application/json",
        isConstant: true,
        serializedName: "Accept",
        type: {
            name: "String"
        }
    }
};
const $host = {
    parameterPath: "$host",
    mapper: {
        serializedName: "$host",
        required: true,
        type: {
            name: "String"
        }
    },
    skipEncoding: true
};
const apiVersion = {
    parameterPath: "apiVersion",
    mapper: {
        defaultValue: "2022-10-01",
        isConstant: true,
        serializedName: "api-version",
        type: {
            name: "String"
        }
    }
};
const subscriptionId = {
    parameterPath: "subscriptionId",
    mapper: {
        constraints: {
            MinLength: 1
        },
        serializedName: "subscriptionId",
        required: true,
        type: {
            name: "String"
        }
    }
};
const resourceGroupName = {
    parameterPath: "resourceGroupName",
    mapper: {
        constraints: {
            MaxLength: 90,
            MinLength: 1
        },
        serializedName: "resourceGroupName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const workspaceName = {
    parameterPath: "workspaceName",
    mapper: {
        serializedName: "workspaceName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const contentType = {
    parameterPath: ["options", "contentType"],
    mapper: {
        defaultValue: "application/json",
        isConstant: true,
        serializedName: "Content-Type",
        type: {
            name: "String"
        }
    }
};
const parameters = {
    parameterPath: "parameters",
    mapper: Workspace
};
const parameters1 = {
    parameterPath: "parameters",
    mapper: WorkspaceUpdateParameters
};
const skip = {
    parameterPath: ["options", "skip"],
    mapper: {
        serializedName: "$skip",
        type: {
            name: "String"
        }
    }
};
const parameters2 = {
    parameterPath: ["options", "parameters"],
    mapper: DiagnoseWorkspaceParameters
};
const nextLink = {
    parameterPath: "nextLink",
    mapper: {
        serializedName: "nextLink",
        required: true,
        type: {
            name: "String"
        }
    },
    skipEncoding: true
};
const parameters_location = {
    parameterPath: "location",
    mapper: {
        constraints: {
            Pattern: new RegExp("^[-\\w\\._]+$")
        },
        serializedName: "location",
        required: true,
        type: {
            name: "String"
        }
    }
};
const parameters3 = {
    parameterPath: "parameters",
    mapper: QuotaUpdateParameters
};
const computeName = {
    parameterPath: "computeName",
    mapper: {
        serializedName: "computeName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const parameters4 = {
    parameterPath: "parameters",
    mapper: ComputeResource
};
const parameters5 = {
    parameterPath: "parameters",
    mapper: ClusterUpdateParameters
};
const underlyingResourceAction = {
    parameterPath: "underlyingResourceAction",
    mapper: {
        serializedName: "underlyingResourceAction",
        required: true,
        type: {
            name: "String"
        }
    }
};
const privateEndpointConnectionName = {
    parameterPath: "privateEndpointConnectionName",
    mapper: {
        serializedName: "privateEndpointConnectionName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const properties = {
    parameterPath: "properties",
    mapper: PrivateEndpointConnection
};
const parameters6 = {
    parameterPath: "parameters",
    mapper: WorkspaceConnectionPropertiesV2BasicResource
};
const connectionName = {
    parameterPath: "connectionName",
    mapper: {
        serializedName: "connectionName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const target = {
    parameterPath: ["options", "target"],
    mapper: {
        serializedName: "target",
        type: {
            name: "String"
        }
    }
};
const category = {
    parameterPath: ["options", "category"],
    mapper: {
        serializedName: "category",
        type: {
            name: "String"
        }
    }
};
const count = {
    parameterPath: ["options", "count"],
    mapper: {
        serializedName: "count",
        type: {
            name: "Number"
        }
    }
};
const endpointName = {
    parameterPath: "endpointName",
    mapper: {
        serializedName: "endpointName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body = {
    parameterPath: "body",
    mapper: PartialMinimalTrackedResourceWithIdentity
};
const endpointName1 = {
    parameterPath: "endpointName",
    mapper: {
        constraints: {
            Pattern: new RegExp("^[a-zA-Z0-9][a-zA-Z0-9\\-_]{0,254}$")
        },
        serializedName: "endpointName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body1 = {
    parameterPath: "body",
    mapper: BatchEndpoint
};
const orderBy = {
    parameterPath: ["options", "orderBy"],
    mapper: {
        serializedName: "$orderBy",
        type: {
            name: "String"
        }
    }
};
const parameters_top = {
    parameterPath: ["options", "top"],
    mapper: {
        serializedName: "$top",
        type: {
            name: "Number"
        }
    }
};
const deploymentName = {
    parameterPath: "deploymentName",
    mapper: {
        serializedName: "deploymentName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body2 = {
    parameterPath: "body",
    mapper: PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties
};
const deploymentName1 = {
    parameterPath: "deploymentName",
    mapper: {
        constraints: {
            Pattern: new RegExp("^[a-zA-Z0-9][a-zA-Z0-9\\-_]{0,254}$")
        },
        serializedName: "deploymentName",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body3 = {
    parameterPath: "body",
    mapper: BatchDeployment
};
const parameters_name = {
    parameterPath: "name",
    mapper: {
        serializedName: "name",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body4 = {
    parameterPath: "body",
    mapper: CodeContainer
};
const name1 = {
    parameterPath: "name",
    mapper: {
        constraints: {
            Pattern: new RegExp("^[a-zA-Z0-9][a-zA-Z0-9\\-_]{0,254}$")
        },
        serializedName: "name",
        required: true,
        type: {
            name: "String"
        }
    }
};
const version = {
    parameterPath: "version",
    mapper: {
        serializedName: "version",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body5 = {
    parameterPath: "body",
    mapper: CodeVersion
};
const listViewType = {
    parameterPath: ["options", "listViewType"],
    mapper: {
        serializedName: "listViewType",
        type: {
            name: "String"
        }
    }
};
const body6 = {
    parameterPath: "body",
    mapper: ComponentContainer
};
const body7 = {
    parameterPath: "body",
    mapper: ComponentVersion
};
const body8 = {
    parameterPath: "body",
    mapper: DataContainer
};
const tags = {
    parameterPath: ["options", "tags"],
    mapper: {
        serializedName: "$tags",
        type: {
            name: "String"
        }
    }
};
const body9 = {
    parameterPath: "body",
    mapper: DataVersionBase
};
const count1 = {
    parameterPath: ["options", "count"],
    mapper: {
        defaultValue: 30,
        serializedName: "count",
        type: {
            name: "Number"
        }
    }
};
const isDefault = {
    parameterPath: ["options", "isDefault"],
    mapper: {
        serializedName: "isDefault",
        type: {
            name: "Boolean"
        }
    }
};
const names = {
    parameterPath: ["options", "names"],
    mapper: {
        serializedName: "names",
        type: {
            name: "Sequence",
            element: {
                type: {
                    name: "String"
                }
            }
        }
    },
    collectionFormat: "CSV"
};
const searchText = {
    parameterPath: ["options", "searchText"],
    mapper: {
        serializedName: "searchText",
        type: {
            name: "String"
        }
    }
};
const orderBy1 = {
    parameterPath: ["options", "orderBy"],
    mapper: {
        serializedName: "orderBy",
        type: {
            name: "String"
        }
    }
};
const orderByAsc = {
    parameterPath: ["options", "orderByAsc"],
    mapper: {
        defaultValue: false,
        serializedName: "orderByAsc",
        type: {
            name: "Boolean"
        }
    }
};
const body10 = {
    parameterPath: "body",
    mapper: Datastore
};
const skipValidation = {
    parameterPath: ["options", "skipValidation"],
    mapper: {
        defaultValue: false,
        serializedName: "skipValidation",
        type: {
            name: "Boolean"
        }
    }
};
const body11 = {
    parameterPath: "body",
    mapper: EnvironmentContainer
};
const body12 = {
    parameterPath: "body",
    mapper: EnvironmentVersion
};
const jobType = {
    parameterPath: ["options", "jobType"],
    mapper: {
        serializedName: "jobType",
        type: {
            name: "String"
        }
    }
};
const tag = {
    parameterPath: ["options", "tag"],
    mapper: {
        serializedName: "tag",
        type: {
            name: "String"
        }
    }
};
const id = {
    parameterPath: "id",
    mapper: {
        serializedName: "id",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body13 = {
    parameterPath: "body",
    mapper: JobBase
};
const id1 = {
    parameterPath: "id",
    mapper: {
        constraints: {
            Pattern: new RegExp("^[a-zA-Z0-9][a-zA-Z0-9\\-_]{0,254}$")
        },
        serializedName: "id",
        required: true,
        type: {
            name: "String"
        }
    }
};
const body14 = {
    parameterPath: "body",
    mapper: ModelContainer
};
const version1 = {
    parameterPath: ["options", "version"],
    mapper: {
        serializedName: "version",
        type: {
            name: "String"
        }
    }
};
const description = {
    parameterPath: ["options", "description"],
    mapper: {
        serializedName: "description",
        type: {
            name: "String"
        }
    }
};
const offset = {
    parameterPath: ["options", "offset"],
    mapper: {
        serializedName: "offset",
        type: {
            name: "Number"
        }
    }
};
const tags1 = {
    parameterPath: ["options", "tags"],
    mapper: {
        serializedName: "tags",
        type: {
            name: "String"
        }
    }
};
const properties1 = {
    parameterPath: ["options", "properties"],
    mapper: {
        serializedName: "properties",
        type: {
            name: "String"
        }
    }
};
const feed = {
    parameterPath: ["options", "feed"],
    mapper: {
        serializedName: "feed",
        type: {
            name: "String"
        }
    }
};
const body15 = {
    parameterPath: "body",
    mapper: ModelVersion
};
const name2 = {
    parameterPath: ["options", "name"],
    mapper: {
        serializedName: "name",
        type: {
            name: "String"
        }
    }
};
const computeType = {
    parameterPath: ["options", "computeType"],
    mapper: {
        serializedName: "computeType",
        type: {
            name: "String"
        }
    }
};
const orderBy2 = {
    parameterPath: ["options", "orderBy"],
    mapper: {
        serializedName: "orderBy",
        type: {
            name: "String"
        }
    }
};
const body16 = {
    parameterPath: "body",
    mapper: OnlineEndpoint
};
const body17 = {
    parameterPath: "body",
    mapper: RegenerateEndpointKeysRequest
};
const body18 = {
    parameterPath: "body",
    mapper: PartialMinimalTrackedResourceWithSku
};
const body19 = {
    parameterPath: "body",
    mapper: OnlineDeployment
};
const body20 = {
    parameterPath: "body",
    mapper: DeploymentLogsRequest
};
const listViewType1 = {
    parameterPath: ["options", "listViewType"],
    mapper: {
        serializedName: "listViewType",
        type: {
            name: "String"
        }
    }
};
const body21 = {
    parameterPath: "body",
    mapper: Schedule
};
//# sourceMappingURL=parameters.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/operations.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */




/// <reference lib="esnext.asynciterable" />
/** Class containing Operations operations. */
class OperationsImpl {
    /**
     * Initialize a new instance of the class Operations class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Lists all of the available Azure Machine Learning Workspaces REST API operations.
     * @param options The options parameters.
     */
    list(options) {
        const iter = this.listPagingAll(options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(options, settings);
            }
        };
    }
    listPagingPage(options, _settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            result = yield __await(this._list(options));
            yield yield __await(result.value || []);
        });
    }
    listPagingAll(options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Lists all of the available Azure Machine Learning Workspaces REST API operations.
     * @param options The options parameters.
     */
    _list(options) {
        return this.client.sendOperationRequest({ options }, listOperationSpec);
    }
}
// Operation Specifications
const serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const listOperationSpec = {
    path: "/providers/Microsoft.MachineLearningServices/operations",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: AmlOperationListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [$host],
    headerParameters: [accept],
    serializer
};
//# sourceMappingURL=operations.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/pagingHelper.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */
const pageMap = new WeakMap();
/**
 * Given a result page from a pageable operation, returns a
 * continuation token that can be used to begin paging from
 * that point later.
 * @param page A result object from calling .byPage() on a paged operation.
 * @returns The continuation token that can be passed into byPage().
 */
function getContinuationToken(page) {
    var _a;
    if (typeof page !== "object" || page === null) {
        return undefined;
    }
    return (_a = pageMap.get(page)) === null || _a === void 0 ? void 0 : _a.continuationToken;
}
function setContinuationToken(page, continuationToken) {
    var _a;
    if (typeof page !== "object" || page === null || !continuationToken) {
        return;
    }
    const pageInfo = (_a = pageMap.get(page)) !== null && _a !== void 0 ? _a : {};
    pageInfo.continuationToken = continuationToken;
    pageMap.set(page, pageInfo);
}
//# sourceMappingURL=pagingHelper.js.map
// EXTERNAL MODULE: ../node_modules/@azure/core-lro/dist/esm/index.js + 10 modules
var core_lro_dist_esm = __webpack_require__(930);
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/lroImpl.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */

class LroImpl {
    constructor(sendOperationFn, args, spec, requestPath = spec.path, requestMethod = spec.httpMethod) {
        this.sendOperationFn = sendOperationFn;
        this.args = args;
        this.spec = spec;
        this.requestPath = requestPath;
        this.requestMethod = requestMethod;
    }
    sendInitialRequest() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.sendOperationFn(this.args, this.spec);
        });
    }
    sendPollRequest(path) {
        return __awaiter(this, void 0, void 0, function* () {
            const _a = this.spec, { requestBody } = _a, restSpec = __rest(_a, ["requestBody"]);
            return this.sendOperationFn(this.args, Object.assign(Object.assign({}, restSpec), { path, httpMethod: "GET" }));
        });
    }
}
//# sourceMappingURL=lroImpl.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/workspaces.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing Workspaces operations. */
class WorkspacesImpl {
    /**
     * Initialize a new instance of the class Workspaces class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Lists all the available machine learning workspaces under the specified resource group.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param options The options parameters.
     */
    listByResourceGroup(resourceGroupName, options) {
        const iter = this.listByResourceGroupPagingAll(resourceGroupName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listByResourceGroupPagingPage(resourceGroupName, options, settings);
            }
        };
    }
    listByResourceGroupPagingPage(resourceGroupName, options, settings) {
        return __asyncGenerator(this, arguments, function* listByResourceGroupPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._listByResourceGroup(resourceGroupName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listByResourceGroupNext(resourceGroupName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listByResourceGroupPagingAll(resourceGroupName, options) {
        return __asyncGenerator(this, arguments, function* listByResourceGroupPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listByResourceGroupPagingPage(resourceGroupName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Lists all the available machine learning workspaces under the specified subscription.
     * @param options The options parameters.
     */
    listBySubscription(options) {
        const iter = this.listBySubscriptionPagingAll(options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listBySubscriptionPagingPage(options, settings);
            }
        };
    }
    listBySubscriptionPagingPage(options, settings) {
        return __asyncGenerator(this, arguments, function* listBySubscriptionPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._listBySubscription(options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listBySubscriptionNext(continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listBySubscriptionPagingAll(options) {
        return __asyncGenerator(this, arguments, function* listBySubscriptionPagingAll_1() {
            var e_2, _a;
            try {
                for (var _b = __asyncValues(this.listBySubscriptionPagingPage(options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_2_1) { e_2 = { error: e_2_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_2) throw e_2.error; }
            }
        });
    }
    /**
     * Gets the properties of the specified machine learning workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, getOperationSpec);
    }
    /**
     * Creates or updates a workspace with the specified parameters.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param parameters The parameters for creating or updating a machine learning workspace.
     * @param options The options parameters.
     */
    beginCreateOrUpdate(resourceGroupName, workspaceName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, parameters, options }, createOrUpdateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Creates or updates a workspace with the specified parameters.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param parameters The parameters for creating or updating a machine learning workspace.
     * @param options The options parameters.
     */
    beginCreateOrUpdateAndWait(resourceGroupName, workspaceName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCreateOrUpdate(resourceGroupName, workspaceName, parameters, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Deletes a machine learning workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, options }, deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Deletes a machine learning workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Updates a machine learning workspace with the specified parameters.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param parameters The parameters for updating a machine learning workspace.
     * @param options The options parameters.
     */
    beginUpdate(resourceGroupName, workspaceName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, parameters, options }, updateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Updates a machine learning workspace with the specified parameters.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param parameters The parameters for updating a machine learning workspace.
     * @param options The options parameters.
     */
    beginUpdateAndWait(resourceGroupName, workspaceName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginUpdate(resourceGroupName, workspaceName, parameters, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Lists all the available machine learning workspaces under the specified resource group.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param options The options parameters.
     */
    _listByResourceGroup(resourceGroupName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, options }, listByResourceGroupOperationSpec);
    }
    /**
     * Diagnose workspace setup issue.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginDiagnose(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, options }, diagnoseOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs,
                lroResourceLocationConfig: "location"
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Diagnose workspace setup issue.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginDiagnoseAndWait(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDiagnose(resourceGroupName, workspaceName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Lists all the keys associated with this workspace. This includes keys for the storage account, app
     * insights and password for container registry
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    listKeys(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, listKeysOperationSpec);
    }
    /**
     * Resync all the keys associated with this workspace. This includes keys for the storage account, app
     * insights and password for container registry
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginResyncKeys(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, options }, resyncKeysOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Resync all the keys associated with this workspace. This includes keys for the storage account, app
     * insights and password for container registry
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginResyncKeysAndWait(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginResyncKeys(resourceGroupName, workspaceName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Lists all the available machine learning workspaces under the specified subscription.
     * @param options The options parameters.
     */
    _listBySubscription(options) {
        return this.client.sendOperationRequest({ options }, listBySubscriptionOperationSpec);
    }
    /**
     * return notebook access token and refresh token
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    listNotebookAccessToken(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, listNotebookAccessTokenOperationSpec);
    }
    /**
     * Prepare a notebook.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginPrepareNotebook(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, options }, prepareNotebookOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs,
                lroResourceLocationConfig: "location"
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Prepare a notebook.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    beginPrepareNotebookAndWait(resourceGroupName, workspaceName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginPrepareNotebook(resourceGroupName, workspaceName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * List storage account keys of a workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    listStorageAccountKeys(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, listStorageAccountKeysOperationSpec);
    }
    /**
     * List keys of a notebook.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    listNotebookKeys(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, listNotebookKeysOperationSpec);
    }
    /**
     * Called by Client (Portal, CLI, etc) to get a list of all external outbound dependencies (FQDNs)
     * programmatically.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    listOutboundNetworkDependenciesEndpoints(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, listOutboundNetworkDependenciesEndpointsOperationSpec);
    }
    /**
     * ListByResourceGroupNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param nextLink The nextLink from the previous successful call to the ListByResourceGroup method.
     * @param options The options parameters.
     */
    _listByResourceGroupNext(resourceGroupName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, nextLink, options }, listByResourceGroupNextOperationSpec);
    }
    /**
     * ListBySubscriptionNext
     * @param nextLink The nextLink from the previous successful call to the ListBySubscription method.
     * @param options The options parameters.
     */
    _listBySubscriptionNext(nextLink, options) {
        return this.client.sendOperationRequest({ nextLink, options }, listBySubscriptionNextOperationSpec);
    }
}
// Operation Specifications
const workspaces_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: Workspace
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: Workspace
        },
        201: {
            bodyMapper: Workspace
        },
        202: {
            bodyMapper: Workspace
        },
        204: {
            bodyMapper: Workspace
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: parameters,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: workspaces_serializer
};
const deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const updateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: Workspace
        },
        201: {
            bodyMapper: Workspace
        },
        202: {
            bodyMapper: Workspace
        },
        204: {
            bodyMapper: Workspace
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: parameters1,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: workspaces_serializer
};
const listByResourceGroupOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: WorkspaceListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const diagnoseOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/diagnose",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: DiagnoseResponseResult
        },
        201: {
            bodyMapper: DiagnoseResponseResult
        },
        202: {
            bodyMapper: DiagnoseResponseResult
        },
        204: {
            bodyMapper: DiagnoseResponseResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: parameters2,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: workspaces_serializer
};
const listKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listKeys",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: ListWorkspaceKeysResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const resyncKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/resyncKeys",
    httpMethod: "POST",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const listBySubscriptionOperationSpec = {
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/workspaces",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: WorkspaceListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [$host, subscriptionId],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const listNotebookAccessTokenOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookAccessToken",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: NotebookAccessTokenResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const prepareNotebookOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/prepareNotebook",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: NotebookResourceInfo
        },
        201: {
            bodyMapper: NotebookResourceInfo
        },
        202: {
            bodyMapper: NotebookResourceInfo
        },
        204: {
            bodyMapper: NotebookResourceInfo
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const listStorageAccountKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listStorageAccountKeys",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: ListStorageAccountKeysResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const listNotebookKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/listNotebookKeys",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: ListNotebookKeysResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const listOutboundNetworkDependenciesEndpointsOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/outboundNetworkDependenciesEndpoints",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ExternalFqdnResponse
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const listByResourceGroupNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: WorkspaceListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
const listBySubscriptionNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: WorkspaceListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [
        $host,
        subscriptionId,
        nextLink
    ],
    headerParameters: [accept],
    serializer: workspaces_serializer
};
//# sourceMappingURL=workspaces.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/usages.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing Usages operations. */
class UsagesImpl {
    /**
     * Initialize a new instance of the class Usages class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Gets the current usage information as well as limits for AML resources for given subscription and
     * location.
     * @param location The location for which resource usage is queried.
     * @param options The options parameters.
     */
    list(location, options) {
        const iter = this.listPagingAll(location, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(location, options, settings);
            }
        };
    }
    listPagingPage(location, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(location, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(location, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(location, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(location, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Gets the current usage information as well as limits for AML resources for given subscription and
     * location.
     * @param location The location for which resource usage is queried.
     * @param options The options parameters.
     */
    _list(location, options) {
        return this.client.sendOperationRequest({ location, options }, usages_listOperationSpec);
    }
    /**
     * ListNext
     * @param location The location for which resource usage is queried.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(location, nextLink, options) {
        return this.client.sendOperationRequest({ location, nextLink, options }, listNextOperationSpec);
    }
}
// Operation Specifications
const usages_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const usages_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/usages",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ListUsagesResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        parameters_location
    ],
    headerParameters: [accept],
    serializer: usages_serializer
};
const listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ListUsagesResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        nextLink,
        parameters_location
    ],
    headerParameters: [accept],
    serializer: usages_serializer
};
//# sourceMappingURL=usages.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/virtualMachineSizes.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */



/** Class containing VirtualMachineSizes operations. */
class VirtualMachineSizesImpl {
    /**
     * Initialize a new instance of the class VirtualMachineSizes class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Returns supported VM Sizes in a location
     * @param location The location upon which virtual-machine-sizes is queried.
     * @param options The options parameters.
     */
    list(location, options) {
        return this.client.sendOperationRequest({ location, options }, virtualMachineSizes_listOperationSpec);
    }
}
// Operation Specifications
const virtualMachineSizes_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const virtualMachineSizes_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/vmSizes",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: VirtualMachineSizeListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        parameters_location
    ],
    headerParameters: [accept],
    serializer: virtualMachineSizes_serializer
};
//# sourceMappingURL=virtualMachineSizes.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/quotas.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing Quotas operations. */
class QuotasImpl {
    /**
     * Initialize a new instance of the class Quotas class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Gets the currently assigned Workspace Quotas based on VMFamily.
     * @param location The location for which resource usage is queried.
     * @param options The options parameters.
     */
    list(location, options) {
        const iter = this.listPagingAll(location, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(location, options, settings);
            }
        };
    }
    listPagingPage(location, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(location, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(location, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(location, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(location, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Update quota for each VM family in workspace.
     * @param location The location for update quota is queried.
     * @param parameters Quota update parameters.
     * @param options The options parameters.
     */
    update(location, parameters, options) {
        return this.client.sendOperationRequest({ location, parameters, options }, quotas_updateOperationSpec);
    }
    /**
     * Gets the currently assigned Workspace Quotas based on VMFamily.
     * @param location The location for which resource usage is queried.
     * @param options The options parameters.
     */
    _list(location, options) {
        return this.client.sendOperationRequest({ location, options }, quotas_listOperationSpec);
    }
    /**
     * ListNext
     * @param location The location for which resource usage is queried.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(location, nextLink, options) {
        return this.client.sendOperationRequest({ location, nextLink, options }, quotas_listNextOperationSpec);
    }
}
// Operation Specifications
const quotas_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const quotas_updateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/updateQuotas",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: UpdateWorkspaceQuotasResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: parameters3,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        parameters_location
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: quotas_serializer
};
const quotas_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/locations/{location}/quotas",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ListWorkspaceQuotas
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        parameters_location
    ],
    headerParameters: [accept],
    serializer: quotas_serializer
};
const quotas_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ListWorkspaceQuotas
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        nextLink,
        parameters_location
    ],
    headerParameters: [accept],
    serializer: quotas_serializer
};
//# sourceMappingURL=quotas.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/computeOperations.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing ComputeOperations operations. */
class ComputeOperationsImpl {
    /**
     * Initialize a new instance of the class ComputeOperations class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Gets computes in specified workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Get the details (e.g IP address, port etc) of all the compute nodes in the compute.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    listNodes(resourceGroupName, workspaceName, computeName, options) {
        const iter = this.listNodesPagingAll(resourceGroupName, workspaceName, computeName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listNodesPagingPage(resourceGroupName, workspaceName, computeName, options, settings);
            }
        };
    }
    listNodesPagingPage(resourceGroupName, workspaceName, computeName, options, settings) {
        return __asyncGenerator(this, arguments, function* listNodesPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._listNodes(resourceGroupName, workspaceName, computeName, options));
                let page = result.nodes || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNodesNext(resourceGroupName, workspaceName, computeName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.nodes || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listNodesPagingAll(resourceGroupName, workspaceName, computeName, options) {
        return __asyncGenerator(this, arguments, function* listNodesPagingAll_1() {
            var e_2, _a;
            try {
                for (var _b = __asyncValues(this.listNodesPagingPage(resourceGroupName, workspaceName, computeName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_2_1) { e_2 = { error: e_2_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_2) throw e_2.error; }
            }
        });
    }
    /**
     * Gets computes in specified workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, computeOperations_listOperationSpec);
    }
    /**
     * Gets compute definition by its name. Any secrets (storage keys, service credentials, etc) are not
     * returned - use 'keys' nested resource to get them.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, computeName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, computeName, options }, computeOperations_getOperationSpec);
    }
    /**
     * Creates or updates compute. This call will overwrite a compute if it exists. This is a
     * nonrecoverable operation. If your intent is to create a new compute, do a GET first to verify that
     * it does not exist yet.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param parameters Payload with Machine Learning compute definition.
     * @param options The options parameters.
     */
    beginCreateOrUpdate(resourceGroupName, workspaceName, computeName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, computeName, parameters, options }, computeOperations_createOrUpdateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Creates or updates compute. This call will overwrite a compute if it exists. This is a
     * nonrecoverable operation. If your intent is to create a new compute, do a GET first to verify that
     * it does not exist yet.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param parameters Payload with Machine Learning compute definition.
     * @param options The options parameters.
     */
    beginCreateOrUpdateAndWait(resourceGroupName, workspaceName, computeName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCreateOrUpdate(resourceGroupName, workspaceName, computeName, parameters, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Updates properties of a compute. This call will overwrite a compute if it exists. This is a
     * nonrecoverable operation.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param parameters Additional parameters for cluster update.
     * @param options The options parameters.
     */
    beginUpdate(resourceGroupName, workspaceName, computeName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, computeName, parameters, options }, computeOperations_updateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Updates properties of a compute. This call will overwrite a compute if it exists. This is a
     * nonrecoverable operation.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param parameters Additional parameters for cluster update.
     * @param options The options parameters.
     */
    beginUpdateAndWait(resourceGroupName, workspaceName, computeName, parameters, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginUpdate(resourceGroupName, workspaceName, computeName, parameters, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Deletes specified Machine Learning compute.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param underlyingResourceAction Delete the underlying compute if 'Delete', or detach the underlying
     *                                 compute from workspace if 'Detach'.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, computeName, underlyingResourceAction, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, {
                resourceGroupName,
                workspaceName,
                computeName,
                underlyingResourceAction,
                options
            }, computeOperations_deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Deletes specified Machine Learning compute.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param underlyingResourceAction Delete the underlying compute if 'Delete', or detach the underlying
     *                                 compute from workspace if 'Detach'.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, computeName, underlyingResourceAction, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, computeName, underlyingResourceAction, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Get the details (e.g IP address, port etc) of all the compute nodes in the compute.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    _listNodes(resourceGroupName, workspaceName, computeName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, computeName, options }, listNodesOperationSpec);
    }
    /**
     * Gets secrets related to Machine Learning compute (storage keys, service credentials, etc).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    listKeys(resourceGroupName, workspaceName, computeName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, computeName, options }, computeOperations_listKeysOperationSpec);
    }
    /**
     * Posts a start action to a compute instance
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    beginStart(resourceGroupName, workspaceName, computeName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, computeName, options }, startOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Posts a start action to a compute instance
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    beginStartAndWait(resourceGroupName, workspaceName, computeName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginStart(resourceGroupName, workspaceName, computeName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Posts a stop action to a compute instance
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    beginStop(resourceGroupName, workspaceName, computeName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, computeName, options }, stopOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Posts a stop action to a compute instance
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    beginStopAndWait(resourceGroupName, workspaceName, computeName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginStop(resourceGroupName, workspaceName, computeName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Posts a restart action to a compute instance
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    beginRestart(resourceGroupName, workspaceName, computeName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, computeName, options }, restartOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Posts a restart action to a compute instance
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param options The options parameters.
     */
    beginRestartAndWait(resourceGroupName, workspaceName, computeName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginRestart(resourceGroupName, workspaceName, computeName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, computeOperations_listNextOperationSpec);
    }
    /**
     * ListNodesNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param computeName Name of the Azure Machine Learning compute.
     * @param nextLink The nextLink from the previous successful call to the ListNodes method.
     * @param options The options parameters.
     */
    _listNodesNext(resourceGroupName, workspaceName, computeName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, computeName, nextLink, options }, listNodesNextOperationSpec);
    }
}
// Operation Specifications
const computeOperations_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const computeOperations_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: PaginatedComputeResourcesList
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const computeOperations_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ComputeResource
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const computeOperations_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: ComputeResource
        },
        201: {
            bodyMapper: ComputeResource
        },
        202: {
            bodyMapper: ComputeResource
        },
        204: {
            bodyMapper: ComputeResource
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: parameters4,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: computeOperations_serializer
};
const computeOperations_updateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: ComputeResource
        },
        201: {
            bodyMapper: ComputeResource
        },
        202: {
            bodyMapper: ComputeResource
        },
        204: {
            bodyMapper: ComputeResource
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: parameters5,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: computeOperations_serializer
};
const computeOperations_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, underlyingResourceAction],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const listNodesOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listNodes",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: AmlComputeNodesInformation
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const computeOperations_listKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listKeys",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: ComputeSecrets
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const startOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/start",
    httpMethod: "POST",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const stopOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/stop",
    httpMethod: "POST",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const restartOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/restart",
    httpMethod: "POST",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const computeOperations_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: PaginatedComputeResourcesList
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
const listNodesNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: AmlComputeNodesInformation
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        computeName
    ],
    headerParameters: [accept],
    serializer: computeOperations_serializer
};
//# sourceMappingURL=computeOperations.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/privateEndpointConnections.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */




/// <reference lib="esnext.asynciterable" />
/** Class containing PrivateEndpointConnections operations. */
class PrivateEndpointConnectionsImpl {
    /**
     * Initialize a new instance of the class PrivateEndpointConnections class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List all the private endpoint connections associated with the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, _settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            result = yield __await(this._list(resourceGroupName, workspaceName, options));
            yield yield __await(result.value || []);
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List all the private endpoint connections associated with the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, privateEndpointConnections_listOperationSpec);
    }
    /**
     * Gets the specified private endpoint connection associated with the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param privateEndpointConnectionName The name of the private endpoint connection associated with the
     *                                      workspace
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, privateEndpointConnectionName, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            privateEndpointConnectionName,
            options
        }, privateEndpointConnections_getOperationSpec);
    }
    /**
     * Update the state of specified private endpoint connection associated with the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param privateEndpointConnectionName The name of the private endpoint connection associated with the
     *                                      workspace
     * @param properties The private endpoint connection properties.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, privateEndpointConnectionName, properties, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            privateEndpointConnectionName,
            properties,
            options
        }, privateEndpointConnections_createOrUpdateOperationSpec);
    }
    /**
     * Deletes the specified private endpoint connection associated with the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param privateEndpointConnectionName The name of the private endpoint connection associated with the
     *                                      workspace
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, privateEndpointConnectionName, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            privateEndpointConnectionName,
            options
        }, privateEndpointConnections_deleteOperationSpec);
    }
}
// Operation Specifications
const privateEndpointConnections_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const privateEndpointConnections_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: PrivateEndpointConnectionListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: privateEndpointConnections_serializer
};
const privateEndpointConnections_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: PrivateEndpointConnection
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        privateEndpointConnectionName
    ],
    headerParameters: [accept],
    serializer: privateEndpointConnections_serializer
};
const privateEndpointConnections_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: PrivateEndpointConnection
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: properties,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        privateEndpointConnectionName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: privateEndpointConnections_serializer
};
const privateEndpointConnections_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        privateEndpointConnectionName
    ],
    headerParameters: [accept],
    serializer: privateEndpointConnections_serializer
};
//# sourceMappingURL=privateEndpointConnections.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/privateLinkResources.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */



/** Class containing PrivateLinkResources operations. */
class PrivateLinkResourcesImpl {
    /**
     * Initialize a new instance of the class PrivateLinkResources class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Gets the private link resources that need to be created for a workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, privateLinkResources_listOperationSpec);
    }
}
// Operation Specifications
const privateLinkResources_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const privateLinkResources_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/privateLinkResources",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: PrivateLinkResourceListResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: privateLinkResources_serializer
};
//# sourceMappingURL=privateLinkResources.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/workspaceConnections.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing WorkspaceConnections operations. */
class WorkspaceConnectionsImpl {
    /**
     * Initialize a new instance of the class WorkspaceConnections class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param connectionName Friendly name of the workspace connection
     * @param parameters The object for creating or updating a new workspace connection
     * @param options The options parameters.
     */
    create(resourceGroupName, workspaceName, connectionName, parameters, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, connectionName, parameters, options }, createOperationSpec);
    }
    /**
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param connectionName Friendly name of the workspace connection
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, connectionName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, connectionName, options }, workspaceConnections_getOperationSpec);
    }
    /**
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param connectionName Friendly name of the workspace connection
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, connectionName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, connectionName, options }, workspaceConnections_deleteOperationSpec);
    }
    /**
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, workspaceConnections_listOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, workspaceConnections_listNextOperationSpec);
    }
}
// Operation Specifications
const workspaceConnections_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const createOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: WorkspaceConnectionPropertiesV2BasicResource
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: parameters6,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: workspaceConnections_serializer
};
const workspaceConnections_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: WorkspaceConnectionPropertiesV2BasicResource
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName
    ],
    headerParameters: [accept],
    serializer: workspaceConnections_serializer
};
const workspaceConnections_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        connectionName
    ],
    headerParameters: [accept],
    serializer: workspaceConnections_serializer
};
const workspaceConnections_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        target,
        category
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaceConnections_serializer
};
const workspaceConnections_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        target,
        category
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: workspaceConnections_serializer
};
//# sourceMappingURL=workspaceConnections.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/batchEndpoints.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing BatchEndpoints operations. */
class BatchEndpointsImpl {
    /**
     * Initialize a new instance of the class BatchEndpoints class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Lists Batch inference endpoint in the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Lists Batch inference endpoint in the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, batchEndpoints_listOperationSpec);
    }
    /**
     * Delete Batch Inference Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference Endpoint name.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, endpointName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, endpointName, options }, batchEndpoints_deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Delete Batch Inference Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference Endpoint name.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, endpointName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, endpointName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Gets a batch inference endpoint by name.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Name for the Batch Endpoint.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, endpointName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, options }, batchEndpoints_getOperationSpec);
    }
    /**
     * Update a batch inference endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Name for the Batch inference endpoint.
     * @param body Mutable batch inference endpoint definition object.
     * @param options The options parameters.
     */
    beginUpdate(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, endpointName, body, options }, batchEndpoints_updateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Update a batch inference endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Name for the Batch inference endpoint.
     * @param body Mutable batch inference endpoint definition object.
     * @param options The options parameters.
     */
    beginUpdateAndWait(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginUpdate(resourceGroupName, workspaceName, endpointName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Creates a batch inference endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Name for the Batch inference endpoint.
     * @param body Batch inference endpoint definition object.
     * @param options The options parameters.
     */
    beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, endpointName, body, options }, batchEndpoints_createOrUpdateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Creates a batch inference endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Name for the Batch inference endpoint.
     * @param body Batch inference endpoint definition object.
     * @param options The options parameters.
     */
    beginCreateOrUpdateAndWait(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Lists batch Inference Endpoint keys.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference Endpoint name.
     * @param options The options parameters.
     */
    listKeys(resourceGroupName, workspaceName, endpointName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, options }, batchEndpoints_listKeysOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, batchEndpoints_listNextOperationSpec);
    }
}
// Operation Specifications
const batchEndpoints_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const batchEndpoints_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: BatchEndpointTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip, count],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: batchEndpoints_serializer
};
const batchEndpoints_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: batchEndpoints_serializer
};
const batchEndpoints_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: BatchEndpoint
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: batchEndpoints_serializer
};
const batchEndpoints_updateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: BatchEndpoint
        },
        201: {
            bodyMapper: BatchEndpoint
        },
        202: {
            bodyMapper: BatchEndpoint
        },
        204: {
            bodyMapper: BatchEndpoint
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: batchEndpoints_serializer
};
const batchEndpoints_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: BatchEndpoint
        },
        201: {
            bodyMapper: BatchEndpoint
        },
        202: {
            bodyMapper: BatchEndpoint
        },
        204: {
            bodyMapper: BatchEndpoint
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body1,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: batchEndpoints_serializer
};
const batchEndpoints_listKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/listkeys",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: EndpointAuthKeys
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: batchEndpoints_serializer
};
const batchEndpoints_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: BatchEndpointTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip, count],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: batchEndpoints_serializer
};
//# sourceMappingURL=batchEndpoints.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/batchDeployments.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing BatchDeployments operations. */
class BatchDeploymentsImpl {
    /**
     * Initialize a new instance of the class BatchDeployments class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Lists Batch inference deployments in the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Endpoint name
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, endpointName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, endpointName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, endpointName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, endpointName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, endpointName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, endpointName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, endpointName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, endpointName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Lists Batch inference deployments in the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Endpoint name
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, endpointName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, options }, batchDeployments_listOperationSpec);
    }
    /**
     * Delete Batch Inference deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Endpoint name
     * @param deploymentName Inference deployment identifier.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, {
                resourceGroupName,
                workspaceName,
                endpointName,
                deploymentName,
                options
            }, batchDeployments_deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Delete Batch Inference deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Endpoint name
     * @param deploymentName Inference deployment identifier.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, endpointName, deploymentName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Gets a batch inference deployment by id.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Endpoint name
     * @param deploymentName The identifier for the Batch deployments.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            endpointName,
            deploymentName,
            options
        }, batchDeployments_getOperationSpec);
    }
    /**
     * Update a batch inference deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name
     * @param deploymentName The identifier for the Batch inference deployment.
     * @param body Batch inference deployment definition object.
     * @param options The options parameters.
     */
    beginUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, {
                resourceGroupName,
                workspaceName,
                endpointName,
                deploymentName,
                body,
                options
            }, batchDeployments_updateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Update a batch inference deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name
     * @param deploymentName The identifier for the Batch inference deployment.
     * @param body Batch inference deployment definition object.
     * @param options The options parameters.
     */
    beginUpdateAndWait(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Creates/updates a batch inference deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name
     * @param deploymentName The identifier for the Batch inference deployment.
     * @param body Batch inference deployment definition object.
     * @param options The options parameters.
     */
    beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, {
                resourceGroupName,
                workspaceName,
                endpointName,
                deploymentName,
                body,
                options
            }, batchDeployments_createOrUpdateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Creates/updates a batch inference deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name
     * @param deploymentName The identifier for the Batch inference deployment.
     * @param body Batch inference deployment definition object.
     * @param options The options parameters.
     */
    beginCreateOrUpdateAndWait(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Endpoint name
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, endpointName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, nextLink, options }, batchDeployments_listNextOperationSpec);
    }
}
// Operation Specifications
const batchDeployments_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const batchDeployments_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: BatchDeploymentTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: batchDeployments_serializer
};
const batchDeployments_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName
    ],
    headerParameters: [accept],
    serializer: batchDeployments_serializer
};
const batchDeployments_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: BatchDeployment
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName
    ],
    headerParameters: [accept],
    serializer: batchDeployments_serializer
};
const batchDeployments_updateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: BatchDeployment
        },
        201: {
            bodyMapper: BatchDeployment
        },
        202: {
            bodyMapper: BatchDeployment
        },
        204: {
            bodyMapper: BatchDeployment
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body2,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName1,
        deploymentName1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: batchDeployments_serializer
};
const batchDeployments_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: BatchDeployment
        },
        201: {
            bodyMapper: BatchDeployment
        },
        202: {
            bodyMapper: BatchDeployment
        },
        204: {
            bodyMapper: BatchDeployment
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body3,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName1,
        deploymentName1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: batchDeployments_serializer
};
const batchDeployments_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: BatchDeploymentTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        endpointName
    ],
    headerParameters: [accept],
    serializer: batchDeployments_serializer
};
//# sourceMappingURL=batchDeployments.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/codeContainers.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing CodeContainers operations. */
class CodeContainersImpl {
    /**
     * Initialize a new instance of the class CodeContainers class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, codeContainers_listOperationSpec);
    }
    /**
     * Delete container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, codeContainers_deleteOperationSpec);
    }
    /**
     * Get container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, codeContainers_getOperationSpec);
    }
    /**
     * Create or update container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param body Container entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, body, options }, codeContainers_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, codeContainers_listNextOperationSpec);
    }
}
// Operation Specifications
const codeContainers_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const codeContainers_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CodeContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: codeContainers_serializer
};
const codeContainers_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: codeContainers_serializer
};
const codeContainers_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CodeContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: codeContainers_serializer
};
const codeContainers_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: CodeContainer
        },
        201: {
            bodyMapper: CodeContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body4,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: codeContainers_serializer
};
const codeContainers_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CodeContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: codeContainers_serializer
};
//# sourceMappingURL=codeContainers.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/codeVersions.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing CodeVersions operations. */
class CodeVersionsImpl {
    /**
     * Initialize a new instance of the class CodeVersions class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, name, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, name, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, name, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, name, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, name, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, name, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, name, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, name, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, codeVersions_listOperationSpec);
    }
    /**
     * Delete version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, codeVersions_deleteOperationSpec);
    }
    /**
     * Get version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, codeVersions_getOperationSpec);
    }
    /**
     * Create or update version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param body Version entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, version, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, body, options }, codeVersions_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, name, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, nextLink, options }, codeVersions_listNextOperationSpec);
    }
}
// Operation Specifications
const codeVersions_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const codeVersions_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CodeVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: codeVersions_serializer
};
const codeVersions_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: codeVersions_serializer
};
const codeVersions_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CodeVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: codeVersions_serializer
};
const codeVersions_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/codes/{name}/versions/{version}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: CodeVersion
        },
        201: {
            bodyMapper: CodeVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body5,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1,
        version
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: codeVersions_serializer
};
const codeVersions_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CodeVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: codeVersions_serializer
};
//# sourceMappingURL=codeVersions.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/componentContainers.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing ComponentContainers operations. */
class ComponentContainersImpl {
    /**
     * Initialize a new instance of the class ComponentContainers class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List component containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List component containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, componentContainers_listOperationSpec);
    }
    /**
     * Delete container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, componentContainers_deleteOperationSpec);
    }
    /**
     * Get container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, componentContainers_getOperationSpec);
    }
    /**
     * Create or update container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param body Container entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, body, options }, componentContainers_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, componentContainers_listNextOperationSpec);
    }
}
// Operation Specifications
const componentContainers_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const componentContainers_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ComponentContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: componentContainers_serializer
};
const componentContainers_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: componentContainers_serializer
};
const componentContainers_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ComponentContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: componentContainers_serializer
};
const componentContainers_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: ComponentContainer
        },
        201: {
            bodyMapper: ComponentContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body6,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: componentContainers_serializer
};
const componentContainers_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ComponentContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: componentContainers_serializer
};
//# sourceMappingURL=componentContainers.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/componentVersions.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing ComponentVersions operations. */
class ComponentVersionsImpl {
    /**
     * Initialize a new instance of the class ComponentVersions class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List component versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Component name.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, name, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, name, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, name, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, name, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, name, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, name, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, name, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, name, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List component versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Component name.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, componentVersions_listOperationSpec);
    }
    /**
     * Delete version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param version Version identifier.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, componentVersions_deleteOperationSpec);
    }
    /**
     * Get version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param version Version identifier.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, componentVersions_getOperationSpec);
    }
    /**
     * Create or update version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param version Version identifier.
     * @param body Version entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, version, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, body, options }, componentVersions_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Component name.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, name, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, nextLink, options }, componentVersions_listNextOperationSpec);
    }
}
// Operation Specifications
const componentVersions_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const componentVersions_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ComponentVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: componentVersions_serializer
};
const componentVersions_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: componentVersions_serializer
};
const componentVersions_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ComponentVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: componentVersions_serializer
};
const componentVersions_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: ComponentVersion
        },
        201: {
            bodyMapper: ComponentVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body7,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1,
        version
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: componentVersions_serializer
};
const componentVersions_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ComponentVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: componentVersions_serializer
};
//# sourceMappingURL=componentVersions.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/dataContainers.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing DataContainers operations. */
class DataContainersImpl {
    /**
     * Initialize a new instance of the class DataContainers class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List data containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List data containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, dataContainers_listOperationSpec);
    }
    /**
     * Delete container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, dataContainers_deleteOperationSpec);
    }
    /**
     * Get container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, dataContainers_getOperationSpec);
    }
    /**
     * Create or update container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param body Container entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, body, options }, dataContainers_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, dataContainers_listNextOperationSpec);
    }
}
// Operation Specifications
const dataContainers_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const dataContainers_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DataContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: dataContainers_serializer
};
const dataContainers_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: dataContainers_serializer
};
const dataContainers_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DataContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: dataContainers_serializer
};
const dataContainers_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: DataContainer
        },
        201: {
            bodyMapper: DataContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body8,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: dataContainers_serializer
};
const dataContainers_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DataContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: dataContainers_serializer
};
//# sourceMappingURL=dataContainers.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/dataVersions.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing DataVersions operations. */
class DataVersionsImpl {
    /**
     * Initialize a new instance of the class DataVersions class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List data versions in the data container
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Data container's name
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, name, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, name, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, name, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, name, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, name, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, name, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, name, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, name, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List data versions in the data container
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Data container's name
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, dataVersions_listOperationSpec);
    }
    /**
     * Delete version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param version Version identifier.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, dataVersions_deleteOperationSpec);
    }
    /**
     * Get version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param version Version identifier.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, dataVersions_getOperationSpec);
    }
    /**
     * Create or update version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name.
     * @param version Version identifier.
     * @param body Version entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, version, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, body, options }, dataVersions_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Data container's name
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, name, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, nextLink, options }, dataVersions_listNextOperationSpec);
    }
}
// Operation Specifications
const dataVersions_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const dataVersions_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DataVersionBaseResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType,
        tags
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: dataVersions_serializer
};
const dataVersions_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: dataVersions_serializer
};
const dataVersions_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DataVersionBase
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: dataVersions_serializer
};
const dataVersions_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: DataVersionBase
        },
        201: {
            bodyMapper: DataVersionBase
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body9,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1,
        version
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: dataVersions_serializer
};
const dataVersions_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DataVersionBaseResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType,
        tags
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: dataVersions_serializer
};
//# sourceMappingURL=dataVersions.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/datastores.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing Datastores operations. */
class DatastoresImpl {
    /**
     * Initialize a new instance of the class Datastores class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List datastores.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List datastores.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, datastores_listOperationSpec);
    }
    /**
     * Delete datastore.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Datastore name.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, datastores_deleteOperationSpec);
    }
    /**
     * Get datastore.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Datastore name.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, datastores_getOperationSpec);
    }
    /**
     * Create or update datastore.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Datastore name.
     * @param body Datastore entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, body, options }, datastores_createOrUpdateOperationSpec);
    }
    /**
     * Get datastore secrets.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Datastore name.
     * @param options The options parameters.
     */
    listSecrets(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, listSecretsOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, datastores_listNextOperationSpec);
    }
}
// Operation Specifications
const datastores_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const datastores_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DatastoreResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        count1,
        isDefault,
        names,
        searchText,
        orderBy1,
        orderByAsc
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: datastores_serializer
};
const datastores_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: datastores_serializer
};
const datastores_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: Datastore
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: datastores_serializer
};
const datastores_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: Datastore
        },
        201: {
            bodyMapper: Datastore
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body10,
    queryParameters: [apiVersion, skipValidation],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: datastores_serializer
};
const listSecretsOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}/listSecrets",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: DatastoreSecrets
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: datastores_serializer
};
const datastores_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: DatastoreResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        count1,
        isDefault,
        names,
        searchText,
        orderBy1,
        orderByAsc
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: datastores_serializer
};
//# sourceMappingURL=datastores.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/environmentContainers.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing EnvironmentContainers operations. */
class EnvironmentContainersImpl {
    /**
     * Initialize a new instance of the class EnvironmentContainers class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List environment containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List environment containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, environmentContainers_listOperationSpec);
    }
    /**
     * Delete container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, environmentContainers_deleteOperationSpec);
    }
    /**
     * Get container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, environmentContainers_getOperationSpec);
    }
    /**
     * Create or update container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param body Container entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, body, options }, environmentContainers_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, environmentContainers_listNextOperationSpec);
    }
}
// Operation Specifications
const environmentContainers_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const environmentContainers_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: EnvironmentContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: environmentContainers_serializer
};
const environmentContainers_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: environmentContainers_serializer
};
const environmentContainers_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: EnvironmentContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: environmentContainers_serializer
};
const environmentContainers_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: EnvironmentContainer
        },
        201: {
            bodyMapper: EnvironmentContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body11,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: environmentContainers_serializer
};
const environmentContainers_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: EnvironmentContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: environmentContainers_serializer
};
//# sourceMappingURL=environmentContainers.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/environmentVersions.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing EnvironmentVersions operations. */
class EnvironmentVersionsImpl {
    /**
     * Initialize a new instance of the class EnvironmentVersions class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, name, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, name, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, name, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, name, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, name, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, name, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, name, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, name, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, environmentVersions_listOperationSpec);
    }
    /**
     * Delete version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, environmentVersions_deleteOperationSpec);
    }
    /**
     * Get version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, environmentVersions_getOperationSpec);
    }
    /**
     * Creates or updates an EnvironmentVersion.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Name of EnvironmentVersion. This is case-sensitive.
     * @param version Version of EnvironmentVersion.
     * @param body Definition of EnvironmentVersion.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, version, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, body, options }, environmentVersions_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, name, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, nextLink, options }, environmentVersions_listNextOperationSpec);
    }
}
// Operation Specifications
const environmentVersions_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const environmentVersions_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: EnvironmentVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: environmentVersions_serializer
};
const environmentVersions_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: environmentVersions_serializer
};
const environmentVersions_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: EnvironmentVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: environmentVersions_serializer
};
const environmentVersions_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: EnvironmentVersion
        },
        201: {
            bodyMapper: EnvironmentVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body12,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1,
        version
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: environmentVersions_serializer
};
const environmentVersions_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: EnvironmentVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: environmentVersions_serializer
};
//# sourceMappingURL=environmentVersions.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/jobs.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing Jobs operations. */
class JobsImpl {
    /**
     * Initialize a new instance of the class Jobs class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Lists Jobs in the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Lists Jobs in the workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, jobs_listOperationSpec);
    }
    /**
     * Deletes a Job (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param id The name and identifier for the Job. This is case-sensitive.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, id, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, id, options }, jobs_deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Deletes a Job (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param id The name and identifier for the Job. This is case-sensitive.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, id, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, id, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Gets a Job by name/id.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param id The name and identifier for the Job. This is case-sensitive.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, id, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, id, options }, jobs_getOperationSpec);
    }
    /**
     * Creates and executes a Job.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param id The name and identifier for the Job. This is case-sensitive.
     * @param body Job definition object.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, id, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, id, body, options }, jobs_createOrUpdateOperationSpec);
    }
    /**
     * Cancels a Job (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param id The name and identifier for the Job. This is case-sensitive.
     * @param options The options parameters.
     */
    beginCancel(resourceGroupName, workspaceName, id, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, id, options }, cancelOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs,
                lroResourceLocationConfig: "location"
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Cancels a Job (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param id The name and identifier for the Job. This is case-sensitive.
     * @param options The options parameters.
     */
    beginCancelAndWait(resourceGroupName, workspaceName, id, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCancel(resourceGroupName, workspaceName, id, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, jobs_listNextOperationSpec);
    }
}
// Operation Specifications
const jobs_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const jobs_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: JobBaseResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType,
        jobType,
        tag
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: jobs_serializer
};
const jobs_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        id
    ],
    headerParameters: [accept],
    serializer: jobs_serializer
};
const jobs_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: JobBase
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        id
    ],
    headerParameters: [accept],
    serializer: jobs_serializer
};
const jobs_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: JobBase
        },
        201: {
            bodyMapper: JobBase
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body13,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        id1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: jobs_serializer
};
const cancelOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}/cancel",
    httpMethod: "POST",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        id
    ],
    headerParameters: [accept],
    serializer: jobs_serializer
};
const jobs_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: JobBaseResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType,
        jobType,
        tag
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: jobs_serializer
};
//# sourceMappingURL=jobs.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/modelContainers.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing ModelContainers operations. */
class ModelContainersImpl {
    /**
     * Initialize a new instance of the class ModelContainers class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List model containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List model containers.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, modelContainers_listOperationSpec);
    }
    /**
     * Delete container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, modelContainers_deleteOperationSpec);
    }
    /**
     * Get container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, modelContainers_getOperationSpec);
    }
    /**
     * Create or update container.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param body Container entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, body, options }, modelContainers_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, modelContainers_listNextOperationSpec);
    }
}
// Operation Specifications
const modelContainers_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const modelContainers_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ModelContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        count,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: modelContainers_serializer
};
const modelContainers_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: modelContainers_serializer
};
const modelContainers_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ModelContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: modelContainers_serializer
};
const modelContainers_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: ModelContainer
        },
        201: {
            bodyMapper: ModelContainer
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body14,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: modelContainers_serializer
};
const modelContainers_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ModelContainerResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        count,
        listViewType
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: modelContainers_serializer
};
//# sourceMappingURL=modelContainers.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/modelVersions.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing ModelVersions operations. */
class ModelVersionsImpl {
    /**
     * Initialize a new instance of the class ModelVersions class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List model versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Model name. This is case-sensitive.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, name, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, name, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, name, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, name, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, name, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, name, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, name, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, name, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List model versions.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Model name. This is case-sensitive.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, modelVersions_listOperationSpec);
    }
    /**
     * Delete version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param options The options parameters.
     */
    delete(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, modelVersions_deleteOperationSpec);
    }
    /**
     * Get version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, version, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, options }, modelVersions_getOperationSpec);
    }
    /**
     * Create or update version.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Container name. This is case-sensitive.
     * @param version Version identifier. This is case-sensitive.
     * @param body Version entity to create or update.
     * @param options The options parameters.
     */
    createOrUpdate(resourceGroupName, workspaceName, name, version, body, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, version, body, options }, modelVersions_createOrUpdateOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Model name. This is case-sensitive.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, name, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, nextLink, options }, modelVersions_listNextOperationSpec);
    }
}
// Operation Specifications
const modelVersions_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const modelVersions_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ModelVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType,
        version1,
        description,
        offset,
        tags1,
        properties1,
        feed
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: modelVersions_serializer
};
const modelVersions_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: modelVersions_serializer
};
const modelVersions_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ModelVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name,
        version
    ],
    headerParameters: [accept],
    serializer: modelVersions_serializer
};
const modelVersions_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: ModelVersion
        },
        201: {
            bodyMapper: ModelVersion
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body15,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1,
        version
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: modelVersions_serializer
};
const modelVersions_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ModelVersionResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top,
        listViewType,
        version1,
        description,
        offset,
        tags1,
        properties1,
        feed
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: modelVersions_serializer
};
//# sourceMappingURL=modelVersions.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/onlineEndpoints.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing OnlineEndpoints operations. */
class OnlineEndpointsImpl {
    /**
     * Initialize a new instance of the class OnlineEndpoints class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List Online Endpoints.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List Online Endpoints.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, onlineEndpoints_listOperationSpec);
    }
    /**
     * Delete Online Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, endpointName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, endpointName, options }, onlineEndpoints_deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Delete Online Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, endpointName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, endpointName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Get Online Endpoint.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, endpointName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, options }, onlineEndpoints_getOperationSpec);
    }
    /**
     * Update Online Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param body Online Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginUpdate(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, endpointName, body, options }, onlineEndpoints_updateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Update Online Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param body Online Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginUpdateAndWait(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginUpdate(resourceGroupName, workspaceName, endpointName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Create or update Online Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param body Online Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, endpointName, body, options }, onlineEndpoints_createOrUpdateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Create or update Online Endpoint (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param body Online Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginCreateOrUpdateAndWait(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * List EndpointAuthKeys for an Endpoint using Key-based authentication.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param options The options parameters.
     */
    listKeys(resourceGroupName, workspaceName, endpointName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, options }, onlineEndpoints_listKeysOperationSpec);
    }
    /**
     * Regenerate EndpointAuthKeys for an Endpoint using Key-based authentication (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param body RegenerateKeys request .
     * @param options The options parameters.
     */
    beginRegenerateKeys(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, endpointName, body, options }, regenerateKeysOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs,
                lroResourceLocationConfig: "location"
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Regenerate EndpointAuthKeys for an Endpoint using Key-based authentication (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param body RegenerateKeys request .
     * @param options The options parameters.
     */
    beginRegenerateKeysAndWait(resourceGroupName, workspaceName, endpointName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginRegenerateKeys(resourceGroupName, workspaceName, endpointName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Retrieve a valid AAD token for an Endpoint using AMLToken-based authentication.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param options The options parameters.
     */
    getToken(resourceGroupName, workspaceName, endpointName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, options }, getTokenOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, onlineEndpoints_listNextOperationSpec);
    }
}
// Operation Specifications
const onlineEndpoints_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const onlineEndpoints_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OnlineEndpointTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        count,
        tags1,
        properties1,
        name2,
        computeType,
        orderBy2
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: onlineEndpoints_serializer
};
const onlineEndpoints_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: onlineEndpoints_serializer
};
const onlineEndpoints_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OnlineEndpoint
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: onlineEndpoints_serializer
};
const onlineEndpoints_updateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: OnlineEndpoint
        },
        201: {
            bodyMapper: OnlineEndpoint
        },
        202: {
            bodyMapper: OnlineEndpoint
        },
        204: {
            bodyMapper: OnlineEndpoint
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: onlineEndpoints_serializer
};
const onlineEndpoints_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: OnlineEndpoint
        },
        201: {
            bodyMapper: OnlineEndpoint
        },
        202: {
            bodyMapper: OnlineEndpoint
        },
        204: {
            bodyMapper: OnlineEndpoint
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body16,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: onlineEndpoints_serializer
};
const onlineEndpoints_listKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/listKeys",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: EndpointAuthKeys
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: onlineEndpoints_serializer
};
const regenerateKeysOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/regenerateKeys",
    httpMethod: "POST",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body17,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: onlineEndpoints_serializer
};
const getTokenOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/token",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: EndpointAuthToken
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: onlineEndpoints_serializer
};
const onlineEndpoints_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OnlineEndpointTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        count,
        tags1,
        properties1,
        name2,
        computeType,
        orderBy2
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: onlineEndpoints_serializer
};
//# sourceMappingURL=onlineEndpoints.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/onlineDeployments.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing OnlineDeployments operations. */
class OnlineDeploymentsImpl {
    /**
     * Initialize a new instance of the class OnlineDeployments class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List Inference Endpoint Deployments.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, endpointName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, endpointName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, endpointName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, endpointName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, endpointName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, endpointName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, endpointName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, endpointName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List Inference Endpoint Deployment Skus.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param options The options parameters.
     */
    listSkus(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        const iter = this.listSkusPagingAll(resourceGroupName, workspaceName, endpointName, deploymentName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listSkusPagingPage(resourceGroupName, workspaceName, endpointName, deploymentName, options, settings);
            }
        };
    }
    listSkusPagingPage(resourceGroupName, workspaceName, endpointName, deploymentName, options, settings) {
        return __asyncGenerator(this, arguments, function* listSkusPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._listSkus(resourceGroupName, workspaceName, endpointName, deploymentName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listSkusNext(resourceGroupName, workspaceName, endpointName, deploymentName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listSkusPagingAll(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return __asyncGenerator(this, arguments, function* listSkusPagingAll_1() {
            var e_2, _a;
            try {
                for (var _b = __asyncValues(this.listSkusPagingPage(resourceGroupName, workspaceName, endpointName, deploymentName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_2_1) { e_2 = { error: e_2_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_2) throw e_2.error; }
            }
        });
    }
    /**
     * List Inference Endpoint Deployments.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, endpointName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, options }, onlineDeployments_listOperationSpec);
    }
    /**
     * Delete Inference Endpoint Deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, {
                resourceGroupName,
                workspaceName,
                endpointName,
                deploymentName,
                options
            }, onlineDeployments_deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Delete Inference Endpoint Deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, endpointName, deploymentName, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Get Inference Deployment Deployment.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            endpointName,
            deploymentName,
            options
        }, onlineDeployments_getOperationSpec);
    }
    /**
     * Update Online Deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param body Online Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, {
                resourceGroupName,
                workspaceName,
                endpointName,
                deploymentName,
                body,
                options
            }, onlineDeployments_updateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Update Online Deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Online Endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param body Online Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginUpdateAndWait(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Create or update Inference Endpoint Deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param body Inference Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, {
                resourceGroupName,
                workspaceName,
                endpointName,
                deploymentName,
                body,
                options
            }, onlineDeployments_createOrUpdateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Create or update Inference Endpoint Deployment (asynchronous).
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param body Inference Endpoint entity to apply during operation.
     * @param options The options parameters.
     */
    beginCreateOrUpdateAndWait(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCreateOrUpdate(resourceGroupName, workspaceName, endpointName, deploymentName, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Polls an Endpoint operation.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName The name and identifier for the endpoint.
     * @param body The request containing parameters for retrieving logs.
     * @param options The options parameters.
     */
    getLogs(resourceGroupName, workspaceName, endpointName, deploymentName, body, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            endpointName,
            deploymentName,
            body,
            options
        }, getLogsOperationSpec);
    }
    /**
     * List Inference Endpoint Deployment Skus.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param options The options parameters.
     */
    _listSkus(resourceGroupName, workspaceName, endpointName, deploymentName, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            endpointName,
            deploymentName,
            options
        }, listSkusOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, endpointName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, endpointName, nextLink, options }, onlineDeployments_listNextOperationSpec);
    }
    /**
     * ListSkusNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param endpointName Inference endpoint name.
     * @param deploymentName Inference Endpoint Deployment name.
     * @param nextLink The nextLink from the previous successful call to the ListSkus method.
     * @param options The options parameters.
     */
    _listSkusNext(resourceGroupName, workspaceName, endpointName, deploymentName, nextLink, options) {
        return this.client.sendOperationRequest({
            resourceGroupName,
            workspaceName,
            endpointName,
            deploymentName,
            nextLink,
            options
        }, listSkusNextOperationSpec);
    }
}
// Operation Specifications
const onlineDeployments_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const onlineDeployments_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OnlineDeploymentTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName
    ],
    headerParameters: [accept],
    serializer: onlineDeployments_serializer
};
const onlineDeployments_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName
    ],
    headerParameters: [accept],
    serializer: onlineDeployments_serializer
};
const onlineDeployments_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OnlineDeployment
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName
    ],
    headerParameters: [accept],
    serializer: onlineDeployments_serializer
};
const onlineDeployments_updateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: OnlineDeployment
        },
        201: {
            bodyMapper: OnlineDeployment
        },
        202: {
            bodyMapper: OnlineDeployment
        },
        204: {
            bodyMapper: OnlineDeployment
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body18,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName1,
        deploymentName1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: onlineDeployments_serializer
};
const onlineDeployments_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: OnlineDeployment
        },
        201: {
            bodyMapper: OnlineDeployment
        },
        202: {
            bodyMapper: OnlineDeployment
        },
        204: {
            bodyMapper: OnlineDeployment
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body19,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName1,
        deploymentName1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: onlineDeployments_serializer
};
const getLogsOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/getLogs",
    httpMethod: "POST",
    responses: {
        200: {
            bodyMapper: DeploymentLogs
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body20,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: onlineDeployments_serializer
};
const listSkusOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/skus",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: SkuResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip, count],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        endpointName,
        deploymentName
    ],
    headerParameters: [accept],
    serializer: onlineDeployments_serializer
};
const onlineDeployments_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OnlineDeploymentTrackedResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        orderBy,
        parameters_top
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        endpointName
    ],
    headerParameters: [accept],
    serializer: onlineDeployments_serializer
};
const listSkusNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: SkuResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion, skip, count],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink,
        endpointName,
        deploymentName
    ],
    headerParameters: [accept],
    serializer: onlineDeployments_serializer
};
//# sourceMappingURL=onlineDeployments.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/schedules.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */







/// <reference lib="esnext.asynciterable" />
/** Class containing Schedules operations. */
class SchedulesImpl {
    /**
     * Initialize a new instance of the class Schedules class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List schedules in specified workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * List schedules in specified workspace.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, schedules_listOperationSpec);
    }
    /**
     * Delete schedule.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Schedule name.
     * @param options The options parameters.
     */
    beginDelete(resourceGroupName, workspaceName, name, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, name, options }, schedules_deleteOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Delete schedule.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Schedule name.
     * @param options The options parameters.
     */
    beginDeleteAndWait(resourceGroupName, workspaceName, name, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginDelete(resourceGroupName, workspaceName, name, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * Get schedule.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Schedule name.
     * @param options The options parameters.
     */
    get(resourceGroupName, workspaceName, name, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, name, options }, schedules_getOperationSpec);
    }
    /**
     * Create or update schedule.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Schedule name.
     * @param body Schedule definition.
     * @param options The options parameters.
     */
    beginCreateOrUpdate(resourceGroupName, workspaceName, name, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const directSendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                return this.client.sendOperationRequest(args, spec);
            });
            const sendOperation = (args, spec) => __awaiter(this, void 0, void 0, function* () {
                var _a;
                let currentRawResponse = undefined;
                const providedCallback = (_a = args.options) === null || _a === void 0 ? void 0 : _a.onResponse;
                const callback = (rawResponse, flatResponse) => {
                    currentRawResponse = rawResponse;
                    providedCallback === null || providedCallback === void 0 ? void 0 : providedCallback(rawResponse, flatResponse);
                };
                const updatedArgs = Object.assign(Object.assign({}, args), { options: Object.assign(Object.assign({}, args.options), { onResponse: callback }) });
                const flatResponse = yield directSendOperation(updatedArgs, spec);
                return {
                    flatResponse,
                    rawResponse: {
                        statusCode: currentRawResponse.status,
                        body: currentRawResponse.parsedBody,
                        headers: currentRawResponse.headers.toJSON()
                    }
                };
            });
            const lro = new LroImpl(sendOperation, { resourceGroupName, workspaceName, name, body, options }, schedules_createOrUpdateOperationSpec);
            const poller = new core_lro_dist_esm/* LroEngine */.mz(lro, {
                resumeFrom: options === null || options === void 0 ? void 0 : options.resumeFrom,
                intervalInMs: options === null || options === void 0 ? void 0 : options.updateIntervalInMs
            });
            yield poller.poll();
            return poller;
        });
    }
    /**
     * Create or update schedule.
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param name Schedule name.
     * @param body Schedule definition.
     * @param options The options parameters.
     */
    beginCreateOrUpdateAndWait(resourceGroupName, workspaceName, name, body, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const poller = yield this.beginCreateOrUpdate(resourceGroupName, workspaceName, name, body, options);
            return poller.pollUntilDone();
        });
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, schedules_listNextOperationSpec);
    }
}
// Operation Specifications
const schedules_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const schedules_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ScheduleResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType1
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: schedules_serializer
};
const schedules_deleteOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
    httpMethod: "DELETE",
    responses: {
        200: {},
        201: {},
        202: {},
        204: {},
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: schedules_serializer
};
const schedules_getOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: Schedule
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        parameters_name
    ],
    headerParameters: [accept],
    serializer: schedules_serializer
};
const schedules_createOrUpdateOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: Schedule
        },
        201: {
            bodyMapper: Schedule
        },
        202: {
            bodyMapper: Schedule
        },
        204: {
            bodyMapper: Schedule
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    requestBody: body21,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        name1
    ],
    headerParameters: [accept, contentType],
    mediaType: "json",
    serializer: schedules_serializer
};
const schedules_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ScheduleResourceArmPaginatedResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [
        apiVersion,
        skip,
        listViewType1
    ],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: schedules_serializer
};
//# sourceMappingURL=schedules.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/operations/workspaceFeatures.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */





/// <reference lib="esnext.asynciterable" />
/** Class containing WorkspaceFeatures operations. */
class WorkspaceFeaturesImpl {
    /**
     * Initialize a new instance of the class WorkspaceFeatures class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Lists all enabled features for a workspace
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    list(resourceGroupName, workspaceName, options) {
        const iter = this.listPagingAll(resourceGroupName, workspaceName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings === null || settings === void 0 ? void 0 : settings.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(resourceGroupName, workspaceName, options, settings);
            }
        };
    }
    listPagingPage(resourceGroupName, workspaceName, options, settings) {
        return __asyncGenerator(this, arguments, function* listPagingPage_1() {
            let result;
            let continuationToken = settings === null || settings === void 0 ? void 0 : settings.continuationToken;
            if (!continuationToken) {
                result = yield __await(this._list(resourceGroupName, workspaceName, options));
                let page = result.value || [];
                continuationToken = result.nextLink;
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
            while (continuationToken) {
                result = yield __await(this._listNext(resourceGroupName, workspaceName, continuationToken, options));
                continuationToken = result.nextLink;
                let page = result.value || [];
                setContinuationToken(page, continuationToken);
                yield yield __await(page);
            }
        });
    }
    listPagingAll(resourceGroupName, workspaceName, options) {
        return __asyncGenerator(this, arguments, function* listPagingAll_1() {
            var e_1, _a;
            try {
                for (var _b = __asyncValues(this.listPagingPage(resourceGroupName, workspaceName, options)), _c; _c = yield __await(_b.next()), !_c.done;) {
                    const page = _c.value;
                    yield __await(yield* __asyncDelegator(__asyncValues(page)));
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (_c && !_c.done && (_a = _b.return)) yield __await(_a.call(_b));
                }
                finally { if (e_1) throw e_1.error; }
            }
        });
    }
    /**
     * Lists all enabled features for a workspace
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param options The options parameters.
     */
    _list(resourceGroupName, workspaceName, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, options }, workspaceFeatures_listOperationSpec);
    }
    /**
     * ListNext
     * @param resourceGroupName The name of the resource group. The name is case insensitive.
     * @param workspaceName Name of Azure Machine Learning workspace.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(resourceGroupName, workspaceName, nextLink, options) {
        return this.client.sendOperationRequest({ resourceGroupName, workspaceName, nextLink, options }, workspaceFeatures_listNextOperationSpec);
    }
}
// Operation Specifications
const workspaceFeatures_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const workspaceFeatures_listOperationSpec = {
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/features",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ListAmlUserFeatureResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName
    ],
    headerParameters: [accept],
    serializer: workspaceFeatures_serializer
};
const workspaceFeatures_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: ListAmlUserFeatureResult
        },
        default: {
            bodyMapper: ErrorResponse
        }
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        subscriptionId,
        resourceGroupName,
        workspaceName,
        nextLink
    ],
    headerParameters: [accept],
    serializer: workspaceFeatures_serializer
};
//# sourceMappingURL=workspaceFeatures.js.map
;// CONCATENATED MODULE: ../node_modules/@azure/arm-machinelearning/dist-esm/src/azureMachineLearningWorkspaces.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */




class AzureMachineLearningWorkspaces extends esm/* ServiceClient */.Nl {
    /**
     * Initializes a new instance of the AzureMachineLearningWorkspaces class.
     * @param credentials Subscription credentials which uniquely identify client subscription.
     * @param subscriptionId The ID of the target subscription.
     * @param options The parameter options
     */
    constructor(credentials, subscriptionId, options) {
        var _a, _b, _c;
        if (credentials === undefined) {
            throw new Error("'credentials' cannot be null");
        }
        if (subscriptionId === undefined) {
            throw new Error("'subscriptionId' cannot be null");
        }
        // Initializing default values for options
        if (!options) {
            options = {};
        }
        const defaults = {
            requestContentType: "application/json; charset=utf-8",
            credential: credentials
        };
        const packageDetails = `azsdk-js-arm-machinelearning/2.1.1`;
        const userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix
            ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}`
            : `${packageDetails}`;
        const optionsWithDefaults = Object.assign(Object.assign(Object.assign({}, defaults), options), { userAgentOptions: {
                userAgentPrefix
            }, endpoint: (_b = (_a = options.endpoint) !== null && _a !== void 0 ? _a : options.baseUri) !== null && _b !== void 0 ? _b : "https://management.azure.com" });
        super(optionsWithDefaults);
        let bearerTokenAuthenticationPolicyFound = false;
        if ((options === null || options === void 0 ? void 0 : options.pipeline) && options.pipeline.getOrderedPolicies().length > 0) {
            const pipelinePolicies = options.pipeline.getOrderedPolicies();
            bearerTokenAuthenticationPolicyFound = pipelinePolicies.some((pipelinePolicy) => pipelinePolicy.name ===
                dist_esm/* bearerTokenAuthenticationPolicyName */.uQ);
        }
        if (!options ||
            !options.pipeline ||
            options.pipeline.getOrderedPolicies().length == 0 ||
            !bearerTokenAuthenticationPolicyFound) {
            this.pipeline.removePolicy({
                name: dist_esm/* bearerTokenAuthenticationPolicyName */.uQ
            });
            this.pipeline.addPolicy(dist_esm/* bearerTokenAuthenticationPolicy */.N$({
                credential: credentials,
                scopes: (_c = optionsWithDefaults.credentialScopes) !== null && _c !== void 0 ? _c : `${optionsWithDefaults.endpoint}/.default`,
                challengeCallbacks: {
                    authorizeRequestOnChallenge: esm/* authorizeRequestOnClaimChallenge */.fj
                }
            }));
        }
        // Parameter assignments
        this.subscriptionId = subscriptionId;
        // Assigning values to Constant parameters
        this.$host = options.$host || "https://management.azure.com";
        this.apiVersion = options.apiVersion || "2022-10-01";
        this.operations = new OperationsImpl(this);
        this.workspaces = new WorkspacesImpl(this);
        this.usages = new UsagesImpl(this);
        this.virtualMachineSizes = new VirtualMachineSizesImpl(this);
        this.quotas = new QuotasImpl(this);
        this.computeOperations = new ComputeOperationsImpl(this);
        this.privateEndpointConnections = new PrivateEndpointConnectionsImpl(this);
        this.privateLinkResources = new PrivateLinkResourcesImpl(this);
        this.workspaceConnections = new WorkspaceConnectionsImpl(this);
        this.batchEndpoints = new BatchEndpointsImpl(this);
        this.batchDeployments = new BatchDeploymentsImpl(this);
        this.codeContainers = new CodeContainersImpl(this);
        this.codeVersions = new CodeVersionsImpl(this);
        this.componentContainers = new ComponentContainersImpl(this);
        this.componentVersions = new ComponentVersionsImpl(this);
        this.dataContainers = new DataContainersImpl(this);
        this.dataVersions = new DataVersionsImpl(this);
        this.datastores = new DatastoresImpl(this);
        this.environmentContainers = new EnvironmentContainersImpl(this);
        this.environmentVersions = new EnvironmentVersionsImpl(this);
        this.jobs = new JobsImpl(this);
        this.modelContainers = new ModelContainersImpl(this);
        this.modelVersions = new ModelVersionsImpl(this);
        this.onlineEndpoints = new OnlineEndpointsImpl(this);
        this.onlineDeployments = new OnlineDeploymentsImpl(this);
        this.schedules = new SchedulesImpl(this);
        this.workspaceFeatures = new WorkspaceFeaturesImpl(this);
        this.addCustomApiVersionPolicy(options.apiVersion);
    }
    /** A function that adds a policy that sets the api-version (or equivalent) to reflect the library version. */
    addCustomApiVersionPolicy(apiVersion) {
        if (!apiVersion) {
            return;
        }
        const apiVersionPolicy = {
            name: "CustomApiVersionPolicy",
            sendRequest(request, next) {
                return __awaiter(this, void 0, void 0, function* () {
                    const param = request.url.split("?");
                    if (param.length > 1) {
                        const newParams = param[1].split("&").map((item) => {
                            if (item.indexOf("api-version") > -1) {
                                return "api-version=" + apiVersion;
                            }
                            else {
                                return item;
                            }
                        });
                        request.url = param[0] + "?" + newParams.join("&");
                    }
                    return next(request);
                });
            }
        };
        this.pipeline.addPolicy(apiVersionPolicy);
    }
}
//# sourceMappingURL=azureMachineLearningWorkspaces.js.map

/***/ }),

/***/ 4834:
/***/ ((module) => {

/******************************************************************************
Copyright (c) Microsoft Corporation.

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.
***************************************************************************** */
/* global global, define, Symbol, Reflect, Promise, SuppressedError, Iterator */
var __extends;
var __assign;
var __rest;
var __decorate;
var __param;
var __esDecorate;
var __runInitializers;
var __propKey;
var __setFunctionName;
var __metadata;
var __awaiter;
var __generator;
var __exportStar;
var __values;
var __read;
var __spread;
var __spreadArrays;
var __spreadArray;
var __await;
var __asyncGenerator;
var __asyncDelegator;
var __asyncValues;
var __makeTemplateObject;
var __importStar;
var __importDefault;
var __classPrivateFieldGet;
var __classPrivateFieldSet;
var __classPrivateFieldIn;
var __createBinding;
var __addDisposableResource;
var __disposeResources;
var __rewriteRelativeImportExtension;
(function (factory) {
    var root = typeof global === "object" ? global : typeof self === "object" ? self : typeof this === "object" ? this : {};
    if (typeof define === "function" && define.amd) {
        define("tslib", ["exports"], function (exports) { factory(createExporter(root, createExporter(exports))); });
    }
    else if ( true && typeof module.exports === "object") {
        factory(createExporter(root, createExporter(module.exports)));
    }
    else {
        factory(createExporter(root));
    }
    function createExporter(exports, previous) {
        if (exports !== root) {
            if (typeof Object.create === "function") {
                Object.defineProperty(exports, "__esModule", { value: true });
            }
            else {
                exports.__esModule = true;
            }
        }
        return function (id, v) { return exports[id] = previous ? previous(id, v) : v; };
    }
})
(function (exporter) {
    var extendStatics = Object.setPrototypeOf ||
        ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
        function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };

    __extends = function (d, b) {
        if (typeof b !== "function" && b !== null)
            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };

    __assign = Object.assign || function (t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
            s = arguments[i];
            for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
        }
        return t;
    };

    __rest = function (s, e) {
        var t = {};
        for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
            t[p] = s[p];
        if (s != null && typeof Object.getOwnPropertySymbols === "function")
            for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
                if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
                    t[p[i]] = s[p[i]];
            }
        return t;
    };

    __decorate = function (decorators, target, key, desc) {
        var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
        if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
        else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
        return c > 3 && r && Object.defineProperty(target, key, r), r;
    };

    __param = function (paramIndex, decorator) {
        return function (target, key) { decorator(target, key, paramIndex); }
    };

    __esDecorate = function (ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
        function accept(f) { if (f !== void 0 && typeof f !== "function") throw new TypeError("Function expected"); return f; }
        var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
        var target = !descriptorIn && ctor ? contextIn["static"] ? ctor : ctor.prototype : null;
        var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
        var _, done = false;
        for (var i = decorators.length - 1; i >= 0; i--) {
            var context = {};
            for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
            for (var p in contextIn.access) context.access[p] = contextIn.access[p];
            context.addInitializer = function (f) { if (done) throw new TypeError("Cannot add initializers after decoration has completed"); extraInitializers.push(accept(f || null)); };
            var result = (0, decorators[i])(kind === "accessor" ? { get: descriptor.get, set: descriptor.set } : descriptor[key], context);
            if (kind === "accessor") {
                if (result === void 0) continue;
                if (result === null || typeof result !== "object") throw new TypeError("Object expected");
                if (_ = accept(result.get)) descriptor.get = _;
                if (_ = accept(result.set)) descriptor.set = _;
                if (_ = accept(result.init)) initializers.unshift(_);
            }
            else if (_ = accept(result)) {
                if (kind === "field") initializers.unshift(_);
                else descriptor[key] = _;
            }
        }
        if (target) Object.defineProperty(target, contextIn.name, descriptor);
        done = true;
    };

    __runInitializers = function (thisArg, initializers, value) {
        var useValue = arguments.length > 2;
        for (var i = 0; i < initializers.length; i++) {
            value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
        }
        return useValue ? value : void 0;
    };

    __propKey = function (x) {
        return typeof x === "symbol" ? x : "".concat(x);
    };

    __setFunctionName = function (f, name, prefix) {
        if (typeof name === "symbol") name = name.description ? "[".concat(name.description, "]") : "";
        return Object.defineProperty(f, "name", { configurable: true, value: prefix ? "".concat(prefix, " ", name) : name });
    };

    __metadata = function (metadataKey, metadataValue) {
        if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
    };

    __awaiter = function (thisArg, _arguments, P, generator) {
        function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
        return new (P || (P = Promise))(function (resolve, reject) {
            function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
            function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
            function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
            step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
    };

    __generator = function (thisArg, body) {
        var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g = Object.create((typeof Iterator === "function" ? Iterator : Object).prototype);
        return g.next = verb(0), g["throw"] = verb(1), g["return"] = verb(2), typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
        function verb(n) { return function (v) { return step([n, v]); }; }
        function step(op) {
            if (f) throw new TypeError("Generator is already executing.");
            while (g && (g = 0, op[0] && (_ = 0)), _) try {
                if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
                if (y = 0, t) op = [op[0] & 2, t.value];
                switch (op[0]) {
                    case 0: case 1: t = op; break;
                    case 4: _.label++; return { value: op[1], done: false };
                    case 5: _.label++; y = op[1]; op = [0]; continue;
                    case 7: op = _.ops.pop(); _.trys.pop(); continue;
                    default:
                        if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
                        if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
                        if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
                        if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
                        if (t[2]) _.ops.pop();
                        _.trys.pop(); continue;
                }
                op = body.call(thisArg, _);
            } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
            if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
        }
    };

    __exportStar = function(m, o) {
        for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(o, p)) __createBinding(o, m, p);
    };

    __createBinding = Object.create ? (function(o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
            desc = { enumerable: true, get: function() { return m[k]; } };
        }
        Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
        if (k2 === undefined) k2 = k;
        o[k2] = m[k];
    });

    __values = function (o) {
        var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
        if (m) return m.call(o);
        if (o && typeof o.length === "number") return {
            next: function () {
                if (o && i >= o.length) o = void 0;
                return { value: o && o[i++], done: !o };
            }
        };
        throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
    };

    __read = function (o, n) {
        var m = typeof Symbol === "function" && o[Symbol.iterator];
        if (!m) return o;
        var i = m.call(o), r, ar = [], e;
        try {
            while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
        }
        catch (error) { e = { error: error }; }
        finally {
            try {
                if (r && !r.done && (m = i["return"])) m.call(i);
            }
            finally { if (e) throw e.error; }
        }
        return ar;
    };

    /** @deprecated */
    __spread = function () {
        for (var ar = [], i = 0; i < arguments.length; i++)
            ar = ar.concat(__read(arguments[i]));
        return ar;
    };

    /** @deprecated */
    __spreadArrays = function () {
        for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
        for (var r = Array(s), k = 0, i = 0; i < il; i++)
            for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, k++)
                r[k] = a[j];
        return r;
    };

    __spreadArray = function (to, from, pack) {
        if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
            if (ar || !(i in from)) {
                if (!ar) ar = Array.prototype.slice.call(from, 0, i);
                ar[i] = from[i];
            }
        }
        return to.concat(ar || Array.prototype.slice.call(from));
    };

    __await = function (v) {
        return this instanceof __await ? (this.v = v, this) : new __await(v);
    };

    __asyncGenerator = function (thisArg, _arguments, generator) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var g = generator.apply(thisArg, _arguments || []), i, q = [];
        return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function () { return this; }, i;
        function awaitReturn(f) { return function (v) { return Promise.resolve(v).then(f, reject); }; }
        function verb(n, f) { if (g[n]) { i[n] = function (v) { return new Promise(function (a, b) { q.push([n, v, a, b]) > 1 || resume(n, v); }); }; if (f) i[n] = f(i[n]); } }
        function resume(n, v) { try { step(g[n](v)); } catch (e) { settle(q[0][3], e); } }
        function step(r) { r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r); }
        function fulfill(value) { resume("next", value); }
        function reject(value) { resume("throw", value); }
        function settle(f, v) { if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]); }
    };

    __asyncDelegator = function (o) {
        var i, p;
        return i = {}, verb("next"), verb("throw", function (e) { throw e; }), verb("return"), i[Symbol.iterator] = function () { return this; }, i;
        function verb(n, f) { i[n] = o[n] ? function (v) { return (p = !p) ? { value: __await(o[n](v)), done: false } : f ? f(v) : v; } : f; }
    };

    __asyncValues = function (o) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var m = o[Symbol.asyncIterator], i;
        return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
        function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
        function settle(resolve, reject, d, v) { Promise.resolve(v).then(function(v) { resolve({ value: v, done: d }); }, reject); }
    };

    __makeTemplateObject = function (cooked, raw) {
        if (Object.defineProperty) { Object.defineProperty(cooked, "raw", { value: raw }); } else { cooked.raw = raw; }
        return cooked;
    };

    var __setModuleDefault = Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
        o["default"] = v;
    };

    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };

    __importStar = function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };

    __importDefault = function (mod) {
        return (mod && mod.__esModule) ? mod : { "default": mod };
    };

    __classPrivateFieldGet = function (receiver, state, kind, f) {
        if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
        if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
        return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
    };

    __classPrivateFieldSet = function (receiver, state, value, kind, f) {
        if (kind === "m") throw new TypeError("Private method is not writable");
        if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
        if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
        return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
    };

    __classPrivateFieldIn = function (state, receiver) {
        if (receiver === null || (typeof receiver !== "object" && typeof receiver !== "function")) throw new TypeError("Cannot use 'in' operator on non-object");
        return typeof state === "function" ? receiver === state : state.has(receiver);
    };

    __addDisposableResource = function (env, value, async) {
        if (value !== null && value !== void 0) {
            if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
            var dispose, inner;
            if (async) {
                if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
                dispose = value[Symbol.asyncDispose];
            }
            if (dispose === void 0) {
                if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
                dispose = value[Symbol.dispose];
                if (async) inner = dispose;
            }
            if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
            if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
            env.stack.push({ value: value, dispose: dispose, async: async });
        }
        else if (async) {
            env.stack.push({ async: true });
        }
        return value;
    };

    var _SuppressedError = typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
    };

    __disposeResources = function (env) {
        function fail(e) {
            env.error = env.hasError ? new _SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };

    __rewriteRelativeImportExtension = function (path, preserveJsx, extraExtensions, ignoreCase) {
        if (typeof path === "string" && /^\.\.?\//.test(path)) {
            if (extraExtensions) {
                for (var extension in extraExtensions) {
                    var suffix = path.slice(-extension.length);
                    if (suffix === extension || ignoreCase && suffix.toLowerCase() === extension.toLowerCase()) {
                        var output = extraExtensions[extension];
                        return output === extension ? path : path.slice(0, -extension.length) + output;
                    }
                }
            }
            return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
                return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
            });
        }
        return path;
    };

    exporter("__extends", __extends);
    exporter("__assign", __assign);
    exporter("__rest", __rest);
    exporter("__decorate", __decorate);
    exporter("__param", __param);
    exporter("__esDecorate", __esDecorate);
    exporter("__runInitializers", __runInitializers);
    exporter("__propKey", __propKey);
    exporter("__setFunctionName", __setFunctionName);
    exporter("__metadata", __metadata);
    exporter("__awaiter", __awaiter);
    exporter("__generator", __generator);
    exporter("__exportStar", __exportStar);
    exporter("__createBinding", __createBinding);
    exporter("__values", __values);
    exporter("__read", __read);
    exporter("__spread", __spread);
    exporter("__spreadArrays", __spreadArrays);
    exporter("__spreadArray", __spreadArray);
    exporter("__await", __await);
    exporter("__asyncGenerator", __asyncGenerator);
    exporter("__asyncDelegator", __asyncDelegator);
    exporter("__asyncValues", __asyncValues);
    exporter("__makeTemplateObject", __makeTemplateObject);
    exporter("__importStar", __importStar);
    exporter("__importDefault", __importDefault);
    exporter("__classPrivateFieldGet", __classPrivateFieldGet);
    exporter("__classPrivateFieldSet", __classPrivateFieldSet);
    exporter("__classPrivateFieldIn", __classPrivateFieldIn);
    exporter("__addDisposableResource", __addDisposableResource);
    exporter("__disposeResources", __disposeResources);
    exporter("__rewriteRelativeImportExtension", __rewriteRelativeImportExtension);
});

0 && (0);


/***/ })

};
