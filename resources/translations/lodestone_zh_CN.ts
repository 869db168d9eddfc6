<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>no picture drawn yet</source>
        <translation>尚未绘制图像</translation>
    </message>
    <message>
        <source>About Lodestone</source>
        <translation>关于 Lodestone</translation>
    </message>
    <message>
        <source>Visual analytics of recommender embeddings.</source>
        <translation>推荐系统嵌入的可视分析。</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>What is MML?</source>
        <translation>什么是 MML？</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Magnetic Metric Learning&lt;/h3&gt;&lt;p&gt;Users and items are points in one space. Each rating a user gave gladly pulls user and item together; items and users without such a rating are pushed away until they are farther off than a margin, which every user and item learns for itself.&lt;/p&gt;&lt;p&gt;Distances are not plain: the model learns three metrics, for users and items, for users among themselves and for items among themselves. Pairs of users with similar lists, and of items with similar raters, also attract each other.&lt;/p&gt;&lt;p&gt;What is near a user in the end is what the model recommends. Groups of similar taste appear as clusters, and NMI says how well they agree with the labels.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Magnetic Metric Learning&lt;/h3&gt;&lt;p&gt;用户和物品是同一空间中的点。用户的每个好评都把用户和物品拉近；没有这种评分的物品和用户则被推开，直到距离超过一个间隔（margin），每个用户和物品各自学习自己的间隔。&lt;/p&gt;&lt;p&gt;距离并非固定不变：模型学习三个度量，分别用于用户与物品之间、用户之间和物品之间。列表相似的用户、评分者相似的物品也相互吸引。&lt;/p&gt;&lt;p&gt;最终离用户近的物品就是模型推荐的物品。口味相近的群体显现为聚类，NMI 表示它们与标签的吻合程度。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or make room.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>保存为 CSV...</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Blue to orange</source>
        <translation>蓝到橙</translation>
    </message>
    <message>
        <source>Purple to green</source>
        <translation>紫到绿</translation>
    </message>
</context>
<context>
    <name>ColumnRole</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Who rated: any text or number.</source>
        <translation>评分者：任意文本或数字。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>What was rated: any text or number.</source>
        <translation>被评分的对象：任意文本或数字。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>A number; without this column every line is a positive.</source>
        <translation>一个数字；没有此列时每一行都是正例。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seconds, any count, or a date.</source>
        <translation>秒数、任意计数或日期。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Class of the item, such as a genre; several are joined by |.</source>
        <translation>物品的类别，如类型；多个标签以 | 连接。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name of the item.</source>
        <translation>物品的名称。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What the item is about, for models that read texts.</source>
        <translation>物品的内容说明，供读取文本的模型使用。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The column is not read.</source>
        <translation>不读取此列。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>compares by dot product</source>
        <translation>以点积比较</translation>
    </message>
    <message>
        <source>This model compares by dot product: an item suits a user if it lies far out in the user&apos;s direction, not if it lies near. Clusters and NMI, t-SNE and UMAP compare directions only; PCA and the distances between neighbors are those of the vectors as they are.</source>
        <translation>该模型以点积比较：物品若在用户的方向上距离很远则适合该用户，而不是因为距离近。聚类和 NMI、t-SNE 和 UMAP 只比较方向；PCA 和邻居之间的距离取向量原样。</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>物品 %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Amazon reviews</source>
        <translation>Amazon 评论</translation>
    </message>
    <message>
        <source>reviews of 2014, 2018 or 2023 as lines of JSON, or a CSV of ratings only; meta_NAME.json or .jsonl beside it is read too (or .gz)</source>
        <translation>2014、2018 或 2023 年的评论，每行一个 JSON，或仅含评分的 CSV；旁边的 meta_NAME.json 或 .jsonl 也会读取（也可为 .gz）</translation>
    </message>
    <message>
        <source>Delimited text</source>
        <translation>分隔文本</translation>
    </message>
    <message>
        <source>a CSV, TSV or other text file with user, item and rating in each line, plain or gzipped</source>
        <translation>CSV、TSV 或其他文本文件，每行含用户、物品和评分，未压缩或 gzip 压缩</translation>
    </message>
    <message>
        <source>Folder of tables</source>
        <translation>表格文件夹</translation>
    </message>
    <message>
        <source>a folder with ratings.tsv and, if there are any, items.tsv, social.tsv, kg.tsv (or .gz)</source>
        <translation>含 ratings.tsv 以及（如有）items.tsv、social.tsv、kg.tsv 的文件夹（也可为 .gz）</translation>
    </message>
    <message>
        <source>HERec and HIN networks</source>
        <translation>HERec 和 HIN 网络</translation>
    </message>
    <message>
        <source>a folder with ub.txt and uu.txt, bca.txt, bci.txt, or with user_item.dat and item_category.dat, item_brand.dat ...</source>
        <translation>含 ub.txt 和 uu.txt、bca.txt、bci.txt，或含 user_item.dat 和 item_category.dat、item_brand.dat 等的文件夹</translation>
    </message>
    <message>
        <source>KTUP</source>
        <translation>KTUP</translation>
    </message>
    <message>
        <source>a folder with train.dat, valid.dat, test.dat, i_map.dat, i2kg_map.tsv and the folder kg; 0 among stars is no rating</source>
        <translation>含 train.dat、valid.dat、test.dat、i_map.dat、i2kg_map.tsv 和 kg 文件夹的文件夹；星级中的 0 不算评分</translation>
    </message>
    <message>
        <source>Matrix Market</source>
        <translation>Matrix Market</translation>
    </message>
    <message>
        <source>a sparse matrix (coordinate real, integer or pattern general) with users as rows and items as columns</source>
        <translation>稀疏矩阵（coordinate real、integer 或 pattern general），行为用户，列为物品</translation>
    </message>
    <message>
        <source>MovieLens 100K</source>
        <translation>MovieLens 100K</translation>
    </message>
    <message>
        <source>a folder with u.data and u.item</source>
        <translation>含 u.data 和 u.item 的文件夹</translation>
    </message>
    <message>
        <source>MovieLens 1M and 10M</source>
        <translation>MovieLens 1M 和 10M</translation>
    </message>
    <message>
        <source>a folder with ratings.dat and movies.dat (:: between fields)</source>
        <translation>含 ratings.dat 和 movies.dat 的文件夹（字段间为 ::）</translation>
    </message>
    <message>
        <source>MovieLens 20M, 25M, 32M and latest</source>
        <translation>MovieLens 20M、25M、32M 和 latest</translation>
    </message>
    <message>
        <source>a folder with ratings.csv and movies.csv</source>
        <translation>含 ratings.csv 和 movies.csv 的文件夹</translation>
    </message>
    <message>
        <source>RecBole atomic files</source>
        <translation>RecBole 原子文件</translation>
    </message>
    <message>
        <source>NAME.inter or its folder; NAME.item, .link, .kg and .net beside it are read too (or .gz)</source>
        <translation>NAME.inter 或其文件夹；旁边的 NAME.item、.link、.kg 和 .net 也会读取（也可为 .gz）</translation>
    </message>
    <message>
        <source>Yelp reviews</source>
        <translation>Yelp 评论</translation>
    </message>
    <message>
        <source>the reviews of the RecSys Challenge 2013 or of the open data set, as lines of JSON; the business and user files beside them are read too (or .gz)</source>
        <translation>RecSys Challenge 2013 或开放数据集的评论，每行一个 JSON；旁边的商家和用户文件也会读取（也可为 .gz）</translation>
    </message>
    <message>
        <source>S3-Rec sequences</source>
        <translation>S3-Rec 序列</translation>
    </message>
    <message>
        <source>NAME.txt with a user and all items of the user, in order, in each line, each a 5; NAME_item2attributes.json too</source>
        <translation>NAME.txt，每行为一个用户及其按顺序排列的所有物品，均记为 5；另读 NAME_item2attributes.json</translation>
    </message>
