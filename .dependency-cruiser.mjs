/**
 * The direction of the house: app → components → lib/<noun> → the cellar (lib/auth, lib/outbox, …) → lib/db.
 * In the room of a noun a file named verb-noun.ts is a use case, or reads: the hyphen is what the patterns look for.
 */
const NOUNS =
  "accounts|adoptions|agenda|appeals|attendances|blocked-times|bodies|briefings|calls|circles|cities|commitments|contacts|date-finder|elections|feeds|figures|goals|holidays|leading|meetings|memberships|minutes|municipalities|notes|office|officials|oparl|operator|overview|partner-searches|polls|press|privacy|projects|proposals|releases|reminders|replies|search|sign-in|topics|town-halls";
const READS = "(count|find|list|read)-";
const VERB_NOUN = `^lib/(${NOUNS})/[a-z]+-[a-z-]+\\.ts$`;
const USE_CASE = `^lib/(${NOUNS})/(?!${READS})[a-z]+-[a-z-]+\\.ts$`;
const CELLAR = "^lib/(auth|audit|files|form|health|jobs|limits|links|outbox)/";
const DATA = `${VERB_NOUN}|^lib/[a-z-]+/queries\\.ts$|^lib/auth/(session|scope|scope-network|adapter|read-actor)\\.ts$|^lib/audit/record-event\\.ts$|^lib/outbox/(deliver|enqueue|retry)-mail\\.ts$`;
const PURE =
  "^lib/[a-z-]+/(rules|schema|mails|mail|wording|actor|state|policy)\\.ts$|^lib/(errors|time|settings)\\.ts$";
const TESTS = "\\.test\\.tsx?$|^e2e/|^lib/testing/|^prisma/(seed\\.ts$|demo/)|^scripts/bench/";
const DATABASE = "^lib/db\\.ts$|^prisma/generated/(?!enums\\.ts)";
// Nobody is signed in yet, the link itself is the permission, the register of cities is loaded, or time alone is the cause.
const WITHOUT_ACTOR = [
  "^lib/officials/carry-offices\\.ts$",
  "^lib/accounts/(alarm-mandates|join-by-link)\\.ts$",
  "^lib/sign-in/(confirm-sign-in|link-identity|request-sign-in)\\.ts$",
  "^lib/(appeals|attendances|calls|contacts)/answer-by-link\\.ts$",
  "^lib/appeals/publish-due\\.ts$",
  "^lib/contacts/tend-contacts\\.ts$",
  "^lib/releases/decide-by-link\\.ts$",
  "^lib/cities/enter-cities\\.ts$",
  "^lib/polls/(tend-polls|vote-by-link)\\.ts$",
  "^lib/holidays/enter-holidays\\.ts$",
  "^lib/municipalities/enter-municipalities\\.ts$",
  "^lib/oparl/note-published\\.ts$",
  "^lib/operator/report-barrier\\.ts$",
  "^lib/reminders/(remind-[a-z]+|set-reminders-by-link)\\.ts$",
  "^lib/replies/record-reply\\.ts$",
  "^lib/commitments/remind-owners\\.ts$",
  "^lib/minutes/(approve-by-link|propose-by-link|tend-minutes)\\.ts$",
  "^lib/privacy/(correct-by-link|erase-by-link|inform-officials)\\.ts$",
  "^lib/projects/remind-presenters\\.ts$",
].join("|");

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-imports-app",
      comment: "Routes are the outermost layer: they compose, nobody composes them.",
      severity: "error",
      from: { pathNot: `^app/|^\\.next|${TESTS}` },
      to: { path: "^app/" },
    },
    {
      name: "lib-knows-no-components",
      severity: "error",
      from: { path: "^lib/", pathNot: TESTS },
      to: { path: "^components/" },
    },
    {
      name: "the-cellar-knows-no-nouns",
      comment:
        "What every room stands on stands on none. The sender's name is a setting of the operator's room.",
      severity: "error",
      from: {
        path: "^lib/(auth|audit|calendar|documents|files|form|limits|links|outbox)/|^lib/[a-z]+\\.ts$",
        pathNot: TESTS,
      },
      to: { path: `^lib/(${NOUNS})/`, pathNot: "^lib/operator/" },
    },
    {
      name: "components-receive-their-data",
      comment: "Components get data and actions as props. Types may be imported, code may not.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTS },
      to: { path: `${DATA}|^lib/env\\.ts$|${DATABASE}`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-data-files-touch-the-database",
      severity: "error",
      from: { pathNot: `${DATA}|${CELLAR}|${TESTS}|^prisma/|^lib/db\\.ts$` },
      to: { path: DATABASE, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-files-stay-pure",
      comment: "Rules, schemas, mails and the policy are plain functions of their arguments.",
      severity: "error",
      from: { path: PURE },
      to: {
        path: `${DATA}|^lib/env\\.ts$|${DATABASE}|^node_modules/(next|next-auth|react|server-only|@prisma)/`,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "testing-stays-in-tests",
      severity: "error",
      from: { pathNot: TESTS },
      to: { path: "^lib/testing/" },
    },
    {
      name: "next-auth-has-one-door",
      severity: "error",
      from: { pathNot: `^lib/auth/session\\.ts$|^app/api/auth/|${TESTS}` },
      to: { path: "^node_modules/next-auth/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "use-cases-stay-with-their-noun",
      comment:
        "Across nouns rules, schemas, queries and mails may be used, never a use case. Only the clock calls what is due.",
      severity: "error",
      from: { path: "^lib/([a-z-]+)/", pathNot: `${TESTS}|^lib/jobs/regular-jobs\\.ts$` },
      to: { path: USE_CASE, pathNot: "^lib/$1/", dependencyTypesNot: ["type-only"] },
    },
  ],
  required: [
    {
      name: "data-files-are-server-only",
      severity: "error",
      module: { path: DATA, pathNot: TESTS },
      to: { path: "server-only" },
    },
    {
      name: "queries-start-from-a-scope",
      severity: "error",
      module: { path: "^lib/[a-z-]+/queries\\.ts$", pathNot: "^lib/overview/" },
      to: { path: "^lib/auth/scope(-network)?\\.ts$", reachable: true },
    },
    {
      name: "the-overview-is-compared-with-the-scopes",
      comment: "Its statement is written by hand; a test asks the same through the scopes.",
      severity: "error",
      module: { path: "^lib/overview/scopes\\.db\\.test\\.ts$" },
      to: { path: "^lib/auth/scope(-network)?\\.ts$", reachable: true },
    },
    {
      name: "use-cases-ask-the-policy",
      severity: "error",
      module: { path: USE_CASE, pathNot: `${TESTS}|${WITHOUT_ACTOR}` },
      to: { path: "^lib/auth/policy\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "prisma/generated/.*/|\\.next" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
