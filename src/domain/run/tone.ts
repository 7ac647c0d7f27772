/** How a line is meant. A log that shows colours paints it so; its words say it without. */
export type Tone = 'good' | 'bad' | 'caution' | 'quiet';
