/** As many nodes are asked for by their IDs in one operation. */
export const nodesAtOnce = 50;
