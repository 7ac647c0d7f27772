import type { ArmSettings } from '../../emulator/arm/settings.js';

/** Something that no document says of Azure, and how the emulated one answers it otherwise. */
export interface Question {
  readonly asks: string;
  readonly otherwise: ArmSettings;
  /** The lists of a snapshot of which one must hold something for the answer to matter. */
  readonly about: readonly string[];
}

/** The open questions that can change what comes back (emulator: settings, OpenQuestions). */
export const questions: readonly Question[] = [
  {
    asks: 'The workspace gets another identity',
    otherwise: { principalIdSurvives: false },
    about: ['workspace'],
  },
  {
    asks: 'The workspace still names its associated resources by their old ids',
    otherwise: { referencesFollow: false },
    about: ['associatedResources'],
  },
  {
    asks: 'The keys that the workspace holds of its associated resources are lost',
    otherwise: { keysSurvive: false },
    about: ['associatedResources'],
  },
  {
    asks: 'Schedules do not move',
    otherwise: { schedulesSurvive: false },
    about: ['schedules'],
  },
  {
    asks: 'Connections do not move',
    otherwise: { connectionsSurvive: false },
    about: ['connections'],
  },
  {
    asks: 'Outbound rules do not move',
    otherwise: { outboundRulesSurvive: false },
    about: ['outboundRules'],
  },
  { asks: 'Data assets do move', otherwise: { dataAssetsSurvive: true }, about: ['dataAssets'] },
  {
    asks: 'Datastores other than the default ones do not move',
    otherwise: { nonDefaultDatastoresSurvive: false },
    about: ['datastores'],
  },
  {
    asks: 'Diagnostic settings do move',
    otherwise: { diagnosticSettingsSurvive: true },
    about: ['diagnosticSettings'],
  },
  {
    asks: 'Tags of the workspace are lost',
    otherwise: { resourceTagsSurvive: false },
    about: ['workspace'],
  },
  {
    asks: 'A CanNotDelete lock stops the move',
    otherwise: { canNotDeleteLockStopsMove: true },
    about: ['sourceLocks'],
  },
];
