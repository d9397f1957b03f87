export { admitDecision } from "./modules/certificate/admit-decision"
export { deriveBadge, type Badge } from "./modules/certificate/badge"
export { authoritiesFor, ruleSetInForce } from "./modules/certificate/rule-book"
export type { Decision, DecisionInput } from "./modules/certificate/decision"
