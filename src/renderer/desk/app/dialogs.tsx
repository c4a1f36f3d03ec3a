import { Suspense } from 'react';
import { closeDialog, type Dialog, useDialog } from '../components/dialogs/dialog-store.ts';
import { placeOf } from '../components/dialogs/place-of.ts';
import { ErrorBoundary } from '../components/notices/error-boundary.tsx';
import { UnsavedPlace } from '../components/unsaved/unsaved-place.tsx';
import { part } from '../components/notices/part.tsx';

const CommandDialog = part(async () => {
  const dialogs = await import('./commands/command-dialog.tsx');
  return { default: dialogs.CommandDialog };
});
const KeySheet = part(async () => {
  const dialogs = await import('./commands/key-sheet.tsx');
  return { default: dialogs.KeySheet };
});
const LogCaseDialog = part(async () => {
  const dialogs = await import('../features/cases/log-case-dialog.tsx');
  return { default: dialogs.LogCaseDialog };
});
const ExportDialog = part(async () => {
  const dialogs = await import('../features/cases/export-dialog.tsx');
  return { default: dialogs.ExportDialog };
});
const SaveSearchDialog = part(async () => {
  const dialogs = await import('../features/cases/saved/save-search-dialog.tsx');
  return { default: dialogs.SaveSearchDialog };
});
const SearchesDialog = part(async () => {
  const dialogs = await import('../features/cases/saved/searches-dialog.tsx');
  return { default: dialogs.SearchesDialog };
});
const CollectDialog = part(async () => {
  const dialogs = await import('../features/data/collect-dialog.tsx');
  return { default: dialogs.CollectDialog };
});
const CaseDialog = part(async () => {
  const dialogs = await import('../features/case/case-dialog.tsx');
  return { default: dialogs.CaseDialog };
});
const StepsDialog = part(async () => {
  const dialogs = await import('../features/steps/steps-dialog.tsx');
  return { default: dialogs.StepsDialog };
});
const ReviewDialog = part(async () => {
  const dialogs = await import('../features/review/review-dialog.tsx');
  return { default: dialogs.ReviewDialog };
});
const ClockDialog = part(async () => {
  const dialogs = await import('../features/clock/clock-dialog.tsx');
  return { default: dialogs.ClockDialog };
});
const BreachDialog = part(async () => {
  const dialogs = await import('../features/breach/breach-dialog.tsx');
  return { default: dialogs.BreachDialog };
});
const MeasureDialog = part(async () => {
  const dialogs = await import('../features/measures/measure-dialog.tsx');
  return { default: dialogs.MeasureDialog };
});
const ComplaintDialog = part(async () => {
  const dialogs = await import('../features/complaint/complaint-dialog.tsx');
  return { default: dialogs.ComplaintDialog };
});
const InquiryDialog = part(async () => {
  const dialogs = await import('../features/inquiry/inquiry-dialog.tsx');
  return { default: dialogs.InquiryDialog };
});
const WorkDialog = part(async () => {
  const dialogs = await import('../features/work/work-dialog.tsx');
  return { default: dialogs.WorkDialog };
});
const RegisterDialog = part(async () => {
  const dialogs = await import('../features/register/register-dialog.tsx');
  return { default: dialogs.RegisterDialog };
});
const SuppressionDialog = part(async () => {
  const dialogs = await import('../features/suppression/suppression-dialog.tsx');
  return { default: dialogs.SuppressionDialog };
});
const SettingsDialog = part(async () => {
  const dialogs = await import('../features/settings/settings-dialog.tsx');
  return { default: dialogs.SettingsDialog };
});
const SecretsDialog = part(async () => {
  const dialogs = await import('../features/settings/security/secrets-dialog.tsx');
  return { default: dialogs.SecretsDialog };
});
const ApproveDialog = part(async () => {
  const dialogs = await import('../features/letters/draft/approve-dialog.tsx');
  return { default: dialogs.ApproveDialog };
});
const TeamDialog = part(async () => {
  const dialogs = await import('../features/settings/team/team-dialog.tsx');
  return { default: dialogs.TeamDialog };
});

