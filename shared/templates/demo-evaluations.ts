import { evaluationInAutumn } from './demo-evaluations/autumn.ts';
import type { DemoEvaluation } from './demo-evaluations/demo-evaluation.ts';
import { evaluationInSpring } from './demo-evaluations/spring.ts';
import { evaluationInWinter } from './demo-evaluations/winter.ts';

/** The evaluations of the demo kommune, in order: what they saw differently, what they did about it, and what came of it. */
export const demoEvaluations: readonly DemoEvaluation[] = [
  evaluationInWinter,
  evaluationInSpring,
  evaluationInAutumn,
];
