import enApi from './en/api.json' with { type: 'json' };
import enApp from './en/app.json' with { type: 'json' };
import enChanges from './en/changes.json' with { type: 'json' };
import enCli from './en/cli.json' with { type: 'json' };
import enCompare from './en/compare.json' with { type: 'json' };
import enDelivery from './en/delivery.json' with { type: 'json' };
import enDocuments from './en/documents.json' with { type: 'json' };
import enDownload from './en/download.json' with { type: 'json' };
import enDrawer from './en/drawer.json' with { type: 'json' };
import enEditor from './en/editor.json' with { type: 'json' };
import enEditors from './en/editors.json' with { type: 'json' };
import enFixes from './en/fixes.json' with { type: 'json' };
import enForm from './en/form.json' with { type: 'json' };
import enHeader from './en/header.json' with { type: 'json' };
import enImport from './en/import.json' with { type: 'json' };
import enPalette from './en/palette.json' with { type: 'json' };
import enPlan from './en/plan.json' with { type: 'json' };
import enPreview from './en/preview.json' with { type: 'json' };
import enProbe from './en/probe.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import enProblemsList from './en/problems-list.json' with { type: 'json' };
import enProfiles from './en/profiles.json' with { type: 'json' };
import enReview from './en/review.json' with { type: 'json' };
import enSecrets from './en/secrets.json' with { type: 'json' };
import enShare from './en/share.json' with { type: 'json' };
import enStart from './en/start.json' with { type: 'json' };
import enStorage from './en/storage.json' with { type: 'json' };
import enTarget from './en/target.json' with { type: 'json' };
import enTeam from './en/team.json' with { type: 'json' };
import enText from './en/text.json' with { type: 'json' };
import enTls from './en/tls.json' with { type: 'json' };
import enUnused from './en/unused.json' with { type: 'json' };
import type { Locale } from './locale.ts';
import zhApi from './zh-CN/api.json' with { type: 'json' };
import zhApp from './zh-CN/app.json' with { type: 'json' };
import zhChanges from './zh-CN/changes.json' with { type: 'json' };
import zhCli from './zh-CN/cli.json' with { type: 'json' };
import zhCompare from './zh-CN/compare.json' with { type: 'json' };
import zhDelivery from './zh-CN/delivery.json' with { type: 'json' };
import zhDocuments from './zh-CN/documents.json' with { type: 'json' };
import zhDownload from './zh-CN/download.json' with { type: 'json' };
import zhDrawer from './zh-CN/drawer.json' with { type: 'json' };
import zhEditor from './zh-CN/editor.json' with { type: 'json' };
import zhEditors from './zh-CN/editors.json' with { type: 'json' };
import zhFixes from './zh-CN/fixes.json' with { type: 'json' };
import zhForm from './zh-CN/form.json' with { type: 'json' };
import zhHeader from './zh-CN/header.json' with { type: 'json' };
import zhImport from './zh-CN/import.json' with { type: 'json' };
import zhPalette from './zh-CN/palette.json' with { type: 'json' };
import zhPlan from './zh-CN/plan.json' with { type: 'json' };
import zhPreview from './zh-CN/preview.json' with { type: 'json' };
import zhProbe from './zh-CN/probe.json' with { type: 'json' };
import zhProblems from './zh-CN/problems.json' with { type: 'json' };
import zhProblemsList from './zh-CN/problems-list.json' with { type: 'json' };
import zhProfiles from './zh-CN/profiles.json' with { type: 'json' };
import zhReview from './zh-CN/review.json' with { type: 'json' };
import zhSecrets from './zh-CN/secrets.json' with { type: 'json' };
import zhShare from './zh-CN/share.json' with { type: 'json' };
import zhStart from './zh-CN/start.json' with { type: 'json' };
import zhStorage from './zh-CN/storage.json' with { type: 'json' };
import zhTarget from './zh-CN/target.json' with { type: 'json' };
import zhTeam from './zh-CN/team.json' with { type: 'json' };
import zhText from './zh-CN/text.json' with { type: 'json' };
import zhTls from './zh-CN/tls.json' with { type: 'json' };
import zhUnused from './zh-CN/unused.json' with { type: 'json' };

const english = {
  api: enApi,
  app: enApp,
  changes: enChanges,
  cli: enCli,
  compare: enCompare,
  delivery: enDelivery,
  documents: enDocuments,
  download: enDownload,
  drawer: enDrawer,
  editor: enEditor,
  editors: enEditors,
  fixes: enFixes,
  form: enForm,
  header: enHeader,
  import: enImport,
  palette: enPalette,
  plan: enPlan,
  preview: enPreview,
  probe: enProbe,
  problems: enProblems,
  problemsList: enProblemsList,
  profiles: enProfiles,
  review: enReview,
  secrets: enSecrets,
  share: enShare,
  start: enStart,
  storage: enStorage,
  target: enTarget,
  team: enTeam,
  text: enText,
  tls: enTls,
  unused: enUnused,
};

export type Messages = typeof english;

/** Every text of the page and of the command line, by language and namespace. English decides which keys there are. */
export const catalog: Readonly<Record<Locale, Messages>> = {
  en: english,
  'zh-CN': {
    api: zhApi,
    app: zhApp,
    changes: zhChanges,
    cli: zhCli,
    compare: zhCompare,
    delivery: zhDelivery,
    documents: zhDocuments,
    download: zhDownload,
    drawer: zhDrawer,
    editor: zhEditor,
    editors: zhEditors,
    fixes: zhFixes,
    form: zhForm,
    header: zhHeader,
    import: zhImport,
    palette: zhPalette,
    plan: zhPlan,
    preview: zhPreview,
    probe: zhProbe,
    problems: zhProblems,
    problemsList: zhProblemsList,
    profiles: zhProfiles,
    review: zhReview,
    secrets: zhSecrets,
    share: zhShare,
    start: zhStart,
    storage: zhStorage,
    target: zhTarget,
    team: zhTeam,
    text: zhText,
    tls: zhTls,
    unused: zhUnused,
  },
};