</context>
<context>
    <name>FoundTexts</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>double colon ::</source>
        <translation>双冒号 ::</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>separator: %1</source>
        <translation>分隔符：%1</translation>
    </message>
    <message>
        <source>first line names the columns</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a file, %2 its size</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>in no part</source>
        <translation>不属于任何部分</translation>
    </message>
    <message>
        <source>seen in training</source>
        <translation>训练中见过</translation>
    </message>
    <message>
        <source>%1, rated low</source>
        <extracomment>%1 is a part of the split; the rating is too low to be a target</extracomment>
        <translation>%1，评分低</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>%1 is a part of the split</extracomment>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>● test hit</source>
        <translation>● 测试命中</translation>
    </message>
    <message>
        <source>○ validation hit</source>
        <translation>○ 验证命中</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Projection</source>
        <translation>投影(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>度量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>O&amp;verlays</source>
        <translation>叠加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>The paper&apos;s values</source>
        <translation>论文的取值</translation>
    </message>
    <message>
        <source>The loss as printed, with the paper&apos;s start and rates. Its hinges are satisfied from the first step, so that it learns very little.</source>
        <translation>按论文所印的损失，以及论文的初值和学习率。其 hinge 项从第一步起就已满足，因此学到的很少。</translation>
    </message>
    <message>
        <source>Magnetic Metric Learning with three learned metrics and adaptive margins.</source>
        <translation>Magnetic Metric Learning：学习三个度量和自适应间隔。</translation>
    </message>
    <message>
        <source>MML with Euclidean distances: no metric is learned.</source>
        <translation>采用欧氏距离的 MML：不学习度量。</translation>
    </message>
    <message>
        <source>MML with one metric shared by all three relations.</source>
        <translation>三种关系共用一个度量的 MML。</translation>
    </message>
    <message>
        <source>MML with all margins fixed at 1.</source>
        <translation>所有间隔固定为 1 的 MML。</translation>
    </message>
    <message>
        <source>MML without the covariance regularizer.</source>
        <translation>不带协方差正则项的 MML。</translation>
    </message>
    <message>
        <source>MML without the margin regularizer.</source>
        <translation>不带间隔正则项的 MML。</translation>
    </message>
    <message>
        <source>The authors&apos; values</source>
        <translation>作者的取值</translation>
    </message>
    <message>
        <source>The main script of the authors&apos; code, without item features.</source>
        <translation>作者代码的主脚本，不含物品特征。</translation>
    </message>
    <message>
        <source>Published style</source>
        <translation>已发表的形式</translation>
    </message>
    <message>
        <source>As CML is mostly compared with: many negatives and the covariance term.</source>
        <translation>CML 通常的比较方式：多个负样本和协方差项。</translation>
    </message>
    <message>
        <source>Collaborative Metric Learning: Euclidean distances, the closest of some drawn negatives.</source>
        <translation>Collaborative Metric Learning：欧氏距离，取若干抽样负样本中最近的一个。</translation>
    </message>
    <message>
        <source>The README of the authors&apos; code.</source>
        <translation>作者代码的 README。</translation>
    </message>
    <message>
        <source>Symmetric Metric Learning: triplets around the user and the item, with adaptive margins.</source>
        <translation>Symmetric Metric Learning：围绕用户和物品的三元组，自适应间隔。</translation>
    </message>
    <message>
        <source>The library implicit&apos;s values</source>
        <translation>implicit 库的取值</translation>
    </message>
    <message>
        <source>There is no authors&apos; code; these are the defaults of the most used library, which leaves the 1 out of the confidence.</source>
        <translation>没有作者代码；这些是最常用的库的默认值，其置信度中不含 1。</translation>
    </message>
    <message>
        <source>Weighted regularized matrix factorization by alternating least squares; dot products.</source>
        <translation>加权正则化矩阵分解，交替最小二乘；点积。</translation>
    </message>
    <message>
        <source>The main script of the authors&apos; code, whose bound on lengths is never run. Adam is the lazy form here.</source>
        <translation>作者代码的主脚本，其长度限制从未执行。此处的 Adam 为惰性形式。</translation>
    </message>
    <message>
        <source>Collaborative metric learning with co-occurrence embeddings of users and of items.</source>
        <translation>带有用户与物品共现嵌入的协同度量学习。</translation>
    </message>
    <message>
        <source>The library pyDML&apos;s values</source>
        <translation>pyDML 库的取值</translation>
    </message>
    <message>
        <source>There is no authors&apos; code; these are the values of a library&apos;s classifier, as far as the adaptation has them.</source>
        <translation>没有作者代码；这些是某库中分类器的取值，仅限改编版具有的选项。</translation>
    </message>
    <message>
        <source>Iterative Metric Learning, a classifier that we adapted to embeddings: neighbors are selected and a metric is learned in turns.</source>
        <translation>Iterative Metric Learning：一种分类器，经我们改编用于嵌入；交替选取近邻并学习度量。</translation>
    </message>
    <message>
        <source>IML is a classifier; that it learns embeddings is an adaptation made here, not a model of its authors.</source>
        <translation>IML 是分类器；用它学习嵌入是此处的改编，并非其作者的模型。</translation>
    </message>
    <message>
        <source>WRMF compares vectors by dot products, not by distances.</source>
        <translation>WRMF 用点积而非距离比较向量。</translation>
    </message>
    <message>
        <source>Those of the authors&apos; script, made for long documents and for predicting ratings.</source>
        <translation>作者脚本的取值，针对长文档和评分预测。</translation>
    </message>
    <message>
        <source>Convolutional matrix factorization: ratings are fitted, with the items near what a network reads in their titles; dot products.</source>
        <translation>卷积矩阵分解：拟合评分，并使物品靠近网络从其标题中读出的向量；点积。</translation>
    </message>
    <message>
        <source>ConvMF reads the titles of the items, never their labels, and compares vectors by dot products.</source>
        <translation>ConvMF 只读取物品标题，从不读取标签，并用点积比较向量。</translation>
    </message>
    <message>
        <source>ConvMF without its side data, the titles: probabilistic matrix factorization of the ratings; dot products.</source>
        <translation>不使用其附加数据（标题）的 ConvMF：对评分作概率矩阵分解；点积。</translation>
    </message>
    <message>
        <source>ConvMF runs without its side data, the titles, and compares vectors by dot products.</source>
        <translation>ConvMF 在没有附加数据（标题）的情况下运行，并用点积比较向量。</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>from %1 points</source>
        <extracomment>follows &quot;2,000 lines&quot;</extracomment>
        <translation>来自 %1 个点</translation>
    </message>
    <message>
        <source>Recommendations: %1, dotted; hits, drawn solid: %2</source>
        <translation>推荐：%1，点线；命中，实线：%2</translation>
    </message>
    <message>
        <source>Neighbors in the full space: %1, thin lines</source>
        <translation>完整空间中的近邻：%1，细线</translation>
    </message>
    <message>
        <source>Similar pairs: %1, dashed</source>
        <translation>相似对：%1，虚线</translation>
    </message>
    <message>
        <source>Of %1 lines the first %2 are drawn.</source>
        <translation>%1 条线中绘制了前 %2 条。</translation>
    </message>
    <message>
        <source>Of %1 selected points the first %2 have lines.</source>
        <translation>所选 %1 个点中前 %2 个有连线。</translation>
    </message>
    <message>
        <source>%1 % at the bound</source>
        <translation>%1 % 位于边界</translation>
    </message>
    <message>
        <source>%1, %2 % outside the unit ball</source>
        <translation>%1，%2 % 在单位球外</translation>
    </message>
    <message>
        <source>Of all %1 users and items, %2 have length 1, the bound of the unit ball, and %3 are longer</source>
        <translation>全部 %1 个用户和物品中，%2 个长度为 1，即单位球的边界，%3 个更长</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Ours rank by the model&apos;s own distance or dot product among all items but those that the user has rated already. HR@K is the share of all test positives that are hits; of HR@50 any, the share of users with a hit; Recall@50 is the mean over the users.</source>
        <translation>此处按模型自身的距离或点积，在用户尚未评分的所有物品中排序。HR@K 为所有测试正例中命中的比例；HR@50 任一为至少命中一次的用户比例；Recall@50 为各用户的均值。</translation>
    </message>
    <message>
        <source>NMI compares the one label of each item with spherical k-means of the item vectors as they are, that is, of their directions.</source>
        <translation>NMI 将每个物品的唯一标签与物品向量原样（即其方向）的球面 k 均值比较。</translation>
    </message>
    <message>
        <source>Table 4</source>
        <translation>表 4</translation>
    </message>
    <message>
        <source>NMI of the item clusters of every embedding model</source>
        <translation>各嵌入模型的物品聚类 NMI</translation>
    </message>
    <message>
        <source>paper: NMI, four data sets</source>
        <translation>论文：NMI, 四个数据集</translation>
    </message>
    <message>
        <source>Table 5</source>
        <translation>表 5</translation>
    </message>
    <message>
        <source>Hit rates and recall of every embedding model</source>
        <translation>各嵌入模型的命中率和召回率</translation>
    </message>
    <message>
        <source>paper: ratio, Amazon</source>
        <translation>论文：比值, Amazon</translation>
    </message>
    <message>
        <source>paper: ratio, Yelp</source>
        <translation>论文：比值, Yelp</translation>
    </message>
    <message>
        <source>paper: ratio, Taobao</source>
        <translation>论文：比值, 淘宝</translation>
    </message>
    <message>
        <source>paper: ratio, Jingdong</source>
        <translation>论文：比值, 京东</translation>
    </message>
    <message>
        <source>Table 6</source>
        <translation>表 6</translation>
    </message>
    <message>
        <source>Seconds per epoch of every embedding model, and their ratio to CML</source>
        <translation>各嵌入模型的每轮秒数及其与 CML 之比</translation>
    </message>
    <message>
        <source>Seconds are those of one pass over the train positives with sampling, gradients and updates, without evaluation: the median of the epochs after the first. A ratio is taken within one seed and fold. The paper gives its times no unit: compare ratios, and only of runs made by one program on one machine that did nothing else.</source>
        <translation>秒数为遍历一次训练正例的时间，包括采样、梯度和更新，不含评估：取第一轮之后各轮的中位数。比值在同一随机种子和折内计算。论文未给出时间单位：请只比较比值，并且只比较由同一程序在同一台空闲机器上完成的运行。</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Amazon</source>
        <translation>论文：HR@50（NCF）, Amazon</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Yelp</source>
        <translation>论文：HR@50（NCF）, Yelp</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Taobao</source>
        <translation>论文：HR@50（NCF）, 淘宝</translation>
    </message>
    <message>
        <source>paper: HR@50 with NCF, Jingdong</source>
        <translation>论文：HR@50（NCF）, 京东</translation>
    </message>
    <message>
        <source>Table 8</source>
        <translation>表 8</translation>
    </message>
    <message>
        <source>MML and its ablations</source>
        <translation>MML 及其消融变体</translation>
    </message>
    <message>
        <source>The paper ran its ablations with NCF, a recommendation system on top of the vectors; ours rank without one.</source>
        <translation>论文的消融实验在向量之上使用推荐系统 NCF；此处不使用推荐系统直接排序。</translation>
    </message>
    <message>
        <source>Figure 6</source>
        <translation>图 6</translation>
    </message>
    <message>
        <source>Every embedding model in 4 to 64 dimensions</source>
        <translation>各嵌入模型在 4 至 64 维下</translation>
    </message>
    <message>
        <source>NMI, 10 clusters</source>
        <translation>NMI, 10 个聚类</translation>
    </message>
    <message>
        <source>NMI, 20 clusters</source>
        <translation>NMI, 20 个聚类</translation>
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
        <translation>HR@50 任一</translation>
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
        <translation>每轮秒数</translation>
    </message>
    <message>
        <source>ratio to CML</source>
        <translation>与 CML 之比</translation>
    </message>
    <message>
        <source>Columns that begin with &quot;paper&quot; hold what the paper prints for its own data sets (Amazon, Yelp, Taobao and Jingdong, not public in its form), all others what was measured here. The data differ: do not compare the two number by number.</source>
        <translation>以“论文”开头的列是论文在其自有数据集（Amazon、Yelp、淘宝和京东，其形式未公开）上给出的数值，其余各列为此处测得。数据不同：请勿逐个数字比较二者。</translation>
    </message>
    <message>
        <source>All figures were measured here. What the paper prints in this place, for other data, is not part of this program.</source>
        <translation>所有数值均为此处测得。论文在此处就其他数据给出的数值不包含在本程序中。</translation>
    </message>
    <message>
        <source>Means and sample standard deviations over the trained runs, at the best epoch by validation Recall@50.</source>
        <translation>已训练运行在验证 Recall@50 最佳轮次上的均值和样本标准差。</translation>
    </message>
    <message>
        <source>Means and sample standard deviations over the trained runs.</source>
        <translation>已训练运行的均值和样本标准差。</translation>
    </message>
    <message>
        <source>There is no NMI where the items of the data have no labels.</source>
        <translation>数据的物品没有标签时没有 NMI。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>Param</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Weight by rank</source>
        <translation>按排名加权</translation>
    </message>
    <message>
        <source>Weighs each positive by ln(1 + items × share of the drawn negatives inside the margin), an estimate of its rank. Without it all weigh 1.</source>
        <translation>以 ln（1 + 物品数 × 落在间隔内的抽样负样本比例） 为每个正例加权，即其排名的估计。不启用时权重均为 1。</translation>
    </message>
    <message>
        <source>Regularizers</source>
        <translation>正则项</translation>
    </message>
    <message>
        <source>ω_P: covariance</source>
        <translation>ω_P：协方差</translation>
    </message>
    <message>
        <source>Weight of the squared correlations between coordinates, from the vectors of the previous batch. The authors&apos; code sums them with their signs.</source>
        <translation>坐标间相关系数平方的权重，取自上一批的向量。作者代码按原符号求和。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Dimension k</source>
        <translation>维度 k</translation>
    </message>
    <message>
        <source>Coordinates of each vector. 4, 8, 16, 32 and 64 are fastest.</source>
        <translation>每个向量的坐标数。4、8、16、32 和 64 最快。</translation>
    </message>
    <message>
        <source>Batch size B</source>
        <translation>批大小 B</translation>
    </message>
    <message>
        <source>Positive ratings per update of the metrics; within a batch all gradients see the same vectors.</source>
        <translation>每次更新度量所用的正例数；同一批内所有梯度基于相同的向量。</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <source>Step of the vectors (AdaGrad with one accumulator per vector). The paper&apos;s 0.01 to 0.05 needs more than 40 epochs.</source>
        <translation>向量的步长（AdaGrad，每个向量一个累加器）。论文的 0.01 至 0.05 需要 40 轮以上。</translation>
    </message>
    <message>
        <source>Initial vectors</source>
        <translation>初始向量</translation>
    </message>
    <message>
        <source>gaussian: mean 0, variance 1/k. uniform: the paper&apos;s, mean 0.2, variance 0.04. Both end in the unit ball.</source>
        <translation>高斯：均值 0，方差 1/k。均匀：论文的做法，均值 0.2，方差 0.04。两者最终都在单位球内。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>reproducible: same seed, same result on any number of threads. hogwild: lock-free updates in place, faster, not reproducible on more than one thread.</source>
        <translation>可重现：种子相同则结果相同，与线程数无关。hogwild：无锁就地更新，更快，多线程时不可重现。</translation>
    </message>
    <message>
        <source>α: explicit share</source>
        <translation>α：显式占比</translation>
    </message>
    <message>
        <source>Weight of the explicit loss (ratings); the rest goes to the latent loss (similar pairs).</source>
        <translation>显式损失（评分）的权重；其余归潜在损失（相似对）。</translation>
    </message>
    <message>
        <source>λ: user side share</source>
        <translation>λ：用户侧占比</translation>
    </message>
    <message>
        <source>Share of the triplets with a negative user within the explicit loss. The paper&apos;s 0.5 weakens the ranking of popular items.</source>
        <translation>显式损失中以用户为负样本的三元组占比。论文的 0.5 会削弱热门物品的排名。</translation>
    </message>
    <message>
        <source>ρ: push between equals</source>
        <translation>ρ：同类间推力</translation>
    </message>
    <message>
        <source>Scales the push of user from user and item from item in Eq. 7 and 8. 1 is the printed loss, which is satisfied from the first step.</source>
        <translation>缩放式 7 和 8 中用户间、物品间的推力。1 为论文所印的损失，从第一步起就已满足。</translation>
    </message>
    <message>
        <source>Push trains the metrics</source>
        <translation>推力训练度量</translation>
    </message>
    <message>
        <source>Whether that push also trains W^U and W^I; then they grow until the hinges switch off.</source>
        <translation>该推力是否也训练 W^U 和 W^I；若是，它们会增大直到 hinge 项关闭。</translation>
    </message>
    <message>
        <source>Negative items S</source>
        <translation>负物品数 S</translation>
    </message>
    <message>
        <source>Items drawn per positive; the closest one becomes the negative.</source>
        <translation>每个正例抽取的物品数；最近的一个作为负样本。</translation>
    </message>
    <message>
        <source>Negative users S_u</source>
        <translation>负用户数 S_u</translation>
    </message>
    <message>
        <source>Users drawn per positive; the closest one becomes the negative.</source>
        <translation>每个正例抽取的用户数；最近的一个作为负样本。</translation>
    </message>
    <message>
        <source>θ: similarity threshold</source>
        <translation>θ：相似度阈值</translation>
    </message>
    <message>
        <source>Two users (items) are similar if their lists overlap by more than this Jaccard index.</source>
        <translation>两个用户（物品）的列表重叠超过此 Jaccard 指数时视为相似。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>full: three learned matrices. diagonal: their diagonals only. shared: one matrix for all relations. euclid: none is learned.</source>
        <translation>完整：学习三个矩阵。对角：只学对角线。共享：所有关系共用一个矩阵。欧氏：不学习。</translation>
    </message>
    <message>
        <source>τ: scale of the metric</source>
        <translation>τ：度量的尺度</translation>
    </message>
    <message>
        <source>Mean eigenvalue of each metric, kept after every batch. Smaller makes a margin wider.</source>
        <translation>每个度量的平均特征值，每批之后保持。越小则间隔越宽。</translation>
    </message>
    <message>
        <source>κ: anchor of W^UI</source>
        <translation>κ：W^UI 的锚定</translation>
    </message>
    <message>
        <source>Pull of L^UI towards a multiple of the identity after every batch.</source>
        <translation>每批之后把 L^UI 拉向单位矩阵的倍数。</translation>
    </message>
    <message>
        <source>Learning rate of W^U, W^I</source>
        <translation>W^U、W^I 的学习率</translation>
    </message>
    <message>
        <source>Step of their factors L (AdaGrad per entry).</source>
        <translation>其因子 L 的步长（AdaGrad，逐元素）。</translation>
    </message>
    <message>
        <source>Learning rate of W^UI</source>
        <translation>W^UI 的学习率</translation>
    </message>
    <message>
        <source>Step of its factor L, also of the shared one (AdaGrad per entry).</source>
        <translation>其因子 L 的步长，共享时亦然（AdaGrad，逐元素）。</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Adaptive margins</source>
        <translation>自适应间隔</translation>
    </message>
    <message>
        <source>Each user and item learns margins of its own (Eq. 15). Without it all stay at the start value.</source>
        <translation>每个用户和物品学习自己的间隔（式 15）。不启用时全部保持初始值。</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Margin of every user and item at the start; the fixed margin without adaptive margins.</source>
        <translation>每个用户和物品起始时的间隔；不用自适应间隔时即固定间隔。</translation>
    </message>
    <message>
        <source>Learning rate of margins</source>
        <translation>间隔的学习率</translation>
    </message>
    <message>
        <source>Step of the margins (AdaGrad per margin).</source>
        <translation>间隔的步长（AdaGrad，逐间隔）。</translation>
    </message>
    <message>
        <source>ω_R: pull of margins</source>
        <translation>ω_R：间隔的拉力</translation>
    </message>
    <message>
        <source>Pull of the margins towards 1, stronger for entities with few ratings. 0 lets them fall.</source>
        <translation>把间隔拉向 1，评分少的实体拉得更强。0 则任其下降。</translation>
    </message>
    <message>
        <source>Weight of the squared correlations between coordinates (Eq. 12). Neutral up to 1, harmful above.</source>
        <translation>坐标间相关系数平方的权重（式 12）。1 以下无影响，以上有害。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>对角</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>euclid</source>
        <translation>欧氏</translation>
    </message>
    <message>
        <source>reproducible</source>
        <translation>可重现</translation>
    </message>
    <message>
        <source>hogwild</source>
        <translation>hogwild</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>λ: item side</source>
        <translation>λ：物品侧</translation>
    </message>
    <message>
        <source>Weight of the triplets that push the negative item away from the positive one.</source>
        <translation>把负物品从正物品推开的三元组的权重。</translation>
    </message>
    <message>
        <source>Margin of every user and item at the start; margins stay between 0 and 1.</source>
        <translation>每个用户和物品起始时的间隔；间隔保持在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>γ: pull of margins</source>
        <translation>γ：间隔的拉力</translation>
    </message>
    <message>
        <source>Weight of the mean margins of a batch, which pulls them to 1. Above λ × batch size the items&apos; margins stay at 1 whatever the ratings say.</source>
        <translation>一批的平均间隔的权重，把间隔拉向 1。超过 λ × 批大小时，物品的间隔始终为 1，与评分无关。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Positive ratings per step; all gradients of a batch see the same vectors.</source>
        <translation>每步的正例数；同一批内所有梯度基于相同的向量。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step of everything that is learned.</source>
        <translation>所有学习量的步长。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>row_adagrad: AdaGrad with one accumulator per vector. adagrad: one per coordinate; both start at 0.1. adam: touches only the vectors of a batch (lazy), each counting its own steps; frameworks also decay the moments of all others.</source>
        <translation>row_adagrad：AdaGrad，每个向量一个累加器。adagrad：每个坐标一个；两者均从 0.1 开始。adam：只更新一批中的向量（lazy），各自计步；其他框架还会衰减其余向量的动量。</translation>
    </message>
    <message>
        <source>Longest vector</source>
        <translation>最长向量</translation>
    </message>
    <message>
        <source>Longer vectors are shortened to this length after every step; 0 leaves them as long as they are.</source>
        <translation>每步之后把更长的向量缩短到此长度；0 表示不缩短。</translation>
    </message>
    <message>
        <source>Negative items</source>
        <translation>负物品数</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>How much farther than a positive the negative must lie, as squared distance.</source>
        <translation>负样本须比正例远多少，以平方距离计。</translation>
    </message>
    <message>
        <source>α: confidence</source>
        <translation>α：置信度</translation>
    </message>
    <message>
        <source>Extra weight of a positive; every other pair weighs 1.</source>
        <translation>正例的额外权重；其他每一对的权重为 1。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>binary: a positive weighs 1 + α. rating: 1 + α times its rating.</source>
        <translation>二值：正例的权重为 1 + α。评分：1 + α 乘以其评分。</translation>
    </message>
    <message>
        <source>λ: ridge</source>
        <translation>λ：岭</translation>
    </message>
    <message>
        <source>Weight of the squared lengths of all vectors.</source>
        <translation>所有向量平方长度的权重。</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二值</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
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
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How many neighbors count for each point; three times as many are looked at.</source>
        <translation>每个点计入多少近邻；查看的数量是其三倍。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Steps of the whole run. It can be stopped at any of them.</source>
        <translation>整个运行的步数。可在任意一步停止。</translation>
    </message>
    <message>
        <source>Step size. 0 chooses the number of points / exaggeration / 4, at least 50.</source>
        <translation>步长。0 取 点数 / 放大 / 4，至少 50。</translation>
    </message>
    <message>
        <source>Early exaggeration</source>
        <translation>早期放大</translation>
    </message>
    <message>
        <source>How much stronger neighbors attract each other at first; more makes clusters tighter.</source>
        <translation>开始时近邻间吸引增强的倍数；越大聚类越紧。</translation>
    </message>
    <message>
        <source>Exaggerated iterations</source>
        <translation>放大迭代次数</translation>
    </message>
    <message>
        <source>Steps with early exaggeration.</source>
        <translation>早期放大的步数。</translation>
    </message>
    <message>
        <source>θ: accuracy of far forces</source>
        <translation>θ：远程力的精度</translation>
    </message>
    <message>
        <source>Size over distance up to which far points act as one. 0 is exact and slow.</source>
        <translation>尺寸与距离之比在此以下的远点合并为一个。0 为精确但慢。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same picture.</source>
        <translation>相同的种子得到相同的图像。</translation>
    </message>
    <message>
        <source>UMAP</source>
        <translation>UMAP</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>How many points, itself included, each point is tied to; more shows coarser structure.</source>
        <translation>每个点与多少个点（含自身）相连；越大显示的结构越粗。</translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>最小距离</translation>
    </message>
    <message>
        <source>How close neighbors may come in the picture; at most the spread.</source>
        <translation>近邻在图像中可以多近；不超过展开度。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>展开度</translation>
    </message>
    <message>
        <source>Distance in the picture over which points stop being neighbors.</source>
        <translation>图像中超过此距离的点不再是近邻。</translation>
    </message>
    <message>
        <source>Steps of the whole run. 0 chooses 500 for up to 10,000 points and 200 beyond.</source>
        <translation>整个运行的步数。0 表示不超过 10,000 点时取 500，更多时取 200。</translation>
    </message>
    <message>
        <source>Step size of the first iteration; it falls to 0 evenly.</source>
        <translation>第一次迭代的步长；均匀降到 0。</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>负样本数</translation>
    </message>
    <message>
        <source>Random points that push for each neighbor that pulls.</source>
        <translation>每个吸引的近邻对应的随机排斥点数。</translation>
    </message>
    <message>
        <source>folds</source>
        <translation>分折</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>留一</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over all positive ratings. A finished run can be continued for more.</source>
        <translation>遍历所有正例的次数。完成的运行可以继续更多轮。</translation>
    </message>
    <message>
        <source>The same seed gives the same split, the same run and the same picture.</source>
        <translation>相同的种子得到相同的划分、相同的运行和相同的图像。</translation>
    </message>
    <message>
        <source>Early stop after</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Stop after so many evaluations without a better Recall@50 on the validation ratings; 0 never stops early.</source>
        <translation>验证评分上的 Recall@50 连续这么多次评估没有改善时停止；0 表示不提前停止。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Into 60 % training, 20 % validation and 20 % test. folds: each user&apos;s ratings in five parts. random: all ratings at random. time: each user&apos;s latest ratings are tested. leave-one-out: only the latest one is. files: as the files say that came with the data.</source>
        <translation>分为 60 % 训练、20 % 验证和 20 % 测试。分折：每个用户的评分分成五份。随机：所有评分随机划分。时间：测试每个用户最近的评分。留一：只测试最近的一个。文件：按数据附带的文件划分。</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>The part that is tested; the next one validates.</source>
        <translation>用于测试的一份；下一份用于验证。</translation>
    </message>
    <message>
        <source>Left out of ranking</source>
        <translation>不参与排名</translation>
    </message>
    <message>
        <source>seen: a user&apos;s training items, and validation items too when testing. train: training items only.</source>
        <translation>已见：用户的训练物品，测试时还有验证物品。训练：仅训练物品。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>full: all other items are ranked. sampled: the relevant items among 500 drawn ones.</source>
        <translation>完整：对所有其他物品排名。抽样：相关物品与抽取的 500 个一起排名。</translation>
    </message>
    <message>
        <source>Every n epochs</source>
        <translation>每 n 轮</translation>
    </message>
    <message>
        <source>Epochs from one evaluation to the next; the last epoch is always evaluated.</source>
        <translation>两次评估之间的轮数；最后一轮总会评估。</translation>
    </message>
    <message>
        <source>Test curves</source>
        <translation>测试曲线</translation>
    </message>
    <message>
        <source>Also rank the test ratings each time. It never decides which epoch is best.</source>
        <translation>每次也对测试评分排名。它从不决定哪一轮最佳。</translation>
    </message>
    <message>
        <source>Train curves</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Also rank the training ratings each time, which shows overfitting and takes the longest.</source>
        <translation>每次也对训练评分排名，可显示过拟合，耗时最长。</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>共现</translation>
    </message>
    <message>
        <source>Pairs of</source>
        <translation>配对对象</translation>
    </message>
    <message>
        <source>Whose co-occurrences are learned and shared with the vectors. none is CML without rank weights.</source>
        <translation>学习谁的共现并与向量共享。none 即不带排名权重的 CML。</translation>
    </message>
    <message>
        <source>Full count</source>
        <translation>满权计数</translation>
    </message>
    <message>
        <source>Counts from here on weigh 1, smaller ones ((count + 1) / full count) to the exponent.</source>
        <translation>达到此数的计数权重为 1，较小者为 ((计数 + 1) / 满权计数) 的指数次幂。</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>How fast the weight falls with smaller counts.</source>
        <translation>权重随计数减小而下降的速度。</translation>
    </message>
    <message>
        <source>Common items</source>
        <translation>共同物品</translation>
    </message>
    <message>
        <source>Positive items that two users must share to make a pair.</source>
        <translation>两个用户成为一对所需的共同正例物品数。</translation>
    </message>
    <message>
        <source>Common users</source>
        <translation>共同用户</translation>
    </message>
    <message>
        <source>Users that two items must share to make a pair.</source>
        <translation>两个物品成为一对所需的共同用户数。</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>伙伴数</translation>
    </message>
    <message>
        <source>A pair counts where one is among so many partners of the other with the highest counts. The authors keep all pairs.</source>
        <translation>若一方属于另一方计数最高的这么多个伙伴之一，该对才计入。作者保留所有配对。</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>α: sharing of users</source>
        <translation>α：用户共享</translation>
    </message>
    <message>
        <source>Pull between the vector and the co-embedding of each user of a batch.</source>
        <translation>批次中每个用户的向量与共现嵌入之间的拉力。</translation>
    </message>
    <message>
        <source>β: sharing of items</source>
        <translation>β：物品共享</translation>
    </message>
    <message>
        <source>Pull between the vector and the co-embedding of each item of a batch.</source>
        <translation>批次中每个物品的向量与共现嵌入之间的拉力。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Drawn negatives</source>
        <translation>抽取的负样本</translation>
    </message>
    <message>
        <source>Items drawn per user, of which the nearest are selected.</source>
        <translation>每个用户抽取的物品数，从中选取最近者。</translation>
    </message>
    <message>
        <source>The nearest positives of each user that are selected, and as many negatives.</source>
        <translation>每个用户选取的最近正例数，以及同样多的负例。</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>子集数</translation>
    </message>
    <message>
        <source>Parts of the users that an epoch goes through one after the other.</source>
        <translation>一轮中依次处理的用户部分数。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>How often a subset is selected and learned from, at most.</source>
        <translation>每个子集最多选取并学习的次数。</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定度</translation>
    </message>
    <message>
        <source>Rounds end when a selection has this Jaccard index with the one before.</source>
        <translation>当选取结果与前一次的 Jaccard 指数达到此值时结束。</translation>
    </message>
    <message>
        <source>μ: push</source>
        <translation>μ：推力</translation>
    </message>
    <message>
        <source>Share of the triplets in the loss; the rest pulls the selected positives.</source>
        <translation>三元组在损失中的份额；其余用于拉近所选正例。</translation>
    </message>
    <message>
        <source>Learning rate of L</source>
        <translation>L 的学习率</translation>
    </message>
    <message>
        <source>Step of the factor L of the metric of a subset.</source>
        <translation>子集度量因子 L 的步长。</translation>
    </message>
    <message>
        <source>b: unrated pairs</source>
        <translation>b：未评分对</translation>
    </message>
    <message>
        <source>Weight of pairs without a rating, which are fitted to 0; a rating weighs 1. 0 fits ratings only.</source>
        <translation>没有评分的对的权重，这些对拟合为 0；评分的权重为 1。0 表示只拟合评分。</translation>
    </message>
    <message>
        <source>λ_u: users</source>
        <translation>λ_u：用户</translation>
    </message>
    <message>
        <source>Weight of the squared lengths of the users&apos; vectors.</source>
        <translation>用户向量长度平方的权重。</translation>
    </message>
    <message>
        <source>λ_v: items</source>
        <translation>λ_v：物品</translation>
    </message>
    <message>
        <source>Weight of the squared distances of the items&apos; vectors from what the network reads in their titles.</source>
        <translation>物品向量与网络从其标题读出的向量之间距离平方的权重。</translation>
    </message>
    <message>
        <source>Weigh by ratings</source>
        <translation>按评分数加权</translation>
    </message>
    <message>
        <source>λ_v grows with the square root of an item&apos;s number of ratings; its mean stays.</source>
        <translation>λ_v 随物品评分数的平方根增长；其均值不变。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>titles: titles and texts of the items, never labels. none: no network; the items are expected at 0.</source>
        <translation>titles：物品的标题和文本，绝不含标签。none：不用网络；物品的期望位置为 0。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>The most frequent words, but for those in more than half of the documents.</source>
        <translation>最常用的词，但不含出现在半数以上文档中的词。</translation>
    </message>
    <message>
        <source>Longest document</source>
        <translation>最长文档</translation>
    </message>
    <message>
        <source>Words that are read of a document; its first ones.</source>
        <translation>从一篇文档中读取的词数；取最前面的词。</translation>
    </message>
    <message>
        <source>Word dimension</source>
        <translation>词维度</translation>
    </message>
    <message>
        <source>Coordinates of each word.</source>
        <translation>每个词的坐标数。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Convolutions over each of 3, 4 and 5 words.</source>
        <translation>分别跨 3、4 和 5 个词的卷积数。</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Width of the layer between the convolutions and the output.</source>
        <translation>卷积与输出之间一层的宽度。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the hidden layer that every step leaves out.</source>
        <translation>每一步略去的隐藏层比例。</translation>
    </message>
    <message>
        <source>Rounds of the network</source>
        <translation>网络的遍数</translation>
    </message>
    <message>
        <source>Passes over all documents in each epoch.</source>
        <translation>每轮中遍历全部文档的次数。</translation>
    </message>
    <message>
        <source>Documents per step of the network.</source>
        <translation>网络每一步的文档数。</translation>
    </message>
    <message>
        <source>Step of the network (RMSprop); the vectors have none.</source>
        <translation>网络的步长（RMSprop）；向量没有步长。</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>%1: the folder for unsaved work cannot be made (%2); make room for it, or save the project elsewhere.</source>
        <translation>%1：无法创建未保存工作的文件夹 (%2)；请腾出空间，或将项目保存到别处。</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>TaskStatus</name>
    <message>
        <source>%1 is dead: 0 % of its triplets pull or push</source>
        <extracomment>%1 is a term of the loss, such as L1</extracomment>
        <translation>%1 失效：0 % 的三元组产生拉力或推力</translation>
    </message>
    <message>
        <source>%1 is never satisfied: 100 % of its triplets pull or push</source>
        <translation>%1 从未满足：100 % 的三元组产生拉力或推力</translation>
    </message>
</context>
<context>
    <name>Triangles</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>W^UI: 3 of 10,000</extracomment>
        <translation>%1：%3 个中 %2 个</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sampled triples that break the triangle inequality: %1. Squared distances, which the loss compares: %2.</source>
        <translation>违反三角不等式的抽样三点组：%1。损失所比较的平方距离：%2。</translation>
    </message>
    <message>
        <source>Sampled triples that break the triangle inequality: %1 of %2 (%3 %), with the product turned around as the distance.</source>
        <translation>违反三角不等式的抽样三点组：%2 个中 %1 个（%3 %），以取负的点积为距离。</translation>
    </message>
    <message>
        <source>Sampled triples that break the triangle inequality: %1 of %2. Squared distances: %3 %.</source>
        <translation>违反三角不等式的抽样三点组：%2 个中 %1 个。平方距离：%3 %。</translation>
    </message>
    <message>
        <source>Of three points no distance may be longer than the other two together.</source>
        <translation>三个点之间，任一距离不得大于另外两个之和。</translation>
    </message>
    <message>
        <source>A model of inner products calls near what has a large product, so that its distance is the product turned around, -x·y. Two points near to a third need not be near to each other then. Nothing is added to the products: with a constant large enough anything obeys.</source>
        <translation>内积模型把乘积大者视为近，因此其距离为取负的乘积 -x·y。此时与第三点相近的两点彼此不必相近。乘积上不加任何常数：常数足够大时不等式总成立。</translation>
    </message>
    <message>
        <source>The distance is the square root of F(x, y). It always obeys, as W is positive semi-definite. F itself, which the loss compares with the margin, breaks the inequality wherever the angle at the middle point is obtuse.</source>
        <translation>距离是 F(x, y) 的平方根。由于 W 半正定，它总满足不等式。而损失与间隔相比较的 F 本身，在中间点的角为钝角时违反不等式。</translation>
    </message>
</context>
<context>
    <name>Triplet</name>
    <message>
        <source>Items of a user</source>
        <translation>一个用户的物品</translation>
    </message>
    <message>
        <source>Users of an item</source>
        <translation>一个物品的用户</translation>
    </message>
    <message>
        <source>Similar users</source>
        <translation>相似用户</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>相似物品</translation>
    </message>
    <message>
        <source>%1 (Eq. %2)</source>
        <extracomment>an equation of the paper</extracomment>
        <translation>%1（式 %2）</translation>
    </message>
    <message>
        <source>Positive %1 of %2 of epoch %3</source>
        <translation>第 %3 轮第 %1 个正例，共 %2 个</translation>
    </message>
    <message>
        <source>Positive %1 of %2 of epoch %3, looked at in epoch %4</source>
        <translation>第 %3 轮第 %1 个正例，共 %2 个，在第 %4 轮查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, pulled near</source>
        <translation>%1：%2，被拉近</translation>
    </message>
    <message>
        <source>%1: %2, pushed away</source>
        <translation>%1：%2，被推开</translation>
    </message>
    <message>
        <source>Violated: the hinge is active. Loss %1 = weight %2 × h.</source>
        <translation>被违反：hinge 项活跃。损失 %1 = 权重 %2 × h。</translation>
    </message>
    <message>
        <source>Satisfied: the hinge is not active, no loss and no step.</source>
        <translation>已满足：hinge 项不活跃，无损失，无步。</translation>
    </message>
    <message>
        <source>%1 moves %2, %3° off the way to %4</source>
        <translation>%1 移动 %2，偏离朝向 %4 的方向 %3°</translation>
    </message>
    <message>
        <source>%1 moves %2, %3° off the way straight from %4</source>
        <translation>%1 移动 %2，偏离背向 %4 的方向 %3°</translation>
    </message>
    <message>
        <source>%1 stays where it is</source>
        <translation>%1 保持原位</translation>
    </message>
    <message>
        <source>A step is the gradient of this triplet alone times the learning rate %1, back into the ball that vectors stay in. Training sums the gradients of a batch and scales them by what came before.</source>
        <translation>一步是仅此三元组的梯度乘以学习率 %1，再拉回向量所限的球内。训练则对一批的梯度求和，并按以往的梯度缩放。</translation>
    </message>
</context>
<context>
    <name>lodestone::AxisBrushes</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>lodestone::BackgroundTask</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法完成。</translation>
    </message>
</context>
<context>
    <name>lodestone::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestone::BestBar</name>
    <message>
        <source>Go to best</source>
        <translation>转到最佳</translation>
    </message>
    <message>
        <source>Best at epoch %1.</source>
        <translation>最佳轮次：%1。</translation>
    </message>
    <message>
        <source>Recall@50 on the validation ratings: %1.</source>
        <translation>验证评分上的 Recall@50：%1。</translation>
    </message>
    <message>
        <source>The best epoch is shown.</source>
        <translation>显示的是最佳轮次。</translation>
    </message>
    <message>
        <source>Show the best epoch (B)</source>
        <translation>显示最佳轮次（B）</translation>
    </message>
</context>
<context>
    <name>lodestone::ClusterColoring</name>
    <message>
        <source>Cluster</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Clusters are found among the items; each user takes the cluster of the nearest center.</source>
        <translation>聚类在物品中寻找；每个用户归入中心最近的聚类。</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>聚类 %1</translation>
    </message>
    <message>
        <source>No cluster</source>
        <translation>无聚类</translation>
    </message>
    <message>
        <source>Clusters of your own come before those found; NMI is of those found, with all their members.</source>
        <translation>自建簇优先于找到的簇；NMI 是对找到的簇及其全部成员计算的。</translation>
    </message>
</context>
<context>
    <name>lodestone::ClusterTableModel</name>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>%1 in cluster %2: %L3</source>
        <translation>聚类 %2 中的 %1：%L3</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Cluster %1, items: %L2</source>
        <translation>聚类 %1，物品：%L2</translation>
    </message>
</context>
<context>
    <name>lodestone::ClustersView</name>
    <message>
        <source>Number of clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <source>Number of clusters, %1 to %2</source>
        <translation>聚类数，%1 至 %2</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Items by label and cluster</source>
        <translation>按标签和聚类统计的物品</translation>
    </message>
    <message>
        <source>Click a cell to select its items.</source>
        <translation>点击单元格以选择其中的物品。</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>选择所有单元格</translation>
    </message>
    <message>
        <source>Train to see the clusters of the items.</source>
        <translation>训练后可查看物品的聚类。</translation>
    </message>
    <message>
        <source>Open a data set and train to see the clusters of its items.</source>
        <translation>打开数据集并训练，以查看物品的聚类。</translation>
    </message>
    <message>
        <source>epoch %L1</source>
        <translation>第 %L1 轮</translation>
    </message>
    <message>
        <source>NMI %1</source>
        <translation>NMI %1</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>轮廓系数 %1</translation>
    </message>
    <message>
        <source>a sample of %L1 of %L2 items</source>
        <translation>%L2 个物品中抽样 %L1 个</translation>
    </message>
    <message>
        <source>No item has a label and a direction, so there is nothing to cluster.</source>
        <translation>没有物品同时具有标签和方向，因此无可聚类。</translation>
    </message>
    <message>
        <source>Mostly: %1</source>
        <translation>主要：%1</translation>
    </message>
</context>
<context>
    <name>lodestone::ColorVision</name>
    <message>
        <source>protanopia</source>
        <translation>红色盲</translation>
    </message>
    <message>
        <source>deuteranopia</source>
        <translation>绿色盲</translation>
    </message>
    <message>
        <source>tritanopia</source>
        <translation>蓝色盲</translation>
    </message>
    <message>
        <source>Colors as seen with %1 (Preferences).</source>
        <translation>颜色按%1所见显示（首选项）。</translation>
    </message>
</context>
<context>
    <name>lodestone::ColoringBox</name>
    <message>
        <source>Color by</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>By what the points are colored</source>
        <translation>点的着色依据</translation>
    </message>
</context>
<context>
    <name>lodestone::ColoringFacts</name>
    <message>
        <source>Of %1 no triplet can be drawn again, so nobody&apos;s part of its loss is known. It is for MML, its variants and CML.</source>
        <translation>%1 的三元组无法重新抽取，因此不知道各自在损失中的占比。它适用于 MML、其变体和 CML。</translation>
    </message>
</context>
<context>
    <name>lodestone::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想做的事</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>没有匹配的命令。</translation>
    </message>
</context>
<context>
    <name>lodestone::CompareCommands</name>
    <message>
        <source>This needs runs of MML and of NP-MML or NR-MML, with the same seed, in the project.</source>
        <translation>这需要项目中有随机种子相同的 MML 与 NP-MML 或 NR-MML 运行。</translation>
    </message>
</context>
<context>
    <name>lodestone::CompareCurves</name>
    <message>
        <source>from epoch %1 on (HR@50 %2, at the end %3</source>
        <translation>自第 %1 轮起（HR@50 %2，结束时 %3</translation>
    </message>
    <message>
        <source>%1; train was not ranked)</source>
        <translation>%1；未对训练评分排名）</translation>
    </message>
    <message>
        <source>%1; train %2, at the end %3)</source>
        <translation>%1；训练 %2，结束时 %3）</translation>
    </message>
    <message>
        <source>NMI of 10 clusters</source>
        <translation>10 个聚类的 NMI</translation>
    </message>
    <message>
        <source>HR@50: validation solid, train dashed</source>
        <translation>HR@50：验证为实线，训练为虚线</translation>
    </message>
    <message>
        <source>A run overfits from the first epoch after its best validation HR@50, where that figure falls by a twentieth or more until the end while train does not fall. A dash-dotted line marks it.</source>
        <translation>若验证 HR@50 在最佳值之后到结束下降二十分之一以上，而训练值不下降，则运行从最佳值之后的第一轮起过拟合。点划线标出该轮。</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>none seen in %1</source>
        <translation>%1 未出现</translation>
    </message>
    <message>
        <source>Overfitting: %1</source>
        <translation>过拟合：%1</translation>
    </message>
    <message>
        <source>%1, train</source>
        <translation>%1，训练</translation>
    </message>
