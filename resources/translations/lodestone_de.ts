<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>no picture drawn yet</source>
        <translation>noch kein Bild gezeichnet</translation>
    </message>
    <message>
        <source>About Lodestone</source>
        <translation>Über Lodestone</translation>
    </message>
    <message>
        <source>Visual analytics of recommender embeddings.</source>
        <translation>Visuelle Analyse von Einbettungen aus Empfehlungssystemen.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>What is MML?</source>
        <translation>Was ist MML?</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Magnetic Metric Learning&lt;/h3&gt;&lt;p&gt;Users and items are points in one space. Each rating a user gave gladly pulls user and item together; items and users without such a rating are pushed away until they are farther off than a margin, which every user and item learns for itself.&lt;/p&gt;&lt;p&gt;Distances are not plain: the model learns three metrics, for users and items, for users among themselves and for items among themselves. Pairs of users with similar lists, and of items with similar raters, also attract each other.&lt;/p&gt;&lt;p&gt;What is near a user in the end is what the model recommends. Groups of similar taste appear as clusters, and NMI says how well they agree with the labels.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Magnetic Metric Learning&lt;/h3&gt;&lt;p&gt;Nutzer und Items sind Punkte in einem Raum. Jede gute Bewertung eines Nutzers zieht Nutzer und Item zueinander; Items und Nutzer ohne eine solche Bewertung werden weggeschoben, bis sie weiter entfernt sind als ein Mindestabstand (Margin), den jeder Nutzer und jedes Item selbst lernt.&lt;/p&gt;&lt;p&gt;Distanzen sind nicht einfach gegeben: Das Modell lernt drei Metriken, für Nutzer und Items, für Nutzer untereinander und für Items untereinander. Nutzer mit ähnlichen Listen und Items mit ähnlichen Bewertern ziehen einander ebenfalls an.&lt;/p&gt;&lt;p&gt;Was am Ende nahe bei einem Nutzer liegt, empfiehlt ihm das Modell. Gruppen ähnlichen Geschmacks erscheinen als Cluster, und NMI sagt, wie gut diese mit den Labels übereinstimmen.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or make room.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern...</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Blue to orange</source>
        <translation>Blau nach Orange</translation>
    </message>
    <message>
        <source>Purple to green</source>
        <translation>Violett nach Grün</translation>
    </message>
</context>
<context>
    <name>ColumnRole</name>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Who rated: any text or number.</source>
        <translation>Wer bewertet hat: beliebiger Text oder Zahl.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>What was rated: any text or number.</source>
        <translation>Was bewertet wurde: beliebiger Text oder Zahl.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>A number; without this column every line is a positive.</source>
        <translation>Eine Zahl; ohne diese Spalte ist jede Zeile positiv.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seconds, any count, or a date.</source>
        <translation>Sekunden, eine beliebige Zählung oder ein Datum.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Class of the item, such as a genre; several are joined by |.</source>
        <translation>Klasse des Items, etwa ein Genre; mehrere sind durch | verbunden.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the item.</source>
        <translation>Name des Items.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the item is about, for models that read texts.</source>
        <translation>Wovon das Item handelt, für Modelle, die Texte lesen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The column is not read.</source>
        <translation>Die Spalte wird nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>compares by dot product</source>
        <translation>vergleicht mit Skalarprodukt</translation>
    </message>
    <message>
        <source>This model compares by dot product: an item suits a user if it lies far out in the user&apos;s direction, not if it lies near. Clusters and NMI, t-SNE and UMAP compare directions only; PCA and the distances between neighbors are those of the vectors as they are.</source>
        <translation>Dieses Modell vergleicht mit dem Skalarprodukt: Ein Item passt zu einem Nutzer, wenn es weit außen in dessen Richtung liegt, nicht wenn es nahe liegt. Cluster und NMI, t-SNE und UMAP vergleichen nur Richtungen; PCA und die Distanzen zwischen Nachbarn sind die der Vektoren, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>User %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Amazon reviews</source>
        <translation>Amazon-Rezensionen</translation>
    </message>
    <message>
        <source>reviews of 2014, 2018 or 2023 as lines of JSON, or a CSV of ratings only; meta_NAME.json or .jsonl beside it is read too (or .gz)</source>
        <translation>Rezensionen von 2014, 2018 oder 2023 als JSON-Zeilen oder eine CSV nur mit Bewertungen; meta_NAME.json oder .jsonl daneben wird mitgelesen (auch .gz)</translation>
    </message>
    <message>
        <source>Delimited text</source>
        <translation>Text mit Trennzeichen</translation>
    </message>
    <message>
        <source>a CSV, TSV or other text file with user, item and rating in each line, plain or gzipped</source>
        <translation>eine CSV-, TSV- oder andere Textdatei mit Nutzer, Item und Bewertung in jeder Zeile, auch mit gzip gepackt</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>Ordner mit Tabellen</translation>
    </message>
    <message>
        <source>a folder with ratings.tsv and, if there are any, items.tsv, social.tsv, kg.tsv (or .gz)</source>
        <translation>ein Ordner mit ratings.tsv und, falls vorhanden, items.tsv, social.tsv, kg.tsv (auch .gz)</translation>
    </message>
    <message>
        <source>HERec and HIN networks</source>
        <translation>HERec- und HIN-Netze</translation>
    </message>
    <message>
        <source>a folder with ub.txt and uu.txt, bca.txt, bci.txt, or with user_item.dat and item_category.dat, item_brand.dat ...</source>
        <translation>ein Ordner mit ub.txt und uu.txt, bca.txt, bci.txt oder mit user_item.dat und item_category.dat, item_brand.dat …</translation>
    </message>
    <message>
        <source>KTUP</source>
        <translation>KTUP</translation>
    </message>
    <message>
        <source>a folder with train.dat, valid.dat, test.dat, i_map.dat, i2kg_map.tsv and the folder kg; 0 among stars is no rating</source>
        <translation>ein Ordner mit train.dat, valid.dat, test.dat, i_map.dat, i2kg_map.tsv und dem Ordner kg; 0 unter Sternen ist keine Bewertung</translation>
    </message>
    <message>
        <source>Matrix Market</source>
        <translation>Matrix Market</translation>
    </message>
    <message>
        <source>a sparse matrix (coordinate real, integer or pattern general) with users as rows and items as columns</source>
        <translation>eine dünnbesetzte Matrix (coordinate real, integer oder pattern general) mit Nutzern als Zeilen und Items als Spalten</translation>
    </message>
    <message>
        <source>MovieLens 100K</source>
        <translation>MovieLens 100K</translation>
    </message>
    <message>
        <source>a folder with u.data and u.item</source>
        <translation>ein Ordner mit u.data und u.item</translation>
    </message>
    <message>
        <source>MovieLens 1M and 10M</source>
        <translation>MovieLens 1M und 10M</translation>
    </message>
    <message>
        <source>a folder with ratings.dat and movies.dat (:: between fields)</source>
        <translation>ein Ordner mit ratings.dat und movies.dat (:: zwischen Feldern)</translation>
    </message>
    <message>
        <source>MovieLens 20M, 25M, 32M and latest</source>
        <translation>MovieLens 20M, 25M, 32M und latest</translation>
    </message>
    <message>
        <source>a folder with ratings.csv and movies.csv</source>
        <translation>ein Ordner mit ratings.csv und movies.csv</translation>
    </message>
    <message>
        <source>RecBole atomic files</source>
        <translation>RecBole-Dateien</translation>
    </message>
    <message>
        <source>NAME.inter or its folder; NAME.item, .link, .kg and .net beside it are read too (or .gz)</source>
        <translation>NAME.inter oder sein Ordner; NAME.item, .link, .kg und .net daneben werden mitgelesen (auch .gz)</translation>
    </message>
    <message>
        <source>Yelp reviews</source>
        <translation>Yelp-Rezensionen</translation>
    </message>
    <message>
        <source>the reviews of the RecSys Challenge 2013 or of the open data set, as lines of JSON; the business and user files beside them are read too (or .gz)</source>
        <translation>die Rezensionen der RecSys Challenge 2013 oder des offenen Datensatzes als JSON-Zeilen; die Dateien der Betriebe und Nutzer daneben werden mitgelesen (auch .gz)</translation>
    </message>
    <message>
        <source>S3-Rec sequences</source>
        <translation>S3-Rec-Folgen</translation>
    </message>
    <message>
        <source>NAME.txt with a user and all items of the user, in order, in each line, each a 5; NAME_item2attributes.json too</source>
        <translation>NAME.txt mit einem Nutzer und all seinen Items der Reihe nach in jeder Zeile, jedes eine 5; auch NAME_item2attributes.json</translation>
    </message>
