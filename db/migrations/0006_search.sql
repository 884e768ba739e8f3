-- Full-text search. Each index reads its words from a view of the rows that may be found (external content), so that
-- integrity-check with rank 1 and 'rebuild' know what should stand there. The rows' own rowids tie them together: after a
-- VACUUM, which may number rows anew, run INSERT INTO claims_search(claims_search) VALUES('rebuild'), and so for the others.
CREATE VIEW `stories_searched` AS SELECT rowid AS `id`, `title` FROM `stories`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `stories_search` USING fts5(title, content='stories_searched', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `stories_search_insert` AFTER INSERT ON `stories`
BEGIN INSERT INTO `stories_search` (rowid, `title`) VALUES (NEW.rowid, NEW.`title`); END;
--> statement-breakpoint
CREATE TRIGGER `stories_search_delete` AFTER DELETE ON `stories`
BEGIN INSERT INTO `stories_search` (`stories_search`, rowid, `title`) VALUES ('delete', OLD.rowid, OLD.`title`); END;
--> statement-breakpoint
CREATE TRIGGER `stories_search_update` AFTER UPDATE OF `title` ON `stories`
WHEN OLD.`title` IS NOT NEW.`title`
BEGIN INSERT INTO `stories_search` (`stories_search`, rowid, `title`) VALUES ('delete', OLD.rowid, OLD.`title`); INSERT INTO `stories_search` (rowid, `title`) VALUES (NEW.rowid, NEW.`title`); END;
--> statement-breakpoint
CREATE VIEW `facts_searched` AS SELECT rowid AS `id`, `statement` FROM `facts` WHERE `retired_at` IS NULL;
--> statement-breakpoint
CREATE VIRTUAL TABLE `facts_search` USING fts5(statement, content='facts_searched', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `facts_search_insert` AFTER INSERT ON `facts`
WHEN NEW.`retired_at` IS NULL
BEGIN INSERT INTO `facts_search` (rowid, `statement`) VALUES (NEW.rowid, NEW.`statement`); END;
--> statement-breakpoint
CREATE TRIGGER `facts_search_delete` AFTER DELETE ON `facts`
WHEN OLD.`retired_at` IS NULL
BEGIN INSERT INTO `facts_search` (`facts_search`, rowid, `statement`) VALUES ('delete', OLD.rowid, OLD.`statement`); END;
--> statement-breakpoint
CREATE TRIGGER `facts_search_update` AFTER UPDATE OF `statement`, `retired_at` ON `facts`
WHEN OLD.`statement` IS NOT NEW.`statement` OR (OLD.`retired_at` IS NULL) <> (NEW.`retired_at` IS NULL)
BEGIN INSERT INTO `facts_search` (`facts_search`, rowid, `statement`) SELECT 'delete', OLD.rowid, OLD.`statement` WHERE OLD.`retired_at` IS NULL; INSERT INTO `facts_search` (rowid, `statement`) SELECT NEW.rowid, NEW.`statement` WHERE NEW.`retired_at` IS NULL; END;
--> statement-breakpoint
CREATE VIEW `claims_searched` AS SELECT rowid AS `id`, `quote` FROM `claims` WHERE `retired_at` IS NULL;
--> statement-breakpoint
CREATE VIRTUAL TABLE `claims_search` USING fts5(quote, content='claims_searched', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `claims_search_insert` AFTER INSERT ON `claims`
WHEN NEW.`retired_at` IS NULL
BEGIN INSERT INTO `claims_search` (rowid, `quote`) VALUES (NEW.rowid, NEW.`quote`); END;
--> statement-breakpoint
CREATE TRIGGER `claims_search_delete` AFTER DELETE ON `claims`
WHEN OLD.`retired_at` IS NULL
BEGIN INSERT INTO `claims_search` (`claims_search`, rowid, `quote`) VALUES ('delete', OLD.rowid, OLD.`quote`); END;
--> statement-breakpoint
CREATE TRIGGER `claims_search_update` AFTER UPDATE OF `quote`, `retired_at` ON `claims`
WHEN OLD.`quote` IS NOT NEW.`quote` OR (OLD.`retired_at` IS NULL) <> (NEW.`retired_at` IS NULL)
BEGIN INSERT INTO `claims_search` (`claims_search`, rowid, `quote`) SELECT 'delete', OLD.rowid, OLD.`quote` WHERE OLD.`retired_at` IS NULL; INSERT INTO `claims_search` (rowid, `quote`) SELECT NEW.rowid, NEW.`quote` WHERE NEW.`retired_at` IS NULL; END;
--> statement-breakpoint
CREATE VIEW `sources_searched` AS SELECT rowid AS `id`, `title`, `text` FROM `sources`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `sources_search` USING fts5(title, text, content='sources_searched', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER `sources_search_insert` AFTER INSERT ON `sources`
BEGIN INSERT INTO `sources_search` (rowid, `title`, `text`) VALUES (NEW.rowid, NEW.`title`, NEW.`text`); END;
--> statement-breakpoint
CREATE TRIGGER `sources_search_delete` AFTER DELETE ON `sources`
BEGIN INSERT INTO `sources_search` (`sources_search`, rowid, `title`, `text`) VALUES ('delete', OLD.rowid, OLD.`title`, OLD.`text`); END;
--> statement-breakpoint
CREATE TRIGGER `sources_search_update` AFTER UPDATE OF `title`, `text` ON `sources`
WHEN OLD.`title` IS NOT NEW.`title` OR OLD.`text` IS NOT NEW.`text`
BEGIN INSERT INTO `sources_search` (`sources_search`, rowid, `title`, `text`) VALUES ('delete', OLD.rowid, OLD.`title`, OLD.`text`); INSERT INTO `sources_search` (rowid, `title`, `text`) VALUES (NEW.rowid, NEW.`title`, NEW.`text`); END;
--> statement-breakpoint
INSERT INTO `stories_search` (`stories_search`) VALUES ('rebuild');
--> statement-breakpoint
INSERT INTO `facts_search` (`facts_search`) VALUES ('rebuild');
--> statement-breakpoint
INSERT INTO `claims_search` (`claims_search`) VALUES ('rebuild');
--> statement-breakpoint
INSERT INTO `sources_search` (`sources_search`) VALUES ('rebuild');