const BulkDialog = part(async () => {
  const dialogs = await import('../features/cases/bulk-dialog.tsx');
  return { default: dialogs.BulkDialog };
});
const EvidenceDialog = part(async () => {
  const dialogs = await import('../features/evidence/evidence-dialog.tsx');
  return { default: dialogs.EvidenceDialog };
});
const DisposeDialog = part(async () => {
  const dialogs = await import('../features/retention/dispose-dialog.tsx');
  return { default: dialogs.DisposeDialog };
});
const DecideRetentionDialog = part(async () => {
  const dialogs = await import('../features/settings/decide-retention-dialog.tsx');
  return { default: dialogs.DecideRetentionDialog };
});

/** The dialog that is open, if any. A bug in it takes neither the page under it nor the window. */
export function Dialogs() {
  const dialog = useDialog((state) => state.dialog);
  return (
    <Suspense>
      {dialog && (
        <ErrorBoundary key={dialog.type} onClose={closeDialog}>
          <UnsavedPlace {...placeOf(dialog)}>{drawn(dialog)}</UnsavedPlace>
        </ErrorBoundary>
      )}
    </Suspense>
  );
}

function drawn(dialog: Dialog) {
  switch (dialog.type) {
    case 'commands':
      return <CommandDialog />;
    case 'keys':
      return <KeySheet />;
    case 'log-case':
      return <LogCaseDialog />;
    case 'export-cases':
      return <ExportDialog />;
    case 'save-search':
      return <SaveSearchDialog {...dialog} />;
    case 'searches':
      return <SearchesDialog />;
    case 'collect-data':
      return <CollectDialog {...dialog} />;
    case 'decide-role':
    case 'forward':
    case 'ask-identity':
    case 'waive-identity':
    case 'confirm-identity':
    case 'fail-identity':
    case 'classify-requester':
    case 'name-representative':
    case 'show-authority':
    case 'remove-representative':
    case 'decide-fee':
    case 'decide-refusal':
    case 'close':
      return <StepsDialog dialog={dialog} />;
    case 'bulk':
      return <BulkDialog {...dialog} />;
    case 'evidence':
      return <EvidenceDialog {...dialog} />;
    case 'dispose':
      return <DisposeDialog {...dialog} />;
    case 'decide-retention':
      return <DecideRetentionDialog {...dialog} />;
    case 'secrets':
      return <SecretsDialog {...dialog} />;
    case 'team':
      return <TeamDialog dialog={dialog} />;
    case 'approve-as':
      return <ApproveDialog {...dialog} />;
    case 'map-system':
    case 'column-internal':
    case 'withdraw-redaction':
    case 'put-back':
      return <ReviewDialog dialog={dialog} />;
    case 'why':
    case 'what-if':
    case 'extend':
    case 'pause':
    case 'resume':
    case 'withdraw-extension':
    case 'withdraw-pause':
    case 'override-country':
    case 'move-target':
      return <ClockDialog dialog={dialog} />;
    case 'breach':
      return <BreachDialog dialog={dialog} />;
    case 'measures':
      return <MeasureDialog dialog={dialog} />;
    case 'complaint':
      return <ComplaintDialog dialog={dialog} />;
    case 'inquiry':
      return <InquiryDialog {...dialog} />;
    case 'work':
      return <WorkDialog dialog={dialog} />;
    case 'suppress':
    case 'unsuppress':
      return <SuppressionDialog dialog={dialog} />;
    case 'withdraw-version':
    case 'drop-version':
      return <RegisterDialog dialog={dialog} />;
    case 'add-closed-day':
    case 'remove-closed-day':
    case 'strike-holiday':
    case 'restore-holiday':
      return <SettingsDialog dialog={dialog} />;
    default:
      return <CaseDialog dialog={dialog} />;
  }
}
