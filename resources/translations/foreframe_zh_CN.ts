<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddSeen</name>
    <message>
        <source>Add %1 to Seen</source>
        <translation>将 %1 加入出镜</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>camera move</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>shot size</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>不限景别</translation>
    </message>
    <message>
        <source>shot size at the end</source>
        <translation>结束时的景别</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>机位角度</translation>
    </message>
    <message>
        <source>Any angle</source>
        <translation>不限角度</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>光学效果</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>光学效果</translation>
    </message>
    <message>
        <source>such as shallow focus</source>
        <translation>例如浅景深</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>运镜目的</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>运镜理由</translation>
    </message>
    <message>
        <source>reason of the move</source>
        <translation>运镜理由</translation>
    </message>
    <message>
        <source>Any speed</source>
        <translation>不限速度</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>in your words, where they help</source>
        <translation>用你自己的话补充，有用才写</translation>
    </message>
</context>
<context>
    <name>CastShelf</name>
    <message>
        <source>no voice</source>
        <translation>未设音色</translation>
    </message>
    <message>
        <source>In no shot yet.</source>
        <translation>还没有镜头用到。</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>出现在 %1。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the name every shot uses</source>
        <translation>每个镜头都用这个名称</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外貌</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>age, face, hair, clothes: the same in every shot</source>
        <translation>年龄、相貌、发型、服装，每个镜头都一样</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>how they speak: raspy, deep</source>
        <translation>怎么说话：沙哑、低沉</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>reference pictures</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>They go out of %1.</source>
        <translation>此角色会从 %1 中移除。</translation>
    </message>
    <message>
        <source>They go out of %1, with every line they say.</source>
        <translation>此角色会从 %1 中移除，台词也一并删除。</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Add a character</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>A character keeps one label, one look and one voice through every shot.</source>
        <translation>同一个角色，在每个镜头里都是同一个名称、外貌和音色。</translation>
    </message>
    <message>
        <source>Delete the character</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>Delete the character “%1”?</source>
        <translation>删除角色“%1”？</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2p</source>
        <translation>%1 %2p</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>无音色</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>%1 在用</translation>
    </message>