</context>
<context>
    <name>lodestone::ComparePage</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>移动情况</translation>
    </message>
    <message>
        <source>Runs are recorded in projects. Open or save a project and train two models or variants: they are compared here, side by side.</source>
        <translation>运行记录在项目中。请打开或保存项目，并训练两个模型或变体：它们将在此并排比较。</translation>
    </message>
    <message>
        <source>The runs of the project are being read.</source>
        <translation>正在读取项目的运行。</translation>
    </message>
    <message>
        <source>The runs of this project were trained on other data. Show one of them to open its data.</source>
        <translation>此项目的运行使用了其他数据。请显示其中一次以打开其数据。</translation>
    </message>
    <message>
        <source>This project has no finished epochs yet. Train two models or variants to compare them.</source>
        <translation>此项目尚无完成的轮次。请训练两个模型或变体进行比较。</translation>
    </message>
    <message>
        <source>This project has one run so far. Train another model, or the same with other options, to compare the two.</source>
        <translation>此项目目前只有一次运行。请训练另一个模型，或以其他选项训练同一模型，以便比较。</translation>
    </message>
    <message>
        <source>Choose a run that has finished epochs.</source>
        <translation>请选择已有完成轮次的运行。</translation>
    </message>
    <message>
        <source>%1 % of the %2 nearest neighbors kept</source>
        <translation>保留了 %2 个最近邻中的 %1 %</translation>
    </message>
    <message>
        <source>%1 (of %2 of the points)</source>
        <translation>%1（取 %2 个点）</translation>
    </message>
    <message>
        <source>Draw round points in a picture to see where the same points are in the others, and how many of their neighbors they keep.</source>
        <translation>在一个图形中圈选点，即可看到这些点在其他图形中的位置以及保留了多少邻居。</translation>
    </message>
    <message>
        <source>moved by %1 of the spread (all points: %2)</source>
        <translation>移动了散布的 %1（所有点：%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the axes of the left run</source>
        <translation>全部位于左侧运行的坐标轴上</translation>
    </message>
    <message>
        <source>each on axes of its own</source>
        <translation>各自使用自己的坐标轴</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>力</translation>
    </message>
</context>
<context>
    <name>lodestone::ComparePane</name>
    <message>
        <source>Run of picture %1</source>
        <extracomment>%1 is the place of a picture among those beside each other</extracomment>
        <translation>图形 %1 的运行</translation>
    </message>
    <message>
        <source>The run that is shown here</source>
        <translation>此处显示的运行</translation>
    </message>
    <message>
        <source>What is left between this run and the left one after it was rotated onto it, in all dimensions: 0 is the same shape, 1 or more has nothing in common. The larger it is, the less do places in the two pictures correspond.</source>
        <translation>将此运行旋转到左侧运行之后，在所有维度上剩余的差异：0 表示形状相同，1 或更大表示毫无共同之处。数值越大，两个图形中的位置越不对应。</translation>
    </message>
    <message>
        <source>Shows: the share of the variance of this run&apos;s vectors that is seen in the picture.</source>
        <translation>显示：此运行向量的方差中在图形里可见的比例。</translation>
    </message>
    <message>
        <source>Epoch of picture %1</source>
        <translation>图形 %1 的轮次</translation>
    </message>
    <message>
        <source>Best epoch of picture %1</source>
        <translation>图形 %1 的最佳轮次</translation>
    </message>
    <message>
        <source>Go to the best epoch of this run, %1</source>
        <translation>转到此运行的最佳轮次 %1</translation>
    </message>
    <message>
        <source>No epoch of this run is ranked yet.</source>
        <translation>此运行尚无已评估的轮次。</translation>
    </message>
    <message>
        <source>No epochs yet</source>
        <translation>尚无轮次</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Epoch %1 (best)</source>
        <translation>第 %1 轮（最佳）</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>residual %1</source>
        <translation>残差 %1</translation>
    </message>
    <message>
        <source>shows %1 %</source>
        <translation>显示 %1 %</translation>
    </message>
    <message>
        <source>%1, seed %2, %3 of %4 epochs, best %5</source>
        <translation>%1，种子 %2，%3 / %4 轮，最佳 %5</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>NMI of 10 clusters: %1</source>
        <translation>10 个聚类的 NMI：%1</translation>
    </message>
    <message>
        <source>NMI of 20 clusters: %1</source>
        <translation>20 个聚类的 NMI：%1</translation>
    </message>
    <message>
        <source>In brackets: the difference to the left picture</source>
        <translation>括号内：与左侧图形之差</translation>
    </message>
</context>
<context>
    <name>lodestone::CompareTools</name>
    <message>
        <source>Tools of the comparison</source>
        <translation>比较工具</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Show one more run, up to six</source>
        <translation>再显示一次运行，最多六次</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the last picture away</source>
        <translation>移除最后一个图形</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>of the left run</source>
        <translation>左侧运行的</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>各自的</translation>
    </message>
    <message>
        <source>Of the left run: PCA of its best epoch, and the others are rotated onto it, so that places correspond. Each its own: PCA of every run alone, whose places say nothing of each other.</source>
        <translation>左侧运行的：其最佳轮次的 PCA，其他运行旋转到它之上，使位置相互对应。各自的：每次运行单独的 PCA，位置互不相关。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>Link the pictures by all that follows, or by nothing</source>
        <translation>以下各项全部联动或全部不联动</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Move and enlarge all pictures together</source>
        <translation>一起移动和缩放所有图形</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Show what is selected in every picture</source>
        <translation>在所有图形中显示所选内容</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Move through the epochs of all runs together</source>
        <translation>一起浏览所有运行的轮次</translation>
    </message>
    <message>
        <source>Each at its best</source>
        <translation>各取最佳</translation>
    </message>
    <message>
        <source>Show every run at its best epoch, whichever that is</source>
        <translation>显示每次运行各自的最佳轮次</translation>
    </message>
    <message>
        <source>Which of the learned metrics the spaces are drawn with</source>
        <translation>用哪种学得的度量绘制空间</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>度量：%1</translation>
    </message>
</context>
<context>
    <name>lodestone::CountsRow</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <translation>坏行</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Reading %p %</source>
        <translation>正在读取 %p %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the whole data and count</source>
        <translation>读取全部数据并计数</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2 %）</translation>
    </message>
</context>
<context>
    <name>lodestone::CrashBar</name>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Lodestone ended badly the last time. A report was written; it stays on this computer.</source>
        <translation>Lodestone 上次异常退出。已写下报告；报告只留在本机。</translation>
    </message>
    <message>
        <source>Show where the program was when it ended</source>
        <translation>显示程序退出时所处的位置</translation>
    </message>
</context>
<context>
    <name>lodestone::CurveChart</name>
    <message>
        <source>%1, test</source>
        <extracomment>%1 is a measure, such as HR@10</extracomment>
        <translation>%1，测试</translation>
    </message>
    <message>
        <source>%1, train</source>
        <extracomment>%1 is a measure, such as HR@10</extracomment>
        <translation>%1，训练</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a run and a measure, such as HR@10</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestone::CurvePlot</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
</context>
<context>
    <name>lodestone::CurvesView</name>
    <message>
        <source>Loss, NMI and hit rates of every epoch appear here once training runs.</source>
        <translation>开始训练后，此处显示每一轮的损失、NMI 和命中率。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃度</translation>
    </message>
    <message>
        <source>Share of the triplets of each loss term that pull or push. 0 is a dead term, 1 one that is never satisfied.</source>
        <translation>每个损失项中产生拉力或推力的三元组占比。0 为失效的项，1 为从未满足的项。</translation>
    </message>
    <message>
        <source>10 clusters</source>
        <extracomment>NMI of that many clusters</extracomment>
        <translation>10 个聚类</translation>
    </message>
    <message>
        <source>20 clusters</source>
        <translation>20 个聚类</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>best epoch (click a chart to go to an epoch)</source>
        <translation>最佳轮次（点击图表可转到某一轮）</translation>
    </message>
    <message>
        <source>Log values</source>
        <translation>对数值</translation>
    </message>
    <message>
        <source>Logarithmic values; what is not above 0 is left out</source>
        <translation>对数刻度的值；不大于 0 的不显示</translation>
    </message>
    <message>
        <source>Log epochs</source>
        <translation>对数轮次</translation>
    </message>
    <message>
        <source>Logarithmic epochs, from the first on</source>
        <translation>对数刻度的轮次，从第一轮开始</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Exponential moving averages of weight %1; what was measured stays as a pale line</source>
        <translation>权重为 %1 的指数移动平均；原始数值以浅色线保留</translation>
    </message>
    <message>
        <source>Learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>其他运行</translation>
    </message>
