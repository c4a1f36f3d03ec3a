import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from 'playwright';
import { obtainBrowser } from '../../src/chromium-host/browser/obtain-browser.ts';
import type { SummaryTable } from './summary-table.ts';

const { resolve } = createRequire(import.meta.url);
const face = (cut: string, weight: number) => {
  const file = resolve(`@expo-google-fonts/inter/${cut}/Inter_${cut}.ttf`);
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
};

/** Chromium's own print, tagged. The browser is started once, outside the clock. */
export async function openPrinter() {
  const executablePath = obtainBrowser();
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return { print: (table: SummaryTable) => print(browser, table), close: () => browser.close() };
}

async function print(browser: Browser, { columns, rows, widths }: SummaryTable) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.setContent(
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Registerutdrag</title><style>@page{size:A4;margin:62pt}
      ${face('400Regular', 400)}${face('600SemiBold', 600)}
      table{border-collapse:collapse;font:8pt/11pt Inter;table-layout:fixed;width:471pt}
      td,th{text-align:left;vertical-align:top;padding:3pt 9pt 3pt 0;border-bottom:.5pt solid #ccc}
      </style><table><colgroup>${widths.map((width) => `<col style="width:${width}pt">`).join('')}</colgroup>
      <thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
      <tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table></html>`,
    { timeout: 0 },
  );
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    tagged: true,
  });
  await page.close();
  return new Uint8Array(pdf);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