</context>
<context>
    <name>ClearSign</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DialogueSection</name>
    <message>
        <source>speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>kind of line</source>
        <translation>台词类型</translation>
    </message>
    <message>
        <source>act before the line</source>
        <translation>开口前的动作</translation>
    </message>
    <message>
        <source>what they do before they speak</source>
        <translation>开口前做什么</translation>
    </message>
    <message>
        <source>line</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>emotion of the line</source>
        <translation>台词的情绪</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>pace of the line</source>
        <translation>台词的语速</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>tone of the line</source>
        <translation>台词的语气</translation>
    </message>
    <message>
        <source>tone of voice</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>voice of the line</source>
        <translation>台词的音色</translation>
    </message>
    <message>
        <source>language of the line</source>
        <translation>台词的语言</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 句台词</translation>
    </message>
    <message>
        <source>%1 lines in one shot</source>
        <translation>1 个镜头里有 %1 句台词</translation>
    </message>
    <message>
        <source>%1 lines in %2 shots</source>
        <translation>%2 个镜头里有 %1 句台词</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 / %2 秒</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加台词</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Delivery, voice, language</source>
        <translation>语气、音色、语言</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>更改说话人</translation>
    </message>
    <message>
        <source>Change voice of the line</source>
        <translation>更改台词的声音</translation>
    </message>
    <message>
        <source>what is said ([ picks who, @ the voice)</source>
        <translation>说什么（[ 选说话人，@ 选声音）</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Set %1 of %2 shots</source>
        <translation>设置 %2 个镜头的%1</translation>
    </message>
    <message>
        <source>Set %1 of %2 scenes</source>
        <translation>设置 %2 场的%1</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>Swap start and end</source>
        <translation>对调首尾帧</translation>
    </message>
    <message>
        <source>Swap start and end frame</source>
        <translation>对调首尾帧</translation>
    </message>
</context>
<context>
    <name>FramesSection</name>
    <message>
        <source>silences the shot</source>
        <translation>会使镜头无声</translation>
    </message>
    <message>
        <source>Made from words alone. Drop a picture to begin from it.</source>
        <translation>只凭文字生成。拖入一张图片，就从它开始。</translation>
    </message>
    <message>
        <source>Continues %1</source>
        <translation>承接 %1</translation>
    </message>
    <message>
        <source>Continues the shot before</source>
        <translation>承接上一镜头</translation>
    </message>
    <message>
        <source>Begin the next shot with it</source>
        <translation>用作下一镜头的首帧</translation>
    </message>
    <message>
        <source>Begin the next shot with this frame</source>
        <translation>用作下一镜头的首帧</translation>
    </message>
    <message>
        <source>%1 of %2 have a start frame</source>
        <translation>%2 个镜头中 %1 个有首帧</translation>
    </message>
    <message>
        <source>start</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>end</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>首尾帧</translation>
    </message>
    <message>
        <source>start frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Start frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>end frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>End frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>chain to the shot before</source>
        <translation>承接上一镜头</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首帧描述</translation>
    </message>
    <message>
        <source>words of the start frame</source>
        <translation>首帧的文字描述</translation>
    </message>
    <message>
        <source>what the first frame shows</source>
        <translation>首帧画面里有什么</translation>
    </message>
    <message>
        <source>End</source>
        <translation>尾帧描述</translation>
    </message>
    <message>
        <source>words of the end frame</source>
        <translation>尾帧的文字描述</translation>
    </message>
    <message>
        <source>what the last frame shows</source>
        <translation>尾帧画面里有什么</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动作视频</translation>
    </message>
    <message>
        <source>motion video</source>
        <translation>动作视频</translation>
    </message>
    <message>
        <source>Motion video</source>
        <translation>动作视频</translation>
    </message>
    <message>
        <source>Choose the movement…</source>
        <translation>选择动作视频…</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>As the video</source>
        <translation>跟随视频</translation>
    </message>
    <message>
        <source>As the image</source>
        <translation>跟随图片</translation>
    </message>
    <message>
        <source>sound of the motion video</source>
        <translation>动作视频的声音</translation>
    </message>
    <message>
        <source>Keep the sound of the motion video</source>
        <translation>保留动作视频的声音</translation>
    </message>
</context>
<context>
    <name>Inherits</name>
    <message>
        <source>Storyboard</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>第 %1 场</translation>
    </message>
    <message>
        <source>its place</source>
        <translation>所在位置</translation>
    </message>
</context>
<context>
    <name>LibraryUse</name>
    <message>
        <source>1 shot</source>
        <translation>1 个镜头</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1 个镜头</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Clips (*.mp4 *.mov *.m4v *.webm);;All files (*)</source>
        <translation>视频 (*.mp4 *.mov *.m4v *.webm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.mp3 *.mp4 *.mov);;All files (*)</source>
        <translation>声音 (*.wav *.mp3 *.mp4 *.mov);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MutedSection</name>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>reason to mute</source>
        <translation>忽略的理由</translation>
    </message>
    <message>
        <source>why it is meant so</source>
        <translation>为什么有意这样</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>muted rule</source>
        <translation>忽略的规则</translation>
    </message>
    <message>
        <source>Mute a rule</source>
        <translation>忽略一条规则</translation>
    </message>
    <message>
        <source>Muted findings</source>
        <translation>忽略的问题</translation>
    </message>
</context>
<context>
    <name>NegativeSection</name>
    <message>
        <source>And of the storyboard: %1</source>
        <translation>另加分镜的：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>what must not appear, one by one</source>
        <translation>不要出现的事物，逐个填写</translation>
    </message>
</context>
<context>
    <name>NewVoice</name>
    <message>
        <source>Add a voice</source>
        <translation>添加音色</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>新音色</translation>
    </message>
    <message>
        <source>New voice…</source>
        <translation>新建音色…</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>for you and the crew</source>
        <translation>写给自己和剧组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>OverrideSection</name>
    <message>
        <source>Hand-written prompt</source>
        <translation>手写提示词</translation>
    </message>
    <message>
        <source>hand-written prompt</source>
        <translation>手写提示词</translation>
    </message>
    <message>
        <source>a prompt of your own, instead of the composed one</source>
        <translation>自己写提示词，代替自动组成的</translation>
    </message>
    <message>
        <source>The fields above no longer change the prompt of this shot.</source>
        <translation>上面各项不再影响此镜头的提示词。</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>已手写</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>PictureImport</name>
    <message>
        <source>Taking in %1 pictures</source>
        <translation>正在导入 %1 张图片</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>Pacing, emotion, state</source>
        <translation>节奏、情绪、状态</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>开始时的%1</translation>
    </message>
    <message>
        <source>at first</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>%1 at the end</source>
        <translation>结束时的%1</translation>
    </message>
    <message>
        <source>at last</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出镜</translation>
    </message>
    <message>
        <source>who is seen</source>
        <translation>出镜角色</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>what else is seen</source>
        <translation>画面里还有什么</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>where it happens</source>
        <translation>发生在哪里</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>where the light comes from</source>
        <translation>光从哪里来</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>how it looks</source>
        <translation>画面是什么样子</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>how fast it feels</source>
        <translation>感觉是快是慢</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>State</source>
        <translation>身体状态</translation>
    </message>
    <message>
        <source>physical state</source>
        <translation>身体状态</translation>
    </message>
    <message>
        <source>Add %1 to the cast</source>
        <translation>把“%1”加入角色表</translation>
    </message>
    <message>
        <source>who of the cast, or a new name</source>
        <translation>从角色表里选，或写新名字</translation>
    </message>
</context>
<context>
    <name>PlaceShelf</name>
    <message>
        <source>No scene is set here yet.</source>
        <translation>还没有哪一场设在这里。</translation>
    </message>
    <message>
        <source>Scene %1.</source>
        <translation>第 %1 场。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>起个好认的名称</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>what the prompt says of every scene set here</source>
        <translation>设在这里的每一场，提示词都这样写</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>reference picture</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>参考图</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Scene %1 loses its place.</source>
        <translation>第 %1 场将没有地点。</translation>
    </message>
    <message>
        <source>Scenes %1 lose their place.</source>
        <translation>第 %1 场将没有地点。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>添加地点</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>A place is described once and said in every shot of its scenes.</source>
        <translation>地点只写一次，设在这里的每场戏、每个镜头都会用上。</translation>
    </message>
    <message>
        <source>Delete the place</source>
        <translation>删除地点</translation>
    </message>
    <message>
        <source>Delete the place “%1”?</source>
        <translation>删除地点“%1”？</translation>
    </message>
</context>
<context>
    <name>PresetMenu</name>
    <message>
        <source>Your own</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>镜头效果</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Voices and sounds</source>
        <translation>人声与声音</translation>
    </message>
    <message>
        <source>Negative terms</source>
        <translation>负面词</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>存为预设…</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已查看 %1 个</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReferencesSection</name>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>For your eye and for hero frames. The model takes none of them.</source>
        <translation>供你自己参考，也供制作首尾帧时对照；模型不会用到。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>style reference</source>
        <translation>风格参考图</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>place reference</source>
        <translation>地点参考图</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>RelinkAll</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Relinking %1 files</source>
        <translation>正在重新链接 %1 个文件</translation>
    </message>
    <message>
        <source>Relink %1 files</source>
        <translation>重新链接 %1 个文件</translation>
    </message>
    <message>
        <source>%1 files were not relinked</source>
        <translation>有 %1 个文件未能重新链接</translation>
    </message>
    <message>
        <source>None of the %1 missing files is there</source>
        <translation>缺失的 %1 个文件都不在那里</translation>
    </message>
    <message>
        <source>There is no file of these names below %1:</source>
        <translation>%1 下没有这些名称的文件：</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>仍然缺失：</translation>
    </message>
    <message>
        <source>Found %1 of %2 missing files</source>
        <translation>找到 %2 个缺失文件中的 %1 个</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺失的文件</translation>
    </message>
    <message>
        <source>Every file of the storyboard is where it belongs.</source>
        <translation>分镜的所有文件都在原处。</translation>
    </message>
    <message>
        <source>Looking for %1 files</source>
        <translation>正在查找 %1 个文件</translation>
    </message>
    <message>
        <source>Where are the %1 missing files?</source>
        <translation>这 %1 个缺失的文件在哪里？</translation>
    </message>
    <message>
        <source>%1 files are missing</source>
        <translation>缺失 %1 个文件</translation>
    </message>
    <message>
        <source>Choose the folder they are in now: all that are found below it by their names are relinked in one step. Or choose %1 alone.</source>
        <translation>请选择它们现在所在的文件夹：在其中按名称找到的文件会一步全部重新链接。或者只选择 %1。</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>RightsReminder</name>
    <message>
        <source>Use only voices that are yours, or that you may use.</source>
        <translation>请只用你自己的声音，或已获授权的声音。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>SavePreset</name>
    <message>
        <source>Night on the pier</source>
        <translation>码头之夜</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>When to use it, in a few words</source>
        <translation>用几个字说明何时使用</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it sets, taken from this shot</source>
        <translation>取自此镜头、由它设置的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This shot sets nothing yet that a preset could keep.</source>
        <translation>此镜头还没有可供预设保存的内容。</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Saved the preset “%1”</source>
        <translation>已保存预设“%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>存为预设</translation>
    </message>
</context>
<context>
    <name>SceneSection</name>
    <message>
        <source>%1 scenes</source>
        <translation>%1 场</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>场头</translation>
    </message>
    <message>
        <source>scene heading</source>
        <translation>场头</translation>
    </message>
    <message>
        <source>EXT. PLACE - TIME</source>
        <translation>外景 地点 日/夜</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>place of the scene</source>
        <translation>本场地点</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>不设地点</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>lighting of the scene</source>
        <translation>本场光线</translation>
    </message>
    <message>
        <source>for every shot without its own</source>
        <translation>用于没有另写的镜头</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notes on the scene</source>
        <translation>本场备注</translation>
    </message>
    <message>
        <source>for the crew</source>
        <translation>写给剧组</translation>
    </message>
</context>
<context>
    <name>ShotSection</name>
    <message>
        <source>%1 videos</source>
        <translation>%1 个视频</translation>
    </message>
    <message>
        <source>slate %1</source>
        <translation>镜号 %1</translation>
    </message>
    <message>
        <source>Quality, ratio, videos, slate</source>
        <translation>画质、画幅、视频数、镜号</translation>
    </message>
    <message>
        <source>from the motion video</source>
        <translation>由动作视频决定</translation>
    </message>
    <message>
        <source>from the image</source>
        <translation>由图片决定</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>native audio</source>
        <translation>原生音频</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>生成数量</translation>
    </message>
    <message>
        <source>number of videos</source>
        <translation>生成数量</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>镜号</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>镜号</translation>
    </message>
</context>
<context>
    <name>ShotTransfer</name>
    <message>
        <source>Copying the media of the shots</source>
        <translation>正在复制镜头的媒体</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>In the foreground</source>
        <translation>前景</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>中层</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>kind of sound</source>
        <translation>声音类型</translation>
    </message>
    <message>
        <source>priority in the mix</source>
        <translation>混音优先级</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>what is heard, and from what</source>
        <translation>听到什么，由什么发出</translation>
    </message>
    <message>
        <source>space of the sound</source>
        <translation>声音的空间感</translation>
    </message>
    <message>
        <source>how the place sounds: open air, a hall</source>
        <translation>空间感：空旷的室外、大厅</translation>
    </message>
    <message>
        <source>cue of the sound</source>
        <translation>声音的时机</translation>
    </message>
    <message>
        <source>when: as the door opens</source>
        <translation>何时响起：门打开时</translation>
    </message>
    <message>
        <source>sound file for the cut</source>
        <translation>剪辑用声音文件</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>声音文件</translation>
    </message>
    <message>
        <source>Sound file for your cut…</source>
        <translation>剪辑用的声音文件…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation>环境声</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>配乐</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>In the mix</source>
        <translation>混音层次</translation>
    </message>
</context>
<context>
    <name>StoryboardSettings</name>
    <message>
        <source>Title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>title</source>
        <translation>片名</translation>
    </message>
    <message>
        <source>what the film is called</source>
        <translation>这部片子叫什么</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>native audio</source>
        <translation>原生音频</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词语言</translation>
    </message>
    <message>
        <source>language of the prompts</source>
        <translation>提示词语言</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>said in every shot that has none of its own</source>
        <translation>用于没有另写风格的镜头</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>what must never appear, one by one</source>
        <translation>全片都不要出现的事物，逐个填写</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>for you and the crew</source>
        <translation>写给自己和剧组</translation>
    </message>
    <message>
        <source>Storyboard Settings</source>
        <translation>分镜设置</translation>
    </message>
</context>
<context>
    <name>TakesSection</name>
    <message>
        <source>clip of the take</source>
        <translation>这一条的视频</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>这一条的视频</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>chosen take</source>
        <translation>选用的条</translation>
    </message>
    <message>
        <source>This is the one</source>
        <translation>就用这一条</translation>
    </message>
    <message>
        <source>notes on the take</source>
        <translation>这一条的备注</translation>
    </message>
    <message>
        <source>what is good, what is not</source>
        <translation>好在哪里，差在哪里</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 条</translation>
    </message>
    <message>
        <source>%1 takes</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>take</source>
        <translation>条次</translation>
    </message>
    <message>
        <source>Add take</source>
        <translation>添加一条</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>条次</translation>
    </message>
</context>
<context>
    <name>VoiceShelf</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody speaks with it yet.</source>
        <translation>还没有人用它说话。</translation>
    </message>
    <message>
        <source>The voice of %1.</source>
        <translation>%1 的音色。</translation>
    </message>
    <message>
        <source>Heard in %1.</source>
        <translation>用于 %1。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as it is called at the service</source>
        <translation>与服务端的音色名一致</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Voice sample</source>
        <translation>音色样本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>听感</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>deep, male, fifties</source>
        <translation>低沉，男声，五十多岁</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>One line in %1 loses its voice.</source>
        <translation>%1 中有 1 句台词将没有音色。</translation>
    </message>
    <message>
        <source>%1 lines in %2 lose their voice.</source>
        <translation>%2 中有 %1 句台词将没有音色。</translation>
    </message>
    <message>
        <source>%1 will have no voice.</source>
        <translation>%1 将没有音色。</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>添加音色</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>新音色</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>A voice made at the service, bound to a character or a line.</source>
        <translation>在服务端制作的音色，绑定到角色或台词。</translation>
    </message>
    <message>
        <source>Delete the voice</source>
        <translation>删除音色</translation>
    </message>
    <message>
        <source>Delete the voice “%1”?</source>
        <translation>删除音色“%1”？</translation>
    </message>
    <message>
        <source>A recording of one person, 5 to 30 s</source>
        <translation>一个人的录音，5 至 30 秒</translation>
    </message>
</context>
<context>
    <name>foreframe</name>
    <message>
        <source>Cost of the film: %1 → %2 credits</source>
        <translation>全片花费：%1 → %2 灵感值</translation>
    </message>
    <message>
        <source>Copy %1 into media</source>
        <translation>把 %1 复制到 media</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 未复制</translation>
    </message>
    <message>
        <source>%1 is a link. Pictures and sounds are only copied into a folder of the storyboard&apos;s own.</source>
        <translation>%1 是一个链接。图片和声音只会复制到分镜自己的文件夹里。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made. Save the storyboard where you may write.</source>
        <translation>无法创建文件夹 %1。请把分镜保存到可以写入的位置。</translation>
    </message>
    <message>
        <source>The picture is empty or damaged.</source>
        <translation>图片为空或已损坏。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a file.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be used. PNG and JPEG work best.</source>
        <translation>%1 不是可用的图片，最好用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 已损坏：%2。</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>找不到这个文件。</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>这是设备或管道，不是文件。</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>It is not a storyboard, nor anything that one can be made from.</source>
        <translation>这不是分镜文件，也无法转成分镜。</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>文件夹 %1 已经不在了。</translation>
    </message>
    <message>
        <source>It is write-protected.</source>
        <translation>文件有写保护。</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 / %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length in seconds: &quot;5 s&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Speaking time: %1</source>
        <translation>说话时长：%1</translation>
    </message>
    <message>
        <source>The clip ends at %1 s, the line at %2 s.</source>
        <translation>片段到 %1 秒结束，台词要到 %2 秒才说完。</translation>
    </message>
    <message>
        <source>From %1 s to %2 s of the clip.</source>
        <translation>在片段的 %1 秒到 %2 秒之间。</translation>
    </message>
    <message>
        <source>No camera direction</source>
        <translation>不指定运镜</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pan left</source>
        <translation>左摇</translation>
    </message>
    <message>
        <source>Pan right</source>
        <translation>右摇</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>甩摇</translation>
    </message>
    <message>
        <source>Tilt up</source>
        <translation>上摇</translation>
    </message>
    <message>
        <source>Tilt down</source>
        <translation>下摇</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>推近</translation>
    </message>
    <message>
        <source>Pull out</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>Track, following</source>
        <translation>跟拍</translation>
    </message>
    <message>
        <source>Track, leading</source>
        <translation>后退跟拍</translation>
    </message>
    <message>
        <source>Truck left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Truck right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Boom up</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Boom down</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>摇臂</translation>
    </message>
    <message>
        <source>Arc left</source>
        <translation>弧线左移</translation>
    </message>
    <message>
        <source>Arc right</source>
        <translation>弧线右移</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>变焦推近</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>变焦拉远</translation>
    </message>
    <message>
        <source>Handheld</source>
        <translation>手持</translation>
    </message>
    <message>
        <source>FPV</source>
        <translation>FPV 穿越</translation>
    </message>
    <message>
        <source>Drone</source>
        <translation>无人机</translation>
    </message>
    <message>
        <source>Rack focus</source>
        <translation>移焦</translation>
    </message>
    <message>
        <source>Dolly zoom</source>
        <translation>滑动变焦</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Very slow</source>
        <translation>极慢</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>匀速</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Very fast</source>
        <translation>极快</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Extreme wide</source>
        <translation>大远景</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全景</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>中全景</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中景</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>近景</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>大特写</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入镜头</translation>
    </message>
    <message>
        <source>Over the shoulder</source>
        <translation>过肩镜头</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>主观镜头</translation>
    </message>
    <message>
        <source>Two-shot</source>
        <translation>双人镜头</translation>
    </message>
    <message>
        <source>EWS</source>
        <translation>大远景</translation>
    </message>
    <message>
        <source>WS</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>FS</source>
        <translation>全景</translation>
    </message>
    <message>
        <source>MWS</source>
        <translation>中全景</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>中景</translation>
    </message>
    <message>
        <source>MCU</source>
        <translation>近景</translation>
    </message>
    <message>
        <source>CU</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>ECU</source>
        <translation>大特写</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>OTS</source>
        <translation>过肩</translation>
    </message>
    <message>
        <source>POV</source>
        <translation>主观</translation>
    </message>
    <message>
        <source>two-shot</source>
        <translation>双人</translation>
    </message>
    <message>
        <source>Eye level</source>
        <translation>平视</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低角度</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高角度</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>俯视</translation>
    </message>
    <message>
        <source>Worm&apos;s eye</source>
        <translation>极低仰视</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰角</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待生成</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>Motion control</source>
        <translation>动作控制</translation>
    </message>
    <message>
        <source>T2V</source>
        <translation>文生</translation>
    </message>
    <message>
        <source>I2V</source>
        <translation>图生</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Singing</source>
        <translation>歌唱</translation>
    </message>
    <message>
        <source>Rap</source>
        <translation>说唱</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>合唱</translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation>环境声</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>配乐</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>高品质</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a camera rig and its speed: &quot;Crane, slow&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a speed and a camera move: &quot;Slow push in&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <extracomment>credits, short: &quot;120 cr&quot;</extracomment>
        <translation>%1 灵感值</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>No motion video</source>
        <translation>没有动作视频</translation>
    </message>
    <message>
        <source>Motion from %1</source>
        <translation>动作取自 %1</translation>
    </message>
    <message>
        <source>Sound of the reference</source>
        <translation>动作视频的声音</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 条建议</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 条建议</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>镜头 %1</translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation>1 个镜头</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1 个镜头</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>第 %1 场</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was not relinked</source>
        <translation>%1 未能重新链接</translation>
    </message>
    <message>
        <source>Relink %1</source>
        <translation>重新链接 %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Pacing</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>State</source>
        <translation>身体状态</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出镜</translation>
    </message>
    <message>
        <source>Start frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>End frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Prompt written by hand</source>
        <translation>手写提示词</translation>
    </message>
    <message>
        <source>%1 of the storyboard</source>
        <translation>分镜的%1</translation>
    </message>
    <message>
        <source>%1 of the scene</source>
        <translation>本场的%1</translation>
    </message>
    <message>
        <source>Paste shot</source>
        <translation>粘贴镜头</translation>
    </message>
    <message>
        <source>Paste %1 shots</source>
        <translation>粘贴 %1 个镜头</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>新建镜头</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Split shot</source>
        <translation>拆分镜头</translation>
    </message>
    <message>
        <source>Set length to %1 s</source>
        <translation>时长设为 %1 秒</translation>
    </message>
    <message>
        <source>New Shot After</source>
        <translation>在后面新建镜头</translation>
    </message>
    <message>
        <source>New Shot Before</source>
        <translation>在前面新建镜头</translation>
    </message>
    <message>
        <source>New Scene</source>
        <translation>新建场次</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Make It 5 s</source>
        <translation>改为 5 秒</translation>
    </message>
    <message>
        <source>Make It 10 s</source>
        <translation>改为 10 秒</translation>
    </message>
    <message>
        <source>Previous Shot</source>
        <translation>上一镜头</translation>
    </message>
    <message>
        <source>Next Shot</source>
        <translation>下一镜头</translation>
    </message>
    <message>
        <source>Previous Scene</source>
        <translation>上一场</translation>
    </message>
    <message>
        <source>Next Scene</source>
        <translation>下一场</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>From text</source>
        <translation>文字生成</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>文字描述</translation>
    </message>
    <message>
        <source>Last frame of %1</source>
        <translation>%1 的最后一帧</translation>
    </message>
    <message>
        <source>Character image</source>
        <translation>角色图片</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>Motion video</source>
        <translation>动作视频</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>还没写动作</translation>
    </message>
    <message>
        <source>+1 line</source>
        <translation>还有 1 句</translation>
    </message>
    <message>
        <source>+%1 lines</source>
        <translation>还有 %1 句</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>添加声音</translation>
    </message>
    <message>
        <source>Move shot</source>
        <translation>移动镜头</translation>
    </message>
    <message>
        <source>Move %1 shots</source>
        <translation>移动 %1 个镜头</translation>
    </message>
    <message>
        <source>Copy shot</source>
        <translation>复制镜头</translation>
    </message>
    <message>
        <source>Copy %1 shots</source>
        <translation>复制 %1 个镜头</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>移动场次</translation>
    </message>
    <message>
        <source>Copy scene</source>
        <translation>复制场次</translation>
    </message>
    <message>
        <source>Set end frame</source>
        <translation>设为尾帧</translation>
    </message>
    <message>
        <source>Replace end frame</source>
        <translation>替换尾帧</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>以此图为首帧</translation>
    </message>
    <message>
        <source>Set character image</source>
        <translation>设为角色图片</translation>
    </message>
    <message>
        <source>Replace character image</source>
        <translation>替换角色图片</translation>
    </message>
    <message>
        <source>Set start frame</source>
        <translation>设为首帧</translation>
    </message>
    <message>
        <source>Replace start frame</source>
        <translation>替换首帧</translation>
    </message>
    <message>
        <source>Add shot from a picture</source>
        <translation>用图片添加镜头</translation>
    </message>
    <message>
        <source>Add %1 shots from pictures</source>
        <translation>用图片添加 %1 个镜头</translation>
    </message>
    <message>
        <source>Untitled scene</source>
        <translation>未命名场次</translation>
    </message>
    <message>
        <source>Select Its Shots</source>
        <translation>选中本场镜头</translation>
    </message>
    <message>
        <source>New Scene After</source>
        <translation>在后面新建一场</translation>
    </message>
    <message>
        <source>Duplicate Scene</source>
        <translation>创建本场副本</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>创建场次副本</translation>
    </message>
    <message>
        <source>Move Scene Earlier</source>
        <translation>本场前移</translation>
    </message>
    <message>
        <source>Move Scene Later</source>
        <translation>本场后移</translation>
    </message>
    <message>
        <source>Delete Scene and Its Shots</source>
        <translation>删除本场及其镜头</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>删除场次</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>shot %1 is new</source>
        <translation>镜头 %1 是新增的</translation>
    </message>
    <message>
        <source>%1 shots are new (%2)</source>
        <translation>新增 %1 个镜头（%2）</translation>
    </message>
    <message>
        <source>shot %1 is gone</source>
        <translation>镜头 %1 已不在</translation>
    </message>
    <message>
        <source>%1 shots are gone (%2)</source>
        <translation>少了 %1 个镜头（%2）</translation>
    </message>
    <message>
        <source>shot %1 is different</source>
        <translation>镜头 %1 有改动</translation>
    </message>
    <message>
        <source>%1 shots are different (%2)</source>
        <translation>%1 个镜头有改动（%2）</translation>
    </message>
    <message>
        <source>1 shot stands elsewhere</source>
        <translation>1 个镜头换了位置</translation>
    </message>
    <message>
        <source>%1 shots stand elsewhere</source>
        <translation>%1 个镜头换了位置</translation>
    </message>
    <message>
        <source>the scenes&apos; own words differ</source>
        <translation>场景的文字不同</translation>
    </message>
    <message>
        <source>the cast, voices or places differ</source>
        <translation>角色、声音或地点不同</translation>
    </message>
    <message>
        <source>the film&apos;s settings differ</source>
        <translation>影片设置不同</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, and may use them: %2</source>
        <translation>%1 无法读取，而它可能用到这些文件：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>磁盘只能读取。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>You may not write into the folder %1.</source>
        <translation>你不能写入文件夹 %1。</translation>
    </message>
    <message>
        <source>It can&apos;t be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
    <message>
        <source>the disk does not confirm it</source>
        <translation>磁盘没有确认写入</translation>
    </message>
    <message>
        <source>the disk gives back something else</source>
        <translation>磁盘返回的内容不一致</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>The recovery folder can&apos;t be locked.</source>
        <translation>无法锁定恢复文件夹。</translation>
    </message>
    <message>
        <source>%1 speaks this line already</source>
        <translation>这句台词已由%1说</translation>
    </message>
    <message>
        <source>%1 speaks this line</source>
        <translation>由%1说这句台词</translation>
    </message>
    <message>
        <source>Give the line to %1</source>
        <translation>把台词交给%1</translation>
    </message>
    <message>
        <source>%1 is in this shot already</source>
        <translation>%1已在此镜头中</translation>
    </message>
    <message>
        <source>%1 is in these shots already</source>
        <translation>%1已在这些镜头中</translation>
    </message>
    <message>
        <source>Add %1 to the shot</source>
        <translation>将%1加入镜头</translation>
    </message>
    <message>
        <source>Add %1 to %2 shots</source>
        <translation>将%1加入 %2 个镜头</translation>
    </message>
    <message>
        <source>Bind %1 to %2</source>
        <translation>将“%1”绑定给%2</translation>
    </message>
    <message>
        <source>Bind %1 to the line</source>
        <translation>将“%1”绑定到这句台词</translation>
    </message>
    <message>
        <source>This line has the voice %1 already</source>
        <translation>这句台词已使用声音“%1”</translation>
    </message>
    <message>
        <source>Nobody speaks here: a voice needs a line of dialogue</source>
        <translation>此处无人说话：声音需要一句台词</translation>
    </message>
    <message>
        <source>More than one speaks here: drop the voice on a line</source>
        <translation>此处不止一人说话：请把声音放到某句台词上</translation>
    </message>
    <message>
        <source>The voice %1 speaks here already</source>
        <translation>此处已使用声音“%1”</translation>
    </message>
    <message>
        <source>Bind %1 in %2 shots</source>
        <translation>在 %2 个镜头中绑定“%1”</translation>
    </message>
    <message>
        <source>It is set in %1 already</source>
        <translation>场景地点已是“%1”</translation>
    </message>
    <message>
        <source>Set scene %1 in %2</source>
        <translation>将第 %1 场设在“%2”</translation>
    </message>
    <message>
        <source>Set %1 scenes in %2</source>
        <translation>将 %1 场设在“%2”</translation>
    </message>
    <message>
        <source>There is no shot here to take it</source>
        <translation>此处没有可以接收它的镜头</translation>
    </message>
    <message>
        <source>This belongs to another film. Copy a shot that uses it instead.</source>
        <translation>它属于另一部影片。请改为复制使用它的镜头。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>After %1: “%2”</source>
        <translation>在%1的“%2”之后</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>在“%1”之后</translation>
    </message>
    <message>
        <source>Join %1 shots</source>
        <translation>合并 %1 个镜头</translation>
    </message>
    <message>
        <source>Left behind: %1. Undo brings it back.</source>
        <translation>未保留：%1。撤销可恢复。</translation>
    </message>
    <message>
        <source>%1 of %2 shots</source>
        <translation>%2 个镜头中的 %1 个</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be played.</source>
        <translation>无法播放 %1。</translation>
    </message>
    <message>
        <source>%1 became a %2; the original is kept beside it.</source>
        <translation>%1 已转为 %2；原件保留在旁边。</translation>
    </message>
    <message>
        <source>%1 is %2 × %3 pixels, more than can be opened. Make it smaller first.</source>
        <translation>%1 有 %2 × %3 像素，太大无法打开。请先缩小它。</translation>
    </message>
    <message>
        <source>%1 is a %2 picture that can&apos;t be read here. Save it as JPEG or PNG and take that one.</source>
        <translation>%1 是 %2 图片，这里无法读取。请将它另存为 JPEG 或 PNG 再使用。</translation>
    </message>
    <message>
        <source>%1 pictures became PNG or JPEG; the originals are kept beside them.</source>
        <translation>%1 张图片已转为 PNG 或 JPEG；原件保留在旁边。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The Zip file can&apos;t be written: %1.</source>
        <translation>无法写入 Zip 文件：%1。</translation>
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
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Native audio</source>
        <translation>原生音频</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品质</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>画幅</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频数</translation>
    </message>
    <message>
        <source>Continues the shot before</source>
        <translation>承接上一镜头</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>New shot %1</source>
        <translation>新增镜头 %1</translation>
    </message>
    <message>
        <source>Shot %1 goes</source>
        <translation>去掉镜头 %1</translation>
    </message>
    <message>
        <source>The cast or the voices change</source>
        <translation>角色或声音有变化</translation>
    </message>
    <message>
        <source>Style of the film: </source>
        <translation>全片风格：</translation>
    </message>
    <message>
        <source>The settings of the film change</source>
        <translation>全片设置有变化</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Why is this rule muted?</source>
        <translation>为什么忽略这条规则？</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>No dialogue</source>
        <translation>没有对白</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>未能写入 %1。%2</translation>
    </message>
    <message>
        <source>The folder %1 is not there any more. Save the storyboard elsewhere first.</source>
        <translation>文件夹 %1 已不存在。请先将分镜保存到别处。</translation>
    </message>
    <message>
        <source>%1 speaks with %2 already</source>
        <translation>%1 已使用音色 %2</translation>
    </message>
    <message>
        <source>%1 speaks with %2</source>
        <translation>%1 使用音色 %2</translation>
    </message>
    <message>
        <source>Only a voice can be given to somebody of the cast</source>
        <translation>只能把音色交给角色</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 句台词</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 句台词</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个角色</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个角色</translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>1 个声音</translation>
    </message>
    <message>
        <source>%1 sounds</source>
        <translation>%1 个声音</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2 stayed in the action.</source>
        <translation>%1；另有 %2留在动作里。</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 个词</translation>
    </message>
    <message>
        <source>%1 is a HEIC picture, as phones take them, and can&apos;t be read here. Share it from the phone as JPEG, or open it in a photo program, export it as JPEG, and bring that one in.</source>
        <translation>%1 是手机拍的 HEIC 图片，这里读不了。请在手机上以 JPEG 格式分享，或用看图软件打开后导出为 JPEG，再导入那一张。</translation>
    </message>
</context>
<context>
    <name>foreframe::AboutDialog</name>
    <message>
        <source>About Foreframe</source>
        <translation>关于 Foreframe</translation>
    </message>
    <message>
        <source>Foreframe %1</source>
        <translation>Foreframe %1</translation>
    </message>
    <message>
        <source>See the shot before you pay for it.</source>
        <translation>先看清镜头，再花钱生成。</translation>
    </message>
    <message>
        <source>Foreframe&apos;s own code is under the Apache License 2.0. As built here it links libraries under the GPL and is distributed under the GPL 3. It is made with Qt %1.</source>
        <translation>Foreframe 自身的代码采用 Apache License 2.0。此版本链接了 GPL 许可的库，按 GPL 3 发布。使用 Qt %1 制作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>foreframe::Actions</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New Storyboard</source>
        <translation>新建分镜</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Storyboard Settings…</source>
        <translation>分镜设置…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <source>Forget Them</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select All Shots</source>
        <translation>全选镜头</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>&amp;Shot</source>
        <translation>镜头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Switch Board and Strip</source>
        <translation>切换卡片与时间线</translation>
    </message>
    <message>
        <source>Larger Cards</source>
        <translation>放大卡片</translation>
    </message>
    <message>
        <source>Smaller Cards</source>
        <translation>缩小卡片</translation>
    </message>
    <message>
        <source>Usual Cards</source>
        <translation>默认卡片大小</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Put Everything Back</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All Keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Open the Sample Film</source>
        <translation>打开示例影片</translation>
    </message>
    <message>
        <source>About Foreframe</source>
        <translation>关于 Foreframe</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>历史版本…</translation>
    </message>
    <message>
        <source>Collect into Folder…</source>
        <translation>收集到文件夹…</translation>
    </message>
    <message>
        <source>Unused Media…</source>
        <translation>未使用的媒体…</translation>
    </message>
    <message>
        <source>Unsaved Work…</source>
        <translation>未保存的工作…</translation>
    </message>
    <message>
        <source>Import Prompts…</source>
        <translation>导入提示词…</translation>
    </message>
    <message>
        <source>Find and Filter…</source>
        <translation>查找与筛选…</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Go to Slate…</source>
        <translation>转到镜号…</translation>
    </message>
    <message>
        <source>Fold or Unfold Scene</source>
        <translation>折叠或展开场景</translation>
    </message>
    <message>
        <source>Fold All Scenes</source>
        <translation>折叠所有场景</translation>
    </message>
    <message>
        <source>Unfold All Scenes</source>
        <translation>展开所有场景</translation>
    </message>
    <message>
        <source>Save as Preset…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Play or Pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play Backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play Forwards</source>
        <translation>正放</translation>
    </message>
    <message>
        <source>Play Over and Over</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Lock Slates</source>
        <translation>锁定镜号</translation>
    </message>
    <message>
        <source>Unlock slates</source>
        <translation>解除镜号锁定</translation>
    </message>
    <message>
        <source>Lock slates</source>
        <translation>锁定镜号</translation>
    </message>
    <message>
        <source>Each shot keeps its slate wherever it goes; new shots get slates between</source>
        <translation>每个镜头无论移到哪里都保留镜号；新镜头获得中间的镜号</translation>
    </message>
    <message>
        <source>Renumber…</source>
        <translation>重新编号…</translation>
    </message>
    <message>
        <source>Find Missing Media…</source>
        <translation>查找缺失的媒体…</translation>
    </message>
    <message>
        <source>Collect into Zip…</source>
        <translation>打包为 Zip…</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Start Page</source>
        <translation>起始页</translation>
    </message>
</context>
<context>
    <name>foreframe::Autosave</name>
    <message>
        <source>Another window has it open already.</source>
        <translation>另一个窗口已经打开了它。</translation>
    </message>
    <message>
        <source>There is nothing in it any more.</source>
        <translation>其中已经没有内容了。</translation>
    </message>
</context>
<context>
    <name>foreframe::BoardView</name>
    <message>
        <source>New shot</source>
        <translation>新建镜头</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Drop shots or pictures here</source>
        <translation>把镜头或图片拖到这里</translation>
    </message>
    <message>
        <source>Drop your frames here</source>
        <translation>把画面拖到这里</translation>
    </message>
    <message>
        <source>Each picture becomes a shot.</source>
        <translation>每张图片成为一个镜头。</translation>
    </message>
    <message>
        <source>Or start with words: press N.</source>
        <translation>或从文字开始：按 N 键。</translation>
    </message>
    <message>
        <source>Add Pictures…</source>
        <translation>添加图片…</translation>
    </message>
</context>
<context>
    <name>foreframe::Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open Storyboard</source>
        <translation>打开分镜</translation>
    </message>
    <message>
        <source>Storyboards (*.foreframe);;Prompts (*.txt *.md);;All files (*)</source>
        <translation>分镜 (*.foreframe);;提示词 (*.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>无法打开%1</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要保存对“%1”的修改吗？</translation>
    </message>
    <message>
        <source>What you have changed since it was last saved is lost otherwise.</source>
        <translation>不保存的话，上次保存之后的修改就会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1已被其他程序改动</translation>
    </message>
    <message>
        <source>Save Mine as a Copy…</source>
        <translation>把我的另存一份…</translation>
    </message>
    <message>
        <source>Replace Theirs</source>
        <translation>替换对方的</translation>
    </message>
    <message>
        <source>Load Theirs, Drop Mine</source>
        <translation>载入对方的，放弃我的</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1未能保存</translation>
    </message>
    <message>
        <source>Save Elsewhere…</source>
        <translation>存到别处…</translation>
    </message>
    <message>
        <source>Save Storyboard As</source>
        <translation>分镜另存为</translation>
    </message>
    <message>
        <source>Storyboards (*.foreframe)</source>
        <translation>分镜 (*.foreframe)</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>on %1 by %2</source>
        <translation>由 %2 在 %1 上</translation>
    </message>
    <message>
        <source>%1 is open elsewhere</source>
        <translation>%1 已在别处打开</translation>
    </message>
    <message>
        <source>It has been open %1 since %2. A copy of your own can&apos;t get in anybody&apos;s way.</source>
        <translation>自 %2 起，它已%1打开。你自己的副本不会妨碍任何人。</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open It All the Same</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>请在那里关闭它，或换一个名称。</translation>
    </message>
    <message>
        <source>%1 Nothing on disk was lost, and your work is still open here.</source>
        <translation>%1 磁盘上没有丢失任何内容，你的工作仍在这里打开着。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Collect into Folder</source>
        <translation>收集到文件夹</translation>
    </message>
    <message>
        <source>There is a “%1” in that folder already</source>
        <translation>该文件夹中已有“%1”</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another folder.</source>
        <translation>没有写入任何内容。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing was collected</source>
        <translation>没有收集任何内容</translation>
    </message>
    <message>
        <source>Everything is collected</source>
        <translation>已全部收集</translation>
    </message>
    <message>
        <source>The storyboard and the media it uses are in %1.</source>
        <translation>分镜和它用到的媒体都在 %1 中。</translation>
    </message>
    <message>
        <source>Not everything was collected</source>
        <translation>未能全部收集</translation>
    </message>
    <message>
        <source>Since it was opened here, somebody else has saved it. Compared with yours: %1
Replaced, their version stays beside it as %2~.</source>
        <translation>在这里打开之后，有人保存过它。与你的版本相比：%1
若替换，对方的版本会以 %2~ 保留在旁边。</translation>
    </message>
    <message>
        <source>it can&apos;t be read as a storyboard.</source>
        <translation>它无法作为分镜读取。</translation>
    </message>
    <message>
        <source>%1 was changed, and can&apos;t be read now</source>
        <translation>%1 已被改动，现在无法读取</translation>
    </message>
    <message>
        <source>%1 What is open here is as it was.</source>
        <translation>%1 这里打开的内容保持原样。</translation>
    </message>
    <message>
        <source>You have changes that are not saved. Compared with yours: %1
Undo brings yours back after loading theirs.</source>
        <translation>你有尚未保存的更改。与你的版本相比：%1
载入对方的版本后，撤销即可恢复你的版本。</translation>
    </message>
    <message>
        <source>Compared with what is open here: %1
Undo brings this one back after loading theirs.</source>
        <translation>与这里打开的内容相比：%1
载入对方的版本后，撤销即可恢复现在的内容。</translation>
    </message>
    <message>
        <source>Load Theirs</source>
        <translation>载入对方的版本</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Collect into Zip</source>
        <translation>打包为 Zip</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>It has never been saved and is lost otherwise.</source>
        <translation>它从未保存过，否则就会丢失。</translation>
    </message>
    <message>
        <source>Copying the media</source>
        <translation>正在复制媒体</translation>
    </message>
</context>
<context>
    <name>foreframe::ExportDialog</name>
    <message>
        <source> and %1 more</source>
        <translation>，另有 %1 个</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Which shots</source>
        <translation>导出哪些镜头</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 个</translation>
    </message>
    <message>
        <source>The selected one</source>
        <translation>选中的 1 个</translation>
    </message>
    <message>
        <source>The %1 selected</source>
        <translation>选中的 %1 个</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export Into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Write them all the same</source>
        <translation>仍然导出这些镜头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>1 shot is held back, because it can&apos;t be generated as it stands:</source>
        <translation>1 个镜头暂不导出，因为照现在这样无法生成：</translation>
    </message>
    <message>
        <source>%1 shots are held back, because they can&apos;t be generated as they stand:</source>
        <translation>%1 个镜头暂不导出，因为照现在这样无法生成：</translation>
    </message>
    <message>
        <source>In this folder are files of these names that were not exported from here, or were changed since: %1. Choose another folder.</source>
        <translation>此文件夹里的同名文件不是从这里导出的，或导出后又被改过：%1。请另选文件夹。</translation>
    </message>
    <message>
        <source>Nothing to write yet.</source>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message>
        <source>Will be written: %1.</source>
        <translation>将写入：%1。</translation>
    </message>
    <message>
        <source>Will be removed, as this export no longer makes them: %1.</source>
        <translation>将删除这次导出不再生成的文件：%1。</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>导出 1 个文件</translation>
    </message>
    <message>
        <source>Write %1 files</source>
        <translation>导出 %1 个文件</translation>
    </message>
    <message>
        <source>1 file written</source>
        <translation>已导出 1 个文件</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>已导出 %1 个文件</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>保存在 %1。</translation>
    </message>
    <message>
        <source>Writing %1 files</source>
        <translation>正在写入 %1 个文件</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files</source>
        <translation>已停止，写入了 %1 / %2 个文件</translation>
    </message>
</context>
<context>
    <name>foreframe::FilterBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>查找与筛选</translation>
    </message>
    <message>
        <source>Words, people, slates</source>
        <translation>文字、人物、镜号</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show the whole film (Esc)</source>
        <translation>显示整部影片 (Esc)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>%1 of %2 shots</source>
        <translation>%2 个镜头中的 %1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>foreframe::FindField</name>
    <message>
        <source>Shots found</source>
        <translation>找到的镜头</translation>
    </message>
    <message>
        <source>No shot has these words.</source>
        <translation>没有镜头含有这些文字。</translation>
    </message>
    <message>
        <source>Slate, as 12C, or words</source>
        <translation>镜号（如 12C）或文字</translation>
    </message>
    <message>
        <source>Go to a shot</source>
        <translation>转到镜头</translation>
    </message>
</context>
<context>
    <name>foreframe::FrameViewer</name>
    <message>
        <source>Character image</source>
        <translation>角色图片</translation>
    </message>
    <message>
        <source>Start frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Start and end frame</source>
        <translation>首帧和尾帧</translation>
    </message>
    <message>
        <source>End frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>%1 % of the start frame is seen</source>
        <translation>显示首帧的 %1 %</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首帧描述</translation>
    </message>
    <message>
        <source>End</source>
        <translation>尾帧描述</translation>
    </message>
    <message>
        <source>← → other shots</source>
        <translation>← → 其他镜头</translation>
    </message>
    <message>
        <source>↑ ↓ or drag: start and end</source>
        <translation>↑ ↓ 或拖动：对比首尾</translation>
    </message>
    <message>
        <source>Z 100 %</source>
        <translation>Z 100 %</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
</context>
<context>
    <name>foreframe::InspectorHeader</name>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>上一镜头</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>下一镜头</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1 个镜头</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>foreframe::InspectorPanel</name>
    <message>
        <source>No shot is selected</source>
        <translation>没有选中镜头</translation>
    </message>
    <message>
        <source>Click a card to see and change everything about its shot.</source>
        <translation>点一张卡片，就能查看和修改这个镜头的一切。</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>新建镜头</translation>
    </message>
    <message>
        <source>Presets for %1</source>
        <translation>%1预设</translation>
    </message>
</context>
<context>
    <name>foreframe::KeyField</name>
    <message>
        <source>Press a key…</source>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>Escape keeps the key, Backspace takes it away</source>
        <translation>按 Esc 保留，按 Backspace 清除</translation>
    </message>
    <message>
        <source>Click to choose another key</source>
        <translation>点击更换快捷键</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>Set a key…</source>
        <translation>设置快捷键…</translation>
    </message>
</context>
<context>
    <name>foreframe::KeysDialog</name>
    <message>
        <source>All Keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <source>Click a key to choose another one.</source>
        <translation>点击快捷键即可更换。</translation>
    </message>
    <message>
        <source>Put All Back</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>“%1”不再有快捷键。</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 现在是“%2”。</translation>
    </message>
    <message>
        <source>%1 is now “%2”, and no longer “%3”.</source>
        <translation>%1 现在是“%2”，不再是“%3”。</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>所有命令都恢复了默认快捷键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”</source>
        <translation>%1 已是“%2”的快捷键</translation>
    </message>
    <message>
        <source>“%1” would do without it.</source>
        <translation>“%1”将不再使用它。</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>改用于“%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>foreframe::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>在资料库中查找</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
</context>
<context>
    <name>foreframe::MainWindow</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>There is no unsaved work</source>
        <translation>没有未保存的工作</translation>
    </message>
    <message>
        <source>Everything that was changed has been saved or discarded.</source>
        <translation>所有更改都已保存或丢弃。</translation>
    </message>
    <message>
        <source>It can&apos;t be restored</source>
        <translation>无法恢复</translation>
    </message>
    <message>
        <source>Import Prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.md *.json);;All files (*)</source>
        <translation>提示词 (*.txt *.md *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported</source>
        <translation>无法导入 %1</translation>
    </message>
    <message>
        <source>There is no prompt in it.</source>
        <translation>里面没有提示词。</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>添加图片</translation>
    </message>
</context>
<context>
    <name>foreframe::OwnPresets</name>
    <message>
        <source>The preset %1 can&apos;t be opened.</source>
        <translation>无法打开预设 %1。</translation>
    </message>
    <message>
        <source>The preset %1 can&apos;t be used. %2 %3</source>
        <translation>预设 %1 无法使用。%2 %3</translation>
    </message>
    <message>
        <source>The preset can&apos;t be saved in %1: %2</source>
        <translation>预设无法保存到 %1：%2</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>This preset is there no more.</source>
        <translation>这个预设已不存在。</translation>
    </message>
    <message>
        <source>The preset can&apos;t be deleted: %1</source>
        <translation>无法删除预设：%1</translation>
    </message>
</context>
<context>
    <name>foreframe::PlayerPanel</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Shot before</source>
        <translation>上一个镜头</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>下一镜头</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>影片中的位置</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>播放时间</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>播放器 %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 selected shots</source>
        <translation>选中的 %1 个镜头</translation>
    </message>
    <message>
        <source>backwards × %1</source>
        <translation>倒放 × %1</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>stills with scratch voices</source>
        <translation>静帧配临时语音</translation>
    </message>
    <message>
        <source>silent: there is no sound device</source>
        <translation>静音：没有声音设备</translation>
    </message>
    <message>
        <source>silent: espeak-ng is not installed</source>
        <translation>静音：未安装 espeak-ng</translation>
    </message>
</context>
<context>
    <name>foreframe::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Foreframe speaks it from its next start on.</source>
        <translation>下次启动 Foreframe 时生效。</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Camera moves are shown as they move</source>
        <translation>动态演示镜头运动</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>立即重启</translation>
    </message>
</context>
<context>
    <name>foreframe::ProblemsModel</name>
    <message>
        <source>Copy into media…</source>
        <translation>复制到 media…</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>转到此项</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>foreframe::ProblemsPanel</name>
    <message>
        <source>Copy into media…</source>
        <translation>复制到 media…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>还没有可检查的内容</translation>
    </message>
    <message>
        <source>This plan generates.</source>
        <translation>这份分镜可以生成了。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>没有这一类问题</translation>
    </message>
    <message>
        <source>Findings appear here while you plan.</source>
        <translation>你一边写分镜，发现的问题一边显示在这里。</translation>
    </message>
    <message>
        <source>1 shot checked, nothing held back.</source>
        <translation>已检查 1 个镜头，没有问题。</translation>
    </message>
    <message>
        <source>%1 shots checked, nothing held back.</source>
        <translation>已检查 %1 个镜头，没有问题。</translation>
    </message>
    <message>
        <source>Relink…</source>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>Go to Field</source>
        <translation>转到此项</translation>
    </message>
    <message>
        <source>Mute for This Shot</source>
        <translation>在此镜头中忽略</translation>
    </message>
    <message>
        <source>Mute “%1”</source>
        <translation>忽略“%1”</translation>
    </message>
    <message>
        <source>Hear “%1” Again</source>
        <translation>不再忽略“%1”</translation>
    </message>
    <message>
        <source>Unmute “%1”</source>
        <translation>取消忽略“%1”</translation>
    </message>
    <message>
        <source>Hear “%1” Again in %2</source>
        <translation>在 %2 中不再忽略“%1”</translation>
    </message>
    <message>
        <source>Nothing is muted here</source>
        <translation>没有忽略任何规则</translation>
    </message>
    <message>
        <source>Why This Matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>%1: All %2</source>
        <translation>%1：全部 %2 处</translation>
    </message>
    <message>
        <source>Not so: %1</source>
        <translation>不要这样：%1</translation>
    </message>
    <message>
        <source>But so: %1</source>
        <translation>要这样：%1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Find All Missing Media…</source>
        <translation>查找所有缺失的媒体…</translation>
    </message>
    <message>
        <source>What is shown, and what is muted</source>
        <translation>显示哪些、忽略了哪些</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>已忽略 %1 条</translation>
    </message>
    <message>
        <source>Mute in This Storyboard…</source>
        <translation>在此分镜中忽略…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and Errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors Only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>%1 more, each in its shot</source>
        <translation>另有 %1 条，在各自的镜头里</translation>
    </message>
    <message>
        <source>There are lighter findings.</source>
        <translation>还有较轻的问题。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>There are other findings.</source>
        <translation>还有其他问题。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>foreframe::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy negative</source>
        <translation>复制负面提示词</translation>
    </message>
    <message>
        <source>Order of the prompt</source>
        <translation>提示词的写法</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>提示词 %1</translation>
    </message>
    <message>
        <source>Nothing to say yet: give the shot an action or a camera move.</source>
        <translation>还没有内容：给镜头写一个动作，或加一个运镜。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Characters of the prompt, and how many the model takes</source>
        <translation>提示词的字符数，以及模型的上限</translation>
    </message>
    <message>
        <source>Negative: %1</source>
        <translation>负面提示词：%1</translation>
    </message>
    <message>
        <source>%1 · click to edit</source>
        <translation>%1 · 点击修改</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy the negative prompt</source>
        <translation>复制负面提示词</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>No shot is selected</source>
        <translation>没有选中镜头</translation>
    </message>
    <message>
        <source>Click a card to read and copy its prompt.</source>
        <translation>单击卡片，即可阅读并复制它的提示词。</translation>
    </message>
</context>
<context>
    <name>foreframe::PromptText</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>foreframe::RecentCard</name>
    <message>
        <source>can&apos;t be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>%1 shots · %2 · %3 credits</source>
        <translation>%1 个镜头 · %2 · %3 灵感值</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
</context>
<context>
    <name>foreframe::RecoveryBar</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; was not closed properly. The work up to %2 is safe.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 上次没有正常关闭。截至 %2 的工作都还在。</translation>
    </message>
    <message>
        <source>Open the recovered version</source>
        <translation>打开恢复的版本</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep the saved one</source>
        <translation>保留已保存的版本</translation>
    </message>
    <message>
        <source>Moves the recovered version to the trash</source>
        <translation>把恢复的版本移到回收站</translation>
    </message>
</context>
<context>
    <name>foreframe::RecoveryDialog</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Foreframe ended before this was saved</source>
        <translation>Foreframe 在保存之前就结束了</translation>
    </message>
    <message>
        <source>Restored, it opens as it was. Your files are not touched until you save.</source>
        <translation>恢复后，它会原样打开。在你保存之前，文件不会被改动。</translation>
    </message>
    <message>
        <source>Decide Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Changed %1 · %2 shots</source>
        <translation>更改于 %1 · %2 个镜头</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Moves it to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>file, its folder</comment>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>foreframe::RenumberDialog</name>
    <message>
        <source>Slates that change</source>
        <translation>将更改的镜号</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Every slate is in order.</source>
        <translation>所有镜号都已按顺序排列。</translation>
    </message>
    <message>
        <source>1 slate changes.</source>
        <translation>1 个镜号将更改。</translation>
    </message>
    <message>
        <source>%1 slates change.</source>
        <translation>%1 个镜号将更改。</translation>
    </message>
    <message>
        <source>Printed scripts and files that name the old slates will not follow.</source>
        <translation>已打印的剧本和写有旧镜号的文件不会随之更改。</translation>
    </message>
    <message>
        <source>They count through the scenes as the film stands.</source>
        <translation>它们按影片现有顺序逐场编号。</translation>
    </message>
    <message>
        <source>They follow the order of the film until they are locked.</source>
        <translation>锁定之前，镜号随影片顺序变化。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Renumber slates</source>
        <translation>重新编号</translation>
    </message>
</context>
<context>
    <name>foreframe::Screen</name>
    <message>
        <source>Nothing to play yet</source>
        <translation>没有可播放的内容</translation>
    </message>
    <message>
        <source>The stills of your shots run here.</source>
        <translation>镜头画面会在这里连续播放。</translation>
    </message>
    <message>
        <source>Shot %1 %2</source>
        <translation>镜头 %1 %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>找不到 %1</translation>
    </message>
</context>
<context>
    <name>foreframe::StartPage</name>
    <message>
        <source>Foreframe</source>
        <translation>Foreframe</translation>
    </message>
    <message>
        <source>See the shot before you pay for it.</source>
        <translation>先看清镜头，再花钱生成。</translation>
    </message>
    <message>
        <source>New storyboard</source>
        <translation>新建分镜</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the sample film</source>
        <translation>打开示例影片</translation>
    </message>
    <message>
        <source>Drop a storyboard or pictures anywhere in this window.</source>
        <translation>把分镜文件或图片拖到窗口任意位置即可。</translation>
    </message>
    <message>
        <source>All keys F1</source>
        <translation>全部快捷键 F1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Storyboards that you open appear here.</source>
        <translation>打开过的分镜会出现在这里。</translation>
    </message>
    <message>
        <source>Import prompts…</source>
        <translation>导入提示词…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>All recent files</source>
        <translation>所有最近文件</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>One scene and a blank page.</source>
        <translation>一个场景，一张白纸。</translation>
    </message>
</context>
<context>
    <name>foreframe::StatusRow</name>
    <message>
        <source>1 shot</source>
        <translation>1 个镜头</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1 个镜头</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 灵感值</translation>
    </message>
    <message>
        <source>1 shot can&apos;t be made as it stands, and has no price.</source>
        <translation>1 个镜头照现在这样无法生成，未计价。</translation>
    </message>
    <message>
        <source>%1 shots can&apos;t be made as they stand, and have no price.</source>
        <translation>%1 个镜头照现在这样无法生成，未计价。</translation>
    </message>
    <message>
        <source>Prices of %1.</source>
        <translation>价格截至 %1。</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 advice</source>
        <translation>1 条建议</translation>
    </message>
    <message>
        <source>%1 advice</source>
        <translation>%1 条建议</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not backed up: %1</source>
        <translation>未备份：%1</translation>
    </message>
    <message>
        <source>Your latest changes could not be written to the recovery place. Foreframe keeps trying; saving does not depend on it.</source>
        <translation>你最近的更改未能写入恢复位置。Foreframe 会继续尝试；保存文件不受影响。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The folder is gone: save the storyboard elsewhere</source>
        <translation>文件夹不见了：请将分镜另存到别处</translation>
    </message>
    <message>
        <source>The file is gone: save it again</source>
        <translation>文件不见了：请重新保存</translation>
    </message>
    <message>
        <source>Somebody has moved, renamed or deleted it. What is open here is as it was.</source>
        <translation>它被移动、重命名或删除了。这里打开的内容没有变。</translation>
    </message>
</context>
<context>
    <name>foreframe::StripView</name>
    <message>
        <source>Strip</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation>1 个镜头</translation>
    </message>
    <message>
        <source>%1 shots</source>
        <translation>%1 个镜头</translation>
    </message>
    <message>
        <source>%1, %2 too long</source>
        <translation>%1，超出 %2</translation>
    </message>
</context>
<context>
    <name>foreframe::TimelineModel</name>
    <message>
        <source>Rename scene</source>
        <translation>重命名场次</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>重命名镜头</translation>
    </message>
</context>
<context>
    <name>foreframe::TimelinePanel</name>
    <message>
        <source>Choose a start frame</source>
        <translation>选择首帧</translation>
    </message>
    <message>
        <source>Choose an end frame</source>
        <translation>选择尾帧</translation>
    </message>
    <message>
        <source>Picture not taken</source>
        <translation>图片未能采用</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新建场次</translation>
    </message>
</context>
<context>
    <name>foreframe::TimelineView</name>
    <message>
        <source>No shot is found</source>
        <translation>没有找到镜头</translation>
    </message>
    <message>
        <source>Take a filter away, or press Esc for the whole film.</source>
        <translation>去掉一个筛选条件，或按 Esc 显示整部影片。</translation>
    </message>
</context>
<context>
    <name>foreframe::TitleButton</name>
    <message>
        <source>%1, %2. Storyboard settings</source>
        <translation>%1，%2。分镜设置</translation>
    </message>
</context>
<context>
    <name>foreframe::TopRow</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Cards in scenes (B)</source>
        <translation>按场排列的卡片 (B)</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Shots on time (B)</source>
        <translation>按时间排列的镜头 (B)</translation>
    </message>
    <message>
        <source>Write the prompt files (Ctrl+E)</source>
        <translation>导出提示词文件 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>卡片大小</translation>
    </message>
    <message>
        <source>Smaller cards (Ctrl+-)</source>
        <translation>缩小卡片 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger cards (Ctrl++)</source>
        <translation>放大卡片 (Ctrl++)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>有声</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation>查找与筛选 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>foreframe::UnusedMediaDialog</name>
    <message>
        <source>Looking through the media folder…</source>
        <translation>正在查看媒体文件夹…</translation>
    </message>
    <message>
        <source>Move to the Trash Folder</source>
        <translation>移到废弃文件夹</translation>
    </message>
    <message>
        <source>Unused Media</source>
        <translation>未使用的媒体</translation>
    </message>
    <message>
        <source>Unused media</source>
        <translation>未使用的媒体</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing can be said about the media</source>
        <translation>无法判断这些媒体</translation>
    </message>
    <message>
        <source>Every file in media is used.</source>
        <translation>media 中的每个文件都在使用。</translation>
    </message>
    <message>
        <source>1 file is not used (%1).</source>
        <translation>1 个文件未使用（%1）。</translation>
    </message>
    <message>
        <source>%1 files are not used (%2).</source>
        <translation>%1 个文件未使用（%2）。</translation>
    </message>
    <message>
        <source>Nothing in this storyboard, in what undo leads to, or in another storyboard of this folder refers to them. They are moved into the folder “%1” beside the storyboard and never deleted.</source>
        <translation>这个分镜、撤销所及的内容以及此文件夹中的其他分镜都没有用到它们。它们会移到分镜旁边的文件夹“%1”中，绝不会被删除。</translation>
    </message>
    <message>
        <source>1 file was moved.</source>
        <translation>已移动 1 个文件。</translation>
    </message>
    <message>
        <source>%1 files were moved.</source>
        <translation>已移动 %1 个文件。</translation>
    </message>
    <message>
        <source>They are in the folder “%1” beside the storyboard.</source>
        <translation>它们在分镜旁边的文件夹“%1”中。</translation>
    </message>
    <message>
        <source>%1 could not be moved and are where they were.</source>
        <translation>%1 个未能移动，仍在原处。</translation>
    </message>
</context>
<context>
    <name>foreframe::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Open as a Copy</source>
        <translation>作为副本打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Versions are kept once the storyboard has been saved.</source>
        <translation>分镜保存之后才会保留历史版本。</translation>
    </message>
    <message>
        <source>No version has been kept yet.</source>
        <translation>还没有保留任何版本。</translation>
    </message>
    <message>
        <source>%1 shots · %2</source>
        <translation>%1 个镜头 · %2</translation>
    </message>
    <message>
        <source>This version can&apos;t be read.</source>
        <translation>这个版本无法读取。</translation>
    </message>
    <message>
        <source>The same as what is open.</source>
        <translation>与打开的内容相同。</translation>
    </message>
    <message>
        <source>Compared with what is open: %1</source>
        <translation>与打开的内容相比：%1</translation>
    </message>
</context>
<context>
    <name>foreframe::form::CardList</name>
    <message>
        <source>Drag to reorder, or Alt+Up and Alt+Down</source>
        <translation>拖动排序，或按 Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>%1 %2: Alt+Up and Alt+Down move it, Delete removes it</source>
        <translation>%1 %2：按 Alt+↑、Alt+↓ 移动，按 Delete 移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>None in these shots.</source>
        <translation>这些镜头里都没有。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
</context>
<context>
    <name>foreframe::form::ChoiceEditor</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value (where it comes from)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>foreframe::form::FileEditor</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>foreframe::form::Form</name>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
</context>
<context>
    <name>foreframe::form::FormDialog</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>foreframe::form::FramedEditor</name>
    <message>
        <source>%1 values</source>
        <translation>%1 个不同的值</translation>
    </message>
    <message>
        <source>From “%1”. Click to make it this shot&apos;s own.</source>
        <translation>沿用“%1”。点击改为此镜头自己的。</translation>
    </message>
    <message>
        <source>Inherited from %1: make it its own</source>
        <translation>沿用 %1：改为自己的</translation>
    </message>
    <message>
        <source>Back to what “%1” says</source>
        <translation>恢复沿用“%1”</translation>
    </message>
</context>
<context>
    <name>foreframe::form::OfferedList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>foreframe::form::PictureEditor</name>
    <message>
        <source>%1 different</source>
        <translation>%1 张不同的图片</translation>
    </message>
</context>
<context>
    <name>foreframe::form::PictureTile</name>
    <message>
        <source>Relink…</source>
        <translation>重新链接…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>换一张图片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可粘贴的图片。</translation>
    </message>
</context>
<context>
    <name>foreframe::form::SegmentsEditor</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>foreframe::form::TermsEditor</name>
    <message>
        <source>Mixed</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>%1: press Delete to remove</source>
        <translation>%1：按 Delete 移除</translation>
    </message>
    <message>
        <source>There is no “%1” to choose here.</source>
        <translation>这里没有可选的“%1”。</translation>
    </message>
    <message>
        <source>“%1” fits more than one: choose from the list.</source>
        <translation>“%1”对应不止一项：请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>foreframe::form::TextEditor</name>
    <message>
        <source>Mixed</source>
        <translation>各不相同</translation>
    </message>
</context>
<context>
    <name>foreframe::library::PresetShelf</name>
    <message>
        <source>Save as Preset…</source>
        <translation>存为预设…</translation>
    </message>
    <message>
        <source>Keep what the current shot has, to put it on others</source>
        <translation>保存当前镜头的内容，以便用到其他镜头</translation>
    </message>
    <message>
        <source>Put on Selected Shots</source>
        <translation>用于所选镜头</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>删除预设“%1”？</translation>
    </message>
    <message>
        <source>Shots that were given it stay as they are. It can&apos;t be brought back.</source>
        <translation>已用过它的镜头保持不变。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>删除预设</translation>
    </message>
</context>
<context>
    <name>foreframe::library::ShelfList</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>可以撤销恢复。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add to Selected Shots</source>
        <translation>加入所选镜头</translation>
    </message>
    <message>
        <source>This belongs to another film.</source>
        <translation>这属于另一部影片。</translation>
    </message>
</context>
<context>
    <name>foreframe::library::ShelfRow</name>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>foreframe::library::VoiceSample</name>
    <message>
        <source>%1 is missing</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <source>There is no sound device.</source>
        <translation>没有声音设备。</translation>
    </message>
    <message>
        <source>Stop the sample of %1</source>
        <translation>停止播放 %1 的样本</translation>
    </message>
    <message>
        <source>Play the sample of %1</source>
        <translation>播放 %1 的样本</translation>
    </message>
</context>
</TS>