</context>
<context>
    <name>lodestone::DataCommands</name>
    <message>
        <source>Open ratings</source>
        <translation>打开评分</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt *.data *.dat *.inter *.json *.jsonl *.mtx *.gz *.zip);;All files (*)</source>
        <translation>评分 (*.csv *.tsv *.txt *.data *.dat *.inter *.json *.jsonl *.mtx *.gz *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation>打开数据集的文件夹</translation>
    </message>
</context>
<context>
    <name>lodestone::DataCopyCommands</name>
    <message>
        <source>Copy of the data</source>
        <translation>数据副本</translation>
    </message>
    <message>
        <source>Remove the copy of the data from the project?</source>
        <translation>要从项目中移除数据副本吗？</translation>
    </message>
    <message>
        <source>The runs can then only be shown where the files themselves are found.</source>
        <translation>之后，只有能找到原始文件时才能显示这些运行。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Keep a copy of the &amp;data in the project (%1)</source>
        <translation>在项目中保留数据副本（%1）(&amp;D)</translation>
    </message>
    <message>
        <source>Keep a copy of the &amp;data in the project</source>
        <translation>在项目中保留数据副本(&amp;D)</translation>
    </message>
    <message>
        <source>The sample is built in: it needs no copy.</source>
        <translation>示例数据是内置的，无需副本。</translation>
    </message>
</context>
<context>
    <name>lodestone::DataLoader</name>
    <message>
        <source>%1: there is not enough memory to load it. Close other programs or choose a smaller data set.</source>
        <translation>%1：内存不足，无法载入。请关闭其他程序或选择较小的数据集。</translation>
    </message>
</context>
<context>
    <name>lodestone::DataPage</name>
    <message>
        <source>Working out the figures…</source>
        <translation>正在计算各项数值…</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>返回图像</translation>
    </message>
    <message>
        <source>Close this page (Esc)</source>
        <translation>关闭此页（Esc）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all figures as text, with tabs between columns</source>
        <translation>将所有数值复制为文本，列间以制表符分隔</translation>
    </message>
</context>
<context>
    <name>lodestone::DataSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No data is open.</source>
        <translation>未打开数据。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Lines that could not be used: %L1.</source>
        <translation>无法使用的行：%L1。</translation>
    </message>
    <message>
        <source>Warnings while reading: %L1.</source>
        <translation>读取时的警告：%L1。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Ratings of a user</source>
        <translation>每个用户的评分数</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Ratings of an item</source>
        <translation>每个物品的评分数</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Splits and folds</source>
        <translation>划分与折</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ratings by value</source>
        <translation>评分值分布</translation>
    </message>
    <message>
        <source>Labels by items</source>
        <translation>各标签的物品数</translation>
    </message>
    <message>
        <source>Activity of users</source>
        <translation>用户活跃度</translation>
    </message>
    <message>
        <source>Popularity of items</source>
        <translation>物品流行度</translation>
    </message>
    <message>
        <source>Known beside the ratings</source>
        <translation>评分之外的已知信息</translation>
    </message>
    <message>
        <source>Select all splits</source>
        <translation>选择所有划分</translation>
    </message>
    <message>
        <source>%1 smaller labels with %2 items are not drawn.</source>
        <translation>未绘制 %1 个较小的标签，共 %2 个物品。</translation>
    </message>
    <message>
        <source>No item has a label, so there are no colors by label and no NMI. A labels file can be given when the data are opened.</source>
        <translation>物品没有标签，因此没有按标签的着色，也没有 NMI。打开数据时可指定标签文件。</translation>
    </message>
    <message>
        <source>Without a label: %1; with others only: %2.</source>
        <translation>无标签：%1；仅有其他标签：%2。</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Items with a label</source>
        <translation>有标签的物品</translation>
    </message>
    <message>
        <source>Items with several</source>
        <translation>有多个标签的物品</translation>
    </message>
    <message>
        <source>Items with a title</source>
        <translation>有标题的物品</translation>
    </message>
    <message>
        <source>Items with a text</source>
        <translation>有文本的物品</translation>
    </message>
    <message>
        <source>Items in the graph</source>
        <translation>图谱中的物品</translation>
    </message>
    <message>
        <source>, %1 triples</source>
        <translation>，%1 个三元组</translation>
    </message>
    <message>
        <source>Users with friends</source>
        <translation>有好友的用户</translation>
    </message>
    <message>
        <source>, %1 edges</source>
        <translation>，%1 条边</translation>
    </message>
</context>
<context>
    <name>lodestone::DegreeColoring</name>
    <message>
        <source>Degree</source>
        <translation>度</translation>
    </message>
    <message>
        <source>How many ratings a user has given and an item has got.</source>
        <translation>用户给出的评分数和物品得到的评分数。</translation>
    </message>
</context>
<context>
    <name>lodestone::DegreeDensity</name>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>None has %1 ratings.</source>
        <translation>没有评分数为 %1 的。</translation>
    </message>
    <message>
        <source>With %1 ratings: %L2, in this cell: %L3
Their margins: median %4, half of them %5 to %6, all %7 to %8</source>
        <translation>评分数为 %1 的：%L2，此格中：%L3
其间隔：中位数 %4，半数在 %5 至 %6，全部在 %7 至 %8</translation>
    </message>
    <message>
        <source>%1 ratings: median %2</source>
        <translation>评分数 %1：中位数 %2</translation>
    </message>
</context>
<context>
    <name>lodestone::DiskQueue</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
</context>
<context>
    <name>lodestone::DistanceTable</name>
    <message>
        <source>Select all cells</source>
        <translation>选择所有单元格</translation>
    </message>
    <message>
        <source>Part of the hinge</source>
        <translation>hinge 项的一部分</translation>
    </message>
</context>
<context>
    <name>lodestone::DockPanels</name>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>显示或隐藏面板“%1”</translation>
    </message>
</context>
<context>
    <name>lodestone::Downloader</name>
    <message>
        <source>%1: cannot be written: %2. Choose another folder.</source>
        <translation>%1：无法写入：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2. Make room on the disk, then resume.</source>
        <translation>%1：无法写入：%2。请腾出磁盘空间后继续。</translation>
    </message>
    <message>
        <source>%1: the server answered %2 %3. Look at the publisher’s page: the file may have moved.</source>
        <translation>%1：服务器返回 %2 %3。请查看发布者的页面：文件可能已移动。</translation>
    </message>
    <message>
        <source>%1: the connection was lost after %2 bytes: %3. What came is kept; press Resume.</source>
        <translation>%1：收到 %2 字节后连接中断：%3。已收到的内容会保留；请按“继续”。</translation>
    </message>
    <message>
        <source>%1: %2. Check the connection to the net and try again.</source>
        <translation>%1：%2。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>%1: what came is not what the publisher offers: its checksum is %2, not %3. It was deleted; download it again.</source>
        <translation>%1：收到的内容与发布者提供的不符：校验和为 %2，而非 %3。文件已删除；请重新下载。</translation>
    </message>
    <message>
        <source>%1: cannot be written. Choose another folder.</source>
        <translation>%1：无法写入。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>lodestone::DriftColoring</name>
    <message>
        <source>Drift since last epoch</source>
        <translation>自上一轮的漂移</translation>
    </message>
    <message>
        <source>Drift since best epoch</source>
        <translation>自最佳轮次的漂移</translation>
    </message>
    <message>
        <source>There is no epoch yet to compare with.</source>
        <translation>尚无可比较的轮次。</translation>
    </message>
    <message>
        <source>How far each vector has moved since epoch %1.</source>
        <translation>自第 %1 轮以来每个向量移动的距离。</translation>
    </message>
</context>
<context>
    <name>lodestone::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the ids of the selected points</source>
        <translation>复制所选点的 ID</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>复制图像(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation>按所见复制图像</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select every point that is shown</source>
        <translation>选择所有显示的点</translation>
    </message>
    <message>
        <source>In&amp;vert selection</source>
        <translation>反选(&amp;V)</translation>
    </message>
    <message>
        <source>Select the points that are shown and not selected</source>
        <translation>选择已显示但未选中的点</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a user or an item by id or title</source>
        <translation>按 ID 或标题查找用户或物品</translation>
    </message>
    <message>
        <source>Select or filter b&amp;y condition…</source>
        <translation>按条件选择或筛选(&amp;Y)…</translation>
    </message>
    <message>
        <source>Points that fit a condition, as in degree &gt; 5</source>
        <translation>符合条件的点，例如 degree &gt; 5</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>清除选择(&amp;L)</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>不选择任何点</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>请先打开评分或示例。</translation>
    </message>
    <message>
        <source>No point is selected.</source>
        <translation>未选择任何点。</translation>
    </message>
    <message>
        <source>There is no picture yet: train first.</source>
        <translation>尚无图像：请先训练。</translation>
    </message>
    <message>
        <source>Cluster from &amp;selection</source>
        <translation>由所选创建簇(&amp;S)</translation>
    </message>
    <message>
        <source>Make a cluster of the selected points: it stays the same at every epoch</source>
        <translation>用所选的点创建一个簇：它在每一轮都保持不变</translation>
    </message>
</context>
<context>
    <name>lodestone::EntityListModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a column and what stands in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestone::EntityTableModel</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1，已选择</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>度</translation>
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
        <translation>表格左上角</translation>
    </message>
    <message>
        <source>Users and items</source>
        <translation>用户和物品</translation>
    </message>
</context>
<context>
    <name>lodestone::EpochSlider</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>lodestone::ExploreView</name>
    <message>
        <source>The picture of the vectors is being worked out.</source>
        <translation>正在计算向量的图像。</translation>
    </message>
    <message>
        <source>Train to see users and items move into place.</source>
        <translation>训练后可看到用户和物品各就各位。</translation>
    </message>
    <message>
        <source>Open ratings to see users and items here.</source>
        <translation>打开评分后在此显示用户和物品。</translation>
    </message>
</context>
<context>
    <name>lodestone::ExportCommands</name>
    <message>
        <source>&amp;Picture…</source>
        <translation>图形(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, SVG or PDF, in any size, with its legend</source>
        <translation>将图形连同图例以任意尺寸写为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Picture of every &amp;epoch…</source>
        <translation>每个轮次的图形(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the picture of every kept epoch as PNG, as the last picture was exported, for a film</source>
        <translation>按上次导出图形的设置，将每个保留轮次的图形写为 PNG，可用于制作影片</translation>
    </message>
    <message>
        <source>&amp;Selected points as CSV…</source>
        <translation>所选点为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Write ids, titles, labels, clusters and places of the selected points</source>
        <translation>写出所选点的 ID、标题、标签、聚类和位置</translation>
    </message>
    <message>
        <source>&amp;Figures of all runs as CSV…</source>
        <translation>所有运行的数值为 CSV(&amp;F)…</translation>
    </message>
    <message>
        <source>Write every figure of every epoch of every run, one a line</source>
        <translation>写出每次运行每个轮次的每个数值，每行一个</translation>
    </message>
    <message>
        <source>&amp;Vectors as NPY…</source>
        <translation>向量为 NPY(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the vectors of the shown epoch for NumPy, users first</source>
        <translation>为 NumPy 写出所示轮次的向量，用户在前</translation>
    </message>
    <message>
        <source>Vectors for the Embedding P&amp;rojector…</source>
        <translation>供 Embedding Projector 使用的向量(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the vectors of the shown epoch as TSV, with a file of names beside it</source>
        <translation>将所示轮次的向量写为 TSV，并附名称文件</translation>
    </message>
    <message>
        <source>&amp;Table of runs…</source>
        <translation>运行表(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the table of runs as it is shown, for LaTeX or Markdown or as CSV</source>
        <translation>按显示的样子写出运行表，格式为 LaTeX、Markdown 或 CSV</translation>
    </message>
    <message>
        <source>Export selected points</source>
        <translation>导出所选点</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV with vectors (*.csv)</source>
        <translation>含向量的 CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>Export vectors</source>
        <translation>导出向量</translation>
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
        <translation>导出表格</translation>
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
        <translation>还没有图形：请先训练。</translation>
    </message>
    <message>
        <source>No point is selected.</source>
        <translation>没有选择任何点。</translation>
    </message>
    <message>
        <source>There are no vectors yet: train first.</source>
        <translation>还没有向量：请先训练。</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>还没有运行。</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>图形文件夹</translation>
    </message>
    <message>
        <source>Writing the picture of every epoch</source>
        <translation>正在写出每个轮次的图形</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Comparison of models…</source>
        <translation>模型比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the mean test figures of every model over its runs, with differences and their significance</source>
        <translation>写出每个模型在其各次运行上的平均测试数值，以及差异及其显著性</translation>
    </message>
    <message>
        <source>Write one page with tables, curves, pictures and the commands that repeat the runs</source>
        <translation>写出一个页面，含表格、曲线、图形和可重复各次运行的命令</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Report as &amp;HTML…</source>
        <translation>HTML 报告(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>lodestone::FigureDialog</name>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>Line belo&amp;w the picture</source>
        <translation>图形下方的说明(&amp;W)</translation>
    </message>
    <message>
        <source>No &amp;background</source>
        <translation>无背景(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>PNG: pixels</source>
        <translation>PNG：像素</translation>
    </message>
    <message>
        <source>SVG: text and lines as vectors</source>
        <translation>SVG：文字和线条为矢量</translation>
    </message>
    <message>
        <source>PDF: text and lines as vectors</source>
        <translation>PDF：文字和线条为矢量</translation>
    </message>
    <message>
        <source>How many pixels of the figure one of the screen becomes; in SVG and PDF this concerns the points</source>
        <translation>屏幕上的一个像素变为图中的多少像素；SVG 和 PDF 中仅影响点</translation>
    </message>
    <message>
        <source>What is behind the figure shows through</source>
        <translation>图形背后的内容会透出来</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>包含：</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>points of %1 × %2 pixels</source>
        <translation>点图 %1 × %2 像素</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size; choose a smaller one.</source>
        <translation>内存不足以生成此尺寸的图形；请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lodestone::FilePicker</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：选择文件</translation>
    </message>
</context>
<context>
    <name>lodestone::FilterBar</name>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>label = Drama and degree &gt; 5</source>
        <translation>label = Drama and degree &gt; 5</translation>
    </message>
    <message>
        <source>Condition on points</source>
        <translation>点的条件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>kind, id, title, label, degree, cluster, x, y, norm and margin, compared by =, !=, &lt;, &lt;=, &gt;, &gt;=, ~ (contains) or !~, joined by and, or, not and parentheses</source>
        <translation>kind、id、title、label、degree、cluster、x、y、norm 和 margin，用 =、!=、&lt;、&lt;=、&gt;、&gt;=、~（包含）或 !~ 比较，用 and、or、not 和括号组合</translation>
    </message>
    <message>
        <source>Select the points that are shown and fit (Return)</source>
        <translation>选择已显示且符合条件的点（回车）</translation>
    </message>
    <message>
        <source>Show only the points that fit</source>
        <translation>仅显示符合条件的点</translation>
    </message>
    <message>
        <source>Show the points again that the filter leaves out</source>
        <translation>重新显示被筛除的点</translation>
    </message>
    <message>
        <source>Close the line for conditions</source>
        <translation>关闭条件栏</translation>
    </message>
    <message>
        <source>Close this line; a filter stays (Esc)</source>
        <translation>关闭此栏；筛选保留（Esc）</translation>
    </message>
    <message>
        <source>Selected: %L1 of %L2 points</source>
        <translation>已选择：%L1 / %L2 个点</translation>
    </message>
    <message>
        <source>No point fits, so none is shown.</source>
        <translation>没有符合条件的点，因此不显示任何点。</translation>
    </message>
    <message>
        <source>Shown: %L1 of %L2 points</source>
        <translation>已显示：%L1 / %L2 个点</translation>
    </message>
</context>
<context>
    <name>lodestone::FindBox</name>
    <message>
        <source>Find a user or an item</source>
        <translation>查找用户或物品</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Find by id or title; Return jumps to the first (Ctrl+F)</source>
        <translation>按 ID 或标题查找；回车跳到第一个（Ctrl+F）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a title, %2 &quot;Item 12&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing has this id or title.</source>
        <translation>没有此 ID 或标题。</translation>
    </message>
</context>
<context>
    <name>lodestone::FoldSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a folding section with a note behind it: &quot;Margins (2 changed)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesTab</name>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The vectors of epoch %L1 could not be read.</source>
        <translation>无法读取第 %L1 轮的向量。</translation>
    </message>
    <message>
        <source>No vectors of this run are kept.</source>
        <translation>未保存此运行的向量。</translation>
    </message>
    <message>
        <source>No run is chosen.</source>
        <translation>未选择运行。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Each part as a share of the lengths of all seven added up: for runs whose forces differ in size. All together is then what the parts do not cancel of each other.</source>
        <translation>每一部分占全部七部分长度之和的比例：用于力的大小不同的运行。此时“合计”是各部分未相互抵消的部分。</translation>
    </message>
    <message>
        <source>Click a point of a picture to see what pulls and pushes it in each run.</source>
        <translation>点击图像中的点，查看每个运行中哪些力拉它、推它。</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesTable</name>
    <message>
        <source>Forces in each run</source>
        <translation>每个运行中的力</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>三元组</translation>
    </message>
    <message>
        <source>Triplets of the epoch that hold the point, active or not</source>
        <translation>该轮中包含此点的三元组，无论是否活跃</translation>
    </message>
    <message>
        <source>Length %1: %2 % of those of all parts added up</source>
        <translation>长度 %1：占各部分之和的 %2 %</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesView</name>
    <message>
        <source>Pull of ratings</source>
        <translation>评分的拉力</translation>
    </message>
    <message>
        <source>Towards the items (users) of its train ratings, where the hinge is active.</source>
        <translation>朝向其训练评分的物品（用户），在 hinge 项活跃处。</translation>
    </message>
    <message>
        <source>Push of negatives</source>
        <translation>负样本的推力</translation>
    </message>
    <message>
        <source>Away from sampled items (users) that it has no rating with.</source>
        <translation>远离与之没有评分的抽样物品（用户）。</translation>
    </message>
    <message>
        <source>Push among users</source>
        <translation>用户间的推力</translation>
    </message>
    <message>
        <source>The user push of Eq. 7, scaled by rho.</source>
        <translation>式 7 的用户推力，按 rho 缩放。</translation>
    </message>
    <message>
        <source>Push among items</source>
        <translation>物品间的推力</translation>
    </message>
    <message>
        <source>The item push of Eq. 8, scaled by rho.</source>
        <translation>式 8 的物品推力，按 rho 缩放。</translation>
    </message>
    <message>
        <source>Pull of the similar</source>
        <translation>相似者的拉力</translation>
    </message>
    <message>
        <source>Towards users (items) with a similar list (latent term, Eq. 11).</source>
        <translation>朝向列表相似的用户（物品）（潜在项，式 11）。</translation>
    </message>
    <message>
        <source>Push of the dissimilar</source>
        <translation>不相似者的推力</translation>
    </message>
    <message>
        <source>Away from users (items) without a similar list (latent term, Eq. 11).</source>
        <translation>远离列表不相似的用户（物品）（潜在项，式 11）。</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>The regularizer that keeps the coordinates uncorrelated (Eq. 12).</source>
        <translation>使坐标保持不相关的正则项（式 12）。</translation>
    </message>
    <message>
        <source>Length of the summed gradient of each part. The triplets of the epoch that hold the point are drawn again and evaluated at the vectors shown, so that training pays nothing for this.</source>
        <translation>各部分梯度之和的长度。包含该点的本轮三元组会重新抽取，并在所示向量处求值，因此不占用训练的开销。</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>力</translation>
    </message>
    <message>
        <source>Click a point of the picture to see what pulls and pushes it.</source>
        <translation>点击图像中的点，查看哪些力拉它、推它。</translation>
    </message>
    <message>
        <source>Select a single point to see what pulls and pushes it.</source>
        <translation>选择单个点，查看哪些力拉它、推它。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: no model pulls or pushes them here.</source>
        <translation>这些向量在别处生成：此处没有模型拉动或推动它们。</translation>
    </message>
    <message>
        <source>Train to see what pulls and pushes this point.</source>
        <translation>训练后可查看哪些力拉动和推动此点。</translation>
    </message>
    <message>
        <source>Only MML and its variants are trained by forces.</source>
        <translation>只有 MML 及其变体以力训练。</translation>
    </message>
    <message>
        <source>Epoch %L1: working out…</source>
        <translation>第 %L1 轮：正在计算…</translation>
    </message>
    <message>
        <source>No triplet of epoch %L1 holds this point.</source>
        <translation>第 %L1 轮没有三元组包含此点。</translation>
    </message>
    <message>
        <source>Triplets of epoch %L1 that hold it: %L2</source>
        <translation>第 %L1 轮包含此点的三元组：%L2</translation>
    </message>
    <message>
        <source>%1
Active %L2 times.</source>
        <translation>%1
活跃 %L2 次。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The sum of all parts; pulls and pushes cancel where they oppose each other.</source>
        <translation>各部分之和；方向相反的拉力和推力相互抵消。</translation>
    </message>
</context>
<context>
    <name>lodestone::ForcesWorker</name>
    <message>
        <source>Not enough memory for the forces.</source>
        <translation>内存不足，无法计算力。</translation>
    </message>
</context>
<context>
    <name>lodestone::GetDataDialog</name>
    <message>
        <source>about %1 MB</source>
        <translation>约 %1 MB</translation>
    </message>
    <message>
        <source>I &amp;accept these terms</source>
        <translation>我接受这些条款(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开网页(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Get data set</source>
        <translation>获取数据集</translation>
    </message>
    <message>
        <source>Public data sets</source>
        <translation>公开数据集</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用方式</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>保存到(&amp;I)</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>保存文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder to save in</source>
        <translation>选择保存文件夹</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Stop for now; what came is kept and can be resumed</source>
        <translation>暂时停止；已收到的内容会保留，可继续下载</translation>
    </message>
    <message>
        <source>Show the publisher’s page in the browser</source>
        <translation>在浏览器中显示发布者的页面</translation>
    </message>
    <message>
        <source>Comparing the checksum…</source>
        <translation>正在比较校验和…</translation>
    </message>
    <message>
        <source>The checksum is right.</source>
        <translation>校验和正确。</translation>
    </message>
    <message>
        <source>The publisher’s checksum could not be had, so the file was not checked.</source>
        <translation>无法取得发布者的校验和，因此文件未经校验。</translation>
    </message>
    <message>
        <source>The publisher gives no checksum.</source>
        <translation>发布者未提供校验和。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Open pa&amp;ge</source>
        <translation>打开网页(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>%1 is there already: look at it</source>
        <translation>%1 已存在：查看</translation>
    </message>
    <message>
        <source>Accept the terms first.</source>
        <translation>请先接受条款。</translation>
    </message>
    <message>
        <source>Go on after %1</source>
        <translation>从 %1 之后继续</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <translation>从 %1 获取</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made. Choose another one.</source>
        <translation>%1：无法创建文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>lodestone::GridRow</name>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Values, or from, to and step as in 0:1:0.1</source>
        <translation>取值，或起点、终点和步长，如 0:1:0.1</translation>
    </message>
    <message>
        <source>Remove this option from the grid</source>
        <translation>从网格中移除该选项</translation>
    </message>
    <message>
        <source>This option is there already; give all its values at once.</source>
        <translation>该选项已存在；请一次给出所有取值。</translation>
    </message>
    <message>
        <source>Enter values as in 4, 8, 16, or from, to and step as in 0:1:0.1.</source>
        <translation>请输入取值，如 4, 8, 16，或起点、终点和步长，如 0:1:0.1。</translation>
    </message>
    <message>
        <source>%1 does not have this option.</source>
        <translation>%1 没有该选项。</translation>
    </message>
    <message>
        <source>%1 is not possible; allowed: %2.</source>
        <translation>%1 不可用；允许：%2。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>The chosen models have no option in common.</source>
        <translation>所选模型没有共同的选项。</translation>
    </message>
</context>
<context>
    <name>lodestone::HeatMap</name>
    <message>
        <source>row %L1, column %L2: %3</source>
        <translation>第 %L1 行，第 %L2 列：%3</translation>
    </message>
</context>
<context>
    <name>lodestone::HelpCommands</name>
    <message>
        <source>Timeline, when it has the focus</source>
        <translation>时间线（获得焦点时）</translation>
    </message>
    <message>
        <source>Previous and next epoch</source>
        <translation>上一轮和下一轮</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Five epochs back and forth</source>
        <translation>后退和前进五轮</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down、Page Up</translation>
    </message>
    <message>
        <source>First and newest epoch</source>
        <translation>第一轮和最新一轮</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Triplet, when it has the focus</source>
        <translation>三元组（获得焦点时）</translation>
    </message>
    <message>
        <source>Previous and next triplet</source>
        <translation>上一个和下一个三元组</translation>
    </message>
    <message>
        <source>P, N</source>
        <translation>P、N</translation>
    </message>
    <message>
        <source>Find a violated triplet</source>
        <translation>查找违反的三元组</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Picture, with the mouse</source>
        <translation>图像（用鼠标）</translation>
    </message>
    <message>
        <source>Select one point; add it, or add and remove it</source>
        <translation>选择一个点；添加；切换</translation>
    </message>
    <message>
        <source>Click; with Shift, with Ctrl</source>
        <translation>单击；按住 Shift；按住 Ctrl</translation>
    </message>
    <message>
        <source>Select with the lasso or rectangle; add, remove</source>
        <translation>用套索或矩形选择；添加；移除</translation>
    </message>
    <message>
        <source>Drag; with Shift, with Ctrl</source>
        <translation>拖动；按住 Shift；按住 Ctrl</translation>
    </message>
    <message>
        <source>Pan, or turn in 3D</source>
        <translation>平移，3D 中旋转</translation>
    </message>
    <message>
        <source>Drag with Space held</source>
        <translation>按住空格拖动</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drag with the middle or right button</source>
        <translation>用中键或右键拖动</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>放弃拖动</translation>
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
        <translation>无标签</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Ratings: %L1</source>
        <translation>评分：%L1</translation>
    </message>
</context>
<context>
    <name>lodestone::HoverTracker</name>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (derived)</source>
        <translation>%1：%2（推导）</translation>
    </message>
</context>
<context>
    <name>lodestone::ImportDialog</name>
    <message>
        <source>… and %L1 more lines that cannot be used.</source>
        <translation>… 以及另外 %L1 行无法使用。</translation>
    </message>
    <message>
        <source>Open ratings</source>
        <translation>打开评分</translation>
    </message>
    <message>
        <source>First rows of the data</source>
        <translation>数据的前几行</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>表格左上角</translation>
    </message>
    <message>
        <source>Trai&amp;n</source>
        <translation>训练(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>一切保持原样（Esc）</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>The table has %L1 columns; the first %L2 are shown.</source>
        <translation>表格有 %L1 列；显示前 %L2 列。</translation>
    </message>
    <message>
        <source>Open the data and train the model at once (Enter)</source>
        <translation>打开数据并立即训练模型（回车）</translation>
    </message>
    <message>
        <source>Correct the error first.</source>
        <translation>请先更正错误。</translation>
    </message>
    <message>
        <source>Open the data without training</source>
        <translation>打开数据但不训练</translation>
    </message>
</context>
<context>
    <name>lodestone::InspectorTable</name>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>lodestone::InspectorView</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Stay with this user or item, whatever is selected</source>
        <translation>无论选择什么，都停留在此用户或物品</translation>
    </message>
    <message>
        <source>Open a data set to look at its users and items.</source>
        <translation>打开数据集以查看其用户和物品。</translation>
    </message>
    <message>
        <source>Click a point of the picture to see what the model recommends to a user, and who is near an item.</source>
        <translation>点击图像中的点，查看模型向用户推荐什么、谁离物品最近。</translation>
    </message>
    <message>
        <source>Train to see what the model recommends to %1.</source>
        <translation>训练后可查看模型的推荐：%1。</translation>
    </message>
    <message>
        <source>Ratings: %L1 (train %2, validation %3, test %4)</source>
        <translation>评分：%L1（训练 %2，验证 %3，测试 %4）</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>间隔 %1</translation>
    </message>
    <message>
        <source>Nothing was looked at before.</source>
        <translation>之前没有查看过。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Choose an item of a list to see why it is near or far.</source>
        <translation>选择列表中的物品，查看它为什么近或远。</translation>
    </message>
    <message>
        <source>Choose a user of a list to see why the item is near or far.</source>
        <translation>选择列表中的用户，查看该物品为什么近或远。</translation>
    </message>
</context>
<context>
    <name>lodestone::KindColoring</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>All points are of the same kind.</source>
        <translation>所有点属于同一种类。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>lodestone::LabelColoring</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The items of this data set have no labels.</source>
        <translation>此数据集的物品没有标签。</translation>
    </message>
    <message>
        <source>Users have no label of their own: each takes the label of the items it likes most (derived).</source>
        <translation>用户没有自己的标签：取其最喜欢的物品的标签（推导）。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>lodestone::LatentMarginColoring</name>
    <message>
        <source>Latent margin</source>
        <translation>潜在间隔</translation>
    </message>
    <message>
        <source>The model has no latent margins.</source>
        <translation>模型没有潜在间隔。</translation>
    </message>
    <message>
        <source>The margin m^l between similar and other users, and items.</source>
        <translation>相似与其他用户之间、物品之间的间隔 m^l。</translation>
    </message>
</context>
<context>
    <name>lodestone::LayoutWorker</name>
    <message>
        <source>Not enough memory to draw epoch %1.</source>
        <translation>内存不足，无法绘制第 %1 轮。</translation>
    </message>
</context>
<context>
    <name>lodestone::LearningRateDialog</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Now %1; %2 is possible.</source>
        <translation>当前为 %1；可取 %2。</translation>
    </message>
    <message>
        <source>The new rate holds from the next epoch that begins. The curves mark it, and the run keeps it. The command line of the run cannot repeat the change, and says so.</source>
        <translation>新的学习率从下一个开始的轮次起生效。曲线会标出它，运行会保留它。该运行的命令行无法重复这一更改，并会说明这一点。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>&amp;New rate</source>
        <translation>新学习率(&amp;N)</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>The rate must be %1 to %2.</source>
        <translation>学习率必须在 %1 到 %2 之间。</translation>
    </message>
</context>
<context>
    <name>lodestone::LegendEntry</name>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>lodestone::LegendModel</name>
    <message>
        <source>Mute other categories</source>
        <translation>淡化其他类别</translation>
    </message>
    <message>
        <source>Hide other categories</source>
        <translation>隐藏其他类别</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>显示所有类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>更改调色板</translation>
    </message>
    <message>
        <source>Change number of labels</source>
        <translation>更改标签数</translation>
    </message>
    <message>
        <source>Color %1</source>
        <translation>为 %1 着色</translation>
    </message>
    <message>
        <source>Change scale</source>
        <translation>更改色标</translation>
    </message>
    <message>
        <source>Show whole range</source>
        <translation>显示整个范围</translation>
    </message>
    <message>
        <source>items: %L1</source>
        <translation>物品：%L1</translation>
    </message>
    <message>
        <source>users: %L1</source>
        <translation>用户：%L1</translation>
    </message>
    <message>
        <source>%1: %2, %3 (derived)</source>
        <translation>%1：%2，%3（推导）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1; selected: %L2</source>
        <translation>%1；已选择：%L2</translation>
    </message>
    <message>
        <source>%1; muted</source>
        <translation>%1；已淡化</translation>
    </message>
    <message>
        <source>%1; hidden</source>
        <translation>%1；已隐藏</translation>
    </message>
</context>
<context>
    <name>lodestone::LegendView</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Space mutes all other categories, Enter hides them, Escape shows all.</source>
        <translation>空格淡化其他所有类别，回车隐藏它们，Esc 全部显示。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all categories alike (Esc)</source>
        <translation>同等显示所有类别（Esc）</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Colors of the categories; all are chosen to be told apart by the color-blind, too</source>
        <translation>类别的颜色；色盲者也能区分</translation>
    </message>
    <message>
        <source>top </source>
        <extracomment>before the number of labels that have a color of their own</extracomment>
        <translation>前 </translation>
    </message>
    <message>
        <source>Labels with a color of their own</source>
        <translation>有独立颜色的标签数</translation>
    </message>
    <message>
        <source>So many labels have a color of their own, the most frequent ones; the rest is “Other”</source>
        <translation>有独立颜色的标签数，取最常见者；其余为“其他”</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Choose the color of the category that is current in the list</source>
        <translation>选择列表中当前类别的颜色</translation>
    </message>
    <message>
        <source>Color of %1</source>
        <translation>%1 的颜色</translation>
    </message>
    <message>
        <source>● item   □ user</source>
        <translation>● 物品   □ 用户</translation>
    </message>
</context>
<context>
    <name>lodestone::LogCommands</name>
    <message>
        <source>No log is kept.</source>
        <translation>未保存日志。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>The log up to now:</source>
        <translation>到目前为止的日志：</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
</context>
<context>
    <name>lodestone::LogDialog</name>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Kept in %1. Nothing is sent anywhere.</source>
        <translation>保存在 %1。不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>lodestone::LogHistogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1：%2
%3：%4</translation>
    </message>
</context>
<context>
    <name>lodestone::LossShareColoring</name>
    <message>
        <source>Loss share, %</source>
        <translation>损失占比，%</translation>
    </message>
    <message>
        <source>Which part of the epoch&apos;s loss is of each user and item: the terms L1, L2 and LA of the triplets drawn in that epoch, at its vectors. Half of a term of a rating counts for its user, half for its item; a latent term for whose relation it is. Regularizers are left out.</source>
        <translation>该轮损失中属于每个用户和物品的部分：该轮所抽三元组的 L1、L2 和 LA 项，按该轮的向量计算。一个评分的项一半计入其用户，一半计入其物品；潜在项计入其关系所属者。不含正则项。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there is no loss.</source>
        <translation>这些向量来自别处：没有损失。</translation>
    </message>
    <message>
        <source>The loss is being worked out.</source>
        <translation>正在计算损失。</translation>
    </message>
    <message>
        <source>Part of the loss at epoch %L1, all together 100 %. Gray: without a train positive.</source>
        <translation>第 %L1 轮损失中的占比，合计 100 %。灰色：没有训练正例。</translation>
    </message>
    <message>
        <source>At epoch %L1 no hinge is active: there is no loss to share.</source>
        <translation>第 %L1 轮没有激活的 hinge 项：没有可分摊的损失。</translation>
    </message>
</context>
<context>
    <name>lodestone::MainWindow</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Forces</source>
        <translation>力</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Color by</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以开始训练</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Import vectors</source>
        <translation>导入向量</translation>
    </message>
    <message>
        <source>Vectors (*.npy *.tsv *.csv *.txt *.vec *.gz);;All files (*)</source>
        <translation>向量 (*.npy *.tsv *.csv *.txt *.vec *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>%1 of %2 points selected</source>
        <translation>已选择 %1 / %2 个点</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped. Drop one file, or the folder that holds them.</source>
        <translation>
            <numerusform>拖入了 %n 个文件。请拖入一个文件，或包含它们的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is too small for the panels; View &gt; Panels opens them one by one.</source>
        <translation>窗口太小，放不下面板；可用“视图 &gt; 面板”逐个打开。</translation>
    </message>
    <message>
        <source>Triplet</source>
        <translation>三元组</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Similar pairs</source>
        <translation>相似对</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>This run is in the queue; take it out first.</source>
        <translation>该运行在队列中；请先将其移出。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs deleted; Edit &gt; Undo brings them back</source>
        <translation>
            <numerusform>已删除 %n 个运行；“编辑 &gt; 撤销”可将其恢复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::MarginColoring</name>
    <message>
        <source>Margin</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>The model has no adaptive margins.</source>
        <translation>模型没有自适应间隔。</translation>
    </message>
    <message>
        <source>How much farther than a positive a negative must lie: m^u of users, m^i of items.</source>
        <translation>负样本须比正例远多少：用户的 m^u，物品的 m^i。</translation>
    </message>
</context>
<context>
    <name>lodestone::MarginsView</name>
    <message>
        <source>m^u of users</source>
        <translation>用户的 m^u</translation>
    </message>
    <message>
        <source>m^i of items</source>
        <translation>物品的 m^i</translation>
    </message>
    <message>
        <source>m^l of both</source>
        <translation>两者的 m^l</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Margins over the epochs: the median as a line, half of all and nine tenths of all as bands.</source>
        <translation>各轮次的间隔：中位数为线，半数和九成为带。</translation>
    </message>
    <message>
        <source>Open a data set and train MML to see the margins of its users and items.</source>
        <translation>打开数据集并训练 MML，即可查看其用户和物品的间隔。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: no model gave them margins.</source>
        <translation>这些向量是在别处生成的：没有模型为它们给出间隔。</translation>
    </message>
    <message>
        <source>Train MML to see the margins that it learns for every user and item.</source>
        <translation>训练 MML，即可查看它为每个用户和物品学到的间隔。</translation>
    </message>
    <message>
        <source>This model learns no margins of users and items. Train MML to see some.</source>
        <translation>此模型不学习用户和物品的间隔。训练 MML 即可查看。</translation>
    </message>
    <message>
        <source>All margins of this run are fixed. Train with adaptive margins to see how they spread.</source>
        <translation>此运行的所有间隔都是固定的。使用自适应间隔训练，即可查看其分布。</translation>
    </message>
    <message>
        <source>Epoch %L1: counting…</source>
        <translation>第 %L1 轮：正在统计…</translation>
    </message>
    <message>
        <source>Epoch %L1 · the darker, the more have that margin and that many ratings · line: median, dashed: quartiles · a click selects those in a cell</source>
        <translation>第 %L1 轮 · 颜色越深，具有该间隔和评分数的越多 · 实线：中位数，虚线：四分位数 · 单击可选择格中的点</translation>
    </message>
    <message>
        <source>%1, 5 to 95 %</source>
        <translation>%1，5 至 95 %</translation>
    </message>
    <message>
        <source>%1, 25 to 75 %</source>
        <translation>%1，25 至 75 %</translation>
    </message>
</context>
<context>
    <name>lodestone::MessageModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>lodestone::MessagesView</name>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Which messages to show</source>
        <translation>显示哪些消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected messages, or all that are shown</source>
        <translation>复制所选消息，或所有显示的消息</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Remove all messages</source>
        <translation>移除所有消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>选择所有消息</translation>
    </message>
</context>
<context>
    <name>lodestone::MetricView</name>
    <message>
        <source>Eigenvalues of the metrics, the largest first</source>
        <translation>各度量的特征值，从大到小</translation>
    </message>
    <message>
        <source>Eigenvalues, the largest first</source>
        <translation>特征值，从大到小</translation>
    </message>
    <message>
        <source>Train MML to see the metrics that it learns.</source>
        <translation>训练 MML 后可查看它学到的度量。</translation>
    </message>
    <message>
        <source>This model learns no metric: vectors are compared as they are.</source>
        <translation>此模型不学习度量：向量按原样比较。</translation>
    </message>
    <message>
        <source>Epoch %L1</source>
        <translation>第 %L1 轮</translation>
    </message>
    <message>
        <source>%1: condition %2, effective rank %3</source>
        <translation>%1：条件数 %2，有效秩 %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3°</source>
        <translation>%1 与 %2：%3°</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Figures of the metrics</source>
        <translation>度量的数值</translation>
    </message>
</context>
<context>
    <name>lodestone::MovedList</name>
    <message>
        <source>Run that is compared with the left one</source>
        <translation>与左侧比较的运行</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>移动最多的点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>How far it stands from where the left run has it, as a share of the spread of that picture</source>
        <translation>与左侧运行中位置的距离，以该图形散布程度的比例表示</translation>
    </message>
    <message>
        <source>Choose two runs on shared axes to see what moved between them.</source>
        <translation>请选择两次使用共同坐标轴的运行，以查看其间的移动。</translation>
    </message>
    <message>
        <source>The %1 of %2 points that moved most; all moved by %3 on average.</source>
        <translation>%2 个点中移动最多的 %1 个；全部平均移动 %3。</translation>
    </message>
</context>
<context>
    <name>lodestone::NeighborsPage</name>
    <message>
        <source>Nearest items</source>
        <translation>最近的物品</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Squared distance under the chosen metric</source>
        <translation>所选度量下的平方距离</translation>
    </message>
    <message>
        <source>Nearest users</source>
        <translation>最近的用户</translation>
    </message>
    <message>
        <source>Metric W^UI (users and items)</source>
        <translation>度量 W^UI（用户和物品）</translation>
    </message>
    <message>
        <source>Metric W^U (users)</source>
        <translation>度量 W^U（用户）</translation>
    </message>
    <message>
        <source>Metric W^I (items)</source>
        <translation>度量 W^I（物品）</translation>
    </message>
    <message>
        <source>Identity (vectors as they are)</source>
        <translation>恒等（向量原样）</translation>
    </message>
    <message>
        <source>Metric of the distances</source>
        <translation>距离所用的度量</translation>
    </message>
    <message>
        <source>This model learns no metric: vectors are compared as they are.</source>
        <translation>此模型不学习度量：向量按原样比较。</translation>
    </message>
</context>
<context>
    <name>lodestone::NormColoring</name>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Train to see the lengths of the vectors.</source>
        <translation>训练后可查看向量的长度。</translation>
    </message>
    <message>
        <source>Length of each vector.</source>
        <translation>每个向量的长度。</translation>
    </message>
</context>
<context>
    <name>lodestone::NoticeBar</name>
    <message>
        <source>Close this bar</source>
        <translation>关闭此栏</translation>
    </message>
</context>
<context>
    <name>lodestone::NoticeBox</name>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>复制这些行</translation>
    </message>
    <message>
        <source>Copy errors and warnings</source>
        <translation>复制错误和警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>lodestone::NumberColoring</name>
    <message>
        <source>No value</source>
        <translation>无数值</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlaidLegend</name>
    <message>
        <source>Runs drawn over the shown one</source>
        <translation>绘制在所示运行之上的运行</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlaidRunCommands</name>
    <message>
        <source>Draw over the curve&amp;s</source>
        <translation>绘制在曲线之上(&amp;S)</translation>
    </message>
    <message>
        <source>Draw the curves of the selected runs over those of the run that is shown, each in its color</source>
        <translation>将所选运行的曲线以各自的颜色绘制在所示运行的曲线之上</translation>
    </message>
    <message>
        <source>Select a run in the panel Runs first.</source>
        <translation>请先在“运行”面板中选择一个运行。</translation>
    </message>
    <message>
        <source>The selected runs have no finished epoch.</source>
        <translation>所选运行没有已完成的轮次。</translation>
    </message>
    <message>
        <source>Draw the runs that were chosen in the panel Runs over these curves, or at first those selected there, or the starred one</source>
        <translation>将在“运行”面板中选定的运行绘制在这些曲线之上；首次为其中所选的运行，或带星标的运行</translation>
    </message>
    <message>
        <source>Select other runs in the panel Runs first, or star one.</source>
        <translation>请先在“运行”面板中选择其他运行，或为其中一个加星标。</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlayControl</name>
    <message>
        <source>These vectors were made elsewhere: there are no ratings.</source>
        <translation>这些向量在别处生成：没有评分。</translation>
    </message>
    <message>
        <source>The model of this run knows no similar pairs.</source>
        <translation>此运行的模型没有相似对。</translation>
    </message>
    <message>
        <source>This projection is not linear: the unit ball has no outline in it.</source>
        <translation>此投影不是线性的：单位球在其中没有轮廓。</translation>
    </message>
    <message>
        <source>This model compares by products and keeps to no unit ball.</source>
        <translation>此模型以点积比较，不限于单位球。</translation>
    </message>
</context>
<context>
    <name>lodestone::OverlayLayer</name>
    <message>
        <source>1 line</source>
        <translation>1 条线</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 条线</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 / %2 条线</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 of %2 names</source>
        <translation>%1 / %2 个名称</translation>
    </message>
</context>
<context>
    <name>lodestone::OwnClustersView</name>
    <message>
        <source>Cluster from selection</source>
        <translation>由所选创建簇</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select the members of the cluster and no others (double click)</source>
        <translation>只选择该簇的成员（双击）</translation>
    </message>
    <message>
        <source>Give the cluster another name (F2)</source>
        <translation>给该簇换一个名称（F2）</translation>
    </message>
    <message>
        <source>Give the cluster another color</source>
        <translation>给该簇换一种颜色</translation>
    </message>
    <message>
        <source>Forget the cluster; undo brings it back</source>
        <translation>删除该簇；撤销可将其恢复</translation>
    </message>
    <message>
        <source>Clusters of your own</source>
        <translation>自建簇</translation>
    </message>
    <message>
        <source>Their members stay the same at every epoch. NMI and silhouette are of the clusters found by k-means alone.</source>
        <translation>其成员在每一轮都保持不变。NMI 和轮廓系数只针对 k-means 找到的簇。</translation>
    </message>
    <message>
        <source>Color of the cluster</source>
        <translation>簇的颜色</translation>
    </message>
    <message>
        <source>Make a cluster of the selected points: it stays the same at every epoch</source>
        <translation>用所选的点创建一个簇：它在每一轮都保持不变</translation>
    </message>
    <message>
        <source>No point is selected.</source>
        <translation>没有选择任何点。</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperCharts</name>
    <message>
        <source>Chart: %1 against the dimensions</source>
        <translation>图表：%1 对维度</translation>
    </message>
    <message>
        <source>No trained run has %1 yet.</source>
        <translation>尚无已训练的运行具有 %1。</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperCommands</name>
    <message>
        <source>&amp;Paper tables</source>
        <translation>论文表格(&amp;P)</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1：%2…</translation>
    </message>
    <message>
        <source>Make this of the open data, beside what the paper prints</source>
        <translation>用打开的数据生成，与论文所给数值并列</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>请先打开评分或示例。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to train on.</source>
        <translation>这些向量来自别处：没有可用于训练的评分。</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperDialog</name>
    <message>
        <source>as CS&amp;V</source>
        <translation>CSV(&amp;V)</translation>
    </message>
    <message>
        <source>as &amp;LaTeX</source>
        <translation>LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>as &amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 of the paper</source>
        <translation>论文%1</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>随机种子(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>折(&amp;F)</translation>
    </message>
    <message>
        <source>Only the split by folds has numbered folds.</source>
        <translation>只有按折划分才有编号的折。</translation>
    </message>
    <message>
        <source>E&amp;pochs</source>
        <translation>轮数(&amp;P)</translation>
    </message>
    <message>
        <source>Epochs of every run</source>
        <translation>每个运行的轮数</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Write the table for LaTeX or Markdown or as CSV</source>
        <translation>将表格写为 LaTeX、Markdown 或 CSV</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Not trained: %1.</source>
        <translation>未训练：%1。</translation>
    </message>
    <message>
        <source>Data: %1.</source>
        <translation>数据：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 runs are trained, %3 wait or are in work, %4 are missing.</source>
        <translation>%2 个运行中 %1 个已训练，%3 个等待或进行中，%4 个缺失。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>&amp;Queue runs</source>
        <translation>将运行加入队列(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %n missing runs</source>
        <translation>
            <numerusform>将 %n 个缺失的运行加入队列(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the missing runs behind the others and train them</source>
        <translation>将缺失的运行排在其他运行之后并训练</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>So many runs of each model, from the first seed on</source>
        <translation>每个模型的运行数，从首个随机种子起</translation>
    </message>
    <message>
        <source>F&amp;irst seed</source>
        <translation>首个随机种子(&amp;I)</translation>
    </message>
    <message>
        <source>The same seed gives the same run</source>
        <translation>相同的随机种子得到相同的运行</translation>
    </message>
    <message>
        <source>So many parts of the data are tested with each seed, from part 0 on</source>
        <translation>每个随机种子测试的数据部分数，从第 0 部分起</translation>
    </message>
    <message>
        <source>Models have their defaults; the kind of split and the ranking are those of the Run panel.</source>
        <translation>模型取默认值；划分方式和排序取自“运行”面板。</translation>
    </message>
</context>
<context>
    <name>lodestone::PaperTableView</name>
    <message>
        <source>Table of the paper</source>
        <translation>论文表格</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>表格角落</translation>
    </message>
    <message>
        <source>As the paper prints it, for other data</source>
        <translation>论文所给数值，针对其他数据</translation>
    </message>
</context>
<context>
    <name>lodestone::ParallelAxes</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Parallel axes of the runs</source>
        <translation>各次运行的平行坐标轴</translation>
    </message>
    <message>
        <source>&amp;Turn around</source>
        <translation>翻转(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Color by this</source>
        <translation>按此着色(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear brush</source>
        <translation>清除刷选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n different value(s)</source>
        <translation>
            <numerusform>%1 至 %2，%n 个不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Turned around: the largest value is at the bottom</source>
        <translation>已翻转：最大值在底部</translation>
    </message>
    <message>
        <source>Brushed: %1</source>
        <translation>已刷选：%1</translation>
    </message>
    <message>
        <source>Axis %1 of %2: %3. Brushed runs: %4 of %5.</source>
        <translation>第 %1 条坐标轴，共 %2 条：%3。已刷选的运行：%4 / %5。</translation>
    </message>
    <message>
        <source>Click to turn it around, drag to move it.</source>
        <translation>单击可翻转，拖动可移动。</translation>
    </message>
    <message>
        <source>Drag to brush, double click to clear.</source>
        <translation>拖动可刷选，双击可清除。</translation>
    </message>
    <message>
        <source>Double click to open it.</source>
        <translation>双击可打开。</translation>
    </message>
</context>
<context>
    <name>lodestone::ParamForm</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lodestone::ParamRow</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>将 %1 恢复为默认值</translation>
    </message>
    <message>
        <source>Enter a whole number from %1.</source>
        <translation>请输入整数，范围 %1。</translation>
    </message>
    <message>
        <source>Enter a number from %1.</source>
        <translation>请输入数字，范围 %1。</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>允许：%1。</translation>
    </message>
</context>
<context>
    <name>lodestone::ParameterCurve</name>
    <message>
        <source>Option on the horizontal axis</source>
        <translation>横轴上的选项</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>HR@10, HR@50</source>
        <translation>HR@10、HR@50</translation>
    </message>
    <message>
        <source>NMI 10, Recall@50</source>
        <translation>NMI 10、Recall@50</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>带</translation>
    </message>
    <message>
        <source>smallest to largest</source>
        <translation>最小到最大</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>followed by a list of options</extracomment>
        <translation>横轴</translation>
    </message>
    <message>
        <source>The option on the horizontal axis: those with numbers that differ between runs</source>
        <translation>横轴上的选项：各次运行之间不同的数值选项</translation>
    </message>
    <message>
        <source>What is drawn, at the best epoch of each run</source>
        <translation>所绘制的内容，取每次运行的最佳轮次</translation>
    </message>
    <message>
        <source>Around the mean of the runs that agree in everything but seed and fold: all of them, or one standard deviation to either side</source>
        <translation>围绕除随机种子和折之外完全相同的运行的均值：全部运行，或两侧各一个标准差</translation>
    </message>
    <message>
        <source>Chart: %1 against %2</source>
        <translation>图表：%1 对 %2</translation>
    </message>
    <message>
        <source>No option with numbers differs between the runs. Train with other values of one, such as the dimension: its curve is drawn here.</source>
        <translation>各次运行的数值选项均相同。请用某个选项（例如维度）的其他值训练：其曲线将绘制在此处。</translation>
    </message>
    <message>
        <source>No brushed run has these figures.</source>
        <translation>已刷选的运行都没有这些指标。</translation>
    </message>
    <message>
        <source>Means over seeds and folds; the band is from the smallest to the largest run.</source>
        <translation>随机种子和折的均值；带的范围从最小到最大的运行。</translation>
    </message>
    <message>
        <source>Means over seeds and folds; the band is one standard deviation to either side.</source>
        <translation>随机种子和折的均值；带为两侧各一个标准差。</translation>
    </message>
    <message>
        <source>%1 of %2 lines are drawn, those of the most runs; brush to see others.</source>
        <translation>绘制了 %2 条线中运行最多的 %1 条；刷选可查看其他线。</translation>
    </message>
</context>
<context>
    <name>lodestone::PictureSeries</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>内存不足以生成此尺寸的图形。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>lodestone::PreferencesDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>Automatic leaves one core to the window. The number of threads never changes the result. Takes effect with the next run.</source>
        <translation>自动会为窗口留出一个核心。线程数从不改变结果。从下次运行起生效。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Beyond this, the timeline keeps every second, fourth, ... epoch.</source>
        <translation>超过此限后，时间线每隔两轮、四轮……保留一轮。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;hreads for training</source>
        <translation>训练线程数(&amp;H)</translation>
    </message>
    <message>
        <source>Memory of the t&amp;imeline</source>
        <translation>时间线内存(&amp;I)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Takes effect after a restart, which ends a run.</source>
        <translation>重启后生效；重启会结束运行。</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>立即重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Points move from epoch to epoch</source>
        <translation>点在轮次之间移动</translation>
    </message>
    <message>
        <source>Points jump from epoch to epoch</source>
        <translation>点在轮次之间跳转</translation>
    </message>
    <message>
        <source>As it comes, also within epochs</source>
        <translation>随训练实时更新，包括轮次之内</translation>
    </message>
    <message>
        <source>Every epoch</source>
        <translation>每个轮次</translation>
    </message>
    <message>
        <source>Every 5 epochs</source>
        <translation>每 5 个轮次</translation>
    </message>
    <message>
        <source>Every 10 epochs</source>
        <translation>每 10 个轮次</translation>
    </message>
    <message>
        <source>Only when the run ends or pauses</source>
        <translation>仅在运行结束或暂停时</translation>
    </message>
    <message>
        <source>How often the picture follows a training; never more than 30 times a second. Every epoch is on the timeline whatever is chosen here.</source>
        <translation>图形跟随训练的频率，每秒最多 30 次。无论此处如何选择，每个轮次都会出现在时间轴上。</translation>
    </message>
    <message>
        <source>&amp;Picture of a training</source>
        <translation>训练图形(&amp;P)</translation>
    </message>
    <message>
        <source>Normal color vision</source>
        <translation>正常色觉</translation>
    </message>
    <message>
        <source>As with %1</source>
        <translation>如%1所见</translation>
    </message>
    <message>
        <source>Shows picture and legend as eyes without cones of one kind see them, to check the colors of a figure. The legend says so; with the next start vision is normal again.</source>
        <translation>按缺少一种视锥细胞的眼睛所见显示图形和图例，用于检查插图的颜色。图例会注明；下次启动后恢复正常色觉。</translation>
    </message>
    <message>
        <source>&amp;Colors of the picture</source>
        <translation>图形颜色(&amp;C)</translation>
    </message>
</context>
<context>
    <name>lodestone::PresetBox</name>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，而非 %3</translation>
    </message>
</context>
<context>
    <name>lodestone::PreviewModel</name>
    <message numerus="yes">
        <source>This line has %n fields.</source>
        <translation>
            <numerusform>此行有 %n 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectCommands</name>
    <message>
        <source>Projects (*%1);;All files (*)</source>
        <translation>项目 (*%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n runs of this session?</source>
        <translation>
            <numerusform>保存本次会话的 %n 个运行？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not saved is deleted.</source>
        <translation>未保存的内容将被删除。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Training is not finished</source>
        <translation>训练尚未完成</translation>
    </message>
    <message>
        <source>Stop training and leave this project?</source>
        <translation>停止训练并离开此项目？</translation>
    </message>
    <message>
        <source>What was trained is in the project and can be continued there.</source>
        <translation>已训练的内容在项目中，可在那里继续。</translation>
    </message>
    <message>
        <source>&amp;Stop training</source>
        <translation>停止训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>继续训练(&amp;K)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Go on in a copy of the project</source>
        <translation>在项目的副本中继续</translation>
    </message>
    <message numerus="yes">
        <source>%n runs on %1 were never saved, the last of them on %2.</source>
        <translation>
            <numerusform>%1 上有 %n 个运行从未保存，最后一个在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open them, to save or continue them</source>
        <translation>打开它们，以便保存或继续</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete these runs</source>
        <translation>删除这些运行</translation>
    </message>
    <message>
        <source>The runs of this project cannot be shown without their data: %1</source>
        <translation>没有数据就无法显示此项目的运行：%1</translation>
    </message>
    <message>
        <source>Look for the data…</source>
        <translation>查找数据…</translation>
    </message>
    <message>
        <source>Show where the data are now</source>
        <translation>指出数据现在的位置</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>A project is being read or written.</source>
        <translation>正在读写项目。</translation>
    </message>
    <message>
        <source>There is nothing to save yet: no training was recorded.</source>
        <translation>尚无可保存的内容：没有记录任何训练。</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectSession</name>
    <message>
        <source>%1: these are not the data that the runs of this project were trained on; look for the files as they were then.</source>
        <translation>%1：这不是此项目的运行所用的数据；请查找当时的文件。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n runs</source>
        <translation>
            <numerusform>删除 %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being trained, or waits for it, so it was not deleted; take it out first.</source>
        <translation>%1 正在训练或等待训练，因此未被删除；请先将其移出。</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionActions</name>
    <message>
        <source>&amp;PCA</source>
        <translation>PCA(&amp;P)</translation>
    </message>
    <message>
        <source>The plane or space in which the points spread most, kept aligned</source>
        <translation>点散布最大的平面或空间，保持对齐</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>再次运行(&amp;A)</translation>
    </message>
    <message>
        <source>For the epoch that is shown, from the picture as it is</source>
        <translation>针对显示的轮次，从现有图像开始</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the iterations; the picture stays as it is then</source>
        <translation>结束迭代；图像保持当时的样子</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose how to run %1</source>
        <translation>选择如何运行 %1</translation>
    </message>
    <message>
        <source>There is no picture yet: train first.</source>
        <translation>尚无图像：请先训练。</translation>
    </message>
    <message>
        <source>PCA needs no run; choose t-SNE or UMAP first.</source>
        <translation>PCA 无需运行；请先选择 t-SNE 或 UMAP。</translation>
    </message>
    <message>
        <source>No projection is running.</source>
        <translation>没有正在运行的投影。</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionBar</name>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Back to PCA</source>
        <translation>返回 PCA</translation>
    </message>
    <message>
        <source>PCA follows the epoch that is shown</source>
        <translation>PCA 跟随显示的轮次</translation>
    </message>
    <message>
        <source>The picture is %1 of epoch %2; the timeline is at epoch %3.</source>
        <translation>图像为第 %2 轮的 %1；时间线位于第 %3 轮。</translation>
    </message>
    <message>
        <source>Run %1 for epoch %2, from the picture as it is</source>
        <translation>针对第 %2 轮运行 %1，从现有图像开始</translation>
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
        <translation>用 %1 投影</translation>
    </message>
    <message>
        <source>Places all points of the epoch that is shown, step by step. Neighbors are by the metric that is drawn. It can be stopped at any time.</source>
        <translation>逐步放置所显示轮次的所有点。近邻按绘图所用的度量确定。可随时停止。</translation>
    </message>
    <message>
        <source>PCA of the epoch</source>
        <translation>该轮的 PCA</translation>
    </message>
    <message>
        <source>The picture as it is</source>
        <translation>现有图像</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>The picture as it is keeps groups where they are; PCA gives the same layout each time.</source>
        <translation>从现有图像开始可使各组保持原位；PCA 每次得到相同的布局。</translation>
    </message>
    <message>
        <source>The first layout starts from PCA.</source>
        <translation>首次布局从 PCA 开始。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>lodestone::ProjectionStatus</name>
    <message>
        <source>%1: finding neighbors</source>
        <translation>%1：正在寻找近邻</translation>
    </message>
    <message>
        <source>%1: measuring trustworthiness</source>
        <translation>%1：正在测量可信度</translation>
    </message>
    <message>
        <source>%1: iteration %2 of %3</source>
        <translation>%1：迭代 %2 / %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
    <message>
        <source>Progress of the projection</source>
        <translation>投影进度</translation>
    </message>
    <message>
        <source>Stop the projection; the picture stays as it is then</source>
        <translation>停止投影；图像保持当时的样子</translation>
    </message>
    <message>
        <source>Stop the projection</source>
        <translation>停止投影</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueCommands</name>
    <message>
        <source>Run &amp;all variants</source>
        <translation>训练所有变体(&amp;A)</translation>
    </message>
    <message>
        <source>Train MML and its five ablations one after another, as the Run panel says, with one seed and split</source>
        <translation>按“运行”面板的设置，以相同的随机种子和划分依次训练 MML 及其五个消融变体</translation>
    </message>
    <message>
        <source>Queue &amp;runs…</source>
        <translation>将运行加入队列(&amp;R)…</translation>
    </message>
    <message>
        <source>Plan several runs: models, seeds, folds and values of options</source>
        <translation>规划多个运行：模型、随机种子、折和选项取值</translation>
    </message>
    <message>
        <source>C&amp;ontinue queue</source>
        <translation>继续队列(&amp;O)</translation>
    </message>
    <message>
        <source>Train the runs that wait in the queue of the project</source>
        <translation>训练在项目队列中等待的运行</translation>
    </message>
    <message>
        <source>Pa&amp;use queue</source>
        <translation>暂停队列(&amp;U)</translation>
    </message>
    <message>
        <source>Hold the queue after this batch</source>
        <translation>在此批次后暂停队列</translation>
    </message>
    <message>
        <source>Stop &amp;queue</source>
        <translation>停止队列(&amp;Q)</translation>
    </message>
    <message>
        <source>End the queue after this batch; its run is saved and waits again</source>
        <translation>在此批次后结束队列；其运行会保存并重新排队</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>在队列中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Train this run before the one above it</source>
        <translation>先于上一个运行训练该运行</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>在队列中下移(&amp;W)</translation>
    </message>
    <message>
        <source>Train this run after the one below it</source>
        <translation>后于下一个运行训练该运行</translation>
    </message>
    <message>
        <source>T&amp;ake out of the queue</source>
        <translation>移出队列(&amp;A)</translation>
    </message>
    <message>
        <source>Do not train the selected runs; what is trained of them stays</source>
        <translation>不训练所选运行；已训练的部分保留</translation>
    </message>
    <message>
        <source>Queue a&amp;gain</source>
        <translation>重新加入队列(&amp;G)</translation>
    </message>
    <message>
        <source>Train the selected runs further that failed, diverged or were stopped</source>
        <translation>继续训练所选的失败、发散或已停止的运行</translation>
    </message>
    <message numerus="yes">
        <source>%n runs of this project wait to be trained.</source>
        <translation>
            <numerusform>该项目有 %n 个运行等待训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>请先打开评分或示例。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to train on.</source>
        <translation>这些向量来自别处：没有可用于训练的评分。</translation>
    </message>
    <message>
        <source>The queue is not at work.</source>
        <translation>队列未在运行。</translation>
    </message>
    <message>
        <source>The queue stops after this batch.</source>
        <translation>队列将在此批次后停止。</translation>
    </message>
    <message>
        <source>No run waits in the queue.</source>
        <translation>队列中没有等待的运行。</translation>
    </message>
    <message>
        <source>The queue is at work.</source>
        <translation>队列正在运行。</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>队列已暂停。</translation>
    </message>
    <message>
        <source>Select a run in the panel Runs first.</source>
        <translation>请先在“运行”面板中选择一个运行。</translation>
    </message>
    <message>
        <source>Select one run that waits in the queue.</source>
        <translation>请选择一个在队列中等待的运行。</translation>
    </message>
    <message>
        <source>It is the next one already.</source>
        <translation>它已是下一个。</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>它已是最后一个。</translation>
    </message>
    <message>
        <source>It is not in the queue.</source>
        <translation>它不在队列中。</translation>
    </message>
    <message>
        <source>Only runs that failed, diverged or were stopped can be queued again.</source>
        <translation>只有失败、发散或已停止的运行可以重新加入队列。</translation>
    </message>
    <message>
        <source>&amp;Follow the queue</source>
        <translation>跟随队列(&amp;F)</translation>
    </message>
    <message>
        <source>The picture shows the run that the queue trains, until another run is opened</source>
        <translation>图像显示队列正在训练的运行，直到打开其他运行</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueController</name>
    <message>
        <source>There is not enough memory for the queue. Choose fewer dimensions or a smaller data set.</source>
        <translation>内存不足以运行队列。请选择更少的维度或更小的数据集。</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueDialog</name>
    <message>
        <source>&amp;MML and its ablations</source>
        <translation>MML 及其消融变体(&amp;M)</translation>
    </message>
    <message>
        <source>Same s&amp;plit for all seeds</source>
        <translation>所有随机种子使用相同划分(&amp;P)</translation>
    </message>
    <message>
        <source>Add &amp;option</source>
        <translation>添加选项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Queue runs</source>
        <translation>将运行加入队列</translation>
    </message>
    <message>
        <source>All else is as in the Run panel: %1 epochs, first seed %2.</source>
        <translation>其余同“运行”面板：%1 轮，首个随机种子 %2。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Check MML and the five variants that each lack a part of it, and no other model</source>
        <translation>勾选 MML 及各缺少一部分的五个变体，不勾选其他模型</translation>
    </message>
    <message>
        <source>Repeat each</source>
        <translation>各自重复</translation>
    </message>
    <message>
        <source>So many seeds, from the one in the Run panel on</source>
        <translation>随机种子的数量，从“运行”面板中的开始</translation>
    </message>
    <message>
        <source>So many parts of the data are tested, from part 0 on; with one it is that of the Run panel</source>
        <translation>测试的数据部分的数量，从第 0 部分开始；为一时取“运行”面板中的部分</translation>
    </message>
    <message>
        <source>Only the split by folds has numbered folds.</source>
        <translation>只有按折划分才有编号的折。</translation>
    </message>
    <message>
        <source>The seed decides where training starts and what it draws, but not what is tested</source>
        <translation>随机种子决定训练的起点和抽样，但不决定测试什么</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>折(&amp;F)</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Every combination of these values is a run of each model.</source>
        <translation>这些取值的每种组合都是每个模型的一次运行。</translation>
    </message>
    <message>
        <source>Let another option take several values</source>
        <translation>让另一个选项取多个值</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>请至少选择一个模型。</translation>
    </message>
    <message>
        <source>This would be %1 runs; at most %2 are possible at once.</source>
        <translation>这将是 %1 个运行；一次最多 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>This makes %n runs.</source>
        <translation>
            <numerusform>共 %n 个运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put these runs behind the others and train them</source>
        <translation>将这些运行排在其他运行之后并训练</translation>
    </message>
</context>
<context>
    <name>lodestone::QueueReport</name>
    <message>
        <source>The queue is done.</source>
        <translation>队列已完成。</translation>
    </message>
    <message>
        <source>The queue stopped because other data were opened; Train &gt; Continue queue goes on with it.</source>
        <translation>因打开了其他数据，队列已停止；可用“训练 &gt; 继续队列”继续。</translation>
    </message>
    <message>
        <source>Queue: training of %1 starts.</source>
        <translation>队列：开始训练 %1。</translation>
    </message>
    <message>
        <source>Queue: %1 diverged: %2. The other runs go on.</source>
        <translation>队列：%1 已发散：%2。其他运行继续。</translation>
    </message>
    <message>
        <source>Queue: %1 failed: %2. The other runs go on.</source>
        <translation>队列：%1 失败：%2。其他运行继续。</translation>
    </message>
    <message>
        <source>Queue: %1 was canceled at epoch %2.</source>
        <translation>队列：%1 在第 %2 轮被取消。</translation>
    </message>
    <message>
        <source>Queue: %1 stopped early at epoch %2; the best epoch is %3.</source>
        <translation>队列：%1 在第 %2 轮提前停止；最佳轮次为 %3。</translation>
    </message>
    <message>
        <source>Queue: %1 is trained to epoch %2; the best epoch is %3.</source>
        <translation>队列：%1 已训练到第 %2 轮；最佳轮次为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs were queued.</source>
        <translation>
            <numerusform>已将 %n 个运行加入队列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs are in the project already and are not trained again.</source>
        <translation>
            <numerusform>项目中已有 %n 个运行，不再重复训练。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::QueueStatus</name>
    <message>
        <source>Progress of the queue</source>
        <translation>队列进度</translation>
    </message>
    <message>
        <source>Stop the queue; the run in work is saved and waits again</source>
        <translation>停止队列；正在进行的运行会保存并重新排队</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>停止队列</translation>
    </message>
    <message>
        <source>Queue: preparing run %1 of %2</source>
        <translation>队列：正在准备第 %1/%2 个运行</translation>
    </message>
    <message>
        <source>Queue: run %1 of %2, %3, epoch %4 of %5</source>
        <translation>队列：第 %1/%2 个运行，%3，第 %4/%5 轮</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余 %1</translation>
    </message>
    <message>
        <source>Queue is paused at run %1 of %2</source>
        <translation>队列已暂停，位于第 %1/%2 个运行</translation>
    </message>
    <message>
        <source>Queue waits for the training of the window, at run %1 of %2</source>
        <translation>队列等待窗口中的训练，位于第 %1/%2 个运行</translation>
    </message>
    <message>
        <source>Queue stops after this batch</source>
        <translation>队列将在此批次后停止</translation>
    </message>
</context>
<context>
    <name>lodestone::RatingsPage</name>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ratings below the threshold of a positive are struck through</source>
        <translation>低于正例阈值的评分以删除线显示</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Part of the split</source>
        <translation>划分的部分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>lodestone::ReadingForm</name>
    <message>
        <source>Labels file</source>
        <translation>标签文件</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Split from files</source>
        <translation>按文件划分</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>In what form the ratings are stored.</source>
        <translation>评分的存储形式。</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>表头(&amp;H)</translation>
    </message>
    <message>
        <source>Whether the first line names the columns.</source>
        <translation>首行是否为列名。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep the last</source>
        <translation>保留最后一个</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一个</translation>
    </message>
    <message>
        <source>Take the mean</source>
        <translation>取平均</translation>
    </message>
    <message>
        <source>&amp;Positive from</source>
        <translation>正例起点(&amp;P)</translation>
    </message>
    <message>
        <source>A rating at or above this counts as liked; only such ratings teach.</source>
        <translation>不低于此值的评分算作喜欢；只从这些评分学习。</translation>
    </message>
    <message>
        <source>&amp;k-core</source>
        <translation>k-core(&amp;K)</translation>
    </message>
    <message>
        <source>Leaves out users and items with fewer ratings than this, repeatedly, until all have as many.</source>
        <translation>反复去掉评分少于此数的用户和物品，直到全部达到。</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重复项(&amp;D)</translation>
    </message>
    <message>
        <source>What counts where a user rated an item several times.</source>
        <translation>用户对同一物品多次评分时取哪一个。</translation>
    </message>
    <message>
        <source>The rarest</source>
        <translation>最少见的</translation>
    </message>
    <message>
        <source>The commonest</source>
        <translation>最常见的</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>&amp;Labels file</source>
        <translation>标签文件(&amp;L)</translation>
    </message>
    <message>
        <source>A table with item and label, also title and text, that replaces the labels of the data.</source>
        <translation>含物品和标签（还可有标题和文本）的表格，替换数据中的标签。</translation>
    </message>
    <message>
        <source>Of se&amp;veral</source>
        <translation>多个时(&amp;V)</translation>
    </message>
    <message>
        <source>Which label an item with several gets: that of colors and NMI.</source>
        <translation>有多个标签的物品取哪一个：用于着色和 NMI。</translation>
    </message>
    <message>
        <source>Pa&amp;th level</source>
        <translation>路径层级(&amp;T)</translation>
    </message>
    <message>
        <source>Which name of a category path is the label: 1 is the root. Automatic takes %1.</source>
        <translation>类别路径中哪一级名称作标签：1 为根。自动取 %1。</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>最多(&amp;A)</translation>
    </message>
    <message>
        <source>Only so many labels, the commonest, are used. Automatic takes all, but 24 where there are more than 100.</source>
        <translation>只使用这么多个最常见的标签。自动取全部，超过 100 个时取 24 个。</translation>
    </message>
    <message>
        <source>T&amp;rain file</source>
        <translation>训练文件(&amp;R)</translation>
    </message>
    <message>
        <source>Val&amp;idation file</source>
        <translation>验证文件(&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;est file</source>
        <translation>测试文件(&amp;E)</translation>
    </message>
    <message>
        <source>Which of the ratings are for what, for the split “files”. Train is needed, and one of the others.</source>
        <translation>用于划分“文件”：哪些评分作何用途。必须有训练文件，以及另外至少一个。</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What stands between the columns of a table: choose it, or type it and press Enter; \t is a tab.</source>
        <translation>表格各列之间的字符：可选择，或输入后按回车；\t 表示制表符。</translation>
    </message>
</context>
<context>
    <name>lodestone::RecentMenu</name>
    <message>
        <source>Nothing was opened before.</source>
        <translation>之前没有打开过任何内容。</translation>
    </message>
</context>
<context>
    <name>lodestone::RecommendPage</name>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Top %L1</source>
        <translation>前 %L1</translation>
    </message>
    <message>
        <source>How many recommendations</source>
        <translation>推荐数量</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Ranked as when this part is evaluated</source>
        <translation>按评估此部分时的方式排名</translation>
    </message>
    <message>
        <source>Ranked as when this part is evaluated: its liked items are the targets.</source>
        <translation>按评估此部分时的方式排名：其中喜欢的物品为目标。</translation>
    </message>
    <message>
        <source>Also show items that are left out of the ranking, struck through where they would stand.</source>
        <translation>同时显示不参与排名的物品，在其本来的位置以删除线显示。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Rank among the items that are not left out</source>
        <translation>在未排除物品中的排名</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Squared distance to the user under the metric W^UI</source>
        <translation>度量 W^UI 下到用户的平方距离</translation>
    </message>
    <message>
        <source>Adaptive margin of the item</source>
        <translation>物品的自适应间隔</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What the user did with the item, and in which part of the split</source>
        <translation>用户对该物品的行为，及其所在的划分部分</translation>
    </message>
    <message>
        <source>Recommended items</source>
        <translation>推荐的物品</translation>
    </message>
    <message>
        <source>Nearest users</source>
        <translation>最近的用户</translation>
    </message>
    <message>
        <source>Squared distance to the item under the metric W^UI</source>
        <translation>度量 W^UI 下到物品的平方距离</translation>
    </message>
    <message>
        <source>Rated in</source>
        <translation>评分所在</translation>
    </message>
    <message>
        <source>Similar items</source>
        <translation>相似物品</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Jaccard overlap of the users who liked them in training</source>
        <translation>训练中喜欢它们的用户的 Jaccard 重叠</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The user has no liked item in %1, so nothing can be hit.</source>
        <translation>用户在“%1”部分没有喜欢的物品，因此无可命中。</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>以及另外 %L1 个</translation>
    </message>
    <message>
        <source>HR@%1 = %2, recall@%1 = %3/%4 (%5).</source>
        <extracomment>HR@10 = 1, recall@10 = 2/4 of the test part</extracomment>
        <translation>HR@%1 = %2，召回率@%1 = %3/%4（%5）。</translation>
    </message>
    <message>
        <source>%1 Misses at rank %2.</source>
        <translation>%1 未命中的排名：%2。</translation>
    </message>
    <message>
        <source>No item has an overlap above theta = %1.</source>
        <translation>没有物品的重叠超过 theta = %1。</translation>
    </message>
    <message>
        <source>Items with an overlap above theta = %1: %L2</source>
        <translation>重叠超过 theta = %1 的物品：%L2</translation>
    </message>
    <message>
        <source>%1 Ranked among all items here; the curves of this run rank the liked items among 500 drawn ones.</source>
        <translation>%1 此处在所有物品中排名；此运行的曲线则把喜欢的物品与抽取的 500 个一起排名。</translation>
    </message>
</context>
<context>
    <name>lodestone::ReplaceQuestion</name>
    <message>
        <source>Training is not finished</source>
        <translation>训练尚未完成</translation>
    </message>
    <message>
        <source>Stop training and open the sample data?</source>
        <translation>停止训练并打开示例数据？</translation>
    </message>
    <message>
        <source>Stop training and open %1?</source>
        <translation>停止训练并打开 %1？</translation>
    </message>
    <message>
        <source>The epochs of this run are then gone.</source>
        <translation>此运行的各轮次将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Stop and open</source>
        <translation>停止并打开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep training</source>
        <translation>继续训练(&amp;K)</translation>
    </message>
    <message>
        <source>What was trained is in the project and can be continued there.</source>
        <translation>已训练的内容在项目中，可在那里继续。</translation>
    </message>
</context>
<context>
    <name>lodestone::RoleHeader</name>
    <message>
        <source>Role of column %1</source>
        <translation>第 %1 列的角色</translation>
    </message>
</context>
<context>
    <name>lodestone::RunCommands</name>
    <message>
        <source>Continue training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Further epochs:</source>
        <translation>更多轮次：</translation>
    </message>
</context>
<context>
    <name>lodestone::RunPanel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>等效命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command line to the clipboard</source>
        <translation>将命令行复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the equivalent command</source>
        <translation>复制等效命令</translation>
    </message>
    <message>
        <source>Only the split by folds has numbered folds.</source>
        <translation>只有分折划分才有折号。</translation>
    </message>
    <message>
        <source>Changes apply to the next run.</source>
        <translation>更改从下次运行起生效。</translation>
    </message>
    <message>
        <source>No item of these data has a title or a text: %1 runs without its side data, as %2.</source>
        <extracomment>%1 and %2 are models: &quot;ConvMF&quot;, &quot;ConvMF (no text)&quot;</extracomment>
        <translation>这些数据中没有物品带标题或文本：%1 将不使用其附加数据，以 %2 运行。</translation>
    </message>
</context>
<context>
    <name>lodestone::RunsTableModel</name>
    <message>
        <source>The run with the star is the baseline: the figures of all others say how far they are from it.</source>
        <translation>带星标的运行是基准：其他运行的数值会显示与它的差距。</translation>
    </message>
    <message>
        <source>Of the test ratings</source>
        <translation>来自测试评分</translation>
    </message>
    <message>
        <source>Of the validation ratings: the test ratings were not ranked</source>
        <translation>来自验证评分：未对测试评分排序</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
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
        <translation>最后轮次</translation>
    </message>
    <message>
        <source>Last NMI 10</source>
        <translation>最后 NMI 10</translation>
    </message>
    <message>
        <source>Last HR@10</source>
        <translation>最后 HR@10</translation>
    </message>
    <message>
        <source>Last HR@50</source>
        <translation>最后 HR@50</translation>
    </message>
    <message>
        <source>Last Recall@50</source>
        <translation>最后 Recall@50</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Of the validation ratings</source>
        <translation>来自验证评分</translation>
    </message>
    <message>
        <source>queued, no. %1</source>
        <translation>排队中，第 %1 位</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>运行中，%1/%2</translation>
    </message>
</context>
<context>
    <name>lodestone::RunsView</name>
    <message>
        <source>All parameters</source>
        <translation>所有参数</translation>
    </message>
    <message>
        <source>Filter: words of name, tags, state, or a parameter such as seed=2</source>
        <translation>筛选：名称、标签、状态中的词，或如 seed=2 的参数</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>Also show parameters that have the same value in all runs</source>
        <translation>也显示在所有运行中取值相同的参数</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show this run in the picture (Enter)</source>
        <translation>在图像中显示此运行（回车）</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>继续(&amp;C)…</translation>
    </message>
    <message>
        <source>Train this run further</source>
        <translation>继续训练此运行</translation>
    </message>
    <message>
        <source>Compare with &amp;this</source>
        <translation>与此比较(&amp;T)</translation>
    </message>
    <message>
        <source>Make this run the baseline of all others, or no longer</source>
        <translation>将此运行设为或取消其他运行的基准</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the run another name (F2)</source>
        <translation>给运行换一个名称 (F2)</translation>
    </message>
    <message>
        <source>Give the run another color</source>
        <translation>给运行换一种颜色</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the selected runs, or all, as comma-separated values</source>
        <translation>将所选或全部运行复制为逗号分隔值</translation>
    </message>
    <message>
        <source>Copy as &amp;LaTeX</source>
        <translation>复制为 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the selected runs, or all, as a table for LaTeX</source>
        <translation>将所选或全部运行复制为 LaTeX 表格</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the selected runs, or all, as a table for Markdown</source>
        <translation>将所选或全部运行复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Copy e&amp;quivalent command</source>
        <translation>复制等效命令(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the command line that repeats this run</source>
        <translation>复制可重现此运行的命令行</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>表格角落</translation>
    </message>
    <message>
        <source>Runs of the project</source>
        <translation>项目的运行</translation>
    </message>
    <message>
        <source>Select a run in the panel Runs first.</source>
        <translation>请先在“运行”面板中选择一个运行。</translation>
    </message>
    <message>
        <source>Select one run in the panel Runs first.</source>
        <translation>请先在“运行”面板中只选择一个运行。</translation>
    </message>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>训练正在进行；请先停止。</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 个运行</translation>
    </message>
    <message>
        <source>Color of the run</source>
        <translation>运行的颜色</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Show side b&amp;y side</source>
        <translation>并排显示(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare the selected runs, or the selected one with the baseline</source>
        <translation>比较所选运行，或将所选的一个与基准比较</translation>
    </message>
    <message>
        <source>Select two to six runs in the panel Runs first, or one where there is a baseline.</source>
        <translation>请先在“运行”面板中选择二到六次运行；若有基准，也可只选一次。</translation>
    </message>
    <message>
        <source>These runs are of data that are not open; open one of them first.</source>
        <translation>这些运行所属的数据未打开；请先打开其中一次运行。</translation>
    </message>
    <message>
        <source>A selected run has no finished epoch.</source>
        <translation>所选运行中有一次没有完成的轮次。</translation>
    </message>
    <message>
        <source>This run is in the queue; take it out first.</source>
        <translation>该运行在队列中；请先将其移出。</translation>
    </message>
    <message>
        <source>Delete the selected runs from the project; Edit &gt; Undo brings them back</source>
        <translation>从项目中删除所选运行；“编辑 &gt; 撤销”可将其恢复</translation>
    </message>
</context>
<context>
    <name>lodestone::ScaleBar</name>
    <message>
        <source>Scale of the colors</source>
        <translation>颜色的色标</translation>
    </message>
    <message>
        <source>How many points have which number; drag the handles to spread the colors over a part of them</source>
        <translation>各数值的点数；拖动手柄可将颜色分布到其中一段</translation>
    </message>
</context>
<context>
    <name>lodestone::ScaleView</name>
    <message>
        <source>Low end of the scale</source>
        <translation>色标下端</translation>
    </message>
    <message>
        <source>High end of the scale</source>
        <translation>色标上端</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Colors of the scale</source>
        <translation>色标的颜色</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>From the smallest to the largest number</source>
        <translation>从最小值到最大值</translation>
    </message>
    <message>
        <source>Spread small numbers</source>
        <translation>展开较小的数值</translation>
    </message>
    <message>
        <source>Some numbers are below 0, which have no logarithm.</source>
        <translation>有些数值小于 0，没有对数。</translation>
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
        <translation>以二维显示空间</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Show the space in three dimensions</source>
        <translation>以三维显示空间</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Select by drawing round points; Shift adds, Ctrl removes</source>
        <translation>圈出点以选择；Shift 添加，Ctrl 移除</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Select by dragging a rectangle; Shift adds, Ctrl removes</source>
        <translation>拖出矩形以选择；Shift 添加，Ctrl 移除</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Move the picture, or turn it in 3D; also with Space held, or with another button</source>
        <translation>移动图像，3D 中为旋转；也可按住空格或用其他鼠标键</translation>
    </message>
    <message>
        <source>Box zoom</source>
        <translation>框选缩放</translation>
    </message>
    <message>
        <source>Drag a rectangle to see it larger</source>
        <translation>拖出矩形以放大查看</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit the axes to the points and show all of them</source>
        <translation>使坐标轴适合各点并全部显示</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>适合选择</translation>
    </message>
    <message>
        <source>Show the selected points as large as possible</source>
        <translation>尽可能大地显示所选的点</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Show users, drawn as squares</source>
        <translation>显示用户，绘为方块</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Show items, drawn as discs</source>
        <translation>显示物品，绘为圆点</translation>
    </message>
    <message>
        <source>Larger points</source>
        <translation>放大点</translation>
    </message>
    <message>
        <source>Smaller points</source>
        <translation>缩小点</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>全部绘制</translation>
    </message>
    <message>
        <source>Draw every point even if the picture gets slow</source>
        <translation>绘制每个点，即使图像变慢</translation>
    </message>
    <message>
        <source>User to item</source>
        <translation>用户–物品</translation>
    </message>
    <message>
        <source>Distances as the model sees them between users and items</source>
        <translation>模型眼中用户与物品之间的距离</translation>
    </message>
    <message>
        <source>User to user</source>
        <translation>用户–用户</translation>
    </message>
    <message>
        <source>Distances as the model sees them between users</source>
        <translation>模型眼中用户之间的距离</translation>
    </message>
    <message>
        <source>Item to item</source>
        <translation>物品–物品</translation>
    </message>
    <message>
        <source>Distances as the model sees them between items</source>
        <translation>模型眼中物品之间的距离</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The vectors as they are, without a learned metric</source>
        <translation>向量原样，不用学得的度量</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Write the names of labels or clusters amid their points</source>
        <translation>在各点之间标出标签或聚类的名称</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Lines from the selected users to what is recommended to them, from the selected items to the nearest users: solid to hits, dotted to others</source>
        <translation>从所选用户连到推荐给他们的物品，从所选物品连到最近的用户：命中为实线，其余为点线</translation>
    </message>
    <message>
        <source>Neighbors</source>
        <translation>近邻数</translation>
    </message>
    <message>
        <source>Thin lines from the selection to its nearest users and items in the full space, under the metric chosen in the Inspector</source>
        <translation>从所选的点到其在完整空间中最近的用户和物品的细线，按检查器中所选的度量</translation>
    </message>
    <message>
        <source>Similar pairs</source>
        <translation>相似对</translation>
    </message>
    <message>
        <source>Dashed lines from the selection to users or items whose ratings overlap more than theta</source>
        <translation>从所选的点到评分重叠超过 theta 的用户或物品的虚线</translation>
    </message>
    <message>
        <source>Unit ball</source>
        <translation>单位球</translation>
    </message>
    <message>
        <source>The outline of the unit ball that the vectors are kept in, as projected</source>
        <translation>向量所限单位球的投影轮廓</translation>
    </message>
    <message>
        <source>More opaque points</source>
        <translation>点更不透明</translation>
    </message>
    <message>
        <source>Let less show through the points</source>
        <translation>减少透过点显示的内容</translation>
    </message>
    <message>
        <source>Fainter points</source>
        <translation>点更淡</translation>
    </message>
    <message>
        <source>Let more show through the points</source>
        <translation>让更多内容透过点显示</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Show in 2D where points are many, instead of the points</source>
        <translation>在二维中显示点的密集程度，而不是点本身</translation>
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
        <translation>%2 下的 %1</translation>
    </message>
    <message>
        <source>%1, aligned</source>
        <translation>%1，已对齐</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>explained %1 %</source>
        <translation>解释方差 %1 %</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>迭代 %1 / %2</translation>
    </message>
    <message>
        <source>trustworthiness %1 of %2 neighbors at %3 of %4 points</source>
        <translation>可信度 %1（%2 个近邻，%4 个点中的 %3 个）</translation>
    </message>
    <message>
        <source>Points shown</source>
        <translation>显示的点数</translation>
    </message>
    <message>
        <source>About the picture</source>
        <translation>关于图像</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 / %2 个点</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>Lines drawn</source>
        <translation>绘制的线</translation>
    </message>
    <message>
        <source>Vectors at the bound of the unit ball</source>
        <translation>位于单位球边界的向量</translation>
    </message>
    <message>
        <source>Names that found room</source>
        <translation>有位置显示的名称</translation>
    </message>
    <message>
        <source>density of %1 of %2 points</source>
        <translation>%2 个点中 %1 个点的密度</translation>
    </message>
    <message>
        <source>How the model compares</source>
        <translation>模型如何比较</translation>
    </message>
</context>
<context>
    <name>lodestone::ScatterTools</name>
    <message>
        <source>Which of the learned metrics the space is drawn with</source>
        <translation>绘制空间所用的学得度量</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>度量：%1</translation>
    </message>
    <message>
        <source>Tools of the picture</source>
        <translation>图像工具</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>What is drawn over the points: names, lines, the unit ball</source>
        <translation>绘制在点之上的内容：名称、连线、单位球</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>lodestone::ScatterView</name>
    <message>
        <source>Open ratings to see users and items here.</source>
        <translation>打开评分后在此显示用户和物品。</translation>
    </message>
    <message>
        <source>The simple drawing was asked for.</source>
        <translation>已要求使用简单绘图。</translation>
    </message>
    <message>
        <source>Drawn in 2D by the processor, without 3D: %1</source>
        <translation>由处理器绘制为 2D，无 3D：%1</translation>
    </message>
    <message>
        <source>3D needs OpenGL 3.2: %1</source>
        <translation>3D 需要 OpenGL 3.2：%1</translation>
    </message>
    <message>
        <source>Picture of the space</source>
        <translation>空间的图像</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加</translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionModel</name>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message numerus="yes">
        <source>Select %n point(s)</source>
        <translation>
            <numerusform>选择 %n 个点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionSetModel</name>
    <message>
        <source>Set %1</source>
        <translation>集合 %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Color %1</source>
        <translation>为 %1 着色</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1：%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Own cluster %1</source>
        <translation>自建簇 %1</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>创建%1</translation>
    </message>
</context>
<context>
    <name>lodestone::SelectionSetsView</name>
    <message>
        <source>Save selection</source>
        <translation>保存选择</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>并集</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>交集</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Color…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep the selected points as a set</source>
        <translation>将所选的点保存为集合</translation>
    </message>
    <message>
        <source>Select the points of the set and no others (double click)</source>
        <translation>只选择集合中的点（双击）</translation>
    </message>
    <message>
        <source>Add the points of the set to the selection</source>
        <translation>将集合中的点加入选择</translation>
    </message>
    <message>
        <source>Leave only the points of the set selected</source>
        <translation>只保留集合中的点为所选</translation>
    </message>
    <message>
        <source>Take the points of the set out of the selection</source>
        <translation>从选择中去掉集合中的点</translation>
    </message>
    <message>
        <source>Give the set another name (F2)</source>
        <translation>为集合另取名称（F2）</translation>
    </message>
    <message>
        <source>Give the set another color</source>
        <translation>为集合另选颜色</translation>
    </message>
    <message>
        <source>Forget the set; undo brings it back</source>
        <translation>丢弃集合；撤销可恢复</translation>
    </message>
    <message>
        <source>Selection sets</source>
        <translation>选择集</translation>
    </message>
    <message>
        <source>Color of the set</source>
        <translation>集合的颜色</translation>
    </message>
</context>
<context>
    <name>lodestone::SeparatorBox</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
</context>
<context>
    <name>lodestone::Session</name>
    <message>
        <source>Filter by %1</source>
        <translation>按 %1 筛选</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>显示所有点</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Continued to epoch %1</source>
        <translation>继续到第 %1 轮</translation>
    </message>
</context>
<context>
    <name>lodestone::SettingsTable</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Options of the runs</source>
        <translation>各运行的选项</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The runs have the same options.</source>
        <translation>各运行的选项相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) alike</source>
        <translation>
            <numerusform>%n 个选项相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>lodestone::SimilarPairsView</name>
    <message>
        <source>Pairs of users by overlap</source>
        <translation>按重叠统计的用户对</translation>
    </message>
    <message>
        <source>Pairs of items by overlap</source>
        <translation>按重叠统计的物品对</translation>
    </message>
    <message>
        <source>Lines from the selection</source>
        <translation>从所选的点连线</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Open a data set to see how much its users, and its items, overlap.</source>
        <translation>打开数据集，即可查看其用户之间和物品之间的重叠程度。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings that could overlap.</source>
        <translation>这些向量是在别处生成的：没有可以重叠的评分。</translation>
    </message>
    <message>
        <source>Counting what users, and items, have in common…</source>
        <translation>正在统计用户之间和物品之间的共同之处…</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>统计已停止。</translation>
    </message>
    <message>
        <source>Use θ = %1 in the next run</source>
        <translation>下次运行使用 θ = %1</translation>
    </message>
    <message>
        <source>The model of the Run panel knows no similar pairs.</source>
        <translation>“运行”面板中的模型没有相似对。</translation>
    </message>
    <message>
        <source>The Run panel has this theta already.</source>
        <translation>“运行”面板中已是此 theta。</translation>
    </message>
    <message>
        <source>Write this theta into the Run panel, for the next run</source>
        <translation>将此 theta 写入“运行”面板，用于下次运行</translation>
    </message>
    <message>
        <source>The model of the Run panel knows no similar pairs: theta does nothing there.</source>
        <translation>“运行”面板中的模型没有相似对：theta 在那里不起作用。</translation>
    </message>
    <message>
        <source>Overlap: what both like, in parts of what either likes, of the ratings that the next run trains with. Drag the line, or move it by the arrow keys.</source>
        <translation>重叠：在下次运行用于训练的评分中，双方都喜欢的占任一方喜欢的比例。拖动该线，或用方向键移动。</translation>
    </message>
    <message>
        <source>%1 pairs of users · %2 of %3 users covered (%4 %)</source>
        <translation>%1 个用户对 · 覆盖 %3 个用户中的 %2 个（%4 %）</translation>
    </message>
    <message>
        <source>%1 pairs of items · %2 of %3 items covered (%4 %)</source>
        <translation>%1 个物品对 · 覆盖 %3 个物品中的 %2 个（%4 %）</translation>
    </message>
    <message>
        <source>%1, estimated from %L2</source>
        <translation>%1，由 %L2 个估计</translation>
    </message>
</context>
<context>
    <name>lodestone::Sparkline</name>
    <message>
        <source>From %1 at epoch %2 to %3 at epoch %4</source>
        <translation>从第 %2 轮的 %1 到第 %4 轮的 %3</translation>
    </message>
</context>
<context>
    <name>lodestone::SplitColoring</name>
    <message>
        <source>Split of the user</source>
        <translation>用户的划分</translation>
    </message>
    <message>
        <source>Items by where the inspected user&apos;s rating of them is: train, validation, test, or not rated</source>
        <translation>物品按所检查用户对其评分所在的部分着色：训练、验证、测试或未评分</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings.</source>
        <translation>这些向量来自别处：没有评分。</translation>
    </message>
    <message>
        <source>Nobody is inspected: select a user to see where each of their ratings is.</source>
        <translation>没有检查任何用户：请选择一个用户，以查看其每个评分所在的部分。</translation>
    </message>
    <message>
        <source>An item is inspected: select a user to see where each of their ratings is.</source>
        <translation>当前检查的是物品：请选择一个用户，以查看其每个评分所在的部分。</translation>
    </message>
    <message>
        <source>The split is that of a run: train to see where each rating is.</source>
        <translation>划分属于一次运行：请先训练，以查看每个评分所在的部分。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Ratings of %1. Split: %2.</source>
        <extracomment>%1 is a user, %2 how the ratings are split</extracomment>
        <translation>%1 的评分。划分：%2。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>该用户</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>Rated, in no part</source>
        <translation>已评分，不属于任何部分</translation>
    </message>
</context>
<context>
    <name>lodestone::SplitModel</name>
    <message>
        <source>Fold %1 of 5, by user</source>
        <translation>第 %1 折（共 5 折，按用户）</translation>
    </message>
    <message>
        <source>At random, 60/20/20</source>
        <translation>随机，60/20/20</translation>
    </message>
    <message>
        <source>By time, 60/20/20 a user</source>
        <translation>按时间，每个用户 60/20/20</translation>
    </message>
    <message>
        <source>Leave one out</source>
        <translation>留一</translation>
    </message>
    <message>
        <source>As in the files</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>%1 ratings, %2 of them positives, of %3 users</source>
        <translation>%1 个评分，其中 %2 个正例，来自 %3 个用户</translation>
    </message>
    <message>
        <source>%1 ratings are in none of the parts.</source>
        <translation>有 %1 个评分不属于任何部分。</translation>
    </message>
    <message>
        <source>Users with a positive in the test part: only they are ranked.</source>
        <translation>测试部分有正例的用户：只对他们排名。</translation>
    </message>
    <message>
        <source>Without a positive in the train part: nothing of their own moves them.</source>
        <translation>训练部分没有正例：没有自身的数据推动它们。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Users tested</source>
        <translation>测试用户</translation>
    </message>
    <message>
        <source>Cold users</source>
        <translation>冷用户</translation>
    </message>
    <message>
        <source>Cold items</source>
        <translation>冷物品</translation>
    </message>
</context>
<context>
    <name>lodestone::StartPage</name>
    <message>
        <source>Watch users and items find their places while a recommender learns.</source>
        <translation>观看推荐系统学习时用户和物品各就各位。</translation>
    </message>
    <message>
        <source>The sample trains at once: 1,200 made-up users and 600 items whose tastes fall into eight groups that appear before your eyes.</source>
        <translation>示例会立即训练：1,200 个虚构用户和 600 个物品，口味分为八组，将在您眼前显现。</translation>
    </message>
    <message>
        <source>Ratings can be CSV, TSV, MovieLens or RecBole files, plain or gzipped. Drop one anywhere on this window.</source>
        <translation>评分可以是 CSV、TSV、MovieLens 或 RecBole 文件，未压缩或 gzip 压缩。拖放到此窗口任意处即可。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the same seed always gives the same picture.</source>
        <translation>数据不会离开本机，相同的种子总是得到相同的图像。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>lodestone::SweepPage</name>
    <message>
        <source>Open ratings, or a project with runs: all runs on the same data are shown here, with their options and figures.</source>
        <translation>请打开评分，或打开含有运行的项目：同一数据上的所有运行及其选项和指标都显示在这里。</translation>
    </message>
    <message>
        <source>The runs of this project were trained on other data. Show one of them to open its data.</source>
        <translation>此项目的运行使用了其他数据。请显示其中一次以打开其数据。</translation>
    </message>
    <message>
        <source>This project has no finished epochs yet. Train a model with several values of an option, such as the dimension; every run is a line here.</source>
        <translation>此项目尚无完成的轮次。请用某个选项（例如维度）的多个值训练模型；每次运行在这里是一条线。</translation>
    </message>
    <message>
        <source>This project has one run so far. Train again with other options, another model or another seed: what differs becomes an axis here, and every run a line. &quot;lodestone-cli sweep&quot; with &quot;--project&quot; adds whole grids.</source>
        <translation>此项目目前只有一次运行。请用其他选项、其他模型或其他随机种子再次训练：不同之处在这里成为坐标轴，每次运行成为一条线。“lodestone-cli sweep”加“--project”可添加整个网格。</translation>
    </message>
    <message>
        <source>A training is running; stop it first.</source>
        <translation>训练正在进行；请先停止。</translation>
    </message>
    <message>
        <source>No run of the table failed.</source>
        <translation>表中没有失败的运行。</translation>
    </message>
    <message>
        <source>None of the selected runs failed, diverged or was stopped.</source>
        <translation>所选运行均未失败、发散或被停止。</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n runs again: the selected ones, or all of the table that failed</source>
        <translation>
            <numerusform>将 %n 个运行重新加入队列：所选的，或表中所有失败的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::SweepRuns</name>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
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
        <translation>已刷选的运行</translation>
    </message>
</context>
<context>
    <name>lodestone::SweepTools</name>
    <message>
        <source>Tools of the sweep</source>
        <translation>扫描工具</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Choose which axes are shown; the project remembers it</source>
        <translation>选择显示哪些坐标轴；项目会记住</translation>
    </message>
    <message>
        <source>Color by</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>The axis whose values color the lines, from dark to light</source>
        <translation>以其值为线条着色的坐标轴，由深到浅</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>指标来自</translation>
    </message>
    <message>
        <source>validation ratings</source>
        <translation>验证评分</translation>
    </message>
    <message>
        <source>test ratings</source>
        <translation>测试评分</translation>
    </message>
    <message>
        <source>Which ratings hit rates and recall are of, at the best epoch of each run. To choose options by test ratings would make these look better than they are.</source>
        <translation>命中率和召回率所依据的评分，取每次运行的最佳轮次。按测试评分选择选项会使其看起来比实际更好。</translation>
    </message>
    <message>
        <source>Clear brushes</source>
        <translation>清除刷选</translation>
    </message>
    <message>
        <source>Brush all runs again (Escape)</source>
        <translation>重新刷选所有运行 (Escape)</translation>
    </message>
    <message>
        <source>the last axis</source>
        <translation>最后一条坐标轴</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs brushed</source>
        <translation>已刷选 %1 / %2 次运行</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>重新加入队列</translation>
    </message>
</context>
<context>
    <name>lodestone::TaskStatus</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Stop reading this file</source>
        <translation>停止读取此文件</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>正在准备 %1</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>正在训练 %1</translation>
    </message>
    <message>
        <source>Stop training (Ctrl+.)</source>
        <translation>停止训练（Ctrl+.）</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>Stopping after this batch</source>
        <translation>本批之后停止</translation>
    </message>
    <message>
        <source>%1 trained to epoch %2</source>
        <translation>%1 已训练到第 %2 轮</translation>
    </message>
    <message>
        <source>%1 could not be trained; see Messages</source>
        <translation>%1 无法训练；请看“消息”</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 s/epoch</source>
        <translation>%1 秒/轮</translation>
    </message>
    <message>
        <source>%1 pairs/s</source>
        <translation>%1 对/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2 without gain</source>
        <translation>%2 次中 %1 次无改善</translation>
    </message>
    <message>
        <source>Evaluating the best epoch of %1</source>
        <translation>正在评估 %1 的最佳轮次</translation>
    </message>
</context>
<context>
    <name>lodestone::ThresholdHistogram</name>
    <message>
        <source>Threshold %1. %2</source>
        <translation>阈值 %1。%2</translation>
    </message>
    <message>
        <source>Above %1, up to %2: %L3
All above %1: %L4</source>
        <translation>大于 %1、至多 %2：%L3
所有大于 %1 的：%L4</translation>
    </message>
</context>
<context>
    <name>lodestone::TimelineView</name>
    <message>
        <source>First epoch</source>
        <translation>第一轮</translation>
    </message>
    <message>
        <source>Previous epoch (Alt+Left)</source>
        <translation>上一轮（Alt+左）</translation>
    </message>
    <message>
        <source>Next epoch (Alt+Right)</source>
        <translation>下一轮（Alt+右）</translation>
    </message>
    <message>
        <source>Newest epoch</source>
        <translation>最新一轮</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Show every new epoch as it comes</source>
        <translation>新的一轮完成即显示</translation>
    </message>
    <message>
        <source>The ring marks the best epoch, %1.</source>
        <translation>圆环标出最佳轮次 %1。</translation>
    </message>
    <message>
        <source>Only every %1th epoch is kept: all of them need more than %2. Preferences can raise this limit.</source>
        <translation>每 %1 轮只保留一轮：全部保留需要超过 %2。可在首选项中提高此上限。</translation>
    </message>
    <message>
        <source>No epochs yet</source>
        <translation>尚无轮次</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
</context>
<context>
    <name>lodestone::Tour</name>
    <message>
        <source>End to&amp;ur</source>
        <translation>结束导览(&amp;U)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which stop of the tour of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>完成(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lodestone::TourCommands</name>
    <message>
        <source>There is no picture yet: open ratings or the sample and train.</source>
        <translation>还没有图形：请打开评分数据或示例并开始训练。</translation>
    </message>
    <message>
        <source>The space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Each disc is an item, each square a user; near ones belong together. Draw a line round points to select them: they are then selected in every panel. The wheel zooms, the middle button moves the picture, 3 shows three dimensions.</source>
        <translation>每个圆点是一个物品，每个方块是一个用户；彼此靠近的属于一类。在点周围画一条线即可选中它们，所有面板会同步显示选择。滚轮缩放，中键移动图形，按 3 显示三维。</translation>
    </message>
    <message>
        <source>The epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>The picture follows the training. Drag the handle to go back to any epoch; the ring marks the best one, and Live follows again.</source>
        <translation>图形跟随训练。拖动滑块可回到任意轮次；圆环标出最佳轮次，点击“实时”则重新跟随。</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>学习过程</translation>
    </message>
    <message>
        <source>Loss, clusters and hits of every epoch. A ring is the best epoch; a click goes to an epoch, a click on a name hides its line.</source>
        <translation>每个轮次的损失、聚类与命中。圆环表示最佳轮次；点击图表可跳到某一轮次，点击名称可隐藏其曲线。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Model and options; what is not at its default is bold. The same run as a command stands at its end. F1 lists all keys, Ctrl+Shift+P finds any command.</source>
        <translation>模型与选项；与默认值不同的以粗体显示。底部给出等价的命令。F1 列出所有按键，Ctrl+Shift+P 可查找任何命令。</translation>
    </message>
</context>
<context>
    <name>lodestone::TrainingController</name>
    <message>
        <source>There is not enough memory for this training. Choose fewer dimensions or a smaller data set.</source>
        <translation>内存不足，无法训练。请选择较少的维度或较小的数据集。</translation>
    </message>
</context>
<context>
    <name>lodestone::TripletView</name>
    <message>
        <source>Squared distances, and after the step</source>
        <translation>平方距离，以及这一步之后</translation>
    </message>
    <message>
        <source>Find a violated one</source>
        <translation>查找违反的</translation>
    </message>
    <message>
        <source>Previous triplet</source>
        <translation>上一个三元组</translation>
    </message>
    <message>
        <source>Next triplet</source>
        <translation>下一个三元组</translation>
    </message>
    <message>
        <source>Find a violated triplet</source>
        <translation>查找违反的三元组</translation>
    </message>
    <message>
        <source>Open ratings and train to look at single triplets.</source>
        <translation>打开评分并训练后可查看单个三元组。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: no triplets were drawn for them.</source>
        <translation>这些向量在别处生成：没有为其抽取三元组。</translation>
    </message>
    <message>
        <source>Train to look at single triplets.</source>
        <translation>训练后可查看单个三元组。</translation>
    </message>
    <message>
        <source>%1 does not learn from triplets with one hinge. Train MML, one of its variants or CML to look at single triplets.</source>
        <translation>%1 不从单一 hinge 项的三元组学习。训练 MML、其变体或 CML 后可查看单个三元组。</translation>
    </message>
    <message>
        <source>Epoch %L1: working out…</source>
        <translation>第 %L1 轮：正在计算…</translation>
    </message>
    <message>
        <source>No triplet of epoch %L1 is violated.</source>
        <translation>第 %L1 轮没有被违反的三元组。</translation>
    </message>
    <message>
        <source>No triplet of epoch %L1 with a selected point is violated.</source>
        <translation>第 %L1 轮没有含所选点且被违反的三元组。</translation>
    </message>
    <message>
        <source>No triplet could be drawn: every user has rated every item.</source>
        <translation>无法抽取三元组：每个用户都评过每个物品。</translation>
    </message>
    <message>
        <source>In the picture the pull is solid, the push dashed, and arrows are the steps; only linear projections have arrows.</source>
        <translation>图中拉力为实线，推力为虚线，箭头为步；只有线性投影有箭头。</translation>
    </message>
    <message>
        <source>Looks among all triplets; select a user or item to look among its own.</source>
        <translation>在所有三元组中查找；选择用户或物品则只在其三元组中查找。</translation>
    </message>
    <message>
        <source>Looks among the triplets with %1.</source>
        <translation>在含 %1 的三元组中查找。</translation>
    </message>
    <message>
        <source>Looks among the triplets with one of the %1 selected points.</source>
        <translation>在含所选 %1 个点之一的三元组中查找。</translation>
    </message>
</context>
<context>
    <name>lodestone::VtkWidget</name>
    <message>
        <source>This computer offers OpenGL %1.%2; the 3D picture needs %3.%4.</source>
        <translation>本机提供 OpenGL %1.%2；3D 图像需要 %3.%4。</translation>
    </message>
    <message>
        <source>OpenGL is switched off by the environment variable LODESTONE_NO_OPENGL.</source>
        <translation>OpenGL 已被环境变量 LODESTONE_NO_OPENGL 关闭。</translation>
    </message>
    <message>
        <source>The Qt platform &quot;%1&quot; has no OpenGL.</source>
        <translation>Qt 平台“%1”没有 OpenGL。</translation>
    </message>
    <message>
        <source>No OpenGL driver was found.</source>
        <translation>未找到 OpenGL 驱动程序。</translation>
    </message>
    <message>
        <source>The OpenGL driver does not start.</source>
        <translation>OpenGL 驱动程序无法启动。</translation>
    </message>
    <message>
        <source>The graphics driver was reset.</source>
        <translation>图形驱动程序已重置。</translation>
    </message>
</context>
<context>
    <name>lodestone::WhyBox</name>
    <message>
        <source>Share of the distance by axis of the metric</source>
        <translation>距离按度量各轴的占比</translation>
    </message>
    <message>
        <source>Axes are the eigenvectors of the user-item metric, the largest eigenvalue first.</source>
        <translation>各轴为用户-物品度量的特征向量，特征值大者在前。</translation>
    </message>
    <message>
        <source>Distance over the kept epochs</source>
        <translation>所保留各轮的距离</translation>
    </message>
    <message>
        <source>Share of the distance by axis</source>
        <translation>距离按轴的占比</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <source>No liked items in training.</source>
        <translation>训练中没有喜欢的物品。</translation>
    </message>
    <message>
        <source>Nearest liked items, by the item metric: %1</source>
        <translation>按物品度量最近的喜欢物品：%1</translation>
    </message>
    <message>
        <source>No user has a similar list (overlap above theta).</source>
        <translation>没有列表相似的用户（重叠超过 theta）。</translation>
    </message>
    <message>
        <source>Similar users (overlap above theta) who liked it: %L1 of %L2</source>
        <translation>喜欢它的相似用户（重叠超过 theta）：%L1 / %L2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Axis %L1</source>
        <translation>轴 %L1</translation>
    </message>
    <message>
        <source>Eigenvalue %1</source>
        <translation>特征值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other axis(es)</source>
        <translation>
            <numerusform>其他 %n 个轴</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestone::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a command does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Open ratings…</source>
        <translation>打开评分(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a file of ratings</source>
        <translation>打开评分文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open a folder with a data set, such as MovieLens</source>
        <translation>打开数据集文件夹，如 MovieLens</translation>
    </message>
    <message>
        <source>&amp;Import vectors…</source>
        <translation>导入向量(&amp;I)…</translation>
    </message>
    <message>
        <source>Show vectors that were made elsewhere: .npy, or text with a vector in each line</source>
        <translation>显示在别处生成的向量：.npy，或每行一个向量的文本</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>试用示例数据(&amp;T)</translation>
    </message>
    <message>
        <source>Open the built-in sample and train at once</source>
        <translation>打开内置示例并立即训练</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Look at the rows of the open file, or of another one, and change how they are read</source>
        <translation>查看已打开文件或其他文件的各行，并更改读取方式</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>概要(&amp;U)</translation>
    </message>
    <message>
        <source>Sizes, distributions, labels and splits of the open data</source>
        <translation>已打开数据的规模、分布、标签和划分</translation>
    </message>
    <message>
        <source>&amp;Get data set…</source>
        <translation>获取数据集(&amp;G)…</translation>
    </message>
    <message>
        <source>Fetch a public data set from its publisher</source>
        <translation>从发布者处获取公开数据集</translation>
    </message>
    <message>
        <source>&amp;Warnings and bad lines</source>
        <translation>警告和坏行(&amp;W)</translation>
    </message>
    <message>
        <source>What was said while reading and training</source>
        <translation>读取和训练时的消息</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget the files opened before</source>
        <translation>忘记之前打开的文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>关闭窗口并结束程序</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Lock panels</source>
        <translation>锁定面板(&amp;L)</translation>
    </message>
    <message>
        <source>Keep panels from being moved by accident</source>
        <translation>防止面板被意外移动</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Bring all panels back to where they were at first</source>
        <translation>将所有面板恢复到最初位置</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Train the model on this data</source>
        <translation>用此数据训练模型</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the training after this batch</source>
        <translation>本批之后暂停训练</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>单步(&amp;E)</translation>
    </message>
    <message>
        <source>Train one epoch, then pause</source>
        <translation>训练一轮，然后暂停</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the run; all finished epochs are kept</source>
        <translation>结束运行；保留所有完成的轮次</translation>
    </message>
    <message>
        <source>&amp;Continue for n epochs…</source>
        <translation>继续 n 轮(&amp;C)…</translation>
    </message>
    <message>
        <source>Train the finished run further</source>
        <translation>继续训练已完成的运行</translation>
    </message>
    <message>
        <source>Go to &amp;best epoch</source>
        <translation>转到最佳轮次(&amp;B)</translation>
    </message>
    <message>
        <source>Show the epoch with the best Recall@50 on the validation ratings</source>
        <translation>显示验证评分上 Recall@50 最佳的轮次</translation>
    </message>
    <message>
        <source>Pre&amp;vious epoch</source>
        <translation>上一轮(&amp;V)</translation>
    </message>
    <message>
        <source>Show the epoch before</source>
        <translation>显示前一轮</translation>
    </message>
    <message>
        <source>&amp;Next epoch</source>
        <translation>下一轮(&amp;N)</translation>
    </message>
    <message>
        <source>Show the epoch after</source>
        <translation>显示后一轮</translation>
    </message>
    <message>
        <source>Ne&amp;west epoch</source>
        <translation>最新一轮(&amp;W)</translation>
    </message>
    <message>
        <source>Follow the training again</source>
        <translation>重新跟随训练</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>重放(&amp;Y)</translation>
    </message>
    <message>
        <source>Watch the run again from its first epoch</source>
        <translation>从第一轮起重新观看运行</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>此窗口的所有按键</translation>
    </message>
    <message>
        <source>What is &amp;MML?</source>
        <translation>什么是 MML？(&amp;M)</translation>
    </message>
    <message>
        <source>The idea of the model in a few sentences</source>
        <translation>用几句话说明模型的思想</translation>
    </message>
    <message>
        <source>&amp;About Lodestone</source>
        <translation>关于 Lodestone(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and license</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Open ratings or the sample first.</source>
        <translation>请先打开评分或示例。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to sum up.</source>
        <translation>这些向量在别处生成：没有可汇总的评分。</translation>
    </message>
    <message>
        <source>These vectors were made elsewhere: there are no ratings to train on.</source>
        <translation>这些向量在别处生成：没有可训练的评分。</translation>
    </message>
    <message>
        <source>No training is running.</source>
        <translation>没有正在进行的训练。</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>运行正在停止。</translation>
    </message>
    <message>
        <source>A training is running; pause or stop it first.</source>
        <translation>训练正在进行；请先暂停或停止。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>The training is paused already.</source>
        <translation>训练已经暂停。</translation>
    </message>
    <message>
        <source>The run is not finished yet.</source>
        <translation>运行尚未完成。</translation>
    </message>
    <message>
        <source>There is no finished run to continue.</source>
        <translation>没有可继续的已完成运行。</translation>
    </message>
    <message>
        <source>Nothing was trained yet.</source>
        <translation>尚未训练任何内容。</translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>尚无完成的轮次。</translation>
    </message>
    <message>
        <source>This is the first epoch.</source>
        <translation>这是第一轮。</translation>
    </message>
    <message>
        <source>This is the newest epoch.</source>
        <translation>这是最新一轮。</translation>
    </message>
    <message>
        <source>The newest epoch is shown.</source>
        <translation>已显示最新一轮。</translation>
    </message>
    <message>
        <source>There is no run to watch yet.</source>
        <translation>尚无可观看的运行。</translation>
    </message>
    <message>
        <source>Language, theme, motion, threads and memory</source>
        <translation>语言、主题、动画、线程和内存</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by typing</source>
        <translation>输入以查找任意命令</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>显示日志(&amp;L)…</translation>
    </message>
    <message>
        <source>What the program noted of this run and the ones before; it stays on this computer</source>
        <translation>程序对本次及之前运行的记录；只留在本机</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>What the parts of this window are for</source>
        <translation>本窗口各部分的用途</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a project without runs; the data stay open</source>
        <translation>开始一个没有运行的项目；数据保持打开</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a project with its runs</source>
        <translation>打开项目及其运行</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep all runs in a file; from then on it follows every epoch</source>
        <translation>将所有运行保存到文件；此后每一轮都会写入</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Go on in a copy of the project</source>
        <translation>在项目的副本中继续</translation>
    </message>
    <message>
        <source>This project is open for reading only; save it under another name to train in it.</source>
        <translation>此项目以只读方式打开；请以其他名称保存后再训练。</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>See one run: its picture, its epochs and the panels</source>
        <translation>查看一次运行：图形、轮次和面板</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>See two to six runs of the project side by side</source>
        <translation>并排查看项目中的二到六次运行</translation>
    </message>
    <message>
        <source>&amp;Overfitting of MML, NP-MML, NR-MML</source>
        <translation>MML、NP-MML、NR-MML 的过拟合(&amp;O)</translation>
    </message>
    <message>
        <source>NMI and HR@50 over the epochs, of MML, without its covariance and without its margin regularizer</source>
        <translation>各轮次的 NMI 与 HR@50：MML、去掉协方差正则项的 MML、去掉间隔正则项的 MML</translation>
    </message>
    <message>
        <source>&amp;Learning rate…</source>
        <translation>学习率(&amp;L)…</translation>
    </message>
    <message>
        <source>Change the learning rate from the next epoch on</source>
        <translation>从下一轮起更改学习率</translation>
    </message>
    <message>
        <source>The model that is trained has no learning rate.</source>
        <translation>正在训练的模型没有学习率。</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>扫描(&amp;W)</translation>
    </message>
    <message>
        <source>See all runs of the project across their options and figures</source>
        <translation>跨选项和指标查看项目的所有运行</translation>
    </message>
    <message>
        <source>Keep a copy of the &amp;data in the project</source>
        <translation>在项目中保留数据副本(&amp;D)</translation>
    </message>
    <message>
        <source>Keep the files of the data in the project, compressed, so that it can be opened without them</source>
        <translation>将数据文件压缩后保留在项目中，这样没有这些文件也能打开项目</translation>
    </message>
</context>
<context>
    <name>lodestone::Workspace</name>
    <message>
        <source>%1 could not be opened; see Messages</source>
        <translation>%1 无法打开；请看“消息”</translation>
    </message>
    <message>
        <source>Reading %1 was canceled</source>
        <translation>已取消读取 %1</translation>
    </message>
    <message>
        <source>%1 is open: %2 vectors of %3 numbers.</source>
        <translation>%1 已打开：%2 个向量，每个 %3 个数。</translation>
    </message>
    <message>
        <source>%1 is open: %2 users, %3 items, %4 ratings.</source>
        <translation>%1 已打开：%2 个用户，%3 个物品，%4 个评分。</translation>
    </message>
    <message>
        <source>%1 lines could not be used; the first %2 follow.</source>
        <translation>%1 行无法使用；下面是前 %2 行。</translation>
    </message>
    <message>
        <source>Training starts: %1</source>
        <translation>训练开始：%1</translation>
    </message>
    <message>
        <source>Training goes on to epoch %1.</source>
        <translation>训练继续到第 %1 轮。</translation>
    </message>
    <message>
        <source>Training ended at epoch %1; the best epoch is %2.</source>
        <translation>训练在第 %1 轮结束；最佳轮次为 %2。</translation>
    </message>
    <message>
        <source>Training stopped early at epoch %1 because nothing improved; the best epoch is %2.</source>
        <translation>因无改善，训练在第 %1 轮提前停止；最佳轮次为 %2。</translation>
    </message>
    <message>
        <source>Training was stopped at epoch %1; the best epoch is %2.</source>
        <translation>训练在第 %1 轮停止；最佳轮次为 %2。</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 未打开</translation>
    </message>
    <message>
        <source>The run cannot be saved now; training goes on. %1</source>
        <translation>现在无法保存运行；训练继续。%1</translation>
    </message>
    <message>
        <source>Learning rate %1 from epoch %2 on, no longer %3.</source>
        <translation>从第 %2 轮起学习率为 %1，不再是 %3。</translation>
    </message>
    <message>
        <source>%1 is not there as it was when the runs were trained; the copy in the project is read instead.</source>
        <translation>%1 已不是训练这些运行时的样子；改为读取项目中的副本。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watch users and items find their places.</source>
        <translation>观看用户和物品各就各位。</translation>
    </message>
    <message>
        <source>A file or folder of ratings, a project, or &quot;sample&quot;.</source>
        <translation>评分文件或文件夹、项目，或 &quot;sample&quot;。</translation>
    </message>
</context>
</TS>
