export { inBox } from './box.ts';
export { gridCounts } from './grid.ts';
export { nearness, nearTo, type Circle, type NearOnes } from './near.ts';
export { readPoints, type Points } from './points.ts';