</context>
<context>
    <name>FoundTexts</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>double colon ::</source>
        <translation>Doppelpunkte ::</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>separator: %1</source>
        <translation>Trennzeichen: %1</translation>
    </message>
    <message>
        <source>first line names the columns</source>
        <translation>erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a file, %2 its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>in no part</source>
        <translation>in keinem Teil</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>im Training gesehen</translation>
    </message>
    <message>
        <source>%1, rated low</source>
        <extracomment>%1 is a part of the split; the rating is too low to be a target</extracomment>
        <translation>%1, niedrig bewertet</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>%1 is a part of the split</extracomment>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>● test hit</source>
        <translation>● Testtreffer</translation>
    </message>
    <message>
        <source>○ validation hit</source>
        <translation>○ Validierungstreffer</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Date&amp;n</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>&amp;Projektion</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>O&amp;verlays</source>
        <translation>Über&amp;lagerungen</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>The paper&apos;s values</source>
        <translation>Werte des Artikels</translation>
    </message>
    <message>
        <source>The loss as printed, with the paper&apos;s start and rates. Its hinges are satisfied from the first step, so that it learns very little.</source>
        <translation>Die Verlustfunktion wie gedruckt, mit Startwerten und Raten des Artikels. Ihre Hinge-Terme sind vom ersten Schritt an erfüllt, sodass sie sehr wenig lernt.</translation>
    </message>
    <message>
        <source>Magnetic Metric Learning with three learned metrics and adaptive margins.</source>
        <translation>Magnetic Metric Learning mit drei gelernten Metriken und adaptiven Margins.</translation>
    </message>
    <message>
        <source>MML with Euclidean distances: no metric is learned.</source>
        <translation>MML mit euklidischen Distanzen: Es wird keine Metrik gelernt.</translation>
    </message>
    <message>
        <source>MML with one metric shared by all three relations.</source>
        <translation>MML mit einer gemeinsamen Metrik für alle drei Beziehungen.</translation>
    </message>
    <message>
        <source>MML with all margins fixed at 1.</source>
        <translation>MML mit allen Margins fest bei 1.</translation>
    </message>
    <message>
        <source>MML without the covariance regularizer.</source>
        <translation>MML ohne den Kovarianz-Regularisierer.</translation>
    </message>
    <message>
        <source>MML without the margin regularizer.</source>
        <translation>MML ohne den Margin-Regularisierer.</translation>
    </message>
    <message>
        <source>The authors&apos; values</source>
        <translation>Werte der Autoren</translation>
    </message>
    <message>
        <source>The main script of the authors&apos; code, without item features.</source>
        <translation>Das Hauptskript im Code der Autoren, ohne Item-Merkmale.</translation>
    </message>
    <message>
        <source>Published style</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>As CML is mostly compared with: many negatives and the covariance term.</source>
        <translation>So wird CML meist verglichen: viele Negative und der Kovarianzterm.</translation>
    </message>
    <message>
        <source>Collaborative Metric Learning: Euclidean distances, the closest of some drawn negatives.</source>
        <translation>Collaborative Metric Learning: euklidische Distanzen, das nächste von mehreren gezogenen Negativen.</translation>
    </message>
    <message>
        <source>The README of the authors&apos; code.</source>
        <translation>Die README im Code der Autoren.</translation>
    </message>
    <message>
        <source>Symmetric Metric Learning: triplets around the user and the item, with adaptive margins.</source>
        <translation>Symmetric Metric Learning: Tripel um Nutzer und Item, mit adaptiven Margins.</translation>
    </message>
    <message>
        <source>The library implicit&apos;s values</source>
        <translation>Werte der Bibliothek implicit</translation>
    </message>
    <message>
        <source>There is no authors&apos; code; these are the defaults of the most used library, which leaves the 1 out of the confidence.</source>
        <translation>Es gibt keinen Code der Autoren; dies sind die Vorgaben der meistgenutzten Bibliothek, die in der Konfidenz die 1 weglässt.</translation>
    </message>
    <message>
        <source>Weighted regularized matrix factorization by alternating least squares; dot products.</source>
        <translation>Gewichtete regularisierte Matrixfaktorisierung mit alternierenden kleinsten Quadraten; Skalarprodukte.</translation>
    </message>
    <message>
        <source>The main script of the authors&apos; code, whose bound on lengths is never run. Adam is the lazy form here.</source>
        <translation>Das Hauptskript im Code der Autoren, dessen Längenschranke nie ausgeführt wird. Adam ist hier die faule Form.</translation>
    </message>
    <message>
        <source>Collaborative metric learning with co-occurrence embeddings of users and of items.</source>
        <translation>Collaborative Metric Learning mit Kookkurrenz-Einbettungen von Nutzern und Items.</translation>
    </message>
    <message>
        <source>The library pyDML&apos;s values</source>
        <translation>Werte der Bibliothek pyDML</translation>
    </message>
    <message>
        <source>There is no authors&apos; code; these are the values of a library&apos;s classifier, as far as the adaptation has them.</source>
        <translation>Es gibt keinen Code der Autoren; dies sind die Werte des Klassifikators einer Bibliothek, soweit die Anpassung sie hat.</translation>
    </message>
    <message>
        <source>Iterative Metric Learning, a classifier that we adapted to embeddings: neighbors are selected and a metric is learned in turns.</source>
        <translation>Iterative Metric Learning, ein Klassifikator, den wir an Einbettungen angepasst haben: Abwechselnd werden Nachbarn ausgewählt und wird eine Metrik gelernt.</translation>
    </message>
    <message>
        <source>IML is a classifier; that it learns embeddings is an adaptation made here, not a model of its authors.</source>
        <translation>IML ist ein Klassifikator; dass es Einbettungen lernt, ist eine hier vorgenommene Anpassung, kein Modell seiner Autoren.</translation>
    </message>
    <message>
        <source>WRMF compares vectors by dot products, not by distances.</source>
        <translation>WRMF vergleicht Vektoren mit Skalarprodukten, nicht mit Distanzen.</translation>
    </message>
    <message>
        <source>Those of the authors&apos; script, made for long documents and for predicting ratings.</source>
        <translation>Die des Skripts der Autoren, für lange Dokumente und zum Vorhersagen von Bewertungen gemacht.</translation>
    </message>
    <message>
        <source>Convolutional matrix factorization: ratings are fitted, with the items near what a network reads in their titles; dot products.</source>
        <translation>Faltende Matrixfaktorisierung: Bewertungen werden angepasst, die Items nahe dem, was ein Netz aus ihren Titeln liest; Skalarprodukte.</translation>
    </message>
    <message>
        <source>ConvMF reads the titles of the items, never their labels, and compares vectors by dot products.</source>
        <translation>ConvMF liest die Titel der Items, nie ihre Labels, und vergleicht Vektoren durch Skalarprodukte.</translation>
    </message>
    <message>
        <source>ConvMF without its side data, the titles: probabilistic matrix factorization of the ratings; dot products.</source>
        <translation>ConvMF ohne seine Zusatzdaten, die Titel: probabilistische Matrixfaktorisierung der Bewertungen; Skalarprodukte.</translation>
    </message>
    <message>
        <source>ConvMF runs without its side data, the titles, and compares vectors by dot products.</source>
        <translation>ConvMF läuft ohne seine Zusatzdaten, die Titel, und vergleicht Vektoren durch Skalarprodukte.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>from %1 points</source>
        <extracomment>follows &quot;2,000 lines&quot;</extracomment>
        <translation>von %1 Punkten</translation>
    </message>
    <message>
        <source>Recommendations: %1, dotted; hits, drawn solid: %2</source>
        <translation>Empfehlungen: %1, gepunktet; Treffer, durchgezogen: %2</translation>
    </message>
    <message>
        <source>Neighbors in the full space: %1, thin lines</source>
        <translation>Nachbarn im vollen Raum: %1, dünne Linien</translation>
    </message>
    <message>
        <source>Similar pairs: %1, dashed</source>
        <translation>Ähnliche Paare: %1, gestrichelt</translation>
    </message>
    <message>
        <source>Of %1 lines the first %2 are drawn.</source>
        <translation>Von %1 Linien sind die ersten %2 gezeichnet.</translation>
    </message>
    <message>
        <source>Of %1 selected points the first %2 have lines.</source>
        <translation>Von %1 ausgewählten Punkten haben die ersten %2 Linien.</translation>
    </message>
    <message>
        <source>%1 % at the bound</source>
        <translation>%1 % am Rand</translation>
    </message>
    <message>
        <source>%1, %2 % outside the unit ball</source>
        <translation>%1, %2 % außerhalb der Einheitskugel</translation>
    </message>
    <message>
        <source>Of all %1 users and items, %2 have length 1, the bound of the unit ball, and %3 are longer</source>
        <translation>Von allen %1 Nutzern und Items haben %2 die Länge 1, den Rand der Einheitskugel, und %3 sind länger</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Ours rank by the model&apos;s own distance or dot product among all items but those that the user has rated already. HR@K is the share of all test positives that are hits; of HR@50 any, the share of users with a hit; Recall@50 is the mean over the users.</source>
        <translation>Hier ordnet die eigene Distanz oder das Skalarprodukt des Modells alle Items außer denen, die der Nutzer schon bewertet hat. HR@K ist der Anteil aller positiven Testbewertungen, die Treffer sind, HR@50 mind. einer der Anteil der Nutzer mit einem Treffer; Recall@50 ist der Mittelwert über die Nutzer.</translation>
    </message>
    <message>
        <source>NMI compares the one label of each item with spherical k-means of the item vectors as they are, that is, of their directions.</source>
        <translation>NMI vergleicht das eine Label jedes Items mit sphärischem k-Means der Item-Vektoren, wie sie sind, also ihrer Richtungen.</translation>
    </message>
    <message>
        <source>Table 4</source>
        <translation>Tabelle 4</translation>
    </message>
    <message>
        <source>NMI of the item clusters of every embedding model</source>
        <translation>NMI der Item-Cluster jedes Einbettungsmodells</translation>
    </message>
    <message>
        <source>paper: NMI, four data sets</source>
        <translation>Artikel: NMI, vier Datensätze</translation>
    </message>
    <message>
        <source>Table 5</source>
        <translation>Tabelle 5</translation>
    </message>
    <message>
        <source>Hit rates and recall of every embedding model</source>
        <translation>Trefferraten und Recall jedes Einbettungsmodells</translation>
    </message>
    <message>
        <source>paper: ratio, Amazon</source>
        <translation>Artikel: Verhältnis, Amazon</translation>
    </message>
    <message>
        <source>paper: ratio, Yelp</source>
        <translation>Artikel: Verhältnis, Yelp</translation>
    </message>
    <message>
        <source>paper: ratio, Taobao</source>
        <translation>Artikel: Verhältnis, Taobao</translation>
    </message>
    <message>
        <source>paper: ratio, Jingdong</source>
        <translation>Artikel: Verhältnis, Jingdong</translation>
    </message>
    <message>
        <source>Table 6</source>
        <translation>Tabelle 6</translation>
    </message>
    <message>
        <source>Seconds per epoch of every embedding model, and their ratio to CML</source>
        <translation>Sekunden pro Epoche jedes Einbettungsmodells und ihr Verhältnis zu CML</translation>
    </message>
    <message>
        <source>Seconds are those of one pass over the train positives with sampling, gradients and updates, without evaluation: the median of the epochs after the first. A ratio is taken within one seed and fold. The paper gives its times no unit: compare ratios, and only of runs made by one program on one machine that did nothing else.</source>
        <translation>Sekunden sind die eines Durchgangs durch die positiven Trainingsbewertungen mit Ziehen, Gradienten und Schritten, ohne Auswertung: der Median der Epochen nach der ersten. Ein Verhältnis wird innerhalb eines Seeds und Folds gebildet. Der Artikel gibt seinen Zeiten keine Einheit: Vergleichen Sie Verhältnisse, und nur von Läufen eines Programms auf einem Rechner, der nichts anderes tat.</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Amazon</source>
        <translation>Artikel: HR@50 mit NCF, Amazon</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Yelp</source>
        <translation>Artikel: HR@50 mit NCF, Yelp</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Taobao</source>
        <translation>Artikel: HR@50 mit NCF, Taobao</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Jingdong</source>
        <translation>Artikel: HR@50 mit NCF, Jingdong</translation>
    </message>
    <message>
        <source>Table 8</source>
        <translation>Tabelle 8</translation>
    </message>
    <message>
        <source>MML and its ablations</source>
        <translation>MML und seine Ablationen</translation>
    </message>
    <message>
        <source>The paper ran its ablations with NCF, a recommendation system on top of the vectors; ours rank without one.</source>
        <translation>Der Artikel ließ seine Ablationen mit NCF laufen, einem Empfehlungssystem über den Vektoren; hier wird ohne ein solches geordnet.</translation>
    </message>
    <message>
        <source>Figure 6</source>
        <translation>Abbildung 6</translation>
    </message>
    <message>
        <source>Every embedding model in 4 to 64 dimensions</source>
        <translation>Jedes Einbettungsmodell in 4 bis 64 Dimensionen</translation>
    </message>
    <message>
        <source>NMI, 10 clusters</source>
        <translation>NMI, 10 Cluster</translation>
    </message>
    <message>
        <source>NMI, 20 clusters</source>
        <translation>NMI, 20 Cluster</translation>
    </message>
    <message>
        <source>HR@10</source>
        <translation>HR@10</translation>
    </message>
    <message>
        <source>HR@50</source>
        <translation>HR@50</translation>
    </message>
    <message>
        <source>HR@50 any</source>
        <translation>HR@50 mind. einer</translation>
    </message>
    <message>
        <source>Recall@50</source>
        <translation>Recall@50</translation>
    </message>
    <message>
        <source>NDCG@50</source>
        <translation>NDCG@50</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>seconds per epoch</source>
        <translation>Sekunden pro Epoche</translation>
    </message>
    <message>
        <source>ratio to CML</source>
        <translation>Verhältnis zu CML</translation>
    </message>
    <message>
        <source>Columns that begin with &quot;paper&quot; hold what the paper prints for its own data sets (Amazon, Yelp, Taobao and Jingdong, not public in its form), all others what was measured here. The data differ: do not compare the two number by number.</source>
        <translation>Spalten, die mit „Artikel“ beginnen, enthalten, was der Artikel für seine eigenen Datensätze angibt (Amazon, Yelp, Taobao und Jingdong, in dieser Form nicht öffentlich), alle anderen, was hier gemessen wurde. Die Daten sind verschieden: Vergleichen Sie beides nicht Zahl für Zahl.</translation>
    </message>
    <message>
        <source>All figures were measured here. What the paper prints in this place, for other data, is not part of this program.</source>
        <translation>Alle Werte wurden hier gemessen. Was der Artikel an dieser Stelle für andere Daten angibt, ist nicht Teil dieses Programms.</translation>
    </message>
    <message>
        <source>Means and sample standard deviations over the trained runs, at the best epoch by validation Recall@50.</source>
        <translation>Mittelwerte und Stichproben-Standardabweichungen über die trainierten Läufe, an der besten Epoche nach Validierungs-Recall@50.</translation>
    </message>
    <message>
        <source>Means and sample standard deviations over the trained runs.</source>
        <translation>Mittelwerte und Stichproben-Standardabweichungen über die trainierten Läufe.</translation>
    </message>
    <message>
        <source>There is no NMI where the items of the data have no labels.</source>
        <translation>Es gibt keine NMI, wo die Items der Daten keine Labels haben.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Weight by rank</source>
        <translation>Gewicht nach Rang</translation>
    </message>
    <message>
        <source>Weighs each positive by ln(1 + items × share of the drawn negatives inside the margin), an estimate of its rank. Without it all weigh 1.</source>
        <translation>Gewichtet jedes Positive mit ln(1 + Items × Anteil der gezogenen Negativen innerhalb der Margin), einer Schätzung seines Rangs. Ohne dies wiegen alle 1.</translation>
    </message>
    <message>
        <source>Regularizers</source>
        <translation>Regularisierer</translation>
    </message>
    <message>
        <source>ω_P: covariance</source>
        <translation>ω_P: Kovarianz</translation>
    </message>
    <message>
        <source>Weight of the squared correlations between coordinates, from the vectors of the previous batch. The authors&apos; code sums them with their signs.</source>
        <translation>Gewicht der quadrierten Korrelationen zwischen Koordinaten, aus den Vektoren des vorigen Batches. Der Code der Autoren summiert sie mit ihren Vorzeichen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dimension k</source>
        <translation>Dimension k</translation>
    </message>
    <message>
        <source>Coordinates of each vector. 4, 8, 16, 32 and 64 are fastest.</source>
        <translation>Koordinaten jedes Vektors. 4, 8, 16, 32 und 64 sind am schnellsten.</translation>
    </message>
    <message>
        <source>Batch size B</source>
        <translation>Batchgröße B</translation>
    </message>
    <message>
        <source>Positive ratings per update of the metrics; within a batch all gradients see the same vectors.</source>
        <translation>Positive Bewertungen je Aktualisierung der Metriken; innerhalb eines Batches sehen alle Gradienten dieselben Vektoren.</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>Step of the vectors (AdaGrad with one accumulator per vector). The paper&apos;s 0.01 to 0.05 needs more than 40 epochs.</source>
        <translation>Schrittweite der Vektoren (AdaGrad mit einem Akkumulator je Vektor). Die 0,01 bis 0,05 des Artikels brauchen mehr als 40 Epochen.</translation>
    </message>
    <message>
        <source>Initial vectors</source>
        <translation>Anfangsvektoren</translation>
    </message>
    <message>
        <source>gaussian: mean 0, variance 1/k. uniform: the paper&apos;s, mean 0.2, variance 0.04. Both end in the unit ball.</source>
        <translation>gauß: Mittelwert 0, Varianz 1/k. gleichverteilt: wie im Artikel, Mittelwert 0,2, Varianz 0,04. Beide enden in der Einheitskugel.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>reproducible: same seed, same result on any number of threads. hogwild: lock-free updates in place, faster, not reproducible on more than one thread.</source>
        <translation>wiederholbar: gleicher Seed, gleiches Ergebnis bei jeder Zahl von Threads. hogwild: Aktualisierung an Ort und Stelle ohne Sperren, schneller, mit mehr als einem Thread nicht wiederholbar.</translation>
    </message>
    <message>
        <source>α: explicit share</source>
        <translation>α: expliziter Anteil</translation>
    </message>
    <message>
        <source>Weight of the explicit loss (ratings); the rest goes to the latent loss (similar pairs).</source>
        <translation>Gewicht des expliziten Verlusts (Bewertungen); der Rest geht an den latenten Verlust (ähnliche Paare).</translation>
    </message>
    <message>
        <source>λ: user side share</source>
        <translation>λ: Anteil der Nutzerseite</translation>
    </message>
    <message>
        <source>Share of the triplets with a negative user within the explicit loss. The paper&apos;s 0.5 weakens the ranking of popular items.</source>
        <translation>Anteil der Tripel mit einem negativen Nutzer am expliziten Verlust. Die 0,5 des Artikels schwächen die Rangfolge beliebter Items.</translation>
    </message>
    <message>
        <source>ρ: push between equals</source>
        <translation>ρ: Schub unter Gleichen</translation>
    </message>
    <message>
        <source>Scales the push of user from user and item from item in Eq. 7 and 8. 1 is the printed loss, which is satisfied from the first step.</source>
        <translation>Skaliert den Schub von Nutzer zu Nutzer und von Item zu Item in Gl. 7 und 8. 1 ist der gedruckte Verlust, der vom ersten Schritt an erfüllt ist.</translation>
    </message>
    <message>
        <source>Push trains the metrics</source>
        <translation>Schub lernt Metriken</translation>
    </message>
    <message>
        <source>Whether that push also trains W^U and W^I; then they grow until the hinges switch off.</source>
        <translation>Ob dieser Schub auch W^U und W^I trainiert; dann wachsen sie, bis die Hinge-Terme abschalten.</translation>
    </message>
    <message>
        <source>Negative items S</source>
        <translation>Negative Items S</translation>
    </message>
    <message>
        <source>Items drawn per positive; the closest one becomes the negative.</source>
        <translation>Je Positivem gezogene Items; das nächste wird das Negative.</translation>
    </message>
    <message>
        <source>Negative users S_u</source>
        <translation>Negative Nutzer S_u</translation>
    </message>
    <message>
        <source>Users drawn per positive; the closest one becomes the negative.</source>
        <translation>Je Positivem gezogene Nutzer; der nächste wird der Negative.</translation>
    </message>
    <message>
        <source>θ: similarity threshold</source>
        <translation>θ: ähnlich ab</translation>
    </message>
    <message>
        <source>Two users (items) are similar if their lists overlap by more than this Jaccard index.</source>
        <translation>Zwei Nutzer (Items) sind ähnlich, wenn sich ihre Listen um mehr als diesen Jaccard-Index überschneiden.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>full: three learned matrices. diagonal: their diagonals only. shared: one matrix for all relations. euclid: none is learned.</source>
        <translation>voll: drei gelernte Matrizen. diagonal: nur ihre Diagonalen. gemeinsam: eine Matrix für alle Beziehungen. euklidisch: es wird keine gelernt.</translation>
    </message>
    <message>
        <source>τ: scale of the metric</source>
        <translation>τ: Skala der Metrik</translation>
    </message>
    <message>
        <source>Mean eigenvalue of each metric, kept after every batch. Smaller makes a margin wider.</source>
        <translation>Mittlerer Eigenwert jeder Metrik, nach jedem Batch eingehalten. Kleiner macht eine Margin weiter.</translation>
    </message>
    <message>
        <source>κ: anchor of W^UI</source>
        <translation>κ: Anker von W^UI</translation>
    </message>
    <message>
        <source>Pull of L^UI towards a multiple of the identity after every batch.</source>
        <translation>Zieht L^UI nach jedem Batch zu einem Vielfachen der Einheitsmatrix.</translation>
    </message>
    <message>
        <source>Learning rate of W^U, W^I</source>
        <translation>Lernrate von W^U, W^I</translation>
    </message>
    <message>
        <source>Step of their factors L (AdaGrad per entry).</source>
        <translation>Schrittweite ihrer Faktoren L (AdaGrad je Eintrag).</translation>
    </message>
    <message>
        <source>Learning rate of W^UI</source>
        <translation>Lernrate von W^UI</translation>
    </message>
    <message>
        <source>Step of its factor L, also of the shared one (AdaGrad per entry).</source>
        <translation>Schrittweite des Faktors L, auch des gemeinsamen (AdaGrad je Eintrag).</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Adaptive margins</source>
        <translation>Adaptive Margins</translation>
    </message>
    <message>
        <source>Each user and item learns margins of its own (Eq. 15). Without it all stay at the start value.</source>
        <translation>Jeder Nutzer und jedes Item lernt eigene Margins (Gl. 15). Ohne dies bleiben alle beim Startwert.</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Margin of every user and item at the start; the fixed margin without adaptive margins.</source>
        <translation>Margin jedes Nutzers und Items am Anfang; die feste Margin ohne adaptive Margins.</translation>
    </message>
    <message>
        <source>Learning rate of margins</source>
        <translation>Lernrate der Margins</translation>
    </message>
    <message>
        <source>Step of the margins (AdaGrad per margin).</source>
        <translation>Schrittweite der Margins (AdaGrad je Margin).</translation>
    </message>
    <message>
        <source>ω_R: pull of margins</source>
        <translation>ω_R: Zug der Margins</translation>
    </message>
    <message>
        <source>Pull of the margins towards 1, stronger for entities with few ratings. 0 lets them fall.</source>
        <translation>Zug der Margins zur 1, stärker bei wenigen Bewertungen. 0 lässt sie fallen.</translation>
    </message>
    <message>
        <source>Weight of the squared correlations between coordinates (Eq. 12). Neutral up to 1, harmful above.</source>
        <translation>Gewicht der quadrierten Korrelationen zwischen Koordinaten (Gl. 12). Bis 1 neutral, darüber schädlich.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>diagonal</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>euclid</source>
        <translation>euklidisch</translation>
    </message>
    <message>
        <source>reproducible</source>
        <translation>wiederholbar</translation>
    </message>
    <message>
        <source>hogwild</source>
        <translation>hogwild</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gauß</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>λ: item side</source>
        <translation>λ: Item-Seite</translation>
    </message>
    <message>
        <source>Weight of the triplets that push the negative item away from the positive one.</source>
        <translation>Gewicht der Tripel, die das negative Item vom positiven wegschieben.</translation>
    </message>
    <message>
        <source>Margin of every user and item at the start; margins stay between 0 and 1.</source>
        <translation>Margin jedes Nutzers und Items am Anfang; Margins bleiben zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>γ: pull of margins</source>
        <translation>γ: Zug der Margins</translation>
    </message>
    <message>
        <source>Weight of the mean margins of a batch, which pulls them to 1. Above λ × batch size the items&apos; margins stay at 1 whatever the ratings say.</source>
        <translation>Gewicht der mittleren Margins eines Batches, das sie zur 1 zieht. Über λ × Batchgröße bleiben die Margins der Items bei 1, gleich was die Bewertungen sagen.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Positive ratings per step; all gradients of a batch see the same vectors.</source>
        <translation>Positive Bewertungen je Schritt; alle Gradienten eines Batches sehen dieselben Vektoren.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step of everything that is learned.</source>
        <translation>Schrittweite von allem, was gelernt wird.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>row_adagrad: AdaGrad with one accumulator per vector. adagrad: one per coordinate; both start at 0.1. adam: touches only the vectors of a batch (lazy), each counting its own steps; frameworks also decay the moments of all others.</source>
        <translation>row_adagrad: AdaGrad mit einem Akkumulator je Vektor. adagrad: einer je Koordinate; beide beginnen bei 0,1. adam: berührt nur die Vektoren eines Batches (lazy), jeder zählt seine eigenen Schritte; Frameworks lassen auch die Momente aller anderen abklingen.</translation>
    </message>
    <message>
        <source>Longest vector</source>
        <translation>Längster Vektor</translation>
    </message>
    <message>
        <source>Longer vectors are shortened to this length after every step; 0 leaves them as long as they are.</source>
        <translation>Längere Vektoren werden nach jedem Schritt auf diese Länge gekürzt; 0 lässt sie so lang, wie sie sind.</translation>
    </message>
    <message>
        <source>Negative items</source>
        <translation>Negative Items</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>How much farther than a positive the negative must lie, as squared distance.</source>
        <translation>Wie viel weiter als ein Positives das Negative liegen muss, als quadrierte Distanz.</translation>
    </message>
    <message>
        <source>α: confidence</source>
        <translation>α: Konfidenz</translation>
    </message>
    <message>
        <source>Extra weight of a positive; every other pair weighs 1.</source>
        <translation>Zusätzliches Gewicht eines Positiven; jedes andere Paar wiegt 1.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>binary: a positive weighs 1 + α. rating: 1 + α times its rating.</source>
        <translation>binär: Ein Positives wiegt 1 + α. Bewertung: 1 + α mal seine Bewertung.</translation>
    </message>
    <message>
        <source>λ: ridge</source>
        <translation>λ: Ridge</translation>
    </message>
    <message>
        <source>Weight of the squared lengths of all vectors.</source>
        <translation>Gewicht der quadrierten Längen aller Vektoren.</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>row_adagrad</source>
        <translation>row_adagrad</translation>
    </message>
    <message>
        <source>adagrad</source>
        <translation>adagrad</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>adam</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>How many neighbors count for each point; three times as many are looked at.</source>
        <translation>Wie viele Nachbarn für jeden Punkt zählen; dreimal so viele werden betrachtet.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Steps of the whole run. It can be stopped at any of them.</source>
        <translation>Schritte des ganzen Laufs. Er kann bei jedem beendet werden.</translation>
    </message>
    <message>
        <source>Step size. 0 chooses the number of points / exaggeration / 4, at least 50.</source>
        <translation>Schrittweite. 0 wählt Zahl der Punkte / Übertreibung / 4, mindestens 50.</translation>
    </message>
    <message>
        <source>Early exaggeration</source>
        <translation>Frühe Übertreibung</translation>
    </message>
    <message>
        <source>How much stronger neighbors attract each other at first; more makes clusters tighter.</source>
        <translation>Wie viel stärker Nachbarn einander zuerst anziehen; mehr macht Cluster dichter.</translation>
    </message>
    <message>
        <source>Exaggerated iterations</source>
        <translation>Übertriebene Iterationen</translation>
    </message>
    <message>
        <source>Steps with early exaggeration.</source>
        <translation>Schritte mit früher Übertreibung.</translation>
    </message>
    <message>
        <source>θ: accuracy of far forces</source>
        <translation>θ: Genauigkeit ferner Kräfte</translation>
    </message>
    <message>
        <source>Size over distance up to which far points act as one. 0 is exact and slow.</source>
        <translation>Größe durch Distanz, bis zu der ferne Punkte wie einer wirken. 0 ist genau und langsam.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same picture.</source>
        <translation>Der gleiche Seed ergibt das gleiche Bild.</translation>
    </message>
    <message>
        <source>UMAP</source>
        <translation>UMAP</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>How many points, itself included, each point is tied to; more shows coarser structure.</source>
        <translation>An wie viele Punkte, ihn selbst eingeschlossen, jeder Punkt gebunden ist; mehr zeigt gröbere Struktur.</translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>Kleinste Distanz</translation>
    </message>
    <message>
        <source>How close neighbors may come in the picture; at most the spread.</source>
        <translation>Wie nahe Nachbarn im Bild kommen dürfen; höchstens die Spreizung.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spreizung</translation>
    </message>
    <message>
        <source>Distance in the picture over which points stop being neighbors.</source>
        <translation>Distanz im Bild, ab der Punkte keine Nachbarn mehr sind.</translation>
    </message>
    <message>
        <source>Steps of the whole run. 0 chooses 500 for up to 10,000 points and 200 beyond.</source>
        <translation>Schritte des ganzen Laufs. 0 wählt 500 für bis zu 10.000 Punkte und 200 darüber.</translation>
    </message>
    <message>
        <source>Step size of the first iteration; it falls to 0 evenly.</source>
        <translation>Schrittweite der ersten Iteration; sie fällt gleichmäßig auf 0.</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Random points that push for each neighbor that pulls.</source>
        <translation>Zufällige Punkte, die schieben, je Nachbar, der zieht.</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>leave-one-out</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over all positive ratings. A finished run can be continued for more.</source>
        <translation>Durchgänge durch alle positiven Bewertungen. Ein fertiger Lauf kann um weitere fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The same seed gives the same split, the same run and the same picture.</source>
        <translation>Der gleiche Seed ergibt die gleiche Aufteilung, den gleichen Lauf und das gleiche Bild.</translation>
    </message>
    <message>
        <source>Early stop after</source>
        <translation>Früher Stopp nach</translation>
    </message>
    <message>
        <source>Stop after so many evaluations without a better Recall@50 on the validation ratings; 0 never stops early.</source>
        <translation>Stoppt nach so vielen Auswertungen ohne besseren Recall@50 auf den Validierungsbewertungen; 0 stoppt nie früh.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Into 60 % training, 20 % validation and 20 % test. folds: each user&apos;s ratings in five parts. random: all ratings at random. time: each user&apos;s latest ratings are tested. leave-one-out: only the latest one is. files: as the files say that came with the data.</source>
        <translation>In 60 % Training, 20 % Validierung und 20 % Test. Folds: Bewertungen jedes Nutzers in fünf Teilen. zufällig: alle Bewertungen zufällig. Zeit: die spätesten Bewertungen jedes Nutzers werden getestet. leave-one-out: nur die späteste. Dateien: wie die Dateien sagen, die den Daten beilagen.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>The part that is tested; the next one validates.</source>
        <translation>Der Teil, der getestet wird; der nächste validiert.</translation>
    </message>
    <message>
        <source>Left out of ranking</source>
        <translation>Nicht in der Rangfolge</translation>
    </message>
    <message>
        <source>seen: a user&apos;s training items, and validation items too when testing. train: training items only.</source>
        <translation>gesehen: die Trainings-Items eines Nutzers, beim Testen auch die der Validierung. Training: nur die Trainings-Items.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>full: all other items are ranked. sampled: the relevant items among 500 drawn ones.</source>
        <translation>voll: alle anderen Items kommen in die Rangfolge. Stichprobe: die relevanten Items unter 500 gezogenen.</translation>
    </message>
    <message>
        <source>Every n epochs</source>
        <translation>Alle n Epochen</translation>
    </message>
    <message>
        <source>Epochs from one evaluation to the next; the last epoch is always evaluated.</source>
        <translation>Epochen von einer Auswertung zur nächsten; die letzte Epoche wird immer ausgewertet.</translation>
    </message>
    <message>
        <source>Test curves</source>
        <translation>Testkurven</translation>
    </message>
    <message>
        <source>Also rank the test ratings each time. It never decides which epoch is best.</source>
        <translation>Wertet jedes Mal auch die Testbewertungen aus. Sie entscheiden nie, welche Epoche die beste ist.</translation>
    </message>
    <message>
        <source>Train curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Also rank the training ratings each time, which shows overfitting and takes the longest.</source>
        <translation>Wertet jedes Mal auch die Trainingsbewertungen aus; das zeigt Überanpassung und dauert am längsten.</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>Kookkurrenz</translation>
    </message>
    <message>
        <source>Pairs of</source>
        <translation>Paare von</translation>
    </message>
    <message>
        <source>Whose co-occurrences are learned and shared with the vectors. none is CML without rank weights.</source>
        <translation>Wessen Kookkurrenzen gelernt und mit den Vektoren geteilt werden. none ist CML ohne Ranggewichte.</translation>
    </message>
    <message>
        <source>Full count</source>
        <translation>Volle Anzahl</translation>
    </message>
    <message>
        <source>Counts from here on weigh 1, smaller ones ((count + 1) / full count) to the exponent.</source>
        <translation>Anzahlen ab hier wiegen 1, kleinere ((Anzahl + 1) / volle Anzahl) hoch Exponent.</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>How fast the weight falls with smaller counts.</source>
        <translation>Wie schnell das Gewicht mit kleineren Anzahlen fällt.</translation>
    </message>
    <message>
        <source>Common items</source>
        <translation>Gemeinsame Items</translation>
    </message>
    <message>
        <source>Positive items that two users must share to make a pair.</source>
        <translation>Positive Items, die zwei Nutzer gemeinsam haben müssen, um ein Paar zu sein.</translation>
    </message>
    <message>
        <source>Common users</source>
        <translation>Gemeinsame Nutzer</translation>
    </message>
    <message>
        <source>Users that two items must share to make a pair.</source>
        <translation>Nutzer, die zwei Items gemeinsam haben müssen, um ein Paar zu sein.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>A pair counts where one is among so many partners of the other with the highest counts. The authors keep all pairs.</source>
        <translation>Ein Paar zählt, wenn eines unter so vielen Partnern des anderen mit den höchsten Anzahlen ist. Die Autoren behalten alle Paare.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>α: sharing of users</source>
        <translation>α: Teilen der Nutzer</translation>
    </message>
    <message>
        <source>Pull between the vector and the co-embedding of each user of a batch.</source>
        <translation>Zug zwischen Vektor und Ko-Einbettung jedes Nutzers eines Batchs.</translation>
    </message>
    <message>
        <source>β: sharing of items</source>
        <translation>β: Teilen der Items</translation>
    </message>
    <message>
        <source>Pull between the vector and the co-embedding of each item of a batch.</source>
        <translation>Zug zwischen Vektor und Ko-Einbettung jedes Items eines Batchs.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Drawn negatives</source>
        <translation>Gezogene Negative</translation>
    </message>
    <message>
        <source>Items drawn per user, of which the nearest are selected.</source>
        <translation>Je Nutzer gezogene Items, von denen die nächsten ausgewählt werden.</translation>
    </message>
    <message>
        <source>The nearest positives of each user that are selected, and as many negatives.</source>
        <translation>Die nächsten Positiven jedes Nutzers, die ausgewählt werden, und ebenso viele Negative.</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>Parts of the users that an epoch goes through one after the other.</source>
        <translation>Teile der Nutzer, die eine Epoche nacheinander durchgeht.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>How often a subset is selected and learned from, at most.</source>
        <translation>Wie oft höchstens aus einer Teilmenge ausgewählt und gelernt wird.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Rounds end when a selection has this Jaccard index with the one before.</source>
        <translation>Die Runden enden, wenn eine Auswahl diesen Jaccard-Index mit der vorigen hat.</translation>
    </message>
    <message>
        <source>μ: push</source>
        <translation>μ: Schub</translation>
    </message>
    <message>
        <source>Share of the triplets in the loss; the rest pulls the selected positives.</source>
        <translation>Anteil der Tripel am Verlust; der Rest zieht die ausgewählten Positiven heran.</translation>
    </message>
    <message>
        <source>Learning rate of L</source>
        <translation>Lernrate von L</translation>
    </message>
    <message>
        <source>Step of the factor L of the metric of a subset.</source>
        <translation>Schrittweite des Faktors L der Metrik einer Teilmenge.</translation>
    </message>
    <message>
        <source>b: unrated pairs</source>
        <translation>b: unbewertete Paare</translation>
    </message>
    <message>
        <source>Weight of pairs without a rating, which are fitted to 0; a rating weighs 1. 0 fits ratings only.</source>
        <translation>Gewicht der Paare ohne Bewertung, die an 0 angepasst werden; eine Bewertung wiegt 1. 0 passt nur Bewertungen an.</translation>
    </message>
    <message>
        <source>λ_u: users</source>
        <translation>λ_u: Nutzer</translation>
    </message>
    <message>
        <source>Weight of the squared lengths of the users&apos; vectors.</source>
        <translation>Gewicht der quadrierten Längen der Nutzervektoren.</translation>
    </message>
    <message>
        <source>λ_v: items</source>
        <translation>λ_v: Items</translation>
    </message>
    <message>
        <source>Weight of the squared distances of the items&apos; vectors from what the network reads in their titles.</source>
        <translation>Gewicht der quadrierten Abstände der Itemvektoren von dem, was das Netz aus ihren Titeln liest.</translation>
    </message>
    <message>
        <source>Weigh by ratings</source>
        <translation>Nach Bewertungen gewichten</translation>
    </message>
    <message>
        <source>λ_v grows with the square root of an item&apos;s number of ratings; its mean stays.</source>
        <translation>λ_v wächst mit der Wurzel der Anzahl der Bewertungen eines Items; sein Mittel bleibt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>titles: titles and texts of the items, never labels. none: no network; the items are expected at 0.</source>
        <translation>titles: Titel und Texte der Items, nie Labels. none: kein Netz; die Items werden bei 0 erwartet.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>The most frequent words, but for those in more than half of the documents.</source>
        <translation>Die häufigsten Wörter, außer denen in mehr als der Hälfte der Dokumente.</translation>
    </message>
    <message>
        <source>Longest document</source>
        <translation>Längstes Dokument</translation>
    </message>
    <message>
        <source>Words that are read of a document; its first ones.</source>
        <translation>Wörter, die von einem Dokument gelesen werden; seine ersten.</translation>
    </message>
    <message>
        <source>Word dimension</source>
        <translation>Wortdimension</translation>
    </message>
    <message>
        <source>Coordinates of each word.</source>
        <translation>Koordinaten jedes Wortes.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Convolutions over each of 3, 4 and 5 words.</source>
        <translation>Faltungen über jeweils 3, 4 und 5 Wörter.</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Verborgene Schicht</translation>
    </message>
    <message>
        <source>Width of the layer between the convolutions and the output.</source>
        <translation>Breite der Schicht zwischen den Faltungen und der Ausgabe.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the hidden layer that every step leaves out.</source>
        <translation>Anteil der verborgenen Schicht, den jeder Schritt auslässt.</translation>
    </message>
    <message>
        <source>Rounds of the network</source>
        <translation>Durchgänge des Netzes</translation>
    </message>
    <message>
        <source>Passes over all documents in each epoch.</source>
        <translation>Durchgänge durch alle Dokumente in jeder Epoche.</translation>
    </message>
    <message>
        <source>Documents per step of the network.</source>
        <translation>Dokumente je Schritt des Netzes.</translation>
    </message>
    <message>
        <source>Step of the network (RMSprop); the vectors have none.</source>
        <translation>Schrittweite des Netzes (RMSprop); die Vektoren haben keine.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>%1: the folder for unsaved work cannot be made (%2); make room for it, or save the project elsewhere.</source>
        <translation>%1: der Ordner für nicht gespeicherte Arbeit lässt sich nicht anlegen (%2); schaffen Sie Platz dafür, oder speichern Sie das Projekt anderswo.</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>TaskStatus</name>
    <message>
        <source>%1 is dead: 0 % of its triplets pull or push</source>
        <extracomment>%1 is a term of the loss, such as L1</extracomment>
        <translation>%1 ist tot: 0 % seiner Tripel ziehen oder schieben</translation>
    </message>
    <message>
        <source>%1 is never satisfied: 100 % of its triplets pull or push</source>
        <translation>%1 ist nie erfüllt: 100 % seiner Tripel ziehen oder schieben</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>W^UI: 3 of 10,000</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sampled triples that break the triangle inequality: %1. Squared distances, which the loss compares: %2.</source>
        <translation>Gezogene Dreiergruppen, die die Dreiecksungleichung verletzen: %1. Quadrierte Distanzen, die der Verlust vergleicht: %2.</translation>
    </message>
    <message>
        <source>Sampled triples that break the triangle inequality: %1 of %2 (%3 %), with the product turned around as the distance.</source>
        <translation>Gezogene Dreiergruppen, die die Dreiecksungleichung verletzen: %1 von %2 (%3 %), mit dem umgekehrten Produkt als Distanz.</translation>
    </message>
    <message>
        <source>Sampled triples that break the triangle inequality: %1 of %2. Squared distances: %3 %.</source>
        <translation>Gezogene Dreiergruppen, die die Dreiecksungleichung verletzen: %1 von %2. Quadrierte Distanzen: %3 %.</translation>
    </message>
    <message>
        <source>Of three points no distance may be longer than the other two together.</source>
        <translation>Von drei Punkten darf keine Distanz länger sein als die beiden anderen zusammen.</translation>
    </message>
    <message>
        <source>A model of inner products calls near what has a large product, so that its distance is the product turned around, -x·y. Two points near to a third need not be near to each other then. Nothing is added to the products: with a constant large enough anything obeys.</source>
        <translation>Ein Modell innerer Produkte nennt nah, was ein großes Produkt hat; seine Distanz ist also das umgekehrte Produkt, -x·y. Zwei Punkte nahe einem dritten müssen dann nicht nahe beieinander sein. Zu den Produkten wird nichts addiert: Mit einer genügend großen Konstante gilt die Ungleichung immer.</translation>
    </message>
    <message>
        <source>The distance is the square root of F(x, y). It always obeys, as W is positive semi-definite. F itself, which the loss compares with the margin, breaks the inequality wherever the angle at the middle point is obtuse.</source>
        <translation>Die Distanz ist die Quadratwurzel von F(x, y). Für sie gilt die Ungleichung immer, da W positiv semidefinit ist. F selbst, das der Verlust mit der Margin vergleicht, verletzt sie überall, wo der Winkel am mittleren Punkt stumpf ist.</translation>
    </message>
