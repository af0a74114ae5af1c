export function minifyCss(css: string): string;
export function minifyTemplates(): { name: string };
