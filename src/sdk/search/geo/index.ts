export { inBox } from './box.ts';
export { Grid, gridCounts } from './grid.ts';
export { nearness, nearTo, type Circle, type NearOnes } from './near.ts';
export { pointsSteps, readPoints, type Points } from './points.ts';