</context>
<context>
    <name>Triplet</name>
    <message>
        <source>Items of a user</source>
        <translation>Items eines Nutzers</translation>
    </message>
    <message>
        <source>Users of an item</source>
        <translation>Nutzer eines Items</translation>
    </message>
    <message>
        <source>Similar users</source>
        <translation>Ähnliche Nutzer</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Ähnliche Items</translation>
    </message>
    <message>
        <source>%1 (Eq. %2)</source>
        <extracomment>an equation of the paper</extracomment>
        <translation>%1 (Gl. %2)</translation>
    </message>
    <message>
        <source>Positive %1 of %2 of epoch %3</source>
        <translation>Positives %1 von %2 der Epoche %3</translation>
    </message>
    <message>
        <source>Positive %1 of %2 of epoch %3, looked at in epoch %4</source>
        <translation>Positives %1 von %2 der Epoche %3, betrachtet in Epoche %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, pulled near</source>
        <translation>%1: %2, wird herangezogen</translation>
    </message>
    <message>
        <source>%1: %2, pushed away</source>
        <translation>%1: %2, wird weggeschoben</translation>
    </message>
    <message>
        <source>Violated: the hinge is active. Loss %1 = weight %2 × h.</source>
        <translation>Verletzt: Der Hinge-Term ist aktiv. Verlust %1 = Gewicht %2 × h.</translation>
    </message>
    <message>
        <source>Satisfied: the hinge is not active, no loss and no step.</source>
        <translation>Erfüllt: Der Hinge-Term ist nicht aktiv, kein Verlust und kein Schritt.</translation>
    </message>
    <message>
        <source>%1 moves %2, %3° off the way to %4</source>
        <translation>%1 bewegt sich um %2, %3° neben dem Weg zu %4</translation>
    </message>
    <message>
        <source>%1 moves %2, %3° off the way straight from %4</source>
        <translation>%1 bewegt sich um %2, %3° neben dem geraden Weg von %4 fort</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>%1 bleibt, wo es ist</translation>
    </message>
    <message>
        <source>A step is the gradient of this triplet alone times the learning rate %1, back into the ball that vectors stay in. Training sums the gradients of a batch and scales them by what came before.</source>
        <translation>Ein Schritt ist der Gradient dieses Tripels allein mal der Lernrate %1, zurück in die Kugel, in der die Vektoren bleiben. Das Training summiert die Gradienten eines Batches und skaliert sie nach den vorigen.</translation>
    </message>
</context>
<context>
    <name>lodestone::AxisBrushes</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>lodestone::BackgroundTask</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>lodestone::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestone::BestBar</name>
    <message>
        <source>Go to best</source>
        <translation>Zur besten</translation>
    </message>
    <message>
        <source>Best at epoch %1.</source>
        <translation>Am besten bei Epoche %1.</translation>
    </message>
    <message>
        <source>Recall@50 on the validation ratings: %1.</source>
        <translation>Recall@50 auf den Validierungsbewertungen: %1.</translation>
    </message>
    <message>
        <source>The best epoch is shown.</source>
        <translation>Die beste Epoche wird gezeigt.</translation>
    </message>
    <message>
        <source>Show the best epoch (B)</source>
        <translation>Die beste Epoche zeigen (B)</translation>
    </message>
</context>
<context>
    <name>lodestone::ClusterColoring</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters are found among the items; each user takes the cluster of the nearest center.</source>
        <translation>Cluster werden unter den Items gefunden; jeder Nutzer bekommt den Cluster des nächsten Zentrums.</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>No cluster</source>
        <translation>Kein Cluster</translation>
    </message>
    <message>
        <source>Clusters of your own come before those found; NMI is of those found, with all their members.</source>
        <translation>Eigene Cluster gehen den gefundenen vor; die NMI ist die der gefundenen mit allen ihren Mitgliedern.</translation>
    </message>
</context>
<context>
    <name>lodestone::ClusterTableModel</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>%1 in cluster %2: %L3</source>
        <translation>%1 in Cluster %2: %L3</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Cluster %1, items: %L2</source>
        <translation>Cluster %1, Items: %L2</translation>
    </message>
</context>
<context>
    <name>lodestone::ClustersView</name>
    <message>
        <source>Number of clusters</source>
        <translation>Zahl der Cluster</translation>
    </message>
    <message>
        <source>Number of clusters, %1 to %2</source>
        <translation>Zahl der Cluster, %1 bis %2</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Items by label and cluster</source>
        <translation>Items nach Label und Cluster</translation>
    </message>
    <message>
        <source>Click a cell to select its items.</source>
        <translation>Ein Klick auf eine Zelle wählt ihre Items aus.</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Alle Zellen auswählen</translation>
    </message>
    <message>
        <source>Train to see the clusters of the items.</source>
        <translation>Trainieren Sie, um die Cluster der Items zu sehen.</translation>
    </message>
    <message>
        <source>Open a data set and train to see the clusters of its items.</source>
        <translation>Öffnen Sie einen Datensatz und trainieren Sie, um die Cluster seiner Items zu sehen.</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <translation>Epoche %L1</translation>
    </message>
    <message>
        <source>NMI %1</source>
        <translation>NMI %1</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>Silhouette %1</translation>
    </message>
    <message>
        <source>a sample of %L1 of %L2 items</source>
        <translation>Stichprobe von %L1 aus %L2 Items</translation>
    </message>
    <message>
        <source>No item has a label and a direction, so there is nothing to cluster.</source>
        <translation>Kein Item hat Label und Richtung, es gibt also nichts zu gruppieren.</translation>
    </message>
    <message>
        <source>Mostly: %1</source>
        <translation>Meist: %1</translation>
    </message>
</context>
<context>
    <name>lodestone::ColorVision</name>
    <message>
        <source>protanopia</source>
        <translation>Protanopie</translation>
    </message>
    <message>
        <source>deuteranopia</source>
        <translation>Deuteranopie</translation>
    </message>
    <message>
        <source>tritanopia</source>
        <translation>Tritanopie</translation>
    </message>
    <message>
        <source>Colors as seen with %1 (Preferences).</source>
        <translation>Farben wie bei %1 gesehen (Einstellungen).</translation>
    </message>
</context>
<context>
    <name>lodestone::ColoringBox</name>
    <message>
        <source>Color by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>By what the points are colored</source>
        <translation>Wonach die Punkte gefärbt sind</translation>
    </message>
</context>
<context>
    <name>lodestone::ColoringFacts</name>
    <message>
        <source>Of %1 no triplet can be drawn again, so nobody&apos;s part of its loss is known. It is for MML, its variants and CML.</source>
        <translation>Von %1 kann kein Tripel noch einmal gezogen werden, deshalb ist niemandes Anteil am Loss bekannt. Es gibt ihn für MML, seine Varianten und CML.</translation>
    </message>
</context>
<context>
    <name>lodestone::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
</context>
<context>
    <name>lodestone::CompareCommands</name>
    <message>
        <source>This needs runs of MML and of NP-MML or NR-MML, with the same seed, in the project.</source>
        <translation>Dazu braucht es im Projekt Läufe von MML und von NP-MML oder NR-MML mit demselben Seed.</translation>
    </message>
</context>
<context>
    <name>lodestone::CompareCurves</name>
    <message>
        <source>from epoch %1 on (HR@50 %2, at the end %3</source>
        <translation>ab Epoche %1 (HR@50 %2, am Ende %3</translation>
    </message>
    <message>
        <source>%1; train was not ranked)</source>
        <translation>%1; Training nicht ausgewertet)</translation>
    </message>
    <message>
        <source>%1; train %2, at the end %3)</source>
        <translation>%1; Training %2, am Ende %3)</translation>
    </message>
    <message>
        <source>NMI of 10 clusters</source>
        <translation>NMI von 10 Clustern</translation>
    </message>
    <message>
        <source>HR@50: validation solid, train dashed</source>
        <translation>HR@50: Validierung durchgezogen, Training gestrichelt</translation>
    </message>
    <message>
        <source>A run overfits from the first epoch after its best validation HR@50, where that figure falls by a twentieth or more until the end while train does not fall. A dash-dotted line marks it.</source>
        <translation>Ein Lauf ist überangepasst ab der ersten Epoche nach seinem besten HR@50 der Validierung, wenn dieser Wert bis zum Ende um ein Zwanzigstel oder mehr fällt, während der des Trainings nicht fällt. Eine strichpunktierte Linie markiert sie.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>none seen in %1</source>
        <translation>keine zu sehen bei %1</translation>
    </message>
    <message>
        <source>Overfitting: %1</source>
        <translation>Überanpassung: %1</translation>
    </message>
    <message>
        <source>%1, train</source>
        <translation>%1, Training</translation>
    </message>
</context>
<context>
    <name>lodestone::ComparePage</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>Runs are recorded in projects. Open or save a project and train two models or variants: they are compared here, side by side.</source>
        <translation>Läufe werden in Projekten aufgezeichnet. Öffne oder speichere ein Projekt und trainiere zwei Modelle oder Varianten: hier werden sie nebeneinander verglichen.</translation>
    </message>
    <message>
        <source>The runs of the project are being read.</source>
        <translation>Die Läufe des Projekts werden gelesen.</translation>
    </message>
    <message>
        <source>The runs of this project were trained on other data. Show one of them to open its data.</source>
        <translation>Die Läufe dieses Projekts wurden mit anderen Daten trainiert. Zeige einen von ihnen, um seine Daten zu öffnen.</translation>
    </message>
    <message>
        <source>This project has no finished epochs yet. Train two models or variants to compare them.</source>
        <translation>Dieses Projekt hat noch keine fertigen Epochen. Trainiere zwei Modelle oder Varianten, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>This project has one run so far. Train another model, or the same with other options, to compare the two.</source>
        <translation>Dieses Projekt hat bisher einen Lauf. Trainiere ein anderes Modell oder dasselbe mit anderen Optionen, um die beiden zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose a run that has finished epochs.</source>
        <translation>Wähle einen Lauf, der fertige Epochen hat.</translation>
    </message>
    <message>
        <source>%1 % of the %2 nearest neighbors kept</source>
        <translation>%1 % der %2 nächsten Nachbarn behalten</translation>
    </message>
    <message>
        <source>%1 (of %2 of the points)</source>
        <translation>%1 (bei %2 der Punkte)</translation>
    </message>
    <message>
        <source>Draw round points in a picture to see where the same points are in the others, and how many of their neighbors they keep.</source>
        <translation>Umfahre Punkte in einem Bild, um zu sehen, wo dieselben Punkte in den anderen sind und wie viele ihrer Nachbarn sie behalten.</translation>
    </message>
    <message>
        <source>moved by %1 of the spread (all points: %2)</source>
        <translation>um %1 der Streuung verschoben (alle Punkte: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) selected</source>
        <translation>
            <numerusform>%n Punkt ausgewählt</numerusform>
            <numerusform>%n Punkte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the axes of the left run</source>
        <translation>alle auf den Achsen des linken Laufs</translation>
    </message>
    <message>
        <source>each on axes of its own</source>
        <translation>jeder auf eigenen Achsen</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>Kräfte</translation>
    </message>
</context>
<context>
    <name>lodestone::ComparePane</name>
    <message>
        <source>Run of picture %1</source>
        <extracomment>%1 is the place of a picture among those beside each other</extracomment>
        <translation>Lauf von Bild %1</translation>
    </message>
    <message>
        <source>The run that is shown here</source>
        <translation>Der Lauf, der hier gezeigt wird</translation>
    </message>
    <message>
        <source>What is left between this run and the left one after it was rotated onto it, in all dimensions: 0 is the same shape, 1 or more has nothing in common. The larger it is, the less do places in the two pictures correspond.</source>
        <translation>Was zwischen diesem Lauf und dem linken übrig bleibt, nachdem er auf ihn gedreht wurde, in allen Dimensionen: 0 ist dieselbe Form, 1 oder mehr hat nichts gemeinsam. Je größer, desto weniger entsprechen sich Orte in den beiden Bildern.</translation>
    </message>
    <message>
        <source>Shows: the share of the variance of this run&apos;s vectors that is seen in the picture.</source>
        <translation>Zeigt: der Anteil der Varianz der Vektoren dieses Laufs, der im Bild zu sehen ist.</translation>
    </message>
    <message>
        <source>Epoch of picture %1</source>
        <translation>Epoche von Bild %1</translation>
    </message>
    <message>
        <source>Best epoch of picture %1</source>
        <translation>Beste Epoche von Bild %1</translation>
    </message>
    <message>
        <source>Go to the best epoch of this run, %1</source>
        <translation>Zur besten Epoche dieses Laufs, %1</translation>
    </message>
    <message>
        <source>No epoch of this run is ranked yet.</source>
        <translation>Noch ist keine Epoche dieses Laufs ausgewertet.</translation>
    </message>
    <message>
        <source>No epochs yet</source>
        <translation>Noch keine Epochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Epoch %1 (best)</source>
        <translation>Epoche %1 (beste)</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>residual %1</source>
        <translation>Rest %1</translation>
    </message>
    <message>
        <source>shows %1 %</source>
        <translation>zeigt %1 %</translation>
    </message>
    <message>
        <source>%1, seed %2, %3 of %4 epochs, best %5</source>
        <translation>%1, Seed %2, %3 von %4 Epochen, beste %5</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>NMI of 10 clusters: %1</source>
        <translation>NMI von 10 Clustern: %1</translation>
    </message>
    <message>
        <source>NMI of 20 clusters: %1</source>
        <translation>NMI von 20 Clustern: %1</translation>
    </message>
    <message>
        <source>In brackets: the difference to the left picture</source>
        <translation>In Klammern: der Unterschied zum linken Bild</translation>
    </message>
</context>
<context>
    <name>lodestone::CompareTools</name>
    <message>
        <source>Tools of the comparison</source>
        <translation>Werkzeuge des Vergleichs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Show one more run, up to six</source>
        <translation>Einen weiteren Lauf zeigen, bis zu sechs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the last picture away</source>
        <translation>Das letzte Bild entfernen</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>of the left run</source>
        <translation>des linken Laufs</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>jeder seine eigenen</translation>
    </message>
    <message>
        <source>Of the left run: PCA of its best epoch, and the others are rotated onto it, so that places correspond. Each its own: PCA of every run alone, whose places say nothing of each other.</source>
        <translation>Des linken Laufs: PCA seiner besten Epoche, auf die die anderen gedreht werden, sodass Orte einander entsprechen. Jeder seine eigenen: PCA jedes Laufs für sich; die Orte sagen nichts übereinander.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Link the pictures by all that follows, or by nothing</source>
        <translation>Die Bilder durch alles Folgende verbinden oder durch nichts</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Move and enlarge all pictures together</source>
        <translation>Alle Bilder gemeinsam verschieben und vergrößern</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Show what is selected in every picture</source>
        <translation>Was ausgewählt ist, in jedem Bild zeigen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Move through the epochs of all runs together</source>
        <translation>Gemeinsam durch die Epochen aller Läufe gehen</translation>
    </message>
    <message>
        <source>Each at its best</source>
        <translation>Jeder bei seiner besten</translation>
    </message>
    <message>
        <source>Show every run at its best epoch, whichever that is</source>
        <translation>Jeden Lauf bei seiner besten Epoche zeigen, welche das auch ist</translation>
    </message>
    <message>
        <source>Which of the learned metrics the spaces are drawn with</source>
        <translation>Mit welcher der gelernten Metriken die Räume gezeichnet werden</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>Metrik: %1</translation>
    </message>
</context>
<context>
    <name>lodestone::CountsRow</name>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Reading %p %</source>
        <translation>Lese %p %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the whole data and count</source>
        <translation>Die ganzen Daten lesen und zählen</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>lodestone::CrashBar</name>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Lodestone ended badly the last time. A report was written; it stays on this computer.</source>
        <translation>Lodestone ist beim letzten Mal abgestürzt. Ein Bericht wurde geschrieben; er bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Show where the program was when it ended</source>
        <translation>Zeigen, wo das Programm war, als es endete</translation>
    </message>
</context>
<context>
    <name>lodestone::CurveChart</name>
    <message>
        <source>%1, test</source>
        <extracomment>%1 is a measure, such as HR@10</extracomment>
        <translation>%1, Test</translation>
    </message>
    <message>
        <source>%1, train</source>
        <extracomment>%1 is a measure, such as HR@10</extracomment>
        <translation>%1, Training</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run and a measure, such as HR@10</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestone::CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>lodestone::CurvesView</name>
    <message>
        <source>Loss, NMI and hit rates of every epoch appear here once training runs.</source>
        <translation>Verlust, NMI und Trefferquoten jeder Epoche erscheinen hier, sobald trainiert wird.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Share of the triplets of each loss term that pull or push. 0 is a dead term, 1 one that is never satisfied.</source>
        <translation>Anteil der Tripel jedes Verlustterms, die ziehen oder schieben. 0 ist ein toter Term, 1 einer, der nie erfüllt ist.</translation>
    </message>
    <message>
        <source>10 clusters</source>
        <extracomment>NMI of that many clusters</extracomment>
        <translation>10 Cluster</translation>
    </message>
    <message>
        <source>20 clusters</source>
        <translation>20 Cluster</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>best epoch (click a chart to go to an epoch)</source>
        <translation>beste Epoche (ein Klick ins Diagramm führt zu einer Epoche)</translation>
    </message>
    <message>
        <source>Log values</source>
        <translation>Log. Werte</translation>
    </message>
    <message>
        <source>Logarithmic values; what is not above 0 is left out</source>
        <translation>Logarithmische Werte; was nicht über 0 liegt, fehlt</translation>
    </message>
    <message>
        <source>Log epochs</source>
        <translation>Log. Epochen</translation>
    </message>
    <message>
        <source>Logarithmic epochs, from the first on</source>
        <translation>Logarithmische Epochen, ab der ersten</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Exponential moving averages of weight %1; what was measured stays as a pale line</source>
        <translation>Exponentiell gleitende Mittel mit Gewicht %1; das Gemessene bleibt als blasse Linie</translation>
    </message>
    <message>
        <source>Learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Andere Läufe</translation>
    </message>
