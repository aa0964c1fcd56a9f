/** Axes other than proportional time; loaded by who asks for one of them. */
export { alignedAxis } from './aligned';
export { balancedAxis } from './balanced';
