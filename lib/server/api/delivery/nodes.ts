import 'server-only';
import { nodeReport } from '../../../formats/delivery/index.ts';
import { forgetNode, nodesOf } from '../../delivery/nodes.ts';
import { reportNode } from '../../delivery/report-node.ts';
import { found, outcome } from '../profiles/answers.ts';
import { memberAsks, memberRoute } from '../profiles/member-route.ts';

const mostReportBytes = 4_096;

export const nodesRoute = memberRoute(async ({ office, at }) => found(await nodesOf(office, at.profile)));

export const reportNodeRoute = memberAsks(nodeReport, mostReportBytes, async ({ office, caller, at, question }) =>
  outcome(await reportNode(office, caller, at.profile, question)),
);

export const forgetNodeRoute = memberRoute(async ({ office, caller, at, id }) =>
  outcome(await forgetNode(office, caller, at.profile, id)),
);