</context>
<context>
    <name>lodestone::DataCommands</name>
    <message>
        <source>Open ratings</source>
        <translation>Bewertungen öffnen</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt *.data *.dat *.inter *.json *.jsonl *.mtx *.gz *.zip);;All files (*)</source>
        <translation>Bewertungen (*.csv *.tsv *.txt *.data *.dat *.inter *.json *.jsonl *.mtx *.gz *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation>Ordner eines Datensatzes öffnen</translation>
    </message>
</context>
<context>
    <name>lodestone::DataCopyCommands</name>
    <message>
        <source>Copy of the data</source>
        <translation>Kopie der Daten</translation>
    </message>
    <message>
        <source>Remove the copy of the data from the project?</source>
        <translation>Die Kopie der Daten aus dem Projekt entfernen?</translation>
    </message>
    <message>
        <source>The runs can then only be shown where the files themselves are found.</source>
        <translation>Die Läufe können dann nur gezeigt werden, wo die Dateien selbst gefunden werden.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Keep a copy of the &amp;data in the project (%1)</source>
        <translation>Eine Kopie der &amp;Daten im Projekt behalten (%1)</translation>
    </message>
    <message>
        <source>Keep a copy of the &amp;data in the project</source>
        <translation>Eine Kopie der &amp;Daten im Projekt behalten</translation>
    </message>
    <message>
        <source>The sample is built in: it needs no copy.</source>
        <translation>Die Beispieldaten sind eingebaut und brauchen keine Kopie.</translation>
    </message>
</context>
<context>
    <name>lodestone::DataLoader</name>
    <message>
        <source>%1: there is not enough memory to load it. Close other programs or choose a smaller data set.</source>
        <translation>%1: Der Speicher reicht nicht zum Laden. Schließen Sie andere Programme oder wählen Sie einen kleineren Datensatz.</translation>
    </message>
</context>
<context>
    <name>lodestone::DataPage</name>
    <message>
        <source>Working out the figures…</source>
        <translation>Kennzahlen werden berechnet…</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Zurück zum Bild</translation>
    </message>
    <message>
        <source>Close this page (Esc)</source>
        <translation>Diese Seite schließen (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all figures as text, with tabs between columns</source>
        <translation>Alle Zahlen als Text kopieren, Spalten durch Tabulatoren getrennt</translation>
    </message>
</context>
<context>
    <name>lodestone::DataSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data is open.</source>
        <translation>Keine Daten geöffnet.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Lines that could not be used: %L1.</source>
        <translation>Unbrauchbare Zeilen: %L1.</translation>
    </message>
    <message>
        <source>Warnings while reading: %L1.</source>
        <translation>Warnungen beim Lesen: %L1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>lodestone::DataView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Ratings of a user</source>
        <translation>Bewertungen je Nutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Ratings of an item</source>
        <translation>Bewertungen je Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Splits and folds</source>
        <translation>Aufteilungen und Folds</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Ratings by value</source>
        <translation>Bewertungen nach Wert</translation>
    </message>
    <message>
        <source>Labels by items</source>
        <translation>Labels nach Items</translation>
    </message>
    <message>
        <source>Activity of users</source>
        <translation>Aktivität der Nutzer</translation>
    </message>
    <message>
        <source>Popularity of items</source>
        <translation>Beliebtheit der Items</translation>
    </message>
    <message>
        <source>Known beside the ratings</source>
        <translation>Neben den Bewertungen bekannt</translation>
    </message>
    <message>
        <source>Select all splits</source>
        <translation>Alle Aufteilungen auswählen</translation>
    </message>
    <message>
        <source>%1 smaller labels with %2 items are not drawn.</source>
        <translation>%1 kleinere Labels mit %2 Items sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>No item has a label, so there are no colors by label and no NMI. A labels file can be given when the data are opened.</source>
        <translation>Kein Item hat ein Label, daher gibt es keine Farben nach Label und kein NMI. Eine Label-Datei kann beim Öffnen der Daten angegeben werden.</translation>
    </message>
    <message>
        <source>Without a label: %1; with others only: %2.</source>
        <translation>Ohne Label: %1; nur mit anderen: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Items with a label</source>
        <translation>Items mit Label</translation>
    </message>
    <message>
        <source>Items with several</source>
        <translation>Items mit mehreren</translation>
    </message>
    <message>
        <source>Items with a title</source>
        <translation>Items mit Titel</translation>
    </message>
    <message>
        <source>Items with a text</source>
        <translation>Items mit Text</translation>
    </message>
    <message>
        <source>Items in the graph</source>
        <translation>Items im Graphen</translation>
    </message>
    <message>
        <source>, %1 triples</source>
        <translation>, %1 Tripel</translation>
    </message>
    <message>
        <source>Users with friends</source>
        <translation>Nutzer mit Freunden</translation>
    </message>
    <message>
        <source>, %1 edges</source>
        <translation>, %1 Kanten</translation>
    </message>
</context>
<context>
    <name>lodestone::DegreeColoring</name>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>How many ratings a user has given and an item has got.</source>
        <translation>Wie viele Bewertungen ein Nutzer abgegeben und ein Item erhalten hat.</translation>
    </message>
</context>
<context>
    <name>lodestone::DegreeDensity</name>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>None has %1 ratings.</source>
        <translation>Niemand und nichts hat %1 Bewertungen.</translation>
    </message>
    <message>
        <source>With %1 ratings: %L2, in this cell: %L3
Their margins: median %4, half of them %5 to %6, all %7 to %8</source>
        <translation>Mit %1 Bewertungen: %L2, in dieser Zelle: %L3
Ihre Margins: Median %4, die Hälfte %5 bis %6, alle %7 bis %8</translation>
    </message>
    <message>
        <source>%1 ratings: median %2</source>
        <translation>%1 Bewertungen: Median %2</translation>
    </message>
</context>
<context>
    <name>lodestone::DiskQueue</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>lodestone::DistanceTable</name>
    <message>
        <source>Select all cells</source>
        <translation>Alle Zellen auswählen</translation>
    </message>
    <message>
        <source>Part of the hinge</source>
        <translation>Teil des Hinge-Terms</translation>
    </message>
</context>
<context>
    <name>lodestone::DockPanels</name>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Bereich %1 zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>lodestone::Downloader</name>
    <message>
        <source>%1: cannot be written: %2. Choose another folder.</source>
        <translation>%1: kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2. Make room on the disk, then resume.</source>
        <translation>%1: kann nicht geschrieben werden: %2. Schaffen Sie Platz auf dem Datenträger und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>%1: the server answered %2 %3. Look at the publisher’s page: the file may have moved.</source>
        <translation>%1: Der Server antwortete %2 %3. Sehen Sie auf der Seite des Herausgebers nach: Die Datei kann umgezogen sein.</translation>
    </message>
    <message>
        <source>%1: the connection was lost after %2 bytes: %3. What came is kept; press Resume.</source>
        <translation>%1: Die Verbindung brach nach %2 Bytes ab: %3. Was ankam, bleibt erhalten; drücken Sie Fortsetzen.</translation>
    </message>
    <message>
        <source>%1: %2. Check the connection to the net and try again.</source>
        <translation>%1: %2. Prüfen Sie die Netzverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: what came is not what the publisher offers: its checksum is %2, not %3. It was deleted; download it again.</source>
        <translation>%1: Was ankam, ist nicht das Angebot des Herausgebers: Die Prüfsumme ist %2, nicht %3. Die Datei wurde gelöscht; laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>%1: cannot be written. Choose another folder.</source>
        <translation>%1: kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>lodestone::DriftColoring</name>
    <message>
        <source>Drift since last epoch</source>
        <translation>Drift seit voriger Epoche</translation>
    </message>
    <message>
        <source>Drift since best epoch</source>
        <translation>Drift seit bester Epoche</translation>
    </message>
    <message>
        <source>There is no epoch yet to compare with.</source>
        <translation>Es gibt noch keine Epoche zum Vergleich.</translation>
    </message>
    <message>
        <source>How far each vector has moved since epoch %1.</source>
        <translation>Wie weit sich jeder Vektor seit Epoche %1 bewegt hat.</translation>
    </message>
</context>
<context>
    <name>lodestone::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Copy the ids of the selected points</source>
        <translation>Die IDs der ausgewählten Punkte kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation>Das Bild kopieren, wie es zu sehen ist</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select every point that is shown</source>
        <translation>Jeden gezeigten Punkt auswählen</translation>
    </message>
    <message>
        <source>In&amp;vert selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Select the points that are shown and not selected</source>
        <translation>Die gezeigten, nicht ausgewählten Punkte auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find a user or an item by id or title</source>
        <translation>Nutzer oder Item nach ID oder Titel suchen</translation>
    </message>
    <message>
        <source>Select or filter b&amp;y condition…</source>
        <translation>Nach &amp;Bedingung auswählen oder filtern…</translation>
    </message>
    <message>
        <source>Points that fit a condition, as in degree &gt; 5</source>
        <translation>Punkte, die eine Bedingung erfüllen, etwa degree &gt; 5</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>Öffnen Sie zuerst Bewertungen oder das Beispiel.</translation>
    </message>
    <message>
        <source>No point is selected.</source>
        <translation>Kein Punkt ist ausgewählt.</translation>
    </message>
    <message>
        <source>There is no picture yet: train first.</source>
        <translation>Es gibt noch kein Bild: erst trainieren.</translation>
    </message>
    <message>
        <source>Cluster from &amp;selection</source>
        <translation>Cluster aus der Au&amp;swahl</translation>
    </message>
    <message>
        <source>Make a cluster of the selected points: it stays the same at every epoch</source>
        <translation>Aus den ausgewählten Punkten einen Cluster machen: Er bleibt in jeder Epoche derselbe</translation>
    </message>
</context>
<context>
    <name>lodestone::EntityListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a column and what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestone::EntityTableModel</name>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>lodestone::EntityTableView</name>
    <message>
        <source>Corner of the table</source>
        <translation>Ecke der Tabelle</translation>
    </message>
    <message>
        <source>Users and items</source>
        <translation>Nutzer und Items</translation>
    </message>
</context>
<context>
    <name>lodestone::EpochSlider</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>lodestone::ExploreView</name>
    <message>
        <source>The picture of the vectors is being worked out.</source>
        <translation>Das Bild der Vektoren wird berechnet.</translation>
    </message>
    <message>
        <source>Train to see users and items move into place.</source>
        <translation>Trainieren Sie, um zu sehen, wie Nutzer und Items ihren Platz finden.</translation>
    </message>
    <message>
        <source>Open ratings to see users and items here.</source>
        <translation>Öffnen Sie Bewertungen, um hier Nutzer und Items zu sehen.</translation>
    </message>
</context>
<context>
    <name>lodestone::ExportCommands</name>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Bild…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, SVG or PDF, in any size, with its legend</source>
        <translation>Das Bild als PNG, SVG oder PDF schreiben, in beliebiger Größe, mit seiner Legende</translation>
    </message>
    <message>
        <source>Picture of every &amp;epoch…</source>
        <translation>Bild jeder &amp;Epoche…</translation>
    </message>
    <message>
        <source>Write the picture of every kept epoch as PNG, as the last picture was exported, for a film</source>
        <translation>Das Bild jeder behaltenen Epoche als PNG schreiben, so wie das letzte Bild exportiert wurde, etwa für einen Film</translation>
    </message>
    <message>
        <source>&amp;Selected points as CSV…</source>
        <translation>&amp;Ausgewählte Punkte als CSV…</translation>
    </message>
    <message>
        <source>Write ids, titles, labels, clusters and places of the selected points</source>
        <translation>Ids, Titel, Labels, Cluster und Orte der ausgewählten Punkte schreiben</translation>
    </message>
    <message>
        <source>&amp;Figures of all runs as CSV…</source>
        <translation>&amp;Zahlen aller Läufe als CSV…</translation>
    </message>
    <message>
        <source>Write every figure of every epoch of every run, one a line</source>
        <translation>Jede Zahl jeder Epoche jedes Laufs schreiben, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Vectors as NPY…</source>
        <translation>&amp;Vektoren als NPY…</translation>
    </message>
    <message>
        <source>Write the vectors of the shown epoch for NumPy, users first</source>
        <translation>Die Vektoren der gezeigten Epoche für NumPy schreiben, Nutzer zuerst</translation>
    </message>
    <message>
        <source>Vectors for the Embedding P&amp;rojector…</source>
        <translation>Vektoren für den Embedding P&amp;rojector…</translation>
    </message>
    <message>
        <source>Write the vectors of the shown epoch as TSV, with a file of names beside it</source>
        <translation>Die Vektoren der gezeigten Epoche als TSV schreiben, daneben eine Datei der Namen</translation>
    </message>
    <message>
        <source>&amp;Table of runs…</source>
        <translation>&amp;Tabelle der Läufe…</translation>
    </message>
    <message>
        <source>Write the table of runs as it is shown, for LaTeX or Markdown or as CSV</source>
        <translation>Die Tabelle der Läufe schreiben, wie sie gezeigt wird, für LaTeX, Markdown oder als CSV</translation>
    </message>
    <message>
        <source>Export selected points</source>
        <translation>Ausgewählte Punkte exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV with vectors (*.csv)</source>
        <translation>CSV mit Vektoren (*.csv)</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Export vectors</source>
        <translation>Vektoren exportieren</translation>
    </message>
    <message>
        <source>NumPy (*.npy)</source>
        <translation>NumPy (*.npy)</translation>
    </message>
    <message>
        <source>TSV (*.tsv)</source>
        <translation>TSV (*.tsv)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>There is no picture yet: train first.</source>
        <translation>Es gibt noch kein Bild: Trainiere zuerst.</translation>
    </message>
    <message>
        <source>No point is selected.</source>
        <translation>Kein Punkt ist ausgewählt.</translation>
    </message>
    <message>
        <source>There are no vectors yet: train first.</source>
        <translation>Es gibt noch keine Vektoren: Trainiere zuerst.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Writing the picture of every epoch</source>
        <translation>Das Bild jeder Epoche wird geschrieben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Comparison of models…</source>
        <translation>Ver&amp;gleich der Modelle…</translation>
    </message>
    <message>
        <source>Write the mean test figures of every model over its runs, with differences and their significance</source>
        <translation>Die mittleren Testzahlen jedes Modells über seine Läufe schreiben, mit Unterschieden und ihrer Signifikanz</translation>
    </message>
    <message>
        <source>Write one page with tables, curves, pictures and the commands that repeat the runs</source>
        <translation>Eine Seite mit Tabellen, Kurven, Bildern und den Befehlen schreiben, die die Läufe wiederholen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Report as &amp;HTML…</source>
        <translation>Beri&amp;cht als HTML…</translation>
    </message>
</context>
<context>
    <name>lodestone::FigureDialog</name>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Line belo&amp;w the picture</source>
        <translation>&amp;Zeile unter dem Bild</translation>
    </message>
    <message>
        <source>No &amp;background</source>
        <translation>Ohne &amp;Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG: pixels</source>
        <translation>PNG: Pixel</translation>
    </message>
    <message>
        <source>SVG: text and lines as vectors</source>
        <translation>SVG: Text und Linien als Vektoren</translation>
    </message>
    <message>
        <source>PDF: text and lines as vectors</source>
        <translation>PDF: Text und Linien als Vektoren</translation>
    </message>
    <message>
        <source>How many pixels of the figure one of the screen becomes; in SVG and PDF this concerns the points</source>
        <translation>Wie viele Pixel der Abbildung aus einem des Bildschirms werden; bei SVG und PDF betrifft das die Punkte</translation>
    </message>
    <message>
        <source>What is behind the figure shows through</source>
        <translation>Was hinter der Abbildung liegt, scheint durch</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Mit:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>points of %1 × %2 pixels</source>
        <translation>Punkte von %1 × %2 Pixeln</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht; wähle ein kleineres.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>lodestone::FilePicker</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1: Datei wählen</translation>
    </message>
</context>
<context>
    <name>lodestone::FilterBar</name>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>label = Drama and degree &gt; 5</source>
        <translation>label = Drama and degree &gt; 5</translation>
    </message>
    <message>
        <source>Condition on points</source>
        <translation>Bedingung an die Punkte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>kind, id, title, label, degree, cluster, x, y, norm and margin, compared by =, !=, &lt;, &lt;=, &gt;, &gt;=, ~ (contains) or !~, joined by and, or, not and parentheses</source>
        <translation>kind, id, title, label, degree, cluster, x, y, norm und margin, verglichen mit =, !=, &lt;, &lt;=, &gt;, &gt;=, ~ (enthält) oder !~, verbunden mit and, or, not und Klammern</translation>
    </message>
    <message>
        <source>Select the points that are shown and fit (Return)</source>
        <translation>Die gezeigten Punkte auswählen, die passen (Eingabe)</translation>
    </message>
    <message>
        <source>Show only the points that fit</source>
        <translation>Nur die passenden Punkte zeigen</translation>
    </message>
    <message>
        <source>Show the points again that the filter leaves out</source>
        <translation>Die ausgefilterten Punkte wieder zeigen</translation>
    </message>
    <message>
        <source>Close the line for conditions</source>
        <translation>Die Zeile für Bedingungen schließen</translation>
    </message>
    <message>
        <source>Close this line; a filter stays (Esc)</source>
        <translation>Diese Zeile schließen; ein Filter bleibt (Esc)</translation>
    </message>
    <message>
        <source>Selected: %L1 of %L2 points</source>
        <translation>Ausgewählt: %L1 von %L2 Punkten</translation>
    </message>
    <message>
        <source>No point fits, so none is shown.</source>
        <translation>Kein Punkt passt, daher wird keiner gezeigt.</translation>
    </message>
    <message>
        <source>Shown: %L1 of %L2 points</source>
        <translation>Gezeigt: %L1 von %L2 Punkten</translation>
    </message>
</context>
<context>
    <name>lodestone::FindBox</name>
    <message>
        <source>Find a user or an item</source>
        <translation>Nutzer oder Item suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find by id or title; Return jumps to the first (Ctrl+F)</source>
        <translation>Suche nach ID oder Titel; Eingabe springt zum ersten (Strg+F)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a title, %2 &quot;Item 12&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing has this id or title.</source>
        <translation>Nichts hat diese ID oder diesen Titel.</translation>
    </message>
</context>
<context>
    <name>lodestone::FoldSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a folding section with a note behind it: &quot;Margins (2 changed)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesTab</name>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The vectors of epoch %L1 could not be read.</source>
        <translation>Die Vektoren der Epoche %L1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No vectors of this run are kept.</source>
        <translation>Von diesem Lauf sind keine Vektoren aufgehoben.</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>Kein Lauf ist gewählt.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Each part as a share of the lengths of all seven added up: for runs whose forces differ in size. All together is then what the parts do not cancel of each other.</source>
        <translation>Jeder Teil als Anteil an der Summe der Längen aller sieben: für Läufe, deren Kräfte verschieden groß sind. „Alle zusammen“ ist dann das, was sich von den Teilen nicht gegenseitig aufhebt.</translation>
    </message>
    <message>
        <source>Click a point of a picture to see what pulls and pushes it in each run.</source>
        <translation>Klicken Sie einen Punkt eines Bildes an, um zu sehen, was ihn in jedem Lauf zieht und schiebt.</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesTable</name>
    <message>
        <source>Forces in each run</source>
        <translation>Kräfte in jedem Lauf</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>Tripel</translation>
    </message>
    <message>
        <source>Triplets of the epoch that hold the point, active or not</source>
        <translation>Tripel der Epoche, die den Punkt enthalten, aktiv oder nicht</translation>
    </message>
    <message>
        <source>Length %1: %2 % of those of all parts added up</source>
        <translation>Länge %1: %2 % der Summe über alle Teile</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesView</name>
    <message>
        <source>Pull of ratings</source>
        <translation>Zug der Bewertungen</translation>
    </message>
    <message>
        <source>Towards the items (users) of its train ratings, where the hinge is active.</source>
        <translation>Zu den Items (Nutzern) seiner Trainingsbewertungen, wo der Hinge-Term aktiv ist.</translation>
    </message>
    <message>
        <source>Push of negatives</source>
        <translation>Schub der Negativen</translation>
    </message>
    <message>
        <source>Away from sampled items (users) that it has no rating with.</source>
        <translation>Weg von gezogenen Items (Nutzern), mit denen er keine Bewertung hat.</translation>
    </message>
    <message>
        <source>Push among users</source>
        <translation>Schub unter Nutzern</translation>
    </message>
    <message>
        <source>The user push of Eq. 7, scaled by rho.</source>
        <translation>Der Schub unter Nutzern aus Gl. 7, skaliert mit rho.</translation>
    </message>
    <message>
        <source>Push among items</source>
        <translation>Schub unter Items</translation>
    </message>
    <message>
        <source>The item push of Eq. 8, scaled by rho.</source>
        <translation>Der Schub unter Items aus Gl. 8, skaliert mit rho.</translation>
    </message>
    <message>
        <source>Pull of the similar</source>
        <translation>Zug der Ähnlichen</translation>
    </message>
    <message>
        <source>Towards users (items) with a similar list (latent term, Eq. 11).</source>
        <translation>Zu Nutzern (Items) mit ähnlicher Liste (latenter Term, Gl. 11).</translation>
    </message>
    <message>
        <source>Push of the dissimilar</source>
        <translation>Schub der Unähnlichen</translation>
    </message>
    <message>
        <source>Away from users (items) without a similar list (latent term, Eq. 11).</source>
        <translation>Weg von Nutzern (Items) ohne ähnliche Liste (latenter Term, Gl. 11).</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>The regularizer that keeps the coordinates uncorrelated (Eq. 12).</source>
        <translation>Der Regularisierer, der die Koordinaten unkorreliert hält (Gl. 12).</translation>
    </message>
    <message>
        <source>Length of the summed gradient of each part. The triplets of the epoch that hold the point are drawn again and evaluated at the vectors shown, so that training pays nothing for this.</source>
        <translation>Länge des summierten Gradienten jedes Teils. Die Tripel der Epoche, die den Punkt enthalten, werden nochmals gezogen und an den gezeigten Vektoren ausgewertet, sodass das Training dafür nichts bezahlt.</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Click a point of the picture to see what pulls and pushes it.</source>
        <translation>Klicken Sie einen Punkt des Bildes an, um zu sehen, was ihn zieht und schiebt.</translation>
    </message>
    <message>
        <source>Select a single point to see what pulls and pushes it.</source>
        <translation>Wählen Sie einen einzelnen Punkt aus, um zu sehen, was ihn zieht und schiebt.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: no model pulls or pushes them here.</source>
        <translation>Diese Vektoren entstanden anderswo: Hier zieht und schiebt sie kein Modell.</translation>
    </message>
    <message>
        <source>Train to see what pulls and pushes this point.</source>
        <translation>Trainieren Sie, um zu sehen, was diesen Punkt zieht und schiebt.</translation>
    </message>
    <message>
        <source>Only MML and its variants are trained by forces.</source>
        <translation>Nur MML und seine Varianten werden durch Kräfte trainiert.</translation>
    </message>
    <message>
        <source>Epoch %L1: working out…</source>
        <translation>Epoche %L1: wird berechnet…</translation>
    </message>
    <message>
        <source>No triplet of epoch %L1 holds this point.</source>
        <translation>Kein Tripel der Epoche %L1 enthält diesen Punkt.</translation>
    </message>
    <message>
        <source>Triplets of epoch %L1 that hold it: %L2</source>
        <translation>Tripel der Epoche %L1, die ihn enthalten: %L2</translation>
    </message>
    <message>
        <source>%1
Active %L2 times.</source>
        <translation>%1
%L2-mal aktiv.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>The sum of all parts; pulls and pushes cancel where they oppose each other.</source>
        <translation>Die Summe aller Teile; Züge und Schübe heben sich auf, wo sie einander entgegenwirken.</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesWorker</name>
    <message>
        <source>Not enough memory for the forces.</source>
        <translation>Der Speicher reicht nicht für die Kräfte.</translation>
    </message>
</context>
<context>
    <name>lodestone::GetDataDialog</name>
    <message>
        <source>about %1 MB</source>
        <translation>etwa %1 MB</translation>
    </message>
    <message>
        <source>I &amp;accept these terms</source>
        <translation>Ich nehme diese Bedingungen &amp;an</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Get data set</source>
        <translation>Datensatz holen</translation>
    </message>
    <message>
        <source>Public data sets</source>
        <translation>Öffentliche Datensätze</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Zitierweise</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>Speichern &amp;in</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Ordner zum Speichern</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder to save in</source>
        <translation>Ordner zum Speichern wählen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Stop for now; what came is kept and can be resumed</source>
        <translation>Vorerst anhalten; was ankam, bleibt und kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Show the publisher’s page in the browser</source>
        <translation>Die Seite des Herausgebers im Browser zeigen</translation>
    </message>
    <message>
        <source>Comparing the checksum…</source>
        <translation>Prüfsumme wird verglichen…</translation>
    </message>
    <message>
        <source>The checksum is right.</source>
        <translation>Die Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>The publisher’s checksum could not be had, so the file was not checked.</source>
        <translation>Die Prüfsumme des Herausgebers war nicht zu bekommen, die Datei wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>The publisher gives no checksum.</source>
        <translation>Der Herausgeber gibt keine Prüfsumme an.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Open pa&amp;ge</source>
        <translation>S&amp;eite öffnen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>%1 is there already: look at it</source>
        <translation>%1 ist schon da: ansehen</translation>
    </message>
    <message>
        <source>Accept the terms first.</source>
        <translation>Nehmen Sie zuerst die Bedingungen an.</translation>
    </message>
    <message>
        <source>Go on after %1</source>
        <translation>Nach %1 fortsetzen</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <translation>Von %1 holen</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made. Choose another one.</source>
        <translation>%1: Der Ordner kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lodestone::GridRow</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values, or from, to and step as in 0:1:0.1</source>
        <translation>Werte, oder von, bis und Schritt wie in 0:1:0,1</translation>
    </message>
    <message>
        <source>Remove this option from the grid</source>
        <translation>Diese Option aus dem Raster entfernen</translation>
    </message>
    <message>
        <source>This option is there already; give all its values at once.</source>
        <translation>Diese Option gibt es schon; geben Sie alle Werte auf einmal an.</translation>
    </message>
    <message>
        <source>Enter values as in 4, 8, 16, or from, to and step as in 0:1:0.1.</source>
        <translation>Geben Sie Werte an wie in 4; 8; 16, oder von, bis und Schritt wie in 0:1:0,1.</translation>
    </message>
    <message>
        <source>%1 does not have this option.</source>
        <translation>%1 hat diese Option nicht.</translation>
    </message>
    <message>
        <source>%1 is not possible; allowed: %2.</source>
        <translation>%1 ist nicht möglich; erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The chosen models have no option in common.</source>
        <translation>Die gewählten Modelle haben keine gemeinsame Option.</translation>
    </message>
</context>
<context>
    <name>lodestone::HeatMap</name>
    <message>
        <source>row %L1, column %L2: %3</source>
        <translation>Zeile %L1, Spalte %L2: %3</translation>
    </message>
</context>
<context>
    <name>lodestone::HelpCommands</name>
    <message>
        <source>Timeline, when it has the focus</source>
        <translation>Zeitleiste, wenn sie den Fokus hat</translation>
    </message>
    <message>
        <source>Previous and next epoch</source>
        <translation>Vorige und nächste Epoche</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Five epochs back and forth</source>
        <translation>Fünf Epochen zurück und vor</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>First and newest epoch</source>
        <translation>Erste und neueste Epoche</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Triplet, when it has the focus</source>
        <translation>Tripel, wenn es den Fokus hat</translation>
    </message>
    <message>
        <source>Previous and next triplet</source>
        <translation>Voriges und nächstes Tripel</translation>
    </message>
    <message>
        <source>P, N</source>
        <translation>P, N</translation>
    </message>
    <message>
        <source>Find a violated triplet</source>
        <translation>Ein verletztes Tripel suchen</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Picture, with the mouse</source>
        <translation>Bild, mit der Maus</translation>
    </message>
    <message>
        <source>Select one point; add it, or add and remove it</source>
        <translation>Einen Punkt auswählen; hinzufügen, umschalten</translation>
    </message>
    <message>
        <source>Click; with Shift, with Ctrl</source>
        <translation>Klick; mit Umschalt, mit Strg</translation>
    </message>
    <message>
        <source>Select with the lasso or rectangle; add, remove</source>
        <translation>Mit Lasso oder Rechteck auswählen; hinzufügen, entfernen</translation>
    </message>
    <message>
        <source>Drag; with Shift, with Ctrl</source>
        <translation>Ziehen; mit Umschalt, mit Strg</translation>
    </message>
    <message>
        <source>Pan, or turn in 3D</source>
        <translation>Verschieben, in 3D drehen</translation>
    </message>
    <message>
        <source>Drag with Space held</source>
        <translation>Ziehen mit gehaltener Leertaste</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Drag with the middle or right button</source>
        <translation>Ziehen mit mittlerer oder rechter Taste</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>lodestone::HoverCard</name>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Label: %1</translation>
    </message>
    <message>
        <source>Ratings: %L1</source>
        <translation>Bewertungen: %L1</translation>
    </message>
</context>
<context>
    <name>lodestone::HoverTracker</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (derived)</source>
        <translation>%1: %2 (abgeleitet)</translation>
    </message>
</context>
<context>
    <name>lodestone::ImportDialog</name>
    <message>
        <source>… and %L1 more lines that cannot be used.</source>
        <translation>… und %L1 weitere unbrauchbare Zeilen.</translation>
    </message>
    <message>
        <source>Open ratings</source>
        <translation>Bewertungen öffnen</translation>
    </message>
    <message>
        <source>First rows of the data</source>
        <translation>Erste Zeilen der Daten</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Ecke der Tabelle</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>Trai&amp;nieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde beendet.</translation>
    </message>
    <message>
        <source>The table has %L1 columns; the first %L2 are shown.</source>
        <translation>Die Tabelle hat %L1 Spalten; die ersten %L2 sind gezeigt.</translation>
    </message>
    <message>
        <source>Open the data and train the model at once (Enter)</source>
        <translation>Die Daten öffnen und das Modell gleich trainieren (Eingabe)</translation>
    </message>
    <message>
        <source>Correct the error first.</source>
        <translation>Beheben Sie zuerst den Fehler.</translation>
    </message>
    <message>
        <source>Open the data without training</source>
        <translation>Die Daten öffnen, ohne zu trainieren</translation>
    </message>
</context>
<context>
    <name>lodestone::InspectorTable</name>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>lodestone::InspectorView</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Stay with this user or item, whatever is selected</source>
        <translation>Bei diesem Nutzer oder Item bleiben, gleich was ausgewählt wird</translation>
    </message>
    <message>
        <source>Open a data set to look at its users and items.</source>
        <translation>Öffnen Sie einen Datensatz, um seine Nutzer und Items anzusehen.</translation>
    </message>
    <message>
        <source>Click a point of the picture to see what the model recommends to a user, and who is near an item.</source>
        <translation>Klicken Sie einen Punkt des Bildes an, um zu sehen, was das Modell einem Nutzer empfiehlt und wer einem Item nahe ist.</translation>
    </message>
    <message>
        <source>Train to see what the model recommends to %1.</source>
        <translation>Trainieren Sie, um zu sehen, was das Modell empfiehlt: %1.</translation>
    </message>
    <message>
        <source>Ratings: %L1 (train %2, validation %3, test %4)</source>
        <translation>Bewertungen: %L1 (Training %2, Validierung %3, Test %4)</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Margin %1</translation>
    </message>
    <message>
        <source>Nothing was looked at before.</source>
        <translation>Zuvor wurde nichts angesehen.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Choose an item of a list to see why it is near or far.</source>
        <translation>Wählen Sie ein Item einer Liste, um zu sehen, warum es nah oder fern ist.</translation>
    </message>
    <message>
        <source>Choose a user of a list to see why the item is near or far.</source>
        <translation>Wählen Sie einen Nutzer einer Liste, um zu sehen, warum das Item nah oder fern ist.</translation>
    </message>
</context>
<context>
    <name>lodestone::KindColoring</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All points are of the same kind.</source>
        <translation>Alle Punkte sind von derselben Art.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
</context>
<context>
    <name>lodestone::LabelColoring</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The items of this data set have no labels.</source>
        <translation>Die Items dieses Datensatzes haben keine Labels.</translation>
    </message>
    <message>
        <source>Users have no label of their own: each takes the label of the items it likes most (derived).</source>
        <translation>Nutzer haben kein eigenes Label: Jeder bekommt das Label der Items, die er am meisten mag (abgeleitet).</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
</context>
<context>
    <name>lodestone::LatentMarginColoring</name>
    <message>
        <source>Latent margin</source>
        <translation>Latente Margin</translation>
    </message>
    <message>
        <source>The model has no latent margins.</source>
        <translation>Das Modell hat keine latenten Margins.</translation>
    </message>
    <message>
        <source>The margin m^l between similar and other users, and items.</source>
        <translation>Die Margin m^l zwischen ähnlichen und anderen Nutzern sowie Items.</translation>
    </message>
</context>
<context>
    <name>lodestone::LayoutWorker</name>
    <message>
        <source>Not enough memory to draw epoch %1.</source>
        <translation>Der Speicher reicht nicht, um Epoche %1 zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>lodestone::LearningRateDialog</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Now %1; %2 is possible.</source>
        <translation>Jetzt %1; möglich ist %2.</translation>
    </message>
    <message>
        <source>The new rate holds from the next epoch that begins. The curves mark it, and the run keeps it. The command line of the run cannot repeat the change, and says so.</source>
        <translation>Die neue Rate gilt ab der nächsten Epoche, die beginnt. Die Kurven markieren sie, und der Lauf bewahrt sie. Die Befehlszeile des Laufs kann die Änderung nicht wiederholen und sagt das.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;New rate</source>
        <translation>&amp;Neue Rate</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The rate must be %1 to %2.</source>
        <translation>Die Rate muss %1 bis %2 sein.</translation>
    </message>
</context>
<context>
    <name>lodestone::LegendEntry</name>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>lodestone::LegendModel</name>
    <message>
        <source>Mute other categories</source>
        <translation>Andere Kategorien dämpfen</translation>
    </message>
    <message>
        <source>Hide other categories</source>
        <translation>Andere Kategorien verbergen</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Alle Kategorien zeigen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>Palette ändern</translation>
    </message>
    <message>
        <source>Change number of labels</source>
        <translation>Zahl der Labels ändern</translation>
    </message>
    <message>
        <source>Color %1</source>
        <translation>%1 färben</translation>
    </message>
    <message>
        <source>Change scale</source>
        <translation>Skala ändern</translation>
    </message>
    <message>
        <source>Show whole range</source>
        <translation>Ganzen Bereich zeigen</translation>
    </message>
    <message>
        <source>items: %L1</source>
        <translation>Items: %L1</translation>
    </message>
    <message>
        <source>users: %L1</source>
        <translation>Nutzer: %L1</translation>
    </message>
    <message>
        <source>%1: %2, %3 (derived)</source>
        <translation>%1: %2, %3 (abgeleitet)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1; selected: %L2</source>
        <translation>%1; ausgewählt: %L2</translation>
    </message>
    <message>
        <source>%1; muted</source>
        <translation>%1; gedämpft</translation>
    </message>
    <message>
        <source>%1; hidden</source>
        <translation>%1; verborgen</translation>
    </message>
</context>
<context>
    <name>lodestone::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Space mutes all other categories, Enter hides them, Escape shows all.</source>
        <translation>Leertaste dämpft alle anderen Kategorien, Eingabe verbirgt sie, Escape zeigt alle.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all categories alike (Esc)</source>
        <translation>Alle Kategorien gleich zeigen (Esc)</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Colors of the categories; all are chosen to be told apart by the color-blind, too</source>
        <translation>Farben der Kategorien; alle sind auch für Farbenblinde unterscheidbar</translation>
    </message>
    <message>
        <source>top </source>
        <extracomment>before the number of labels that have a color of their own</extracomment>
        <translation>Top </translation>
    </message>
    <message>
        <source>Labels with a color of their own</source>
        <translation>Labels mit eigener Farbe</translation>
    </message>
    <message>
        <source>So many labels have a color of their own, the most frequent ones; the rest is “Other”</source>
        <translation>So viele Labels haben eine eigene Farbe, die häufigsten; der Rest ist „Andere“</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Choose the color of the category that is current in the list</source>
        <translation>Die Farbe der in der Liste aktuellen Kategorie wählen</translation>
    </message>
    <message>
        <source>Color of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>● item   □ user</source>
        <translation>● Item   □ Nutzer</translation>
    </message>
</context>
<context>
    <name>lodestone::LogCommands</name>
    <message>
        <source>No log is kept.</source>
        <translation>Es wird kein Protokoll geführt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The log up to now:</source>
        <translation>Das Protokoll bis jetzt:</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
</context>
<context>
    <name>lodestone::LogDialog</name>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Noch wurde nichts notiert.</translation>
    </message>
    <message>
        <source>Kept in %1. Nothing is sent anywhere.</source>
        <translation>Liegt in %1. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>lodestone::LogHistogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1: %2
%3: %4</translation>
    </message>
</context>
<context>
    <name>lodestone::LossShareColoring</name>
    <message>
        <source>Loss share, %</source>
        <translation>Anteil am Loss, %</translation>
    </message>
    <message>
        <source>Which part of the epoch&apos;s loss is of each user and item: the terms L1, L2 and LA of the triplets drawn in that epoch, at its vectors. Half of a term of a rating counts for its user, half for its item; a latent term for whose relation it is. Regularizers are left out.</source>
        <translation>Welcher Teil des Loss der Epoche auf jeden Nutzer und jedes Item entfällt: die Terme L1, L2 und LA der Tripel, die in dieser Epoche gezogen wurden, an ihren Vektoren. Die Hälfte eines Terms einer Bewertung zählt für ihren Nutzer, die Hälfte für ihr Item; ein latenter Term für den, dessen Beziehung er ist. Regularisierer bleiben außen vor.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there is no loss.</source>
        <translation>Diese Vektoren wurden anderswo erzeugt: Es gibt keinen Loss.</translation>
    </message>
    <message>
        <source>The loss is being worked out.</source>
        <translation>Der Loss wird berechnet.</translation>
    </message>
    <message>
        <source>Part of the loss at epoch %L1, all together 100 %. Gray: without a train positive.</source>
        <translation>Anteil am Loss in Epoche %L1, alle zusammen 100 %. Grau: ohne positive Trainingsbewertung.</translation>
    </message>
    <message>
        <source>At epoch %L1 no hinge is active: there is no loss to share.</source>
        <translation>In Epoche %L1 ist kein Hinge aktiv: Es gibt keinen Loss zu verteilen.</translation>
    </message>
</context>
<context>
    <name>lodestone::MainWindow</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>Kräfte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Color by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Training</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Import vectors</source>
        <translation>Vektoren importieren</translation>
    </message>
    <message>
        <source>Vectors (*.npy *.tsv *.csv *.txt *.vec *.gz);;All files (*)</source>
        <translation>Vektoren (*.npy *.tsv *.csv *.txt *.vec *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 of %2 points selected</source>
        <translation>%1 von %2 Punkten ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped. Drop one file, or the folder that holds them.</source>
        <translation>
            <numerusform>%n Datei wurde abgelegt. Legen Sie eine Datei ab oder den Ordner, der sie enthält.</numerusform>
            <numerusform>%n Dateien wurden abgelegt. Legen Sie eine Datei ab oder den Ordner, der sie enthält.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is too small for the panels; View &gt; Panels opens them one by one.</source>
        <translation>Das Fenster ist zu klein für die Bereiche; Ansicht &gt; Bereiche öffnet sie einzeln.</translation>
    </message>
    <message>
        <source>Triplet</source>
        <translation>Tripel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Similar pairs</source>
        <translation>Ähnliche Paare</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>This run is in the queue; take it out first.</source>
        <translation>Dieser Lauf ist in der Warteschlange; nehmen Sie ihn zuerst heraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted; Edit &gt; Undo brings them back</source>
        <translation>
            <numerusform>%n Lauf gelöscht; Bearbeiten &gt; Rückgängig bringt ihn zurück</numerusform>
            <numerusform>%n Läufe gelöscht; Bearbeiten &gt; Rückgängig bringt sie zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::MarginColoring</name>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>The model has no adaptive margins.</source>
        <translation>Das Modell hat keine adaptiven Margins.</translation>
    </message>
    <message>
        <source>How much farther than a positive a negative must lie: m^u of users, m^i of items.</source>
        <translation>Wie viel weiter als ein Positives ein Negatives liegen muss: m^u der Nutzer, m^i der Items.</translation>
    </message>
</context>
<context>
    <name>lodestone::MarginsView</name>
    <message>
        <source>m^u of users</source>
        <translation>m^u der Nutzer</translation>
    </message>
    <message>
        <source>m^i of items</source>
        <translation>m^i der Items</translation>
    </message>
    <message>
        <source>m^l of both</source>
        <translation>m^l von beiden</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Margins over the epochs: the median as a line, half of all and nine tenths of all as bands.</source>
        <translation>Margins über die Epochen: der Median als Linie, die Hälfte und neun Zehntel aller als Bänder.</translation>
    </message>
    <message>
        <source>Open a data set and train MML to see the margins of its users and items.</source>
        <translation>Öffnen Sie einen Datensatz und trainieren Sie MML, um die Margins seiner Nutzer und Items zu sehen.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: no model gave them margins.</source>
        <translation>Diese Vektoren sind anderswo entstanden: Kein Modell gab ihnen Margins.</translation>
    </message>
    <message>
        <source>Train MML to see the margins that it learns for every user and item.</source>
        <translation>Trainieren Sie MML, um die Margins zu sehen, die es für jeden Nutzer und jedes Item lernt.</translation>
    </message>
    <message>
        <source>This model learns no margins of users and items. Train MML to see some.</source>
        <translation>Dieses Modell lernt keine Margins von Nutzern und Items. Trainieren Sie MML, um welche zu sehen.</translation>
    </message>
    <message>
        <source>All margins of this run are fixed. Train with adaptive margins to see how they spread.</source>
        <translation>Alle Margins dieses Laufs sind fest. Trainieren Sie mit adaptiven Margins, um zu sehen, wie sie sich verteilen.</translation>
    </message>
    <message>
        <source>Epoch %L1: counting…</source>
        <translation>Epoche %L1: wird gezählt …</translation>
    </message>
    <message>
        <source>Epoch %L1 · the darker, the more have that margin and that many ratings · line: median, dashed: quartiles · a click selects those in a cell</source>
        <translation>Epoche %L1 · je dunkler, desto mehr mit dieser Margin und so vielen Bewertungen · Linie: Median, gestrichelt: Quartile · ein Klick wählt die einer Zelle aus</translation>
    </message>
    <message>
        <source>%1, 5 to 95 %</source>
        <translation>%1, 5 bis 95 %</translation>
    </message>
    <message>
        <source>%1, 25 to 75 %</source>
        <translation>%1, 25 bis 75 %</translation>
    </message>
</context>
<context>
    <name>lodestone::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>lodestone::MessagesView</name>
    <message>
        <source>All messages</source>
        <translation>Alle Meldungen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Which messages to show</source>
        <translation>Welche Meldungen gezeigt werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected messages, or all that are shown</source>
        <translation>Die ausgewählten oder alle gezeigten Meldungen kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove all messages</source>
        <translation>Alle Meldungen entfernen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Alle Meldungen auswählen</translation>
    </message>
</context>
<context>
    <name>lodestone::MetricView</name>
    <message>
        <source>Eigenvalues of the metrics, the largest first</source>
        <translation>Eigenwerte der Metriken, die größten zuerst</translation>
    </message>
    <message>
        <source>Eigenvalues, the largest first</source>
        <translation>Eigenwerte, die größten zuerst</translation>
    </message>
    <message>
        <source>Train MML to see the metrics that it learns.</source>
        <translation>Trainieren Sie MML, um die gelernten Metriken zu sehen.</translation>
    </message>
    <message>
        <source>This model learns no metric: vectors are compared as they are.</source>
        <translation>Dieses Modell lernt keine Metrik: Vektoren werden verglichen, wie sie sind.</translation>
    </message>
    <message>
        <source>Epoch %L1</source>
        <translation>Epoche %L1</translation>
    </message>
    <message>
        <source>%1: condition %2, effective rank %3</source>
        <translation>%1: Kondition %2, effektiver Rang %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3°</source>
        <translation>%1 zu %2: %3°</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Figures of the metrics</source>
        <translation>Kennzahlen der Metriken</translation>
    </message>
</context>
<context>
    <name>lodestone::MovedList</name>
    <message>
        <source>Run that is compared with the left one</source>
        <translation>Lauf, der mit dem linken verglichen wird</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Was sich am meisten bewegt hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>How far it stands from where the left run has it, as a share of the spread of that picture</source>
        <translation>Wie weit es von dort entfernt ist, wo der linke Lauf es hat, als Anteil der Streuung jenes Bildes</translation>
    </message>
    <message>
        <source>Choose two runs on shared axes to see what moved between them.</source>
        <translation>Wähle zwei Läufe auf gemeinsamen Achsen, um zu sehen, was sich zwischen ihnen bewegt hat.</translation>
    </message>
    <message>
        <source>The %1 of %2 points that moved most; all moved by %3 on average.</source>
        <translation>Die %1 von %2 Punkten, die sich am meisten bewegt haben; alle bewegten sich im Mittel um %3.</translation>
    </message>
</context>
<context>
    <name>lodestone::NeighborsPage</name>
    <message>
        <source>Nearest items</source>
        <translation>Nächste Items</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Squared distance under the chosen metric</source>
        <translation>Quadrierte Distanz in der gewählten Metrik</translation>
    </message>
    <message>
        <source>Nearest users</source>
        <translation>Nächste Nutzer</translation>
    </message>
    <message>
        <source>Metric W^UI (users and items)</source>
        <translation>Metrik W^UI (Nutzer und Items)</translation>
    </message>
    <message>
        <source>Metric W^U (users)</source>
        <translation>Metrik W^U (Nutzer)</translation>
    </message>
    <message>
        <source>Metric W^I (items)</source>
        <translation>Metrik W^I (Items)</translation>
    </message>
    <message>
        <source>Identity (vectors as they are)</source>
        <translation>Identität (Vektoren, wie sie sind)</translation>
    </message>
    <message>
        <source>Metric of the distances</source>
        <translation>Metrik der Distanzen</translation>
    </message>
    <message>
        <source>This model learns no metric: vectors are compared as they are.</source>
        <translation>Dieses Modell lernt keine Metrik: Vektoren werden verglichen, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>lodestone::NormColoring</name>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Train to see the lengths of the vectors.</source>
        <translation>Trainieren Sie, um die Längen der Vektoren zu sehen.</translation>
    </message>
    <message>
        <source>Length of each vector.</source>
        <translation>Länge jedes Vektors.</translation>
    </message>
</context>
<context>
    <name>lodestone::NoticeBar</name>
    <message>
        <source>Close this bar</source>
        <translation>Diese Leiste schließen</translation>
    </message>
</context>
<context>
    <name>lodestone::NoticeBox</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy errors and warnings</source>
        <translation>Fehler und Warnungen kopieren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>lodestone::NumberColoring</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlaidLegend</name>
    <message>
        <source>Runs drawn over the shown one</source>
        <translation>Läufe, die über dem gezeigten gezeichnet sind</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlaidRunCommands</name>
    <message>
        <source>Draw over the curve&amp;s</source>
        <translation>Über die Kurven &amp;zeichnen</translation>
    </message>
    <message>
        <source>Draw the curves of the selected runs over those of the run that is shown, each in its color</source>
        <translation>Die Kurven der ausgewählten Läufe über denen des gezeigten Laufs zeichnen, jede in der Farbe ihres Laufs</translation>
    </message>
    <message>
        <source>Select a run in the panel Runs first.</source>
        <translation>Wähle zuerst einen Lauf im Panel Läufe.</translation>
    </message>
    <message>
        <source>The selected runs have no finished epoch.</source>
        <translation>Die ausgewählten Läufe haben keine abgeschlossene Epoche.</translation>
    </message>
    <message>
        <source>Draw the runs that were chosen in the panel Runs over these curves, or at first those selected there, or the starred one</source>
        <translation>Die im Bereich Läufe gewählten Läufe über diesen Kurven zeichnen; zuerst die dort ausgewählten oder den mit Stern</translation>
    </message>
    <message>
        <source>Select other runs in the panel Runs first, or star one.</source>
        <translation>Wählen Sie zuerst andere Läufe im Bereich Läufe aus, oder geben Sie einem einen Stern.</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlayControl</name>
    <message>
        <source>These vectors were made elsewhere: there are no ratings.</source>
        <translation>Diese Vektoren entstanden anderswo: Es gibt keine Bewertungen.</translation>
    </message>
    <message>
        <source>The model of this run knows no similar pairs.</source>
        <translation>Das Modell dieses Laufs kennt keine ähnlichen Paare.</translation>
    </message>
    <message>
        <source>This projection is not linear: the unit ball has no outline in it.</source>
        <translation>Diese Projektion ist nicht linear: Die Einheitskugel hat darin keinen Umriss.</translation>
    </message>
    <message>
        <source>This model compares by products and keeps to no unit ball.</source>
        <translation>Dieses Modell vergleicht mit Produkten und hält sich an keine Einheitskugel.</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlayLayer</name>
    <message>
        <source>1 line</source>
        <translation>1 Linie</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Linien</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Linien</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 von %2 Namen</translation>
    </message>
</context>
<context>
    <name>lodestone::OwnClustersView</name>
    <message>
        <source>Cluster from selection</source>
        <translation>Cluster aus der Auswahl</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select the members of the cluster and no others (double click)</source>
        <translation>Die Mitglieder des Clusters und keine anderen auswählen (Doppelklick)</translation>
    </message>
    <message>
        <source>Give the cluster another name (F2)</source>
        <translation>Dem Cluster einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Give the cluster another color</source>
        <translation>Dem Cluster eine andere Farbe geben</translation>
    </message>
    <message>
        <source>Forget the cluster; undo brings it back</source>
        <translation>Den Cluster vergessen; Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <source>Clusters of your own</source>
        <translation>Eigene Cluster</translation>
    </message>
    <message>
        <source>Their members stay the same at every epoch. NMI and silhouette are of the clusters found by k-means alone.</source>
        <translation>Ihre Mitglieder bleiben in jeder Epoche dieselben. NMI und Silhouette sind allein die der von k-Means gefundenen Cluster.</translation>
    </message>
    <message>
        <source>Color of the cluster</source>
        <translation>Farbe des Clusters</translation>
    </message>
    <message>
        <source>Make a cluster of the selected points: it stays the same at every epoch</source>
        <translation>Aus den ausgewählten Punkten einen Cluster machen: Er bleibt in jeder Epoche derselbe</translation>
    </message>
    <message>
        <source>No point is selected.</source>
        <translation>Kein Punkt ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperCharts</name>
    <message>
        <source>Chart: %1 against the dimensions</source>
        <translation>Diagramm: %1 über den Dimensionen</translation>
    </message>
    <message>
        <source>No trained run has %1 yet.</source>
        <translation>Noch kein trainierter Lauf hat %1.</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperCommands</name>
    <message>
        <source>&amp;Paper tables</source>
        <translation>&amp;Artikeltabellen</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>Make this of the open data, beside what the paper prints</source>
        <translation>Dies aus den geöffneten Daten erstellen, neben dem, was der Artikel angibt</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>Öffnen Sie zuerst Bewertungen oder das Beispiel.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to train on.</source>
        <translation>Diese Vektoren entstanden anderswo: Es gibt keine Bewertungen zum Trainieren.</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperDialog</name>
    <message>
        <source>as CS&amp;V</source>
        <translation>als CS&amp;V</translation>
    </message>
    <message>
        <source>as &amp;LaTeX</source>
        <translation>als &amp;LaTeX</translation>
    </message>
    <message>
        <source>as &amp;Markdown</source>
        <translation>als &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>%1 of the paper</source>
        <translation>%1 des Artikels</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>S&amp;eeds</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>Only the split by folds has numbered folds.</source>
        <translation>Nur die Aufteilung in Folds hat nummerierte Folds.</translation>
    </message>
    <message>
        <source>E&amp;pochs</source>
        <translation>E&amp;pochen</translation>
    </message>
    <message>
        <source>Epochs of every run</source>
        <translation>Epochen jedes Laufs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Write the table for LaTeX or Markdown or as CSV</source>
        <translation>Die Tabelle für LaTeX oder Markdown oder als CSV schreiben</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Not trained: %1.</source>
        <translation>Nicht trainiert: %1.</translation>
    </message>
    <message>
        <source>Data: %1.</source>
        <translation>Daten: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 runs are trained, %3 wait or are in work, %4 are missing.</source>
        <translation>%1 von %2 Läufen sind trainiert, %3 warten oder laufen, %4 fehlen.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>&amp;Queue runs</source>
        <translation>Läufe &amp;einreihen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %n missing runs</source>
        <translation>
            <numerusform>%n fehlenden Lauf &amp;einreihen</numerusform>
            <numerusform>%n fehlende Läufe &amp;einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the missing runs behind the others and train them</source>
        <translation>Die fehlenden Läufe hinten einreihen und trainieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>So many runs of each model, from the first seed on</source>
        <translation>So viele Läufe jedes Modells, ab dem ersten Seed</translation>
    </message>
    <message>
        <source>F&amp;irst seed</source>
        <translation>E&amp;rster Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same run</source>
        <translation>Derselbe Seed ergibt denselben Lauf</translation>
    </message>
    <message>
        <source>So many parts of the data are tested with each seed, from part 0 on</source>
        <translation>So viele Teile der Daten werden mit jedem Seed getestet, ab Teil 0</translation>
    </message>
    <message>
        <source>Models have their defaults; the kind of split and the ranking are those of the Run panel.</source>
        <translation>Modelle haben ihre Vorgaben; die Art der Aufteilung und die Rangfolge sind die im Bereich Lauf.</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperTableView</name>
    <message>
        <source>Table of the paper</source>
        <translation>Tabelle des Artikels</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Ecke der Tabelle</translation>
    </message>
    <message>
        <source>As the paper prints it, for other data</source>
        <translation>Wie der Artikel es angibt, für andere Daten</translation>
    </message>
</context>
<context>
    <name>lodestone::ParallelAxes</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Parallel axes of the runs</source>
        <translation>Parallele Achsen der Läufe</translation>
    </message>
    <message>
        <source>&amp;Turn around</source>
        <translation>&amp;Umdrehen</translation>
    </message>
    <message>
        <source>&amp;Color by this</source>
        <translation>&amp;Danach färben</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>C&amp;lear brush</source>
        <translation>Markierung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n different value(s)</source>
        <translation>
            <numerusform>%1 bis %2, %n verschiedener Wert</numerusform>
            <numerusform>%1 bis %2, %n verschiedene Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Turned around: the largest value is at the bottom</source>
        <translation>Umgedreht: Der größte Wert ist unten</translation>
    </message>
    <message>
        <source>Brushed: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Axis %1 of %2: %3. Brushed runs: %4 of %5.</source>
        <translation>Achse %1 von %2: %3. Markierte Läufe: %4 von %5.</translation>
    </message>
    <message>
        <source>Click to turn it around, drag to move it.</source>
        <translation>Klicken dreht sie um, Ziehen verschiebt sie.</translation>
    </message>
    <message>
        <source>Drag to brush, double click to clear.</source>
        <translation>Ziehen markiert, Doppelklick hebt die Markierung auf.</translation>
    </message>
    <message>
        <source>Double click to open it.</source>
        <translation>Doppelklick öffnet ihn.</translation>
    </message>
</context>
<context>
    <name>lodestone::ParamForm</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestone::ParamRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Enter a whole number from %1.</source>
        <translation>Geben Sie eine ganze Zahl ein: %1.</translation>
    </message>
    <message>
        <source>Enter a number from %1.</source>
        <translation>Geben Sie eine Zahl ein: %1.</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zur Vorgabe, %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
</context>
<context>
    <name>lodestone::ParameterCurve</name>
    <message>
        <source>Option on the horizontal axis</source>
        <translation>Option auf der waagrechten Achse</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>HR@10, HR@50</source>
        <translation>HR@10, HR@50</translation>
    </message>
    <message>
        <source>NMI 10, Recall@50</source>
        <translation>NMI 10, Recall@50</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>smallest to largest</source>
        <translation>kleinster bis größter</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>followed by a list of options</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>The option on the horizontal axis: those with numbers that differ between runs</source>
        <translation>Die Option auf der waagrechten Achse: alle mit Zahlen, in denen sich Läufe unterscheiden</translation>
    </message>
    <message>
        <source>What is drawn, at the best epoch of each run</source>
        <translation>Was gezeichnet wird, jeweils an der besten Epoche des Laufs</translation>
    </message>
    <message>
        <source>Around the mean of the runs that agree in everything but seed and fold: all of them, or one standard deviation to either side</source>
        <translation>Um den Mittelwert der Läufe, die bis auf Seed und Fold gleich sind: alle, oder eine Standardabweichung zu beiden Seiten</translation>
    </message>
    <message>
        <source>Chart: %1 against %2</source>
        <translation>Diagramm: %1 über %2</translation>
    </message>
    <message>
        <source>No option with numbers differs between the runs. Train with other values of one, such as the dimension: its curve is drawn here.</source>
        <translation>Die Läufe unterscheiden sich in keiner Option mit Zahlen. Trainieren Sie mit anderen Werten einer solchen, etwa der Dimension: Hier entsteht ihre Kurve.</translation>
    </message>
    <message>
        <source>No brushed run has these figures.</source>
        <translation>Kein markierter Lauf hat diese Zahlen.</translation>
    </message>
    <message>
        <source>Means over seeds and folds; the band is from the smallest to the largest run.</source>
        <translation>Mittelwerte über Seeds und Folds; das Band reicht vom kleinsten bis zum größten Lauf.</translation>
    </message>
    <message>
        <source>Means over seeds and folds; the band is one standard deviation to either side.</source>
        <translation>Mittelwerte über Seeds und Folds; das Band ist eine Standardabweichung zu beiden Seiten.</translation>
    </message>
    <message>
        <source>%1 of %2 lines are drawn, those of the most runs; brush to see others.</source>
        <translation>%1 von %2 Linien sind gezeichnet, die mit den meisten Läufen; markieren Sie, um andere zu sehen.</translation>
    </message>
</context>
<context>
    <name>lodestone::PictureSeries</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>lodestone::PreferencesDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Automatic leaves one core to the window. The number of threads never changes the result. Takes effect with the next run.</source>
        <translation>Automatisch lässt dem Fenster einen Kern. Die Zahl der Threads ändert nie das Ergebnis. Wirkt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Beyond this, the timeline keeps every second, fourth, ... epoch.</source>
        <translation>Darüber behält die Zeitleiste jede zweite, vierte, … Epoche.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>T&amp;hreads for training</source>
        <translation>&amp;Threads fürs Training</translation>
    </message>
    <message>
        <source>Memory of the t&amp;imeline</source>
        <translation>Speicher der &amp;Zeitleiste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect after a restart, which ends a run.</source>
        <translation>Wirkt nach einem Neustart, der einen Lauf beendet.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Jetzt neu starten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Points move from epoch to epoch</source>
        <translation>Punkte gleiten von Epoche zu Epoche</translation>
    </message>
    <message>
        <source>Points jump from epoch to epoch</source>
        <translation>Punkte springen von Epoche zu Epoche</translation>
    </message>
    <message>
        <source>As it comes, also within epochs</source>
        <translation>Wie es kommt, auch innerhalb von Epochen</translation>
    </message>
    <message>
        <source>Every epoch</source>
        <translation>Jede Epoche</translation>
    </message>
    <message>
        <source>Every 5 epochs</source>
        <translation>Alle 5 Epochen</translation>
    </message>
    <message>
        <source>Every 10 epochs</source>
        <translation>Alle 10 Epochen</translation>
    </message>
    <message>
        <source>Only when the run ends or pauses</source>
        <translation>Nur wenn der Lauf endet oder pausiert</translation>
    </message>
    <message>
        <source>How often the picture follows a training; never more than 30 times a second. Every epoch is on the timeline whatever is chosen here.</source>
        <translation>Wie oft das Bild einem Training folgt; nie öfter als 30-mal in der Sekunde. Jede Epoche steht auf der Zeitleiste, was immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>&amp;Picture of a training</source>
        <translation>Bild eines Trai&amp;nings</translation>
    </message>
    <message>
        <source>Normal color vision</source>
        <translation>Normales Farbensehen</translation>
    </message>
    <message>
        <source>As with %1</source>
        <translation>Wie bei %1</translation>
    </message>
    <message>
        <source>Shows picture and legend as eyes without cones of one kind see them, to check the colors of a figure. The legend says so; with the next start vision is normal again.</source>
        <translation>Zeigt Bild und Legende so, wie Augen ohne eine Art von Zapfen sie sehen, um die Farben einer Abbildung zu prüfen. Die Legende sagt es; nach dem nächsten Start gilt wieder normales Sehen.</translation>
    </message>
    <message>
        <source>&amp;Colors of the picture</source>
        <translation>&amp;Farben des Bildes</translation>
    </message>
</context>
<context>
    <name>lodestone::PresetBox</name>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Selbst eingegeben</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
</context>
<context>
    <name>lodestone::PreviewModel</name>
    <message numerus="yes">
        <source>This line has %n fields.</source>
        <translation>
            <numerusform>Diese Zeile hat %n Feld.</numerusform>
            <numerusform>Diese Zeile hat %n Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectCommands</name>
    <message>
        <source>Projects (*%1);;All files (*)</source>
        <translation>Projekte (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n runs of this session?</source>
        <translation>
            <numerusform>Den %n Lauf dieser Sitzung speichern?</numerusform>
            <numerusform>Die %n Läufe dieser Sitzung speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not saved is deleted.</source>
        <translation>Was nicht gespeichert wird, wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Training is not finished</source>
        <translation>Das Training ist nicht fertig</translation>
    </message>
    <message>
        <source>Stop training and leave this project?</source>
        <translation>Training beenden und dieses Projekt verlassen?</translation>
    </message>
    <message>
        <source>What was trained is in the project and can be continued there.</source>
        <translation>Was trainiert wurde, steht im Projekt und kann dort fortgesetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Stop training</source>
        <translation>Training &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Go on in a copy of the project</source>
        <translation>In einer Kopie des Projekts weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>%n runs on %1 were never saved, the last of them on %2.</source>
        <translation>
            <numerusform>%n Lauf auf %1 wurde nie gespeichert, zuletzt am %2.</numerusform>
            <numerusform>%n Läufe auf %1 wurden nie gespeichert, der letzte am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open them, to save or continue them</source>
        <translation>Öffnen, um sie zu speichern oder fortzusetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete these runs</source>
        <translation>Diese Läufe löschen</translation>
    </message>
    <message>
        <source>The runs of this project cannot be shown without their data: %1</source>
        <translation>Die Läufe dieses Projekts lassen sich ohne ihre Daten nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Look for the data…</source>
        <translation>Daten suchen…</translation>
    </message>
    <message>
        <source>Show where the data are now</source>
        <translation>Zeigen, wo die Daten jetzt liegen</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>A project is being read or written.</source>
        <translation>Ein Projekt wird gerade gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: no training was recorded.</source>
        <translation>Es gibt noch nichts zu speichern: kein Training wurde aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectSession</name>
    <message>
        <source>%1: these are not the data that the runs of this project were trained on; look for the files as they were then.</source>
        <translation>%1: das sind nicht die Daten, auf denen die Läufe dieses Projekts trainiert wurden; suchen Sie die Dateien, wie sie damals waren.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being trained, or waits for it, so it was not deleted; take it out first.</source>
        <translation>%1 wird trainiert oder wartet darauf und wurde deshalb nicht gelöscht; nehmen Sie ihn zuerst heraus.</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionActions</name>
    <message>
        <source>&amp;PCA</source>
        <translation>&amp;PCA</translation>
    </message>
    <message>
        <source>The plane or space in which the points spread most, kept aligned</source>
        <translation>Die Ebene oder der Raum, in dem die Punkte am meisten streuen, ausgerichtet gehalten</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Erneut &amp;ausführen</translation>
    </message>
    <message>
        <source>For the epoch that is shown, from the picture as it is</source>
        <translation>Für die gezeigte Epoche, vom jetzigen Bild aus</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>End the iterations; the picture stays as it is then</source>
        <translation>Die Iterationen beenden; das Bild bleibt dann, wie es ist</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose how to run %1</source>
        <translation>Wählen, wie %1 laufen soll</translation>
    </message>
    <message>
        <source>There is no picture yet: train first.</source>
        <translation>Es gibt noch kein Bild: erst trainieren.</translation>
    </message>
    <message>
        <source>PCA needs no run; choose t-SNE or UMAP first.</source>
        <translation>PCA braucht keinen Lauf; wählen Sie zuerst t-SNE oder UMAP.</translation>
    </message>
    <message>
        <source>No projection is running.</source>
        <translation>Keine Projektion läuft.</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionBar</name>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Back to PCA</source>
        <translation>Zurück zu PCA</translation>
    </message>
    <message>
        <source>PCA follows the epoch that is shown</source>
        <translation>PCA folgt der gezeigten Epoche</translation>
    </message>
    <message>
        <source>The picture is %1 of epoch %2; the timeline is at epoch %3.</source>
        <translation>Das Bild ist %1 von Epoche %2; die Zeitleiste steht bei Epoche %3.</translation>
    </message>
    <message>
        <source>Run %1 for epoch %2, from the picture as it is</source>
        <translation>%1 für Epoche %2 ausführen, vom jetzigen Bild aus</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionControl</name>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionDialog</name>
    <message>
        <source>Projection by %1</source>
        <translation>Projektion mit %1</translation>
    </message>
    <message>
        <source>Places all points of the epoch that is shown, step by step. Neighbors are by the metric that is drawn. It can be stopped at any time.</source>
        <translation>Ordnet alle Punkte der gezeigten Epoche an, Schritt für Schritt. Nachbarn gelten nach der gezeichneten Metrik. Es kann jederzeit gestoppt werden.</translation>
    </message>
    <message>
        <source>PCA of the epoch</source>
        <translation>PCA der Epoche</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>Das jetzige Bild</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Starten von</translation>
    </message>
    <message>
        <source>The picture as it is keeps groups where they are; PCA gives the same layout each time.</source>
        <translation>Das jetzige Bild lässt Gruppen, wo sie sind; PCA ergibt jedes Mal die gleiche Anordnung.</translation>
    </message>
    <message>
        <source>The first layout starts from PCA.</source>
        <translation>Die erste Anordnung startet von PCA.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionStatus</name>
    <message>
        <source>%1: finding neighbors</source>
        <translation>%1: sucht Nachbarn</translation>
    </message>
    <message>
        <source>%1: measuring trustworthiness</source>
        <translation>%1: misst Vertrauenswürdigkeit</translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3</source>
        <translation>%1: Iteration %2 von %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>Progress of the projection</source>
        <translation>Fortschritt der Projektion</translation>
    </message>
    <message>
        <source>Stop the projection; the picture stays as it is then</source>
        <translation>Die Projektion stoppen; das Bild bleibt dann, wie es ist</translation>
    </message>
    <message>
        <source>Stop the projection</source>
        <translation>Die Projektion stoppen</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueCommands</name>
    <message>
        <source>Run &amp;all variants</source>
        <translation>Alle &amp;Varianten trainieren</translation>
    </message>
    <message>
        <source>Train MML and its five ablations one after another, as the Run panel says, with one seed and split</source>
        <translation>MML und seine fünf Ablationen nacheinander trainieren, wie im Bereich Lauf eingestellt, mit demselben Seed und derselben Aufteilung</translation>
    </message>
    <message>
        <source>Queue &amp;runs…</source>
        <translation>Läufe e&amp;inreihen…</translation>
    </message>
    <message>
        <source>Plan several runs: models, seeds, folds and values of options</source>
        <translation>Mehrere Läufe planen: Modelle, Seeds, Folds und Werte von Optionen</translation>
    </message>
    <message>
        <source>C&amp;ontinue queue</source>
        <translation>&amp;Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Train the runs that wait in the queue of the project</source>
        <translation>Die Läufe trainieren, die in der Warteschlange des Projekts warten</translation>
    </message>
    <message>
        <source>Pa&amp;use queue</source>
        <translation>Warteschlange an&amp;halten</translation>
    </message>
    <message>
        <source>Hold the queue after this batch</source>
        <translation>Die Warteschlange nach diesem Batch anhalten</translation>
    </message>
    <message>
        <source>Stop &amp;queue</source>
        <translation>Warteschlange been&amp;den</translation>
    </message>
    <message>
        <source>End the queue after this batch; its run is saved and waits again</source>
        <translation>Die Warteschlange nach diesem Batch beenden; ihr Lauf wird gespeichert und wartet wieder</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>In der Warteschlange nach &amp;oben</translation>
    </message>
    <message>
        <source>Train this run before the one above it</source>
        <translation>Diesen Lauf vor dem darüber trainieren</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>In der Warteschlange nach un&amp;ten</translation>
    </message>
    <message>
        <source>Train this run after the one below it</source>
        <translation>Diesen Lauf nach dem darunter trainieren</translation>
    </message>
    <message>
        <source>T&amp;ake out of the queue</source>
        <translation>Aus der &amp;Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Do not train the selected runs; what is trained of them stays</source>
        <translation>Die ausgewählten Läufe nicht trainieren; was von ihnen trainiert ist, bleibt</translation>
    </message>
    <message>
        <source>Queue a&amp;gain</source>
        <translation>Erneut einre&amp;ihen</translation>
    </message>
    <message>
        <source>Train the selected runs further that failed, diverged or were stopped</source>
        <translation>Die ausgewählten Läufe weiter trainieren, die fehlschlugen, divergierten oder gestoppt wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n runs of this project wait to be trained.</source>
        <translation>
            <numerusform>%n Lauf dieses Projekts wartet auf das Training.</numerusform>
            <numerusform>%n Läufe dieses Projekts warten auf das Training.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>Öffnen Sie zuerst Bewertungen oder das Beispiel.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to train on.</source>
        <translation>Diese Vektoren entstanden anderswo: Es gibt keine Bewertungen zum Trainieren.</translation>
    </message>
    <message>
        <source>The queue is not at work.</source>
        <translation>Die Warteschlange arbeitet nicht.</translation>
    </message>
    <message>
        <source>The queue stops after this batch.</source>
        <translation>Die Warteschlange hält nach diesem Batch an.</translation>
    </message>
    <message>
        <source>No run waits in the queue.</source>
        <translation>In der Warteschlange wartet kein Lauf.</translation>
    </message>
    <message>
        <source>The queue is at work.</source>
        <translation>Die Warteschlange arbeitet.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Die Warteschlange pausiert.</translation>
    </message>
    <message>
        <source>Select a run in the panel Runs first.</source>
        <translation>Wählen Sie zuerst einen Lauf im Bereich Läufe aus.</translation>
    </message>
    <message>
        <source>Select one run that waits in the queue.</source>
        <translation>Wählen Sie einen Lauf aus, der in der Warteschlange wartet.</translation>
    </message>
    <message>
        <source>It is the next one already.</source>
        <translation>Er ist schon der nächste.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Er ist schon der letzte.</translation>
    </message>
    <message>
        <source>It is not in the queue.</source>
        <translation>Er ist nicht in der Warteschlange.</translation>
    </message>
    <message>
        <source>Only runs that failed, diverged or were stopped can be queued again.</source>
        <translation>Nur Läufe, die fehlschlugen, divergierten oder gestoppt wurden, können erneut eingereiht werden.</translation>
    </message>
    <message>
        <source>&amp;Follow the queue</source>
        <translation>Der Warteschlange &amp;folgen</translation>
    </message>
    <message>
        <source>The picture shows the run that the queue trains, until another run is opened</source>
        <translation>Das Bild zeigt den Lauf, den die Warteschlange trainiert, bis ein anderer geöffnet wird</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueController</name>
    <message>
        <source>There is not enough memory for the queue. Choose fewer dimensions or a smaller data set.</source>
        <translation>Der Speicher reicht nicht für die Warteschlange. Wählen Sie weniger Dimensionen oder einen kleineren Datensatz.</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueDialog</name>
    <message>
        <source>&amp;MML and its ablations</source>
        <translation>&amp;MML und seine Ablationen</translation>
    </message>
    <message>
        <source>Same s&amp;plit for all seeds</source>
        <translation>Gleiche A&amp;ufteilung für alle Seeds</translation>
    </message>
    <message>
        <source>Add &amp;option</source>
        <translation>&amp;Option hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>Queue runs</source>
        <translation>Läufe einreihen</translation>
    </message>
    <message>
        <source>All else is as in the Run panel: %1 epochs, first seed %2.</source>
        <translation>Alles andere wie im Bereich Lauf: %1 Epochen, erster Seed %2.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Check MML and the five variants that each lack a part of it, and no other model</source>
        <translation>MML und die fünf Varianten ankreuzen, denen je ein Teil fehlt, und kein anderes Modell</translation>
    </message>
    <message>
        <source>Repeat each</source>
        <translation>Jedes wiederholen</translation>
    </message>
    <message>
        <source>So many seeds, from the one in the Run panel on</source>
        <translation>So viele Seeds, ab dem im Bereich Lauf</translation>
    </message>
    <message>
        <source>So many parts of the data are tested, from part 0 on; with one it is that of the Run panel</source>
        <translation>So viele Teile der Daten werden getestet, ab Teil 0; bei einem ist es der aus dem Bereich Lauf</translation>
    </message>
    <message>
        <source>Only the split by folds has numbered folds.</source>
        <translation>Nur die Aufteilung in Folds hat nummerierte Folds.</translation>
    </message>
    <message>
        <source>The seed decides where training starts and what it draws, but not what is tested</source>
        <translation>Der Seed bestimmt, wo das Training beginnt und was es zieht, aber nicht, was getestet wird</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Seeds</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Folds</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Every combination of these values is a run of each model.</source>
        <translation>Jede Kombination dieser Werte ist ein Lauf jedes Modells.</translation>
    </message>
    <message>
        <source>Let another option take several values</source>
        <translation>Eine weitere Option mehrere Werte annehmen lassen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>Wählen Sie mindestens ein Modell.</translation>
    </message>
    <message>
        <source>This would be %1 runs; at most %2 are possible at once.</source>
        <translation>Das wären %1 Läufe; höchstens %2 sind auf einmal möglich.</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n runs.</source>
        <translation>
            <numerusform>Das ergibt %n Lauf.</numerusform>
            <numerusform>Das ergibt %n Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put these runs behind the others and train them</source>
        <translation>Diese Läufe hinter die anderen einreihen und trainieren</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueReport</name>
    <message>
        <source>The queue is done.</source>
        <translation>Die Warteschlange ist fertig.</translation>
    </message>
    <message>
        <source>The queue stopped because other data were opened; Train &gt; Continue queue goes on with it.</source>
        <translation>Die Warteschlange wurde angehalten, weil andere Daten geöffnet wurden; Training &gt; Warteschlange fortsetzen macht damit weiter.</translation>
    </message>
    <message>
        <source>Queue: training of %1 starts.</source>
        <translation>Warteschlange: Das Training von %1 beginnt.</translation>
    </message>
    <message>
        <source>Queue: %1 diverged: %2. The other runs go on.</source>
        <translation>Warteschlange: %1 divergierte: %2. Die anderen Läufe gehen weiter.</translation>
    </message>
    <message>
        <source>Queue: %1 failed: %2. The other runs go on.</source>
        <translation>Warteschlange: %1 schlug fehl: %2. Die anderen Läufe gehen weiter.</translation>
    </message>
    <message>
        <source>Queue: %1 was canceled at epoch %2.</source>
        <translation>Warteschlange: %1 wurde bei Epoche %2 abgebrochen.</translation>
    </message>
    <message>
        <source>Queue: %1 stopped early at epoch %2; the best epoch is %3.</source>
        <translation>Warteschlange: %1 endete vorzeitig bei Epoche %2; die beste Epoche ist %3.</translation>
    </message>
    <message>
        <source>Queue: %1 is trained to epoch %2; the best epoch is %3.</source>
        <translation>Warteschlange: %1 ist bis Epoche %2 trainiert; die beste Epoche ist %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were queued.</source>
        <translation>
            <numerusform>%n Lauf wurde eingereiht.</numerusform>
            <numerusform>%n Läufe wurden eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs are in the project already and are not trained again.</source>
        <translation>
            <numerusform>%n Lauf ist schon im Projekt und wird nicht noch einmal trainiert.</numerusform>
            <numerusform>%n Läufe sind schon im Projekt und werden nicht noch einmal trainiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::QueueStatus</name>
    <message>
        <source>Progress of the queue</source>
        <translation>Fortschritt der Warteschlange</translation>
    </message>
    <message>
        <source>Stop the queue; the run in work is saved and waits again</source>
        <translation>Die Warteschlange anhalten; der laufende Lauf wird gespeichert und wartet wieder</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>Die Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Queue: preparing run %1 of %2</source>
        <translation>Warteschlange: Lauf %1 von %2 wird vorbereitet</translation>
    </message>
    <message>
        <source>Queue: run %1 of %2, %3, epoch %4 of %5</source>
        <translation>Warteschlange: Lauf %1 von %2, %3, Epoche %4 von %5</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>Queue is paused at run %1 of %2</source>
        <translation>Warteschlange pausiert bei Lauf %1 von %2</translation>
    </message>
    <message>
        <source>Queue waits for the training of the window, at run %1 of %2</source>
        <translation>Die Warteschlange wartet auf das Training des Fensters, bei Lauf %1 von %2</translation>
    </message>
    <message>
        <source>Queue stops after this batch</source>
        <translation>Die Warteschlange hält nach diesem Batch an</translation>
    </message>
</context>
<context>
    <name>lodestone::RatingsPage</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ratings below the threshold of a positive are struck through</source>
        <translation>Bewertungen unter der Schwelle eines Positiven sind durchgestrichen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>Teil der Aufteilung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
</context>
<context>
    <name>lodestone::ReadingForm</name>
    <message>
        <source>Labels file</source>
        <translation>Label-Datei</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Split from files</source>
        <translation>Aufteilung aus Dateien</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>In what form the ratings are stored.</source>
        <translation>In welcher Form die Bewertungen gespeichert sind.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>Whether the first line names the columns.</source>
        <translation>Ob die erste Zeile die Spalten nennt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>Letzte behalten</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Erste behalten</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>&amp;Positive from</source>
        <translation>&amp;Positiv ab</translation>
    </message>
    <message>
        <source>A rating at or above this counts as liked; only such ratings teach.</source>
        <translation>Eine Bewertung ab diesem Wert gilt als gemocht; nur aus solchen wird gelernt.</translation>
    </message>
    <message>
        <source>&amp;k-core</source>
        <translation>k-&amp;Core</translation>
    </message>
    <message>
        <source>Leaves out users and items with fewer ratings than this, repeatedly, until all have as many.</source>
        <translation>Lässt Nutzer und Items mit weniger Bewertungen weg, wiederholt, bis alle so viele haben.</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplikate</translation>
    </message>
    <message>
        <source>What counts where a user rated an item several times.</source>
        <translation>Was zählt, wenn ein Nutzer ein Item mehrmals bewertet hat.</translation>
    </message>
    <message>
        <source>The rarest</source>
        <translation>Das seltenste</translation>
    </message>
    <message>
        <source>The commonest</source>
        <translation>Das häufigste</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>&amp;Labels file</source>
        <translation>&amp;Label-Datei</translation>
    </message>
    <message>
        <source>A table with item and label, also title and text, that replaces the labels of the data.</source>
        <translation>Eine Tabelle mit Item und Label, auch Titel und Text, die die Labels der Daten ersetzt.</translation>
    </message>
    <message>
        <source>Of se&amp;veral</source>
        <translation>Bei &amp;mehreren</translation>
    </message>
    <message>
        <source>Which label an item with several gets: that of colors and NMI.</source>
        <translation>Welches Label ein Item mit mehreren bekommt: das der Farben und von NMI.</translation>
    </message>
    <message>
        <source>Pa&amp;th level</source>
        <translation>Pfade&amp;bene</translation>
    </message>
    <message>
        <source>Which name of a category path is the label: 1 is the root. Automatic takes %1.</source>
        <translation>Welcher Name eines Kategoriepfads das Label ist: 1 ist die Wurzel. Automatisch nimmt %1.</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Only so many labels, the commonest, are used. Automatic takes all, but 24 where there are more than 100.</source>
        <translation>Nur so viele Labels, die häufigsten, werden verwendet. Automatisch nimmt alle, aber 24, wo es mehr als 100 gibt.</translation>
    </message>
    <message>
        <source>T&amp;rain file</source>
        <translation>Tr&amp;ainingsdatei</translation>
    </message>
    <message>
        <source>Val&amp;idation file</source>
        <translation>Val&amp;idierungsdatei</translation>
    </message>
    <message>
        <source>T&amp;est file</source>
        <translation>T&amp;estdatei</translation>
    </message>
    <message>
        <source>Which of the ratings are for what, for the split “files”. Train is needed, and one of the others.</source>
        <translation>Welche Bewertungen wofür sind, für die Aufteilung „Dateien“. Training ist nötig und eine der anderen.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What stands between the columns of a table: choose it, or type it and press Enter; \t is a tab.</source>
        <translation>Was zwischen den Spalten einer Tabelle steht: wählen, oder eingeben und Eingabe drücken; \t ist ein Tabulator.</translation>
    </message>
</context>
<context>
    <name>lodestone::RecentMenu</name>
    <message>
        <source>Nothing was opened before.</source>
        <translation>Es wurde noch nichts geöffnet.</translation>
    </message>
</context>
<context>
    <name>lodestone::RecommendPage</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassene</translation>
    </message>
    <message>
        <source>Top %L1</source>
        <translation>Top %L1</translation>
    </message>
    <message>
        <source>How many recommendations</source>
        <translation>Zahl der Empfehlungen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Ranked as when this part is evaluated</source>
        <translation>Rangfolge wie bei der Auswertung dieses Teils</translation>
    </message>
    <message>
        <source>Ranked as when this part is evaluated: its liked items are the targets.</source>
        <translation>Rangfolge wie bei der Auswertung dieses Teils: seine gemochten Items sind die Ziele.</translation>
    </message>
    <message>
        <source>Also show items that are left out of the ranking, struck through where they would stand.</source>
        <translation>Auch Items zeigen, die nicht in die Rangfolge kommen, durchgestrichen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Rank among the items that are not left out</source>
        <translation>Rang unter den Items, die nicht ausgelassen sind</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>Squared distance to the user under the metric W^UI</source>
        <translation>Quadrierte Distanz zum Nutzer in der Metrik W^UI</translation>
    </message>
    <message>
        <source>Adaptive margin of the item</source>
        <translation>Adaptive Margin des Items</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>What the user did with the item, and in which part of the split</source>
        <translation>Was der Nutzer mit dem Item tat, und in welchem Teil der Aufteilung</translation>
    </message>
    <message>
        <source>Recommended items</source>
        <translation>Empfohlene Items</translation>
    </message>
    <message>
        <source>Nearest users</source>
        <translation>Nächste Nutzer</translation>
    </message>
    <message>
        <source>Squared distance to the item under the metric W^UI</source>
        <translation>Quadrierte Distanz zum Item in der Metrik W^UI</translation>
    </message>
    <message>
        <source>Rated in</source>
        <translation>Bewertet in</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>Ähnliche Items</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Jaccard overlap of the users who liked them in training</source>
        <translation>Jaccard-Überlappung der Nutzer, die sie im Training mochten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>The user has no liked item in %1, so nothing can be hit.</source>
        <translation>Der Nutzer hat kein gemochtes Item in: %1; es gibt also nichts zu treffen.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>HR@%1 = %2, recall@%1 = %3/%4 (%5).</source>
        <extracomment>HR@10 = 1, recall@10 = 2/4 of the test part</extracomment>
        <translation>HR@%1 = %2, Recall@%1 = %3/%4 (%5).</translation>
    </message>
    <message>
        <source>%1 Misses at rank %2.</source>
        <translation>%1 Verfehlt auf Rang %2.</translation>
    </message>
    <message>
        <source>No item has an overlap above theta = %1.</source>
        <translation>Kein Item überlappt mehr als theta = %1.</translation>
    </message>
    <message>
        <source>Items with an overlap above theta = %1: %L2</source>
        <translation>Items mit Überlappung über theta = %1: %L2</translation>
    </message>
    <message>
        <source>%1 Ranked among all items here; the curves of this run rank the liked items among 500 drawn ones.</source>
        <translation>%1 Rangfolge hier unter allen Items; die Kurven dieses Laufs ordnen die gemochten Items unter 500 gezogenen ein.</translation>
    </message>
</context>
<context>
    <name>lodestone::ReplaceQuestion</name>
    <message>
        <source>Training is not finished</source>
        <translation>Das Training ist nicht fertig</translation>
    </message>
    <message>
        <source>Stop training and open the sample data?</source>
        <translation>Training beenden und die Beispieldaten öffnen?</translation>
    </message>
    <message>
        <source>Stop training and open %1?</source>
        <translation>Training beenden und %1 öffnen?</translation>
    </message>
    <message>
        <source>The epochs of this run are then gone.</source>
        <translation>Die Epochen dieses Laufs gehen dann verloren.</translation>
    </message>
    <message>
        <source>&amp;Stop and open</source>
        <translation>&amp;Beenden und öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>What was trained is in the project and can be continued there.</source>
        <translation>Was trainiert wurde, steht im Projekt und kann dort fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>lodestone::RoleHeader</name>
    <message>
        <source>Role of column %1</source>
        <translation>Rolle der Spalte %1</translation>
    </message>
</context>
<context>
    <name>lodestone::RunCommands</name>
    <message>
        <source>Continue training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Further epochs:</source>
        <translation>Weitere Epochen:</translation>
    </message>
</context>
<context>
    <name>lodestone::RunPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>Gleichwertiger Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command line to the clipboard</source>
        <translation>Die Befehlszeile in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the equivalent command</source>
        <translation>Den gleichwertigen Befehl kopieren</translation>
    </message>
    <message>
        <source>Only the split by folds has numbered folds.</source>
        <translation>Nur die Aufteilung in Folds hat nummerierte Folds.</translation>
    </message>
    <message>
        <source>Changes apply to the next run.</source>
        <translation>Änderungen gelten ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>No item of these data has a title or a text: %1 runs without its side data, as %2.</source>
        <extracomment>%1 and %2 are models: &quot;ConvMF&quot;, &quot;ConvMF (no text)&quot;</extracomment>
        <translation>Kein Item dieser Daten hat einen Titel oder Text: %1 läuft ohne seine Zusatzdaten, als %2.</translation>
    </message>
</context>
<context>
    <name>lodestone::RunsTableModel</name>
    <message>
        <source>The run with the star is the baseline: the figures of all others say how far they are from it.</source>
        <translation>Der Lauf mit dem Stern ist die Vergleichsbasis: die Zahlen aller anderen sagen, wie weit sie davon entfernt sind.</translation>
    </message>
    <message>
        <source>Of the test ratings</source>
        <translation>Auf den Testbewertungen</translation>
    </message>
    <message>
        <source>Of the validation ratings: the test ratings were not ranked</source>
        <translation>Auf den Validierungsbewertungen: die Testbewertungen wurden nicht gerankt</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>NMI 10</source>
        <translation>NMI 10</translation>
    </message>
    <message>
        <source>HR@10</source>
        <translation>HR@10</translation>
    </message>
    <message>
        <source>HR@50</source>
        <translation>HR@50</translation>
    </message>
    <message>
        <source>Recall@50</source>
        <translation>Recall@50</translation>
    </message>
    <message>
        <source>Last epoch</source>
        <translation>Letzte Epoche</translation>
    </message>
    <message>
        <source>Last NMI 10</source>
        <translation>Letzte NMI 10</translation>
    </message>
    <message>
        <source>Last HR@10</source>
        <translation>Letzte HR@10</translation>
    </message>
    <message>
        <source>Last HR@50</source>
        <translation>Letzte HR@50</translation>
    </message>
    <message>
        <source>Last Recall@50</source>
        <translation>Letzter Recall@50</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Of the validation ratings</source>
        <translation>Auf den Validierungsbewertungen</translation>
    </message>
    <message>
        <source>queued, no. %1</source>
        <translation>wartet als Nr. %1</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>läuft, %1 von %2</translation>
    </message>
</context>
<context>
    <name>lodestone::RunsView</name>
    <message>
        <source>All parameters</source>
        <translation>Alle Parameter</translation>
    </message>
    <message>
        <source>Filter: words of name, tags, state, or a parameter such as seed=2</source>
        <translation>Filter: Wörter aus Name, Schlagwörtern, Zustand, oder ein Parameter wie seed=2</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Also show parameters that have the same value in all runs</source>
        <translation>Auch Parameter zeigen, die in allen Läufen gleich sind</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Show this run in the picture (Enter)</source>
        <translation>Diesen Lauf im Bild zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
        <source>Train this run further</source>
        <translation>Diesen Lauf weiter trainieren</translation>
    </message>
    <message>
        <source>Compare with &amp;this</source>
        <translation>&amp;Hiermit vergleichen</translation>
    </message>
    <message>
        <source>Make this run the baseline of all others, or no longer</source>
        <translation>Diesen Lauf zur Vergleichsbasis aller anderen machen, oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the run another name (F2)</source>
        <translation>Dem Lauf einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Give the run another color</source>
        <translation>Dem Lauf eine andere Farbe geben</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy the selected runs, or all, as comma-separated values</source>
        <translation>Die ausgewählten Läufe oder alle als kommagetrennte Werte kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy the selected runs, or all, as a table for LaTeX</source>
        <translation>Die ausgewählten Läufe oder alle als Tabelle für LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the selected runs, or all, as a table for Markdown</source>
        <translation>Die ausgewählten Läufe oder alle als Tabelle für Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy e&amp;quivalent command</source>
        <translation>&amp;Gleichwertigen Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that repeats this run</source>
        <translation>Die Befehlszeile kopieren, die diesen Lauf wiederholt</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Ecke der Tabelle</translation>
    </message>
    <message>
        <source>Runs of the project</source>
        <translation>Läufe des Projekts</translation>
    </message>
    <message>
        <source>Select a run in the panel Runs first.</source>
        <translation>Wählen Sie zuerst einen Lauf im Bereich Läufe aus.</translation>
    </message>
    <message>
        <source>Select one run in the panel Runs first.</source>
        <translation>Wählen Sie zuerst genau einen Lauf im Bereich Läufe aus.</translation>
    </message>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>Ein Training läuft; beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>Color of the run</source>
        <translation>Farbe des Laufs</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Show side b&amp;y side</source>
        <translation>Nebenei&amp;nander zeigen</translation>
    </message>
    <message>
        <source>Compare the selected runs, or the selected one with the baseline</source>
        <translation>Die ausgewählten Läufe vergleichen, oder den ausgewählten mit der Vergleichsbasis</translation>
    </message>
    <message>
        <source>Select two to six runs in the panel Runs first, or one where there is a baseline.</source>
        <translation>Wähle zuerst zwei bis sechs Läufe im Bereich Läufe aus, oder einen, wenn es eine Vergleichsbasis gibt.</translation>
    </message>
    <message>
        <source>These runs are of data that are not open; open one of them first.</source>
        <translation>Diese Läufe gehören zu Daten, die nicht geöffnet sind; öffne zuerst einen davon.</translation>
    </message>
    <message>
        <source>A selected run has no finished epoch.</source>
        <translation>Ein ausgewählter Lauf hat keine abgeschlossene Epoche.</translation>
    </message>
    <message>
        <source>This run is in the queue; take it out first.</source>
        <translation>Dieser Lauf ist in der Warteschlange; nehmen Sie ihn zuerst heraus.</translation>
    </message>
    <message>
        <source>Delete the selected runs from the project; Edit &gt; Undo brings them back</source>
        <translation>Die ausgewählten Läufe aus dem Projekt löschen; Bearbeiten &gt; Rückgängig bringt sie zurück</translation>
    </message>
</context>
<context>
    <name>lodestone::ScaleBar</name>
    <message>
        <source>Scale of the colors</source>
        <translation>Skala der Farben</translation>
    </message>
    <message>
        <source>How many points have which number; drag the handles to spread the colors over a part of them</source>
        <translation>Wie viele Punkte welche Zahl haben; ziehen Sie die Griffe, um die Farben auf einen Teil davon zu verteilen</translation>
    </message>
</context>
<context>
    <name>lodestone::ScaleView</name>
    <message>
        <source>Low end of the scale</source>
        <translation>Unteres Ende der Skala</translation>
    </message>
    <message>
        <source>High end of the scale</source>
        <translation>Oberes Ende der Skala</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Colors of the scale</source>
        <translation>Farben der Skala</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>From the smallest to the largest number</source>
        <translation>Von der kleinsten bis zur größten Zahl</translation>
    </message>
    <message>
        <source>Spread small numbers</source>
        <translation>Kleine Zahlen spreizen</translation>
    </message>
    <message>
        <source>Some numbers are below 0, which have no logarithm.</source>
        <translation>Einige Zahlen sind kleiner als 0 und haben keinen Logarithmus.</translation>
    </message>
</context>
<context>
    <name>lodestone::ScatterActions</name>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>Show the space in two dimensions</source>
        <translation>Den Raum in zwei Dimensionen zeigen</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Show the space in three dimensions</source>
        <translation>Den Raum in drei Dimensionen zeigen</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Select by drawing round points; Shift adds, Ctrl removes</source>
        <translation>Punkte durch Umfahren auswählen; Umschalt fügt hinzu, Strg entfernt</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Select by dragging a rectangle; Shift adds, Ctrl removes</source>
        <translation>Durch Aufziehen eines Rechtecks auswählen; Umschalt fügt hinzu, Strg entfernt</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the picture, or turn it in 3D; also with Space held, or with another button</source>
        <translation>Das Bild verschieben oder in 3D drehen; auch mit gehaltener Leertaste oder einer anderen Taste</translation>
    </message>
    <message>
        <source>Box zoom</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger</source>
        <translation>Ein Rechteck aufziehen, um es größer zu sehen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Fit the axes to the points and show all of them</source>
        <translation>Die Achsen an die Punkte anpassen und alle zeigen</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Show the selected points as large as possible</source>
        <translation>Die ausgewählten Punkte so groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Die vorige Ansicht</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Show users, drawn as squares</source>
        <translation>Nutzer zeigen, als Quadrate gezeichnet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Show items, drawn as discs</source>
        <translation>Items zeigen, als Scheiben gezeichnet</translation>
    </message>
    <message>
        <source>Larger points</source>
        <translation>Größere Punkte</translation>
    </message>
    <message>
        <source>Smaller points</source>
        <translation>Kleinere Punkte</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>Alle zeichnen</translation>
    </message>
    <message>
        <source>Draw every point even if the picture gets slow</source>
        <translation>Jeden Punkt zeichnen, auch wenn das Bild langsam wird</translation>
    </message>
    <message>
        <source>User to item</source>
        <translation>Nutzer–Item</translation>
    </message>
    <message>
        <source>Distances as the model sees them between users and items</source>
        <translation>Distanzen, wie das Modell sie zwischen Nutzern und Items sieht</translation>
    </message>
    <message>
        <source>User to user</source>
        <translation>Nutzer–Nutzer</translation>
    </message>
    <message>
        <source>Distances as the model sees them between users</source>
        <translation>Distanzen, wie das Modell sie zwischen Nutzern sieht</translation>
    </message>
    <message>
        <source>Item to item</source>
        <translation>Item–Item</translation>
    </message>
    <message>
        <source>Distances as the model sees them between items</source>
        <translation>Distanzen, wie das Modell sie zwischen Items sieht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The vectors as they are, without a learned metric</source>
        <translation>Die Vektoren, wie sie sind, ohne gelernte Metrik</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Write the names of labels or clusters amid their points</source>
        <translation>Namen von Labels oder Clustern inmitten ihrer Punkte schreiben</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Lines from the selected users to what is recommended to them, from the selected items to the nearest users: solid to hits, dotted to others</source>
        <translation>Linien von ausgewählten Nutzern zu dem, was ihnen empfohlen wird, von ausgewählten Items zu den nächsten Nutzern: durchgezogen zu Treffern, gepunktet zu anderen</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Thin lines from the selection to its nearest users and items in the full space, under the metric chosen in the Inspector</source>
        <translation>Dünne Linien von der Auswahl zu ihren nächsten Nutzern und Items im vollen Raum, in der im Inspektor gewählten Metrik</translation>
    </message>
    <message>
        <source>Similar pairs</source>
        <translation>Ähnliche Paare</translation>
    </message>
    <message>
        <source>Dashed lines from the selection to users or items whose ratings overlap more than theta</source>
        <translation>Gestrichelte Linien von der Auswahl zu Nutzern oder Items, deren Bewertungen mehr als theta überlappen</translation>
    </message>
    <message>
        <source>Unit ball</source>
        <translation>Einheitskugel</translation>
    </message>
    <message>
        <source>The outline of the unit ball that the vectors are kept in, as projected</source>
        <translation>Der Umriss der Einheitskugel, in der die Vektoren gehalten werden, wie er projiziert erscheint</translation>
    </message>
    <message>
        <source>More opaque points</source>
        <translation>Deckendere Punkte</translation>
    </message>
    <message>
        <source>Let less show through the points</source>
        <translation>Weniger durch die Punkte scheinen lassen</translation>
    </message>
    <message>
        <source>Fainter points</source>
        <translation>Blassere Punkte</translation>
    </message>
    <message>
        <source>Let more show through the points</source>
        <translation>Mehr durch die Punkte scheinen lassen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Show in 2D where points are many, instead of the points</source>
        <translation>In 2D zeigen, wo viele Punkte liegen, statt der Punkte</translation>
    </message>
</context>
<context>
    <name>lodestone::ScatterHud</name>
    <message>
        <source>%1 %2D</source>
        <translation>%1 %2D</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, aligned</source>
        <translation>%1, ausgerichtet</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>explained %1 %</source>
        <translation>erklärt %1 %</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>Iteration %1 von %2</translation>
    </message>
    <message>
        <source>trustworthiness %1 of %2 neighbors at %3 of %4 points</source>
        <translation>Vertrauenswürdigkeit %1 von %2 Nachbarn an %3 von %4 Punkten</translation>
    </message>
    <message>
        <source>Points shown</source>
        <translation>Gezeigte Punkte</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>Über das Bild</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Lines drawn</source>
        <translation>Gezeichnete Linien</translation>
    </message>
    <message>
        <source>Vectors at the bound of the unit ball</source>
        <translation>Vektoren am Rand der Einheitskugel</translation>
    </message>
    <message>
        <source>Names that found room</source>
        <translation>Namen, die Platz fanden</translation>
    </message>
    <message>
        <source>density of %1 of %2 points</source>
        <translation>Dichte von %1 von %2 Punkten</translation>
    </message>
    <message>
        <source>How the model compares</source>
        <translation>Wie das Modell vergleicht</translation>
    </message>
</context>
<context>
    <name>lodestone::ScatterTools</name>
    <message>
        <source>Which of the learned metrics the space is drawn with</source>
        <translation>Mit welcher der gelernten Metriken der Raum gezeichnet wird</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>Metrik: %1</translation>
    </message>
    <message>
        <source>Tools of the picture</source>
        <translation>Werkzeuge des Bildes</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Überlagerungen</translation>
    </message>
    <message>
        <source>What is drawn over the points: names, lines, the unit ball</source>
        <translation>Was über die Punkte gezeichnet wird: Namen, Linien, die Einheitskugel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>lodestone::ScatterView</name>
    <message>
        <source>Open ratings to see users and items here.</source>
        <translation>Öffnen Sie Bewertungen, um hier Nutzer und Items zu sehen.</translation>
    </message>
    <message>
        <source>The simple drawing was asked for.</source>
        <translation>Die einfache Darstellung wurde verlangt.</translation>
    </message>
    <message>
        <source>Drawn in 2D by the processor, without 3D: %1</source>
        <translation>In 2D vom Prozessor gezeichnet, ohne 3D: %1</translation>
    </message>
    <message>
        <source>3D needs OpenGL 3.2: %1</source>
        <translation>3D braucht OpenGL 3.2: %1</translation>
    </message>
    <message>
        <source>Picture of the space</source>
        <translation>Bild des Raums</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Überlagerungen</translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionModel</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Select %n point(s)</source>
        <translation>
            <numerusform>%n Punkt auswählen</numerusform>
            <numerusform>%n Punkte auswählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionSetModel</name>
    <message>
        <source>Set %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Color %1</source>
        <translation>%1 färben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1: %n Punkt</numerusform>
            <numerusform>%1: %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Own cluster %1</source>
        <translation>Eigener Cluster %1</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 anlegen</translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionSetsView</name>
    <message>
        <source>Save selection</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>Vereinigen</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep the selected points as a set</source>
        <translation>Die ausgewählten Punkte als Menge behalten</translation>
    </message>
    <message>
        <source>Select the points of the set and no others (double click)</source>
        <translation>Die Punkte der Menge und keine anderen auswählen (Doppelklick)</translation>
    </message>
    <message>
        <source>Add the points of the set to the selection</source>
        <translation>Die Punkte der Menge zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Leave only the points of the set selected</source>
        <translation>Nur die Punkte der Menge ausgewählt lassen</translation>
    </message>
    <message>
        <source>Take the points of the set out of the selection</source>
        <translation>Die Punkte der Menge aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Give the set another name (F2)</source>
        <translation>Der Menge einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Give the set another color</source>
        <translation>Der Menge eine andere Farbe geben</translation>
    </message>
    <message>
        <source>Forget the set; undo brings it back</source>
        <translation>Die Menge vergessen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Selection sets</source>
        <translation>Auswahlmengen</translation>
    </message>
    <message>
        <source>Color of the set</source>
        <translation>Farbe der Menge</translation>
    </message>
</context>
<context>
    <name>lodestone::SeparatorBox</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
</context>
<context>
    <name>lodestone::Session</name>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach %1</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Alle Punkte zeigen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Continued to epoch %1</source>
        <translation>Fortgesetzt bis Epoche %1</translation>
    </message>
</context>
<context>
    <name>lodestone::SettingsTable</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Options of the runs</source>
        <translation>Optionen der Läufe</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The runs have the same options.</source>
        <translation>Die Läufe haben dieselben Optionen.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) alike</source>
        <translation>
            <numerusform>%n Option gleich</numerusform>
            <numerusform>%n Optionen gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>lodestone::SimilarPairsView</name>
    <message>
        <source>Pairs of users by overlap</source>
        <translation>Paare von Nutzern nach Überlappung</translation>
    </message>
    <message>
        <source>Pairs of items by overlap</source>
        <translation>Paare von Items nach Überlappung</translation>
    </message>
    <message>
        <source>Lines from the selection</source>
        <translation>Linien von der Auswahl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Open a data set to see how much its users, and its items, overlap.</source>
        <translation>Öffnen Sie einen Datensatz, um zu sehen, wie sehr seine Nutzer und seine Items überlappen.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings that could overlap.</source>
        <translation>Diese Vektoren sind anderswo entstanden: Es gibt keine Bewertungen, die überlappen könnten.</translation>
    </message>
    <message>
        <source>Counting what users, and items, have in common…</source>
        <translation>Es wird gezählt, was Nutzer und was Items gemeinsam haben …</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Das Zählen wurde angehalten.</translation>
    </message>
    <message>
        <source>Use θ = %1 in the next run</source>
        <translation>θ = %1 für den nächsten Lauf</translation>
    </message>
    <message>
        <source>The model of the Run panel knows no similar pairs.</source>
        <translation>Das Modell im Bereich Lauf kennt keine ähnlichen Paare.</translation>
    </message>
    <message>
        <source>The Run panel has this theta already.</source>
        <translation>Der Bereich Lauf hat dieses Theta schon.</translation>
    </message>
    <message>
        <source>Write this theta into the Run panel, for the next run</source>
        <translation>Dieses Theta in den Bereich Lauf schreiben, für den nächsten Lauf</translation>
    </message>
    <message>
        <source>The model of the Run panel knows no similar pairs: theta does nothing there.</source>
        <translation>Das Modell im Bereich Lauf kennt keine ähnlichen Paare: Theta bewirkt dort nichts.</translation>
    </message>
    <message>
        <source>Overlap: what both like, in parts of what either likes, of the ratings that the next run trains with. Drag the line, or move it by the arrow keys.</source>
        <translation>Überlappung: was beide mögen, als Teil dessen, was einer von beiden mag, in den Bewertungen, mit denen der nächste Lauf trainiert. Ziehen Sie die Linie, oder bewegen Sie sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>%1 pairs of users · %2 of %3 users covered (%4 %)</source>
        <translation>%1 Paare von Nutzern · %2 von %3 Nutzern erfasst (%4 %)</translation>
    </message>
    <message>
        <source>%1 pairs of items · %2 of %3 items covered (%4 %)</source>
        <translation>%1 Paare von Items · %2 von %3 Items erfasst (%4 %)</translation>
    </message>
    <message>
        <source>%1, estimated from %L2</source>
        <translation>%1, geschätzt aus %L2</translation>
    </message>
</context>
<context>
    <name>lodestone::Sparkline</name>
    <message>
        <source>From %1 at epoch %2 to %3 at epoch %4</source>
        <translation>Von %1 bei Epoche %2 bis %3 bei Epoche %4</translation>
    </message>
</context>
<context>
    <name>lodestone::SplitColoring</name>
    <message>
        <source>Split of the user</source>
        <translation>Aufteilung des Nutzers</translation>
    </message>
    <message>
        <source>Items by where the inspected user&apos;s rating of them is: train, validation, test, or not rated</source>
        <translation>Items danach, wo die Bewertung des inspizierten Nutzers liegt: Training, Validierung, Test oder nicht bewertet</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings.</source>
        <translation>Diese Vektoren wurden anderswo erzeugt: Es gibt keine Bewertungen.</translation>
    </message>
    <message>
        <source>Nobody is inspected: select a user to see where each of their ratings is.</source>
        <translation>Niemand wird inspiziert: Wählen Sie einen Nutzer, um zu sehen, wo jede seiner Bewertungen liegt.</translation>
    </message>
    <message>
        <source>An item is inspected: select a user to see where each of their ratings is.</source>
        <translation>Ein Item wird inspiziert: Wählen Sie einen Nutzer, um zu sehen, wo jede seiner Bewertungen liegt.</translation>
    </message>
    <message>
        <source>The split is that of a run: train to see where each rating is.</source>
        <translation>Die Aufteilung ist die eines Laufs: Trainieren Sie, um zu sehen, wo jede Bewertung liegt.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Ratings of %1. Split: %2.</source>
        <extracomment>%1 is a user, %2 how the ratings are split</extracomment>
        <translation>Bewertungen von %1. Aufteilung: %2.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>Dieser Nutzer</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Andere Nutzer</translation>
    </message>
    <message>
        <source>Rated, in no part</source>
        <translation>Bewertet, in keinem Teil</translation>
    </message>
</context>
<context>
    <name>lodestone::SplitModel</name>
    <message>
        <source>Fold %1 of 5, by user</source>
        <translation>Fold %1 von 5, je Nutzer</translation>
    </message>
    <message>
        <source>At random, 60/20/20</source>
        <translation>Zufällig, 60/20/20</translation>
    </message>
    <message>
        <source>By time, 60/20/20 a user</source>
        <translation>Nach Zeit, 60/20/20 je Nutzer</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>Leave-one-out</translation>
    </message>
    <message>
        <source>As in the files</source>
        <translation>Wie in den Dateien</translation>
    </message>
    <message>
        <source>%1 ratings, %2 of them positives, of %3 users</source>
        <translation>%1 Bewertungen, davon %2 positive, von %3 Nutzern</translation>
    </message>
    <message>
        <source>%1 ratings are in none of the parts.</source>
        <translation>%1 Bewertungen sind in keinem der Teile.</translation>
    </message>
    <message>
        <source>Users with a positive in the test part: only they are ranked.</source>
        <translation>Nutzer mit einem Positiven im Testteil: Nur für sie gibt es eine Rangfolge.</translation>
    </message>
    <message>
        <source>Without a positive in the train part: nothing of their own moves them.</source>
        <translation>Ohne ein Positives im Trainingsteil: Nichts Eigenes bewegt sie.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Users tested</source>
        <translation>Getestete Nutzer</translation>
    </message>
    <message>
        <source>Cold users</source>
        <translation>Kalte Nutzer</translation>
    </message>
    <message>
        <source>Cold items</source>
        <translation>Kalte Items</translation>
    </message>
</context>
<context>
    <name>lodestone::StartPage</name>
    <message>
        <source>Watch users and items find their places while a recommender learns.</source>
        <translation>Sehen Sie zu, wie Nutzer und Items ihren Platz finden, während ein Empfehlungssystem lernt.</translation>
    </message>
    <message>
        <source>The sample trains at once: 1,200 made-up users and 600 items whose tastes fall into eight groups that appear before your eyes.</source>
        <translation>Das Beispiel trainiert sofort: 1.200 erfundene Nutzer und 600 Items, deren Geschmack in acht Gruppen zerfällt, die vor Ihren Augen erscheinen.</translation>
    </message>
    <message>
        <source>Ratings can be CSV, TSV, MovieLens or RecBole files, plain or gzipped. Drop one anywhere on this window.</source>
        <translation>Bewertungen können CSV-, TSV-, MovieLens- oder RecBole-Dateien sein, auch mit gzip gepackt. Legen Sie eine irgendwo auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the same seed always gives the same picture.</source>
        <translation>Nichts verlässt diesen Rechner, und der gleiche Seed ergibt immer das gleiche Bild.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>lodestone::SweepPage</name>
    <message>
        <source>Open ratings, or a project with runs: all runs on the same data are shown here, with their options and figures.</source>
        <translation>Öffnen Sie Bewertungen oder ein Projekt mit Läufen: Alle Läufe mit denselben Daten stehen hier mit ihren Optionen und Zahlen.</translation>
    </message>
    <message>
        <source>The runs of this project were trained on other data. Show one of them to open its data.</source>
        <translation>Die Läufe dieses Projekts wurden mit anderen Daten trainiert. Zeige einen von ihnen, um seine Daten zu öffnen.</translation>
    </message>
    <message>
        <source>This project has no finished epochs yet. Train a model with several values of an option, such as the dimension; every run is a line here.</source>
        <translation>Dieses Projekt hat noch keine fertigen Epochen. Trainieren Sie ein Modell mit mehreren Werten einer Option, etwa der Dimension; jeder Lauf wird hier zu einer Linie.</translation>
    </message>
    <message>
        <source>This project has one run so far. Train again with other options, another model or another seed: what differs becomes an axis here, and every run a line. &quot;lodestone-cli sweep&quot; with &quot;--project&quot; adds whole grids.</source>
        <translation>Dieses Projekt hat bisher einen Lauf. Trainieren Sie erneut mit anderen Optionen, einem anderen Modell oder einem anderen Seed: Was sich unterscheidet, wird hier zu einer Achse, und jeder Lauf zu einer Linie. „lodestone-cli sweep“ mit „--project“ fügt ganze Raster hinzu.</translation>
    </message>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>Ein Training läuft; beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>No run of the table failed.</source>
        <translation>Kein Lauf der Tabelle ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>None of the selected runs failed, diverged or was stopped.</source>
        <translation>Keiner der ausgewählten Läufe ist fehlgeschlagen, divergiert oder wurde gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n runs again: the selected ones, or all of the table that failed</source>
        <translation>
            <numerusform>%n Lauf erneut einreihen: den ausgewählten oder den fehlgeschlagenen der Tabelle</numerusform>
            <numerusform>%n Läufe erneut einreihen: die ausgewählten oder alle fehlgeschlagenen der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SweepRuns</name>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>NMI 10</source>
        <translation>NMI 10</translation>
    </message>
    <message>
        <source>Recall@50</source>
        <translation>Recall@50</translation>
    </message>
    <message>
        <source>HR@10</source>
        <translation>HR@10</translation>
    </message>
    <message>
        <source>HR@50</source>
        <translation>HR@50</translation>
    </message>
</context>
<context>
    <name>lodestone::SweepTable</name>
    <message>
        <source>Brushed runs</source>
        <translation>Markierte Läufe</translation>
    </message>
</context>
<context>
    <name>lodestone::SweepTools</name>
    <message>
        <source>Tools of the sweep</source>
        <translation>Werkzeuge der Übersicht aller Läufe</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Choose which axes are shown; the project remembers it</source>
        <translation>Wählen, welche Achsen gezeigt werden; das Projekt merkt es sich</translation>
    </message>
    <message>
        <source>Color by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>The axis whose values color the lines, from dark to light</source>
        <translation>Die Achse, deren Werte die Linien färben, von dunkel nach hell</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Zahlen der</translation>
    </message>
    <message>
        <source>validation ratings</source>
        <translation>Validierungsbewertungen</translation>
    </message>
    <message>
        <source>test ratings</source>
        <translation>Testbewertungen</translation>
    </message>
    <message>
        <source>Which ratings hit rates and recall are of, at the best epoch of each run. To choose options by test ratings would make these look better than they are.</source>
        <translation>Auf welchen Bewertungen Trefferraten und Recall gemessen sind, jeweils an der besten Epoche des Laufs. Optionen nach den Testbewertungen zu wählen, ließe sie besser aussehen, als sie sind.</translation>
    </message>
    <message>
        <source>Clear brushes</source>
        <translation>Markierungen aufheben</translation>
    </message>
    <message>
        <source>Brush all runs again (Escape)</source>
        <translation>Wieder alle Läufe markieren (Escape)</translation>
    </message>
    <message>
        <source>the last axis</source>
        <translation>der letzten Achse</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs brushed</source>
        <translation>%1 von %2 Läufen markiert</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>Erneut einreihen</translation>
    </message>
</context>
<context>
    <name>lodestone::TaskStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lese %1</translation>
    </message>
    <message>
        <source>Stop reading this file</source>
        <translation>Das Lesen dieser Datei beenden</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>Bereite %1 vor</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Trainiere %1</translation>
    </message>
    <message>
        <source>Stop training (Ctrl+.)</source>
        <translation>Training beenden (Strg+.)</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>Stopping after this batch</source>
        <translation>Endet nach diesem Batch</translation>
    </message>
    <message>
        <source>%1 trained to epoch %2</source>
        <translation>%1 trainiert bis Epoche %2</translation>
    </message>
    <message>
        <source>%1 could not be trained; see Messages</source>
        <translation>%1 konnte nicht trainiert werden; siehe Meldungen</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 s/epoch</source>
        <translation>%1 s/Epoche</translation>
    </message>
    <message>
        <source>%1 pairs/s</source>
        <translation>%1 Paare/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2 without gain</source>
        <translation>%1 von %2 ohne Gewinn</translation>
    </message>
    <message>
        <source>Evaluating the best epoch of %1</source>
        <translation>Die beste Epoche von %1 wird ausgewertet</translation>
    </message>
</context>
<context>
    <name>lodestone::ThresholdHistogram</name>
    <message>
        <source>Threshold %1. %2</source>
        <translation>Schwelle %1. %2</translation>
    </message>
    <message>
        <source>Above %1, up to %2: %L3
All above %1: %L4</source>
        <translation>Über %1 bis %2: %L3
Alle über %1: %L4</translation>
    </message>
</context>
<context>
    <name>lodestone::TimelineView</name>
    <message>
        <source>First epoch</source>
        <translation>Erste Epoche</translation>
    </message>
    <message>
        <source>Previous epoch (Alt+Left)</source>
        <translation>Vorige Epoche (Alt+Links)</translation>
    </message>
    <message>
        <source>Next epoch (Alt+Right)</source>
        <translation>Nächste Epoche (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Newest epoch</source>
        <translation>Neueste Epoche</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show every new epoch as it comes</source>
        <translation>Jede neue Epoche zeigen, sobald sie kommt</translation>
    </message>
    <message>
        <source>The ring marks the best epoch, %1.</source>
        <translation>Der Ring markiert die beste Epoche, %1.</translation>
    </message>
    <message>
        <source>Only every %1th epoch is kept: all of them need more than %2. Preferences can raise this limit.</source>
        <translation>Nur jede %1. Epoche wird behalten: Alle brauchen mehr als %2. Die Einstellungen können diese Grenze anheben.</translation>
    </message>
    <message>
        <source>No epochs yet</source>
        <translation>Noch keine Epochen</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
</context>
<context>
    <name>lodestone::Tour</name>
    <message>
        <source>End to&amp;ur</source>
        <translation>Rundgang be&amp;enden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which stop of the tour of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>lodestone::TourCommands</name>
    <message>
        <source>There is no picture yet: open ratings or the sample and train.</source>
        <translation>Es gibt noch kein Bild: Bewertungen oder das Beispiel öffnen und trainieren.</translation>
    </message>
    <message>
        <source>The space</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>Each disc is an item, each square a user; near ones belong together. Draw a line round points to select them: they are then selected in every panel. The wheel zooms, the middle button moves the picture, 3 shows three dimensions.</source>
        <translation>Jede Scheibe ist ein Item, jedes Quadrat ein Nutzer; was nah ist, gehört zusammen. Eine Linie um Punkte wählt sie aus, und zwar in allen Bereichen. Das Rad vergrößert, die mittlere Taste verschiebt das Bild, 3 zeigt drei Dimensionen.</translation>
    </message>
    <message>
        <source>The epochs</source>
        <translation>Die Epochen</translation>
    </message>
    <message>
        <source>The picture follows the training. Drag the handle to go back to any epoch; the ring marks the best one, and Live follows again.</source>
        <translation>Das Bild folgt dem Training. Der Griff führt zu jeder Epoche zurück; der Ring steht an der besten, und mit Live folgt das Bild wieder.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>Loss, clusters and hits of every epoch. A ring is the best epoch; a click goes to an epoch, a click on a name hides its line.</source>
        <translation>Verlust, Cluster und Treffer jeder Epoche. Ein Ring ist die beste Epoche; ein Klick führt zu einer Epoche, ein Klick auf einen Namen blendet seine Linie aus.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Model and options; what is not at its default is bold. The same run as a command stands at its end. F1 lists all keys, Ctrl+Shift+P finds any command.</source>
        <translation>Modell und Optionen; was vom Standard abweicht, ist fett. Derselbe Lauf als Befehl steht am Ende. F1 zeigt alle Tasten, Strg+Umschalt+P findet jeden Befehl.</translation>
    </message>
</context>
<context>
    <name>lodestone::TrainingController</name>
    <message>
        <source>There is not enough memory for this training. Choose fewer dimensions or a smaller data set.</source>
        <translation>Der Speicher reicht nicht für dieses Training. Wählen Sie weniger Dimensionen oder einen kleineren Datensatz.</translation>
    </message>
</context>
<context>
    <name>lodestone::TripletView</name>
    <message>
        <source>Squared distances, and after the step</source>
        <translation>Quadrierte Distanzen, und nach dem Schritt</translation>
    </message>
    <message>
        <source>Find a violated one</source>
        <translation>Verletztes suchen</translation>
    </message>
    <message>
        <source>Previous triplet</source>
        <translation>Voriges Tripel</translation>
    </message>
    <message>
        <source>Next triplet</source>
        <translation>Nächstes Tripel</translation>
    </message>
    <message>
        <source>Find a violated triplet</source>
        <translation>Ein verletztes Tripel suchen</translation>
    </message>
    <message>
        <source>Open ratings and train to look at single triplets.</source>
        <translation>Öffnen Sie Bewertungen und trainieren Sie, um einzelne Tripel zu betrachten.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: no triplets were drawn for them.</source>
        <translation>Diese Vektoren entstanden anderswo: Für sie wurden keine Tripel gezogen.</translation>
    </message>
    <message>
        <source>Train to look at single triplets.</source>
        <translation>Trainieren Sie, um einzelne Tripel zu betrachten.</translation>
    </message>
    <message>
        <source>%1 does not learn from triplets with one hinge. Train MML, one of its variants or CML to look at single triplets.</source>
        <translation>%1 lernt nicht aus Tripeln mit einem Hinge-Term. Trainieren Sie MML, eine seiner Varianten oder CML, um einzelne Tripel zu betrachten.</translation>
    </message>
    <message>
        <source>Epoch %L1: working out…</source>
        <translation>Epoche %L1: wird berechnet…</translation>
    </message>
    <message>
        <source>No triplet of epoch %L1 is violated.</source>
        <translation>Kein Tripel der Epoche %L1 ist verletzt.</translation>
    </message>
    <message>
        <source>No triplet of epoch %L1 with a selected point is violated.</source>
        <translation>Kein Tripel der Epoche %L1 mit einem ausgewählten Punkt ist verletzt.</translation>
    </message>
    <message>
        <source>No triplet could be drawn: every user has rated every item.</source>
        <translation>Kein Tripel konnte gezogen werden: Jeder Nutzer hat jedes Item bewertet.</translation>
    </message>
    <message>
        <source>In the picture the pull is solid, the push dashed, and arrows are the steps; only linear projections have arrows.</source>
        <translation>Im Bild ist der Zug durchgezogen, der Schub gestrichelt, und Pfeile sind die Schritte; nur lineare Projektionen haben Pfeile.</translation>
    </message>
    <message>
        <source>Looks among all triplets; select a user or item to look among its own.</source>
        <translation>Sucht unter allen Tripeln; wählen Sie einen Nutzer oder ein Item aus, um unter dessen zu suchen.</translation>
    </message>
    <message>
        <source>Looks among the triplets with %1.</source>
        <translation>Sucht unter den Tripeln mit %1.</translation>
    </message>
    <message>
        <source>Looks among the triplets with one of the %1 selected points.</source>
        <translation>Sucht unter den Tripeln mit einem der %1 ausgewählten Punkte.</translation>
    </message>
</context>
<context>
    <name>lodestone::VtkWidget</name>
    <message>
        <source>This computer offers OpenGL %1.%2; the 3D picture needs %3.%4.</source>
        <translation>Dieser Rechner bietet OpenGL %1.%2; das 3D-Bild braucht %3.%4.</translation>
    </message>
    <message>
        <source>OpenGL is switched off by the environment variable LODESTONE_NO_OPENGL.</source>
        <translation>OpenGL ist durch die Umgebungsvariable LODESTONE_NO_OPENGL abgeschaltet.</translation>
    </message>
    <message>
        <source>The Qt platform &quot;%1&quot; has no OpenGL.</source>
        <translation>Die Qt-Plattform „%1“ hat kein OpenGL.</translation>
    </message>
    <message>
        <source>No OpenGL driver was found.</source>
        <translation>Kein OpenGL-Treiber gefunden.</translation>
    </message>
    <message>
        <source>The OpenGL driver does not start.</source>
        <translation>Der OpenGL-Treiber startet nicht.</translation>
    </message>
    <message>
        <source>The graphics driver was reset.</source>
        <translation>Der Grafiktreiber wurde zurückgesetzt.</translation>
    </message>
</context>
<context>
    <name>lodestone::WhyBox</name>
    <message>
        <source>Share of the distance by axis of the metric</source>
        <translation>Anteil an der Distanz nach Achse der Metrik</translation>
    </message>
    <message>
        <source>Axes are the eigenvectors of the user-item metric, the largest eigenvalue first.</source>
        <translation>Achsen sind die Eigenvektoren der Nutzer-Item-Metrik, der größte Eigenwert zuerst.</translation>
    </message>
    <message>
        <source>Distance over the kept epochs</source>
        <translation>Distanz über die behaltenen Epochen</translation>
    </message>
    <message>
        <source>Share of the distance by axis</source>
        <translation>Anteil an der Distanz nach Achse</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>No liked items in training.</source>
        <translation>Keine gemochten Items im Training.</translation>
    </message>
    <message>
        <source>Nearest liked items, by the item metric: %1</source>
        <translation>Nächste gemochte Items, nach der Item-Metrik: %1</translation>
    </message>
    <message>
        <source>No user has a similar list (overlap above theta).</source>
        <translation>Kein Nutzer hat eine ähnliche Liste (Überlappung über theta).</translation>
    </message>
    <message>
        <source>Similar users (overlap above theta) who liked it: %L1 of %L2</source>
        <translation>Ähnliche Nutzer (Überlappung über theta), die es mochten: %L1 von %L2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Axis %L1</source>
        <translation>Achse %L1</translation>
    </message>
    <message>
        <source>Eigenvalue %1</source>
        <translation>Eigenwert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other axis(es)</source>
        <translation>
            <numerusform>%n weitere Achse</numerusform>
            <numerusform>%n weitere Achsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a command does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open ratings…</source>
        <translation>Be&amp;wertungen öffnen…</translation>
    </message>
    <message>
        <source>Open a file of ratings</source>
        <translation>Eine Datei mit Bewertungen öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a folder with a data set, such as MovieLens</source>
        <translation>Den Ordner eines Datensatzes öffnen, etwa MovieLens</translation>
    </message>
    <message>
        <source>&amp;Import vectors…</source>
        <translation>&amp;Vektoren importieren…</translation>
    </message>
    <message>
        <source>Show vectors that were made elsewhere: .npy, or text with a vector in each line</source>
        <translation>Anderswo erzeugte Vektoren zeigen: .npy oder Text mit einem Vektor je Zeile</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Open the built-in sample and train at once</source>
        <translation>Das eingebaute Beispiel öffnen und gleich trainieren</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>Look at the rows of the open file, or of another one, and change how they are read</source>
        <translation>Die Zeilen der offenen oder einer anderen Datei ansehen und ändern, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Sizes, distributions, labels and splits of the open data</source>
        <translation>Größen, Verteilungen, Labels und Aufteilungen der offenen Daten</translation>
    </message>
    <message>
        <source>&amp;Get data set…</source>
        <translation>Datensatz &amp;holen…</translation>
    </message>
    <message>
        <source>Fetch a public data set from its publisher</source>
        <translation>Einen öffentlichen Datensatz von seinem Herausgeber holen</translation>
    </message>
    <message>
        <source>&amp;Warnings and bad lines</source>
        <translation>&amp;Warnungen und fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>What was said while reading and training</source>
        <translation>Was beim Lesen und Trainieren gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget the files opened before</source>
        <translation>Die zuvor geöffneten Dateien vergessen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Lock panels</source>
        <translation>Bereiche &amp;sperren</translation>
    </message>
    <message>
        <source>Keep panels from being moved by accident</source>
        <translation>Bereiche vor versehentlichem Verschieben schützen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Bring all panels back to where they were at first</source>
        <translation>Alle Bereiche dorthin zurückbringen, wo sie zuerst waren</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train the model on this data</source>
        <translation>Das Modell mit diesen Daten trainieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the training after this batch</source>
        <translation>Das Training nach diesem Batch anhalten</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Train one epoch, then pause</source>
        <translation>Eine Epoche trainieren, dann anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>End the run; all finished epochs are kept</source>
        <translation>Den Lauf beenden; alle fertigen Epochen bleiben</translation>
    </message>
    <message>
        <source>&amp;Continue for n epochs…</source>
        <translation>Um n &amp;Epochen fortsetzen…</translation>
    </message>
    <message>
        <source>Train the finished run further</source>
        <translation>Den fertigen Lauf weiter trainieren</translation>
    </message>
    <message>
        <source>Go to &amp;best epoch</source>
        <translation>Zur &amp;besten Epoche</translation>
    </message>
    <message>
        <source>Show the epoch with the best Recall@50 on the validation ratings</source>
        <translation>Die Epoche mit dem besten Recall@50 auf den Validierungsbewertungen zeigen</translation>
    </message>
    <message>
        <source>Pre&amp;vious epoch</source>
        <translation>Vo&amp;rige Epoche</translation>
    </message>
    <message>
        <source>Show the epoch before</source>
        <translation>Die Epoche davor zeigen</translation>
    </message>
    <message>
        <source>&amp;Next epoch</source>
        <translation>&amp;Nächste Epoche</translation>
    </message>
    <message>
        <source>Show the epoch after</source>
        <translation>Die Epoche danach zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;west epoch</source>
        <translation>Ne&amp;ueste Epoche</translation>
    </message>
    <message>
        <source>Follow the training again</source>
        <translation>Dem Training wieder folgen</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>Erneut abspie&amp;len</translation>
    </message>
    <message>
        <source>Watch the run again from its first epoch</source>
        <translation>Den Lauf von der ersten Epoche an nochmals ansehen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Alle Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>What is &amp;MML?</source>
        <translation>Was ist &amp;MML?</translation>
    </message>
    <message>
        <source>The idea of the model in a few sentences</source>
        <translation>Die Idee des Modells in wenigen Sätzen</translation>
    </message>
    <message>
        <source>&amp;About Lodestone</source>
        <translation>Über &amp;Lodestone</translation>
    </message>
    <message>
        <source>Versions and license</source>
        <translation>Versionen und Lizenz</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>Öffnen Sie zuerst Bewertungen oder das Beispiel.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to sum up.</source>
        <translation>Diese Vektoren entstanden anderswo: Es gibt keine Bewertungen zusammenzufassen.</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to train on.</source>
        <translation>Diese Vektoren entstanden anderswo: Es gibt keine Bewertungen zum Trainieren.</translation>
    </message>
    <message>
        <source>No training is running.</source>
        <translation>Kein Training läuft.</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>Der Lauf wird gerade beendet.</translation>
    </message>
    <message>
        <source>A training is running; pause or stop it first.</source>
        <translation>Ein Training läuft; halten Sie es zuerst an oder beenden Sie es.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Das Training fortsetzen</translation>
    </message>
    <message>
        <source>The training is paused already.</source>
        <translation>Das Training ist schon angehalten.</translation>
    </message>
    <message>
        <source>The run is not finished yet.</source>
        <translation>Der Lauf ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>There is no finished run to continue.</source>
        <translation>Es gibt keinen fertigen Lauf zum Fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>Noch wurde nichts trainiert.</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Noch ist keine Epoche fertig.</translation>
    </message>
    <message>
        <source>This is the first epoch.</source>
        <translation>Dies ist die erste Epoche.</translation>
    </message>
    <message>
        <source>This is the newest epoch.</source>
        <translation>Dies ist die neueste Epoche.</translation>
    </message>
    <message>
        <source>The newest epoch is shown.</source>
        <translation>Die neueste Epoche wird gezeigt.</translation>
    </message>
    <message>
        <source>There is no run to watch yet.</source>
        <translation>Es gibt noch keinen Lauf anzusehen.</translation>
    </message>
    <message>
        <source>Language, theme, motion, threads and memory</source>
        <translation>Sprache, Design, Bewegung, Threads und Speicher</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Find any command by typing</source>
        <translation>Jeden Befehl durch Eintippen finden</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>Proto&amp;koll zeigen…</translation>
    </message>
    <message>
        <source>What the program noted of this run and the ones before; it stays on this computer</source>
        <translation>Was das Programm über diesen und frühere Starts notierte; es bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>What the parts of this window are for</source>
        <translation>Wozu die Teile dieses Fensters da sind</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Begin a project without runs; the data stay open</source>
        <translation>Ein Projekt ohne Läufe beginnen; die Daten bleiben offen</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a project with its runs</source>
        <translation>Ein Projekt mit seinen Läufen öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep all runs in a file; from then on it follows every epoch</source>
        <translation>Alle Läufe in einer Datei behalten; von da an folgt sie jeder Epoche</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Go on in a copy of the project</source>
        <translation>In einer Kopie des Projekts weitermachen</translation>
    </message>
    <message>
        <source>This project is open for reading only; save it under another name to train in it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet; speichern Sie es unter einem anderen Namen, um darin zu trainieren.</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>See one run: its picture, its epochs and the panels</source>
        <translation>Einen Lauf ansehen: sein Bild, seine Epochen und die Bereiche</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>See two to six runs of the project side by side</source>
        <translation>Zwei bis sechs Läufe des Projekts nebeneinander ansehen</translation>
    </message>
    <message>
        <source>&amp;Overfitting of MML, NP-MML, NR-MML</source>
        <translation>&amp;Überanpassung von MML, NP-MML, NR-MML</translation>
    </message>
    <message>
        <source>NMI and HR@50 over the epochs, of MML, without its covariance and without its margin regularizer</source>
        <translation>NMI und HR@50 über die Epochen: von MML, ohne seinen Kovarianz- und ohne seinen Margin-Regularisierer</translation>
    </message>
    <message>
        <source>&amp;Learning rate…</source>
        <translation>Lernr&amp;ate…</translation>
    </message>
    <message>
        <source>Change the learning rate from the next epoch on</source>
        <translation>Die Lernrate ab der nächsten Epoche ändern</translation>
    </message>
    <message>
        <source>The model that is trained has no learning rate.</source>
        <translation>Das Modell, das trainiert wird, hat keine Lernrate.</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>Übersi&amp;cht</translation>
    </message>
    <message>
        <source>See all runs of the project across their options and figures</source>
        <translation>Alle Läufe des Projekts über ihre Optionen und Zahlen hinweg ansehen</translation>
    </message>
    <message>
        <source>Keep a copy of the &amp;data in the project</source>
        <translation>Eine Kopie der &amp;Daten im Projekt behalten</translation>
    </message>
    <message>
        <source>Keep the files of the data in the project, compressed, so that it can be opened without them</source>
        <translation>Die Dateien der Daten komprimiert im Projekt behalten, damit es ohne sie geöffnet werden kann</translation>
    </message>
</context>
<context>
    <name>lodestone::Workspace</name>
    <message>
        <source>%1 could not be opened; see Messages</source>
        <translation>%1 konnte nicht geöffnet werden; siehe Meldungen</translation>
    </message>
    <message>
        <source>Reading %1 was canceled</source>
        <translation>Das Lesen von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 is open: %2 vectors of %3 numbers.</source>
        <translation>%1 ist geöffnet: %2 Vektoren aus %3 Zahlen.</translation>
    </message>
    <message>
        <source>%1 is open: %2 users, %3 items, %4 ratings.</source>
        <translation>%1 ist geöffnet: %2 Nutzer, %3 Items, %4 Bewertungen.</translation>
    </message>
    <message>
        <source>%1 lines could not be used; the first %2 follow.</source>
        <translation>%1 Zeilen waren unbrauchbar; die ersten %2 folgen.</translation>
    </message>
    <message>
        <source>Training starts: %1</source>
        <translation>Training beginnt: %1</translation>
    </message>
    <message>
        <source>Training goes on to epoch %1.</source>
        <translation>Das Training geht weiter bis Epoche %1.</translation>
    </message>
    <message>
        <source>Training ended at epoch %1; the best epoch is %2.</source>
        <translation>Das Training endete bei Epoche %1; die beste Epoche ist %2.</translation>
    </message>
    <message>
        <source>Training stopped early at epoch %1 because nothing improved; the best epoch is %2.</source>
        <translation>Das Training stoppte früh bei Epoche %1, weil nichts besser wurde; die beste Epoche ist %2.</translation>
    </message>
    <message>
        <source>Training was stopped at epoch %1; the best epoch is %2.</source>
        <translation>Das Training wurde bei Epoche %1 beendet; die beste Epoche ist %2.</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The run cannot be saved now; training goes on. %1</source>
        <translation>Der Lauf lässt sich gerade nicht speichern; das Training geht weiter. %1</translation>
    </message>
    <message>
        <source>Learning rate %1 from epoch %2 on, no longer %3.</source>
        <translation>Lernrate %1 ab Epoche %2, nicht mehr %3.</translation>
    </message>
    <message>
        <source>%1 is not there as it was when the runs were trained; the copy in the project is read instead.</source>
        <translation>%1 ist nicht mehr da, wie es beim Training der Läufe war; stattdessen wird die Kopie im Projekt gelesen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch users and items find their places.</source>
        <translation>Sehen Sie zu, wie Nutzer und Items ihren Platz finden.</translation>
    </message>
    <message>
        <source>A file or folder of ratings, a project, or &quot;sample&quot;.</source>
        <translation>Eine Datei oder ein Ordner mit Bewertungen, ein Projekt, oder &quot;sample&quot;.</translation>
    </message>
</context>
</TS>
