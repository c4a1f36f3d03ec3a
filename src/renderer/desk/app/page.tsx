import { Skeleton } from '@mui/material';
import { Suspense } from 'react';
import { ErrorBoundary } from '../components/notices/error-boundary.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { ofWork, type Route, toHash } from '../route.ts';
import { useReads } from '../status/use-reads.ts';
import { part } from '../components/notices/part.tsx';

const CasePage = part(async () => {
  const page = await import('./case/case-page.tsx');
  return { default: page.CasePage };
});
const ReviewPage = part(async () => {
  const page = await import('../features/review/review-page.tsx');
  return { default: page.ReviewPage };
});
const CasesPage = part(async () => {
  const page = await import('../features/cases/cases-page.tsx');
  return { default: page.CasesPage };
});
const InboxPage = part(async () => {
  const page = await import('../features/intake/inbox-page.tsx');
  return { default: page.InboxPage };
});
const ImportPage = part(async () => {
  const page = await import('../features/import-cases/import-page.tsx');
  return { default: page.ImportPage };
});
const CalendarPage = part(async () => {
  const page = await import('../features/calendar/calendar-page.tsx');
  return { default: page.CalendarPage };
});
const FiguresPage = part(async () => {
  const page = await import('../features/figures/figures-page.tsx');
  return { default: page.FiguresPage };
});
const TemplatesPage = part(async () => {
  const page = await import('../features/templates/templates-page.tsx');
  return { default: page.TemplatesPage };
});
const RetentionPage = part(async () => {
  const page = await import('../features/retention/retention-page.tsx');
  return { default: page.RetentionPage };
});
const RegisterPage = part(async () => {
  const page = await import('../features/register/register-page.tsx');
  return { default: page.RegisterPage };
});
const SuppressionPage = part(async () => {
  const page = await import('../features/suppression/suppression-page.tsx');
  return { default: page.SuppressionPage };
});
const BackupPage = part(async () => {
  const page = await import('../features/backup/backup-page.tsx');
  return { default: page.BackupPage };
});
const ChecksPage = part(async () => {
  const page = await import('../features/checks/checks-page.tsx');
  return { default: page.ChecksPage };
});
const SettingsPage = part(async () => {
  const page = await import('../features/settings/settings-page.tsx');
  return { default: page.SettingsPage };
});

const pages = {
  today: TodayPage,
  cases: CasesPage,
  inbox: InboxPage,
  import: ImportPage,
  calendar: CalendarPage,
  figures: FiguresPage,
  templates: TemplatesPage,
  retention: RetentionPage,
  register: RegisterPage,
  suppression: SuppressionPage,
  backup: BackupPage,
  checks: ChecksPage,
  settings: SettingsPage,
};

/** The page of a route, each behind a boundary of its own. */
export function Page({ route: asked }: { readonly route: Route }) {
  const reads = useReads();
  // An address that somebody remembers leads who only reads to nothing that they could not do.
  const shut = reads && !('reference' in asked) && ofWork.has(asked.page);
  const route: Route = shut ? { page: 'today' } : asked;
  return (
    <ErrorBoundary key={toHash(route)}>
      <Suspense fallback={<Skeleton variant="rounded" sx={{ m: 3 }} height={120} />}>
        {pageOf(route)}
      </Suspense>
    </ErrorBoundary>
  );
}

function pageOf(route: Route) {
  if (route.page === 'review') return <ReviewPage reference={route.reference} />;
  if (route.page === 'case') return <CasePage reference={route.reference} part={route.part} />;
  const Shown = pages[route.page];
  return <Shown />;
}
