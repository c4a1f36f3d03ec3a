import Close from '@mui/icons-material/Close';
import { Box, Button, Drawer, IconButton, Stack, TextField, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../messages/use-words.ts';
import { FoundPages } from './found-pages.tsx';
import { findPages } from './find-pages.ts';
import type { GuidePage } from './guide.ts';
import { GuideText } from './guide-text.tsx';
import type { HelpPage } from '../../components/help/help-pages.ts';
import { closeHelp, type HelpAsked, openHelp } from '../../components/help/help-store.ts';
import { helpWords } from './help-words.ts';
import { LawText } from './law/law-text.tsx';
import { PageList } from './page-list.tsx';
import { useGuide } from './use-guide.ts';
import { useScreenPage } from './use-screen-page.ts';

/** The guide beside what one works with: the page that belongs to it, all the others, and a search over them. */
export function HelpDrawer({ asked }: { readonly asked: HelpAsked }) {
  const { language } = useWords();
  const say = helpWords[language];
  const title = useId();
  const guide = useGuide(language);
  const here = useScreenPage();
  const [search, setSearch] = useState('');
  const page = asked.about === 'page' ? asked.page : here;
  const shown = guide.find((one) => one.page === page);
  const text = useRef<HTMLDivElement>(null);
  const go = (to: HelpPage) => {
    // What was pressed may go with the list it stood in: the keyboard is where one reads, at the top.
    text.current?.focus();
    text.current?.scrollTo(0, 0);
    setSearch('');
    openHelp({ about: 'page', page: to });
  };
  return (
    <Drawer
      open
      anchor="right"
      onClose={closeHelp}
      // Above dialogs: help is wanted there most.
      sx={{ zIndex: (theme) => theme.zIndex.modal + 1 }}
      slotProps={{
        paper: { role: 'dialog', 'aria-labelledby': title, sx: { width: 'min(880px, 94vw)' } },
      }}
    >
      <Stack direction="row" spacing={2} sx={{ p: 2, alignItems: 'center' }}>
        <Typography id={title} variant="h2" component="h2">
          {say.title}
        </Typography>
        <TextField
          type="search"
          value={search}
          placeholder={say.search}
          onChange={(event) => setSearch(event.target.value)}
          sx={{ flex: 1 }}
          slotProps={{ htmlInput: { 'aria-label': say.search, spellCheck: false } }}
        />
        <IconButton aria-label={say.close} onClick={closeHelp}>
          <Close fontSize="small" />
        </IconButton>
      </Stack>
      <Stack direction="row" sx={{ flex: 1, minHeight: 0, borderTop: 1, borderColor: 'divider' }}>
        <PageList
          label={say.contents}
          pages={guide}
          {...(asked.about !== 'law' && !search.trim() && { current: page })}
          onGo={go}
        />
        <Box ref={text} tabIndex={0} sx={{ flex: 1, minWidth: 0, overflow: 'auto', p: 3 }}>
          {search.trim() ? (
            <FoundPages found={findPages(guide, search, language)} say={say} onGo={go} />
          ) : asked.about === 'law' ? (
            <>
              <LawText article={asked.article} step={asked.step} say={say} />
              <Button sx={{ mt: 2, display: 'block' }} onClick={() => go(here)}>
                {say.guide}
              </Button>
            </>
          ) : (
            shown && <ShownPage {...shown} />
          )}
        </Box>
      </Stack>
    </Drawer>
  );
}

function ShownPage({ heading, markdown }: GuidePage) {
  return (
    <>
      <Typography variant="h1" component="h3" sx={{ mb: 1.5 }}>
        {heading}
      </Typography>
      <GuideText>{markdown}</GuideText>
    </>
  );
}
