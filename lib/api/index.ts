export { type DocumentQuestion, documentQuestion, targetOf } from './document-question.ts';
export { type PlanWords, planAnswer } from './plan-answer.ts';
export {
  type NodeError,
  type NodeQuestion,
  nodeQuestion,
  type ReadNode,
  readNode,
  unwritableFile,
} from './read-node.ts';
